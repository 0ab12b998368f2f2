import { it } from 'vitest';
import { forSeeds, type Random } from '../helpers/random';
import type { Record } from './ministry-model';
import { createStory } from './story';

/** Somebody's values, each of them right, or another's, or nobody's. */
function typed(random: Random, filings: readonly { readonly persons: readonly Record[] }[]): Record {
  const everybody = filings.flatMap(({ persons }) => persons);
  const meant = random.pick(everybody);
  const other = random.pick(everybody);
  return {
    phone: random.chance(0.8) ? meant.phone : random.pick([other.phone, '13600136000']),
    idTail: random.chance(0.7) ? meant.idTail : random.pick([other.idTail, '999999']),
    code: random.chance(0.5) ? meant.code : random.pick([other.code, '000000']),
  };
}

it.each([
  ['filings that share nothing', { shared: 0, lost: 0.3, deaths: 0.1 }],
  ['filings that share phones and tails', { shared: 0.5, lost: 0.3, deaths: 0.1 }],
  ['workers that die all the time', { shared: 0.3, lost: 0.3, deaths: 0.5 }],
])('"A count is never too low": %s', { timeout: 60_000 }, async (_, weather) => {
  await forSeeds(500, async (random) => {
    const { ministry, filings, submit, deliverLate, rounds } = await createStory(random, weather);
    for (let steps = 1 + random.int(10); steps > 0; steps -= 1) {
      if (random.chance(0.2)) await deliverLate();
      await submit(random.chance(0.8) ? 'try' : 'resend', typed(random, filings));
    }
    const known = await rounds();
    for (const { id, wrong, resends } of ministry.requests) {
      const round = known.get(id);
      const [tries, again] = [round?.tries.usedWorst ?? 0, round?.resends.usedWorst ?? 0];
      // The sixth wrong try is the lock itself: all five are used then.
      if (tries < Math.min(wrong, 5)) throw new Error(`${id} has ${wrong} wrong tries, the count says ${tries}`);
      if (again < resends) throw new Error(`${id} has ${resends} resends, the count says ${again}`);
    }
  });
});
