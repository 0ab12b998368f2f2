import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import type { RoundView } from '../../lib/ledger/round';
import type { Filing } from '../../lib/profiles/filing';
import { useHistory } from '../history/use-history';
import { AssignRow } from './AssignRow';
import { looseOf } from './loose';

export interface AssignDeeds {
  readonly ask: Ask;
  /** Null: it is no stored filing's. */
  readonly onAssign: (attemptId: string, filing: Filing | null) => void;
}

interface UnassignedProps extends AssignDeeds {
  readonly unassigned: RoundView;
  /** What the worker told last: when it is another, the history may be too. */
  readonly known: unknown;
  /** In the order in which they are listed. */
  readonly filings: readonly Filing[];
}

/** How many are asked about at once; the older ones are folded, so that the filings stay in sight. */
const AT_ONCE = 2;

/** Submits that fit no stored filing: what they weigh on, and whose each of them is. */
export function Unassigned({ unassigned, known, filings, ask, onAssign }: UnassignedProps) {
  const { history } = useHistory(ask, null, known);
  if (history === null) return null;
  const { attempts, deleted } = looseOf(history.rounds[0], unassigned);
  if (attempts.length === 0 && deleted === 0) return null;
  const rows = attempts.map((attempt) => (
    <AssignRow
      key={attempt.id}
      attempt={attempt}
      trace={history.traces[attempt.id]}
      filings={filings}
      onAssign={(filing) => onAssign(attempt.id, filing)}
    />
  ));
  return (
    <section class="card card-loose" aria-labelledby="unassigned-title" data-testid="unassigned">
      <h2 id="unassigned-title" class="card-title">
        {i18n.t('unassigned.title')}
      </h2>
      {attempts.length > 0 && <p>{i18n.t('unassigned.text')}</p>}
      {deleted > 0 && <p data-testid="of-deleted">{i18n.t('unassigned.deleted', [String(deleted)])}</p>}
      {rows.length > 0 && <ol class="log">{rows.slice(0, AT_ONCE)}</ol>}
      {rows.length > AT_ONCE && (
        <details class="fold">
          <summary>{i18n.t('unassigned.more', [String(rows.length - AT_ONCE)])}</summary>
          <ol class="log">{rows.slice(AT_ONCE)}</ol>
        </details>
      )}
    </section>
  );
}
