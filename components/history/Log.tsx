import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { HistoryAttempt, HistoryRow } from '../../lib/ledger/history';
import type { FilingHistory } from '../../lib/messages/protocol';
import { Icon } from '../shared/Icon';
import { hourText } from '../shared/time-text';
import { MESSAGE, OPEN } from '../shared/shapes';
import { AttemptRow } from './AttemptRow';
import { dayText } from './when';

interface LogProps {
  readonly rows: readonly HistoryRow[];
  readonly traces: FilingHistory['traces'];
  /** What can be done about a submit, and about the time of the SMS. */
  readonly onAttempt?: (attempt: HistoryAttempt) => ComponentChildren;
  readonly onSms?: ComponentChildren;
}

/** What happened, in the order of time, day by day. */
export function Log({ rows, traces, onAttempt, onSms }: LogProps) {
  return (
    <ol class="log">
      {rows.map((row, at) => {
        const day = dayText(row.at);
        const before = rows[at - 1];
        return [
          (before === undefined || dayText(before.at) !== day) && (
            <li key={`${row.id}-day`} class="log-day card-facts">
              {day}
            </li>
          ),
          row.type === 'attempt' ? (
            <AttemptRow key={row.id} attempt={row} trace={traces[row.id]}>
              {onAttempt?.(row)}
            </AttemptRow>
          ) : (
            <li key={row.id} class="log-row" data-testid={`log-${row.type}`}>
              <Icon shape={row.type === 'sms' ? MESSAGE : OPEN} />
              <div class="log-body">
                <p class="log-head">
                  <span class="log-words">{i18n.t(`history.${row.type}`)}</span>
                  <time>{hourText(row.at)}</time>
                </p>
                {row.type === 'sms' && onSms && <div class="log-foot">{onSms}</div>}
              </div>
            </li>
          ),
        ];
      })}
    </ol>
  );
}
