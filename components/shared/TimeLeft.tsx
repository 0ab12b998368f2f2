import { i18n } from '#i18n';
import { SHORT_TIME } from './time-parts';
import { deadlineText, timeText } from './time-text';

interface TimeLeftProps {
  readonly deadline: number;
  /** The clock is the caller's: render again when it moves on. */
  readonly now: number;
  readonly 'data-testid'?: string;
}

/** How long a round still runs, and until when. */
export function TimeLeft({ deadline, now, 'data-testid': testid }: TimeLeftProps) {
  const left = deadline - now;
  return (
    <div class={left < SHORT_TIME ? 'figure is-low' : 'figure'}>
      <span class="figure-label">{i18n.t('time.left')}</span>
      <span class="figure-value" data-testid={testid}>
        {timeText(left)}
      </span>
      <span class="figure-note">{deadlineText(deadline, now)}</span>
    </div>
  );
}
