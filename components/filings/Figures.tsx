import { i18n } from '#i18n';
import type { RoundView } from '../../lib/ledger/round';
import { useClock } from '../popup/clock';
import { Meter } from '../shared/Meter';
import type { Phase } from '../shared/phase';
import { TimeLeft } from '../shared/TimeLeft';
import { shownTime } from '../shared/time-parts';

interface FiguresProps {
  readonly round: RoundView | null;
  readonly phase: Phase;
  /** How the numbers come about. Without it, no more is said than what a range means. */
  readonly note?: string;
}

/** What is left of a round: tries, resends, time. Before the first SMS there is nothing to count. */
export function Figures({ round, phase, note }: FiguresProps) {
  if (round === null) {
    return (
      <p class="figure-value figures-none">{i18n.t('popup.noSms')}</p>
    );
  }
  const unseen = [round.tries, round.resends].some(({ leftWorst, leftBest }) => leftWorst !== leftBest);
  const text = note ?? (unseen ? i18n.t('popup.unseen') : '');
  return (
    <>
      <div class="figures">
        <Meter label={i18n.t('popup.triesLeft')} allowance={round.tries} data-testid="tries-left" />
        <Meter label={i18n.t('popup.resendsLeft')} allowance={round.resends} data-testid="resends-left" />
        {phase === 'open' && <TickingTime deadline={round.deadline} />}
      </div>
      {text !== '' && <p class="figures-note" data-testid="figures-note">{text}</p>}
    </>
  );
}

/** The only part of a card that moves by itself. */
function TickingTime({ deadline }: { readonly deadline: number }) {
  const left = useClock((now) => shownTime(deadline - now));
  return <TimeLeft deadline={deadline} now={deadline - left} data-testid="time-left" />;
}
