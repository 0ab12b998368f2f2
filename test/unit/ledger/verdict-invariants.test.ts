import { expect, it } from 'vitest';
import { judge } from '../../../lib/ledger/verdict';
import { OUTCOMES } from '../../../lib/rules/outcome';
import { TRY_LIMIT } from '../../../lib/rules/limits';
import { DAY, NOW } from '../helpers/filings';
import { attempts, shared } from '../helpers/events';
import { forSeeds, type Random } from '../helpers/random';
import { aWholeRound, CALM, RESEND, RIGHT } from '../helpers/rounds';

const someRounds = (random: Random) =>
  Array.from({ length: 1 + random.int(3) }, (_, at) => {
    const outcomes = Array.from({ length: random.int(8) }, () => random.pick([null, ...OUTCOMES]));
    const events = attempts(random.pick(['try', 'resend']), outcomes);
    const lost = random.chance(0.1) ? random.int(6) : 0;
    return random.chance(0.1) ? null : aWholeRound(random.chance(0.3) ? shared(events) : events, { id: `r${at}`, lost }).view;
  });

it('"The guard never lets through, unasked, a try that could be the last"', async () => {
  await forSeeds(5_000, (random) => {
    const rounds = someRounds(random);
    const { level } = judge(RIGHT, { ...CALM, rounds });
    const couldBeLast = rounds.some((round) => round?.phase === 'open' && round.tries.usedWorst >= TRY_LIMIT - 1);
    if (couldBeLast) expect(level).toBe('stop');
  });
});

it('"and never the same three values that this round has already seen refused"', async () => {
  await forSeeds(2_000, (random) => {
    const { level, reasons } = judge(RIGHT, { ...CALM, rounds: someRounds(random), remarks: ['refusedBefore'] });
    expect(level).toBe('stop');
    // `correct` is the one remedy that no second click waives.
    expect(reasons).toContainEqual({ id: 'refusedBefore', level: 'stop', remedy: 'correct' });
  });
});

it('nobody is blocked for good: where a round is open with a try left, every stop of the rounds can be gone on from', async () => {
  await forSeeds(5_000, (random) => {
    const rounds = someRounds(random);
    const now = NOW + random.int(DAY);
    const isOpen = rounds.some((round) => round === null || (round.phase === 'open' && round.tries.leftBest > 0));
    const barred = judge(RIGHT, { ...CALM, rounds, now }).reasons.filter(({ remedy }) => remedy !== 'goOn');
    if (isOpen) expect(barred).toEqual([]);
    const open = rounds.some((round) => round === null || (round.phase === 'open' && round.resends.leftBest > 0));
    const held = judge(RESEND, { ...CALM, rounds, now }).reasons.filter(({ remedy }) => remedy !== 'goOn');
    if (open) expect(held).toEqual([]);
  });
});
