import { it } from 'vitest';
import type { Allowance } from '../../../lib/ledger/allowance';
import type { RoundView } from '../../../lib/ledger/round';
import { forSeeds, type Random } from '../helpers/random';
import { isPending, type Record, type Request } from './ministry-model';
import { createStory } from './story';
import { personIdOf, type StoryFiling, type Weather } from './story-filings';

const NOBODY = { phone: '13600136000', idTail: '999999', code: '000000' };

/**
 * One person's values, now and then with some that are nobody's: those of another filing would be charged to both. When
 * they are all that person's, Heyan filled them in.
 */
function submitted(random: Random, filings: readonly StoryFiling[]): readonly [Record, string | null] {
  const filing = random.pick(filings);
  const meant = random.pick(filing.persons);
  const phone = random.chance(0.8) ? meant.phone : NOBODY.phone;
  const idTail = phone === NOBODY.phone || random.chance(0.7) ? meant.idTail : NOBODY.idTail;
  const isFilled = phone === meant.phone && idTail === meant.idTail;
  return [{ phone, idTail, code: random.chance(0.6) ? meant.code : NOBODY.code }, isFilled ? personIdOf(filing, meant) : null];
}

const differs = (allowance: Allowance | undefined, server: number): boolean =>
  (allowance?.usedWorst ?? 0) !== server || (allowance?.usedBest ?? 0) !== server;

/** The same with nothing over the limit: the lock of one of several filings is one more wrong try in the others. */
const capped = (allowance: Allowance): Allowance => ({
  ...allowance, usedWorst: Math.min(allowance.usedWorst, allowance.limit), usedBest: Math.min(allowance.usedBest, allowance.limit),
});

/** What Heyan has wrong of a filing; null when nothing. */
function mistake(request: Request, round: RoundView | undefined, twins: boolean): string | null {
  const phase = isPending(request) ? 'open' : request.locked ? 'locked' : 'done';
  // A lock that may be of another filing closes nothing; but then none is left here, either.
  if (twins && request.locked && round?.phase === 'open') return round.tries.leftBest === 0 ? null : 'is locked';
  if ((round?.phase ?? 'open') !== phase) return `is ${phase}, Heyan says ${round?.phase}`;
  // A closed filing is not counted any more, neither there nor here.
  if (phase !== 'open') return null;
  if (round !== undefined && round.passed.length !== request.passed.size) return `${request.passed.size} passed, Heyan says ${round.passed.join()}`;
  const used = round !== undefined && twins ? capped(round.tries) : round?.tries;
  if (differs(used, request.wrong)) return `${request.wrong} wrong, ${JSON.stringify(round?.tries)}`;
  return differs(round?.resends, request.resends) ? `${request.resends} resent, ${JSON.stringify(round?.resends)}` : null;
}

const CALM: Weather = { shared: 0, lost: 0, deaths: 0 };

it.each([
  ['every message arrives at once, or twice', CALM],
  ['workers die, and the page says it again', { ...CALM, deaths: 0.3 }],
  ['filings of the same persons, where Heyan filled in whom it was for', { ...CALM, twins: true }],
  ['filings of the same persons, and workers that die', { ...CALM, twins: true, deaths: 0.3 }],
  ['what is spoilt of one filing raises no other', { ...CALM, damage: 0.2 }],
] as const)('"A count is not needlessly high: when every answer was seen, worst case = best case = the server\'s count": %s', { timeout: 60_000 }, async (_, weather: Weather) => {
  await forSeeds(400, async (random) => {
    const { ministry, filings, damaged, submit, deliverLate, rounds } = await createStory(random, weather);
    for (let steps = 1 + random.int(12); steps > 0; steps -= 1) {
      if (random.chance(0.2)) await deliverLate();
      await submit(random.chance(0.8) ? 'try' : 'resend', ...submitted(random, filings));
      // What is still on its way tells which filing is over, and with that which other is meant.
      if (weather.twins === true) await deliverLate();
    }
    await deliverLate();
    const known = await rounds();
    for (const request of ministry.requests.filter(({ id }) => !damaged.has(id))) {
      const said = mistake(request, known.get(request.id), weather.twins === true);
      if (said !== null) throw new Error(`${request.id}: ${said}`);
    }
  });
});

it('"A count is not needlessly high": of a filing that was saved late, alone, the worst case is the server\'s count', async () => {
  await forSeeds(300, async (random) => {
    const { ministry, filings, submit, deliverLate, saveLate, rounds } = await createStory(random, { ...CALM, unsaved: 1 });
    const [filing] = filings;
    for (let steps = 1 + random.int(5); steps > 0 && filing !== undefined; steps -= 1) {
      const [values] = submitted(random, [filing]);
      await submit('try', { ...values, code: NOBODY.code });
      if (random.chance(0.3)) await saveLate();
    }
    await deliverLate();
    await saveLate();
    const known = await rounds();
    const [request] = ministry.requests;
    const tries = request === undefined ? undefined : known.get(request.id)?.tries;
    if ((tries?.usedWorst ?? 0) !== request?.wrong) throw new Error(`${request?.wrong} wrong, ${JSON.stringify(tries)}`);
  });
});
