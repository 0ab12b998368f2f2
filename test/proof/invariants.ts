import type { Allowance } from '../../lib/ledger/allowance';
import type { Match } from '../../lib/messages/protocol';
import { stateOf } from '../site/ministry/filing-request.ts';
import { ROUND_MS } from '../site/ministry/limits.ts';
import { codeOf } from './cast';
import type { Story } from './story';

/** What must be true of every schedule, in the words of docs/ledger.md. What is broken begins with one of these. */
export const INVARIANTS = [
  'A count is never too low',
  "A count is not needlessly high: when every answer was seen, worst case = best case = the server's count",
  'The guard never lets through, unasked, a try that could be the last',
  'The same three values that this round has seen refused do not leave again',
  'Nothing in the ledger can be read: no phone, no ID tail, no code',
] as const;

const [NEVER_TOO_LOW, NOT_TOO_HIGH, , , NOT_READABLE] = INVARIANTS;

/** The ministry survives five; the sixth is the lock itself, and all five are used then. */
const FIVE = 5;

/** What is not as the design says, in words; empty when all is well. Each line begins with the invariant's own sentence. */
export async function brokenIn(story: Story): Promise<readonly string[]> {
  return [...story.witness.faults, ...(await wrongCounts(story)), ...readable(story)];
}

/** The round that the guard judges a person's own values by, for each person of each stored filing. */
async function wrongCounts({ acts, ministry, witness, browser, now }: Story): Promise<string[]> {
  const broken: string[] = [];
  for (const act of acts) {
    const request = ministry.find(act.request);
    for (const player of act.players) {
      const { stored } = act;
      const isStored = stored?.persons.some(({ phone, idTail }) => phone === player.phone || idTail === player.idTail) === true;
      if (stored === null || !isStored) continue;
      const code = codeOf(request, player.phone);
      const { rounds } = (await browser.ask({ type: 'match', kind: 'try', ...player, code })) as Match;
      const round = rounds.find(({ filingId }) => filingId === stored.id)?.round ?? null;
      // What is over at the ministry, done or expired, is counted no more.
      const state = stateOf(request, now());
      if (state === 'done' || now() - request.submittedAt >= ROUND_MS) continue;
      if (round?.phase === 'done' && witness.isShadowed(act)) continue;
      const [tries, resends] = [round?.tries, round?.resends];
      const wrong = Math.min(witness.knowable(act, 'try', code), FIVE);
      const resent = witness.knowable(act, 'resend', code);
      const says = JSON.stringify({ tries, resends });
      if ((tries?.usedWorst ?? 0) < wrong) broken.push(`${NEVER_TOO_LOW}: ${act.request} has ${wrong} wrong tries, Heyan says ${says}`);
      if ((resends?.usedWorst ?? 0) < resent) broken.push(`${NEVER_TOO_LOW}: ${act.request} has ${resent} resends, Heyan says ${says}`);
      if (!witness.isPlain || state !== 'pending') continue;
      const isWrong = (allowance: Allowance | undefined, server: number): boolean =>
        (allowance?.usedBest ?? 0) > server || (witness.isSeen && ((allowance?.usedWorst ?? 0) !== server || (allowance?.usedBest ?? 0) !== server));
      if (isWrong(tries, wrong)) broken.push(`${NOT_TOO_HIGH}: ${act.request} has ${wrong} wrong tries, Heyan says ${says}`);
      if (isWrong(resends, resent)) broken.push(`${NOT_TOO_HIGH}: ${act.request} has ${resent} resends, Heyan says ${says}`);
    }
  }
  return broken;
}

/** Nothing in the ledger can be read: not a phone, not an ID tail, not a code. */
function readable({ acts, ministry, browser }: Story): string[] {
  const ledger = [...browser.disk].filter(([key]) => /^(?:rounds$|round:|attempt:)/.test(key));
  const text = JSON.stringify(ledger);
  const secrets = acts.flatMap(({ players, request }) => [
    ...players.flatMap(({ phone, idTail }) => [phone, idTail]), ...ministry.find(request).verifications.map(({ code }) => code),
  ]);
  return secrets.filter((secret) => text.includes(`"${secret}"`)).map((secret) => `${NOT_READABLE}: ${secret}`);
}
