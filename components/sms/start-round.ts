import type { ReadSms } from '../../lib/messages/sms';
import type { ScreenRequest } from '../../lib/messages/protocol';
import type { FilingView } from '../../lib/messages/snapshot';
import { phaseAt } from '../shared/phase';

/** What is to be written when an SMS is a filing's. `asksFirst`: the user must know that a new request's count begins. */
export interface RoundStart {
  readonly requests: readonly ScreenRequest[];
  readonly asksFirst: boolean;
}

/**
 * An SMS opens a round where there is none. An open round stays: the SMS may have been resent, or come to the second person,
 * and neither gives new tries. It only learns when its SMS came, and only what ends it earlier. A round that is over is
 * followed by a new one when the user says that this is a new request's SMS.
 */
export function roundStart({ filing, round }: FilingView, { smsAt, readAt }: Pick<ReadSms, 'smsAt' | 'readAt'>, now: number): RoundStart {
  const filingId = filing.id;
  const came: ScreenRequest = { type: 'smsCame', filingId, smsAt: smsAt ?? readAt };
  if (phaseAt(round, now) !== 'open' || round === null) {
    return { requests: [{ type: 'openRounds', filingIds: [filingId] }, came], asksFirst: round !== null };
  }
  const isEarlier = smsAt !== null && round.lastSmsAt === null && smsAt < round.openedAt;
  return { requests: isEarlier ? [came] : [], asksFirst: false };
}
