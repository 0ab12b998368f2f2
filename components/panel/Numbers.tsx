import { i18n } from '#i18n';
import { shownRound } from '../../lib/companion/shown-round';
import type { CompanionState } from '../../lib/companion/state';
import { RESEND_LIMIT, TRY_LIMIT } from '../../lib/rules/limits';
import { Meter } from '../shared/Meter';
import { TimeLeft } from '../shared/TimeLeft';
import { untouched } from './untouched';

/** What is left: tries or resends, and time. Nothing at all while the worker has not said what it knows. */
export function Numbers({ state, kind, now }: { readonly state: CompanionState; readonly kind: 'try' | 'resend'; readonly now: number }) {
  if (state.snapshot === null) return null;
  const round = shownRound(state);
  return (
    <div class="numbers">
      {kind === 'try' ? (
        <Meter label={i18n.t('popup.triesLeft')} allowance={round?.tries ?? untouched(TRY_LIMIT)} data-testid="panel-tries" />
      ) : (
        <Meter label={i18n.t('popup.resendsLeft')} allowance={round?.resends ?? untouched(RESEND_LIMIT)} data-testid="panel-resends" />
      )}
      {round !== null && round.phase === 'open' && <TimeLeft deadline={round.deadline} now={now} data-testid="panel-time" />}
    </div>
  );
}
