import { i18n } from '#i18n';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { ReasonId } from '../../lib/ledger/verdict';
import type { FilingHistory } from '../../lib/messages/protocol';
import { SERVER_ANSWERS } from '../../lib/rules/answers';
import { isElsewhere, isUnseen } from './attempts';
import { maskWords } from './mask-text';

/** What a person would recognise a submit by; undefined where nothing was kept. */
export type Trace = FilingHistory['traces'][string] | undefined;

/** What was seen of an answer: the site's own words, or ours where it said none. */
export interface Words {
  readonly text: string;
  readonly quoted: boolean;
}

/** What the site said to a submit. */
export function wordsOf(attempt: HistoryAttempt, trace: Trace): Words {
  const { answer: id } = attempt;
  if (id !== null) {
    // Of the page's own refusals it is not kept which it was: none is quoted.
    const text = SERVER_ANSWERS.find((row) => row.id === id)?.texts[0];
    return text === undefined ? { text: i18n.t(`answer.${id}.title`), quoted: false } : { text, quoted: true };
  }
  if (trace?.said) return { text: maskWords(trace.said), quoted: true };
  return { text: i18n.t(isElsewhere(attempt) ? 'history.elsewhere' : 'history.unseen'), quoted: false };
}

/** What Heyan advised after it. */
export function adviceOf(attempt: HistoryAttempt, trace: Trace): string {
  if (attempt.answer !== null) return i18n.t(`answer.${attempt.answer}.next`);
  return isUnseen(attempt) && attempt.correction === null ? i18n.t(trace?.said ? 'history.unknownNext' : 'history.unseenNext') : '';
}

/** The reasons that a submit can leave in spite of, in the order of the ledger's own names. */
const WARNED = [
  'tailLowerX', 'tailLength', 'tailDiffers', 'segmentUnlisted', 'notNeeded', 'triesGone', 'lastTry', 'fewTries',
  'resendsGone', 'lastResend', 'resendSoon', 'countUnknown',
] as const satisfies readonly ReasonId[];

/** What Heyan had said against it, in a few words; empty where it had said nothing. */
export function warnedText({ warned }: HistoryAttempt): string {
  return WARNED.filter((id) => warned.includes(id))
    .map((id) => i18n.t(`warned.${id}`))
    .join(i18n.t('popup.comma'));
}
