import { it } from 'vitest';
import { forSeeds, type Random } from '../helpers/random';
import { isPending, type Record } from './ministry-model';
import { createStory } from './story';
import { personIdOf, type StoryFiling, type Weather } from './story-filings';

/**
 * Somebody's values, each of them right, or another's, or nobody's. While some filings are not saved yet, another's are of
 * the same filing: a submit that fits a saved filing in part is charged to that one, and to none that is saved later.
 */
function typed(random: Random, filings: readonly StoryFiling[], unsaved: boolean): Record {
  const everybody = (unsaved ? [random.pick(filings)] : filings).flatMap(({ persons }) => persons);
  const meant = random.pick(everybody);
  const other = random.pick(everybody);
  return {
    phone: random.chance(0.8) ? meant.phone : random.pick([other.phone, '13600136000']),
    idTail: random.chance(0.7) ? meant.idTail : random.pick([other.idTail, '999999']),
    code: random.chance(0.5) ? meant.code : random.pick([other.code, '000000']),
  };
}

/** Whom Heyan may have filled in, whose values these are: also the wrong one of two who share them. */
function filledIn(random: Random, filings: readonly StoryFiling[], { phone, idTail }: Record): string | null {
  const ids = filings.flatMap((filing) =>
    filing.persons.filter((person) => person.phone === phone && person.idTail === idTail).map((person) => personIdOf(filing, person)),
  );
  return random.pick([null, ...ids]);
}

it.each([
  ['filings that share nothing', { shared: 0, lost: 0.3, deaths: 0.1 }],
  ['filings that share phones and tails', { shared: 0.5, lost: 0.3, deaths: 0.1 }],
  ['filings of the same persons, filled in or typed', { shared: 0, twins: true, lost: 0.3, deaths: 0.1 }],
  ['workers that die all the time', { shared: 0.3, lost: 0.3, deaths: 0.5 }],
  ['filings that are saved after tries were made', { shared: 0, unsaved: 0.6, lost: 0.2, deaths: 0.1 }],
  ['pages of the ledger that are spoilt on the disk', { shared: 0, damage: 0.3, lost: 0.1, deaths: 0.1 }],
  ['all of it at once', { shared: 0.3, damage: 0.2, lost: 0.2, deaths: 0.2 }],
  ['filings that are saved late, and pages that are spoilt', { shared: 0, unsaved: 0.6, damage: 0.2, lost: 0.1, deaths: 0.1 }],
] as readonly (readonly [string, Weather])[])('"A count is never too low": %s', { timeout: 60_000 }, async (_, weather) => {
  await forSeeds(500, async (random) => {
    const { ministry, filings, submit, deliverLate, saveLate, rounds } = await createStory(random, weather);
    for (let steps = 1 + random.int(10); steps > 0; steps -= 1) {
      if (random.chance(0.2)) await deliverLate();
      if (random.chance(0.2)) await saveLate(0.5);
      const values = typed(random, filings, weather.unsaved !== undefined);
      await submit(random.chance(0.8) ? 'try' : 'resend', values, filledIn(random, filings, values));
    }
    await saveLate();
    const known = await rounds();
    for (const request of ministry.requests) {
      const { id, wrong, resends } = request;
      const round = known.get(id);
      // Finished at the ministry and here: what was tried before it was saved is not added to it any more.
      if (weather.unsaved !== undefined && round?.phase === 'done' && !isPending(request)) continue;
      const [tries, again] = [round?.tries.usedWorst ?? 0, round?.resends.usedWorst ?? 0];
      // The sixth wrong try is the lock itself: all five are used then.
      if (tries < Math.min(wrong, 5)) throw new Error(`${id} has ${wrong} wrong tries, the count says ${tries}`);
      if (again < resends) throw new Error(`${id} has ${resends} resends, the count says ${again}`);
    }
  });
});
