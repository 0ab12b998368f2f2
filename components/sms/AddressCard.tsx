import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { RefusedSms } from '../../lib/rules/sms/reading';
import { Notice } from '../shared/Notice';

const KINDS = { right: 'ok', harmless: 'info', hidden: 'warn', foreign: 'warn' } as const;
const WORDS = ['exact', 'http', 'www', 'retired', 'ministry', 'shortLink'] as const;

/** An address alone that nobody need be afraid of, or that nobody can tell: what it is, and where to go instead. */
export function AddressCard({ link, children }: Pick<RefusedSms, 'link'> & { readonly children: ComponentChildren }) {
  const is = link?.is === 'right' || link?.is === 'harmless' || link?.is === 'hidden' ? link.is : 'foreign';
  const word = WORDS.find((why) => why === link?.why);
  return (
    <Notice kind={KINDS[is]} title={i18n.t(`address.${is}`)}>
      <p class="notice-text" data-testid="sms-host">
        {word === undefined ? link?.host : i18n.t(`sms.linkIs.${word}`, [link?.host ?? ''])}
      </p>
      <p class="notice-text">{i18n.t(`address.next.${is}`)}</p>
      {children}
    </Notice>
  );
}
