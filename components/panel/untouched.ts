import type { Allowance } from '../../lib/ledger/allowance';

/**
 * Of what nothing has been used yet: all of it is left. Said here and not asked of the ledger, whose counting the panel has no
 * other use for; a test holds the two together.
 */
export function untouched(limit: number): Allowance {
  return { limit, usedWorst: 0, usedBest: 0, leftWorst: limit, leftBest: limit };
}
