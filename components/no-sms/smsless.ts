import type { RoundView } from '../../lib/ledger/round';
import type { Filing } from '../../lib/profiles/filing';
import { RESEND_LIMIT, ROUND_DURATION } from '../../lib/rules/limits';
import type { Smsless } from '../../lib/rules/no-sms';

/** What is known of a filing whose SMS does not come: to anybody, or to one of several persons of a running round. */
export function smsless({ submittedAt }: Filing, round: RoundView | null, now: number): Smsless {
  if (round === null) return { now, since: submittedAt ?? null, resentAt: null, resendsLeft: RESEND_LIMIT };
  // All persons' SMS are sent together, and the 24 hours are those of the one that came.
  const since = round.deadline - ROUND_DURATION;
  const hasResent = round.resends.usedWorst > 0;
  return { now, since, resentAt: hasResent ? (round.lastSmsAt ?? round.lastAttemptAt) : null, resendsLeft: round.resends.leftWorst };
}
