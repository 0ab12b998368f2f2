import { i18n } from '#i18n';
import type { HistoryAttempt, RoundHistory } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import type { FilingHistory } from '../../lib/messages/protocol';
import type { Filing } from '../../lib/profiles/filing';
import { filingFacts } from '../filings/filing-text';
import { leftText } from '../shared/pips';
import { accountOf } from './account';
import { accountText } from './account-text';
import { attemptsOf, useOf } from './attempts';
import { maskName, maskWords } from './mask-text';
import { smsAtOf } from './round-rows';
import { stampText } from './stamp';
import { type Trace, wordsOf } from './words';

/** What a person at the provider's needs to know of a filing's tries: when, with whose numbers, masked, and what the site said. */
export function reportLines(filing: Filing, { rounds, traces }: FilingHistory, shown: RoundView | null, now: number): readonly string[] {
  const [provider = '', ...facts] = filingFacts(filing);
  return [
    i18n.t('report.title'),
    line('filing', maskName(filing.label, filing.persons)),
    line('provider', provider),
    line('type', facts.join(i18n.t('popup.comma'))),
    line('made', stampText(now)),
    i18n.t('report.masked'),
    ...rounds.flatMap((round, at) => [
      '',
      i18n.t('report.round', [String(rounds.length - at)]),
      ...roundLines(round, shown?.id === round.view.id ? shown : round.view, at === 0),
      ...attemptsOf(round.rows).flatMap((attempt, nth) => attemptLines(attempt, nth + 1, traces[attempt.id], filing)),
    ]),
  ];
}

type Label =
  | 'filing' | 'provider' | 'type' | 'made' | 'opened' | 'sms' | 'deadline' | 'state' | 'tries' | 'resends'
  | 'phone' | 'idTail' | 'said' | 'used' | 'corrected';

function line(label: Label, text: string, indent = ''): string {
  return indent + i18n.t('report.line', [i18n.t(`report.${label}`), text]);
}

function roundLines(round: RoundHistory, shown: RoundView, isNewest: boolean): readonly string[] {
  const smsAt = smsAtOf(round);
  return [
    line('opened', stampText(shown.openedAt)),
    ...(smsAt === null ? [] : [line('sms', stampText(smsAt))]),
    line('deadline', stampText(shown.deadline)),
    // A new round took its place: it is not open, whatever the clock says.
    ...(isNewest || shown.phase !== 'open' ? [line('state', i18n.t(`phase.${shown.phase}`))] : []),
    line('tries', `${leftText(shown.tries)} / ${shown.tries.limit}`),
    line('resends', `${leftText(shown.resends)} / ${shown.resends.limit}`),
    accountText(accountOf(attemptsOf(round.rows), round.view, shown), shown),
  ];
}

function attemptLines(attempt: HistoryAttempt, number: number, trace: Trace, { persons }: Filing): readonly string[] {
  const { at, kind, belongs, correction } = attempt;
  const words = wordsOf(attempt, trace);
  const text = maskWords(words.text, persons);
  return [
    '',
    `${number}. ${stampText(at)} ${i18n.t(`panel.${kind}`)}`,
    line('phone', trace?.phone ?? '—', '   '),
    line('idTail', trace?.idTail ?? '—', '   '),
    line('said', words.quoted ? i18n.t('report.quote', [text]) : text, '   '),
    line('used', i18n.t(`history.use.${useOf(attempt)}`), '   '),
    ...(belongs === 'surely' ? [] : [`   ${i18n.t(`history.belongs.${belongs}`)}`]),
    ...(correction === null
      ? []
      : [line('corrected', i18n.t('report.reason', [i18n.t(`outcome.${correction.outcome}`), i18n.t(`why.${correction.reason}`)]), '   ')]),
  ];
}
