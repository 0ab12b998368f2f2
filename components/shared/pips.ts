import type { Allowance } from '../../lib/ledger/allowance';

/** One unit of an allowance: surely `left`, surely `used`, or `maybe` where an answer was not seen. */
export type Pip = 'left' | 'maybe' | 'used';

/** The units of an allowance in reading order: what is left comes first. */
export function pipsOf({ limit, leftWorst, leftBest }: Allowance): readonly Pip[] {
  return Array.from({ length: limit }, (_, at) => (at < leftWorst ? 'left' : at < leftBest ? 'maybe' : 'used'));
}

/** `3`, or `2–3` where an answer was not seen: the worst case first. */
export function leftText({ leftWorst, leftBest }: Allowance): string {
  return leftWorst === leftBest ? String(leftWorst) : `${leftWorst}–${leftBest}`;
}

/** How loud an allowance is to be: `out` when it may be gone, `low` when more than half of it is. */
export function levelOf({ limit, leftWorst }: Allowance): 'plenty' | 'low' | 'out' {
  if (leftWorst === 0) return 'out';
  return leftWorst < limit / 2 ? 'low' : 'plenty';
}
