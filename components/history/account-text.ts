import { i18n } from '#i18n';
import type { RoundView } from '../../lib/ledger/round';
import type { Account } from './account';

const PARTS = ['wrong', 'unseen', 'unsure', 'loose', 'lost'] as const;

/** How the numbers come about, in one sentence. */
export function accountText(account: Account, { tries, resends }: RoundView): string {
  if (account.returned) return i18n.t('account.returned');
  const parts = PARTS.filter((part) => account[part] > 0).map((part) => i18n.t(`account.${part}`, [String(account[part])]));
  const limit = String(tries.limit);
  const told = parts.length === 0 ? i18n.t('account.none', [limit]) : i18n.t('account.some', [limit, parts.join(i18n.t('popup.comma'))]);
  const all = account.resent === 0 ? told : i18n.t('account.resent', [told, String(account.resent)]);
  const isRange = tries.leftWorst !== tries.leftBest || resends.leftWorst !== resends.leftBest;
  return i18n.t(isRange ? 'account.range' : 'account.sure', [all]);
}
