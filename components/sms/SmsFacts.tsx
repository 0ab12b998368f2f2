import { i18n } from '#i18n';
import type { ReadSms } from '../../lib/messages/sms';
import { Icon } from '../shared/Icon';
import { OK, WARN } from '../shared/shapes';
import { stampText } from '../history/stamp';

/** What the SMS says besides its code, one line each, and what Heyan makes of its link and sender. */
export function SmsFacts({ sms }: { readonly sms: ReadSms }) {
  const { typeWord, filingTypes, validHours, smsAt, link, sender } = sms;
  const types = filingTypes.map((type) => i18n.t(`filing.type.${type}`)).join(i18n.t('popup.comma'));
  const linkIs = link === null ? 'none' : LINK_WORDS.find((why) => why === link.why);
  return (
    <dl class="sms-facts">
      <dt>{i18n.t('sms.type')}</dt>
      <dd>{typeWord === null ? i18n.t('sms.typeUnknown') : types === '' || types === typeWord ? typeWord : i18n.t('report.reason', [typeWord, types])}</dd>
      <dt>{i18n.t('sms.validity')}</dt>
      <dd>{validHours === null ? i18n.t('sms.hoursUnknown') : i18n.t('sms.hours', [String(validHours)])}</dd>
      <dt>{i18n.t('sms.came')}</dt>
      <dd>{smsAt === null ? i18n.t('sms.cameUnknown') : stampText(smsAt).slice(0, 16)}</dd>
      <dt>{i18n.t('sms.link')}</dt>
      <dd data-testid="sms-link">
        {link !== null && <Icon shape={link.is === 'right' ? OK : WARN} size={14} />}
        {i18n.t(`sms.linkIs.${linkIs ?? 'ministry'}`, [link?.host ?? ''])}
      </dd>
      <dt>{i18n.t('sms.sender')}</dt>
      <dd>
        {i18n.t(`sms.senderIs.${sender?.is ?? 'none'}`, [sender?.number ?? ''])}
        {sender !== null && <span class="sms-note">{i18n.t('sms.senderNote')}</span>}
      </dd>
    </dl>
  );
}

const LINK_WORDS = ['exact', 'http', 'www', 'retired', 'ministry', 'shortLink'] as const;
