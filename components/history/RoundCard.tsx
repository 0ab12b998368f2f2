import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { RoundHistory } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import { Figures } from '../filings/Figures';
import { useClock } from '../popup/clock';
import { phaseAt } from '../shared/phase';
import { StatusPill } from '../shared/StatusPill';
import { accountOf } from './account';
import { accountText } from './account-text';
import { attemptsOf } from './attempts';
import { momentText } from './when';

interface RoundCardProps {
  readonly round: RoundHistory;
  /** The same as it is shown, with what weighs on it from outside. */
  readonly shown: RoundView;
  readonly children: ComponentChildren;
}

/** The newest round: its numbers, how they come about, and what happened. */
export function RoundCard({ round, shown, children }: RoundCardProps) {
  const phase = useClock((now) => phaseAt(shown, now));
  return (
    <section class={`card card-${phase}`} aria-labelledby="newest-round" data-testid="round">
      <div class="card-head">
        <h2 id="newest-round" class="card-title">
          {i18n.t('history.newest')}
        </h2>
        <StatusPill phase={phase} data-testid="phase" />
      </div>
      <Figures round={shown} phase={phase} note={accountText(accountOf(attemptsOf(round.rows), round.view, shown), shown)} />
      {children}
    </section>
  );
}

/** An older round: folded under the date on which it began. A new one took its place, so that it is not open any more. */
export function OldRound({ round, children }: Omit<RoundCardProps, 'shown'>) {
  const { view, rows } = round;
  return (
    <details class="card fold" data-testid="old-round">
      <summary>
        <h2 class="card-title">{momentText(view.openedAt)}</h2>
        {view.phase !== 'open' && <StatusPill phase={view.phase} />}
      </summary>
      <p class="figures-note">{accountText(accountOf(attemptsOf(rows), view, view), view)}</p>
      {children}
    </details>
  );
}
