import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { RefusedSms } from '../../lib/rules/sms/reading';
import { Notice } from '../shared/Notice';
import { AddressCard } from './AddressCard';

const HOST_WHYS = ['borrowed', 'spelling', 'letters', 'punycode', 'userinfo', 'port', 'odd', 'shortLink', 'police'] as const;

/** A text that no code was taken from: why, what to do, and the address in it where that is the reason. */
export function RefusedCard({ sms: { why, link }, children }: { readonly sms: RefusedSms; readonly children: ComponentChildren }) {
  return (
    <section class="sms" tabIndex={-1} data-testid="sms-card" data-why={why}>
      {why === 'address' ? (
        <AddressCard link={link}>{children}</AddressCard>
      ) : (
        <Notice kind={why === 'lookalike' ? 'stop' : 'warn'} title={i18n.t(why === 'lookalike' ? 'sms.danger' : 'sms.isNot')}>
          <p class="notice-text">{why === 'lookalike' ? i18n.t('sms.next.lookalike') : `${i18n.t(`sms.why.${why}`)}${i18n.t('sms.stop')}${i18n.t(`sms.next.${why}`)}`}</p>
          {link !== null && (
            <dl class="sms-facts">
              <dt>{i18n.t('sms.link')}</dt>
              <dd data-testid="sms-host">{`${link.host}${i18n.t('sms.stop')}${i18n.t(`sms.hostWhy.${HOST_WHYS.find((one) => one === link.why) ?? 'other'}`)}`}</dd>
            </dl>
          )}
          {children}
        </Notice>
      )}
    </section>
  );
}
