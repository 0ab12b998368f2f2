import { it } from 'vitest';
import type { Allowance } from '../../../lib/ledger/allowance';
import { forSeeds, type Random } from '../helpers/random';
import { isPending, type Record } from './ministry-model';
import { createStory } from './story';

const NOBODY = { phone: '13600136000', idTail: '999999', code: '000000' };

/** One person's values, now and then with some that are nobody's: those of another filing would be charged to both. */
function typed(random: Random, filings: readonly { readonly persons: readonly Record[] }[]): Record {
  const meant = random.pick(filings.flatMap(({ persons }) => persons));
  const phone = random.chance(0.8) ? meant.phone : NOBODY.phone;
  return {
    phone,
    idTail: phone === NOBODY.phone || random.chance(0.7) ? meant.idTail : NOBODY.idTail,
    code: random.chance(0.6) ? meant.code : NOBODY.code,
  };
}

const differs = (allowance: Allowance | undefined, server: number): boolean =>
  (allowance?.usedWorst ?? 0) !== server || (allowance?.usedBest ?? 0) !== server;

it.each([
  ['every message arrives at once, or twice', { shared: 0, lost: 0, deaths: 0 }],
  ['workers die, and the page says it again', { shared: 0, lost: 0, deaths: 0.3 }],
])('"A count is not needlessly high: when every answer was seen, worst case = best case = the server\'s count": %s', { timeout: 60_000 }, async (_, weather) => {
  await forSeeds(400, async (random) => {
    const { ministry, filings, submit, deliverLate, rounds } = await createStory(random, weather);
    for (let steps = 1 + random.int(12); steps > 0; steps -= 1) {
      if (random.chance(0.2)) await deliverLate();
      await submit(random.chance(0.8) ? 'try' : 'resend', typed(random, filings));
    }
    await deliverLate();
    const known = await rounds();
    for (const request of ministry.requests) {
      const round = known.get(request.id);
      const phase = isPending(request) ? 'open' : request.locked ? 'locked' : 'done';
      if ((round?.phase ?? 'open') !== phase) throw new Error(`${request.id} is ${phase}, Heyan says ${round?.phase}`);
      // A closed filing is not counted any more, neither there nor here.
      if (phase !== 'open') continue;
      if (differs(round?.tries, request.wrong)) throw new Error(`${request.id}: ${request.wrong} wrong, ${JSON.stringify(round?.tries)}`);
      if (differs(round?.resends, request.resends)) throw new Error(`${request.id}: ${request.resends} resent, ${JSON.stringify(round?.resends)}`);
    }
  });
});
