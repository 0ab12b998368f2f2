import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { Outcome } from '../../lib/rules/outcome';
import { Digits } from '../filings/Digits';
import { Icon } from '../shared/Icon';
import { INFO, OK, STOP, WAITING, WARN } from '../shared/shapes';
import { hourText } from '../shared/time-text';
import { cameTo, type Use, useOf } from './attempts';
import { adviceOf, type Trace, warnedText, wordsOf } from './words';

const SHAPES = { ok: OK, warn: WARN, stop: STOP, info: INFO, waiting: WAITING } as const;

/** The shape that says what a submit came to, beside the words. */
const ICON = {
  passed: 'ok', done: 'ok', resent: 'ok',
  wrong: 'warn', nothingToResend: 'warn',
  locked: 'stop', resendLimit: 'stop',
  notSent: 'info', unknown: 'waiting',
} as const satisfies Readonly<Record<Outcome, keyof typeof SHAPES>>;

const PIP = { yes: 'used', perhaps: 'maybe', no: 'left' } as const satisfies Readonly<Record<Use, string>>;

interface AttemptRowProps {
  readonly attempt: HistoryAttempt;
  readonly trace: Trace;
  /** What Heyan said before and after is left out. */
  readonly brief?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** One submit: what the site said, when and with whose numbers, what it used up, and what Heyan said before and after. */
export function AttemptRow({ attempt, trace, brief = false, children }: AttemptRowProps) {
  const { at, kind, belongs, correction } = attempt;
  const words = wordsOf(attempt, trace);
  const use = useOf(attempt);
  const icon = ICON[cameTo(attempt)];
  const [warned, advice] = brief ? ['', ''] : [warnedText(attempt), adviceOf(attempt, trace)];
  const notes = [
    belongs !== 'surely' && i18n.t(`history.belongs.${belongs}`),
    correction !== null && i18n.t('history.corrected', [i18n.t(`outcome.${correction.outcome}`), i18n.t(`why.${correction.reason}`)]),
    warned !== '' && i18n.t('history.warned', [warned]),
    advice !== '' && i18n.t('history.advised', [advice]),
  ];
  return (
    <li class={`log-row log-${icon}`} data-testid="attempt" data-use={use}>
      <Icon shape={SHAPES[icon]} />
      <div class="log-body">
        <p class="log-head">
          {words.quoted ? <q class="log-words"><span lang="zh-CN">{words.text}</span></q> : <span class="log-words">{words.text}</span>}
          <time>{hourText(at)}</time>
        </p>
        <p class="card-facts">
          <span>{i18n.t(`panel.${kind}`)}</span> <span><Digits value={trace?.phone ?? '—'} /></span>{' '}
          <span>{i18n.t('popup.tailOf', [trace?.idTail ?? '—'])}</span>
        </p>
        {notes.map((note) => note !== false && <p key={note} class="card-facts">{note}</p>)}
        <div class="log-foot">
          <span class="log-use figures-note">
            <span class={`pip pip-${PIP[use]}`} />
            {i18n.t(`history.use.${use}`)}
          </span>
          {children}
        </div>
      </div>
    </li>
  );
}
