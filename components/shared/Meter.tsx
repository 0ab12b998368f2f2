import type { Allowance } from '../../lib/ledger/allowance';
import { leftText, levelOf, pipsOf } from './pips';

interface MeterProps {
  /** What is counted: 还能试, 还能重发. */
  readonly label: string;
  readonly allowance: Allowance;
  readonly 'data-testid'?: string;
}

/** What is left of a limit: the figure (worst to best case), and one pip for each unit. */
export function Meter({ label, allowance, 'data-testid': testid }: MeterProps) {
  return (
    <div class={`figure is-${levelOf(allowance)}`}>
      <span class="figure-label">{label}</span>
      <span
        class="figure-value"
        data-testid={testid}
        data-worst={allowance.leftWorst}
        data-best={allowance.leftBest}
      >
        {leftText(allowance)}
      </span>
      <span class="pips" aria-hidden="true">
        {pipsOf(allowance).map((pip, at) => (
          <span key={at} class={`pip pip-${pip}`} />
        ))}
      </span>
    </div>
  );
}
