import { expect, it } from 'vitest';
import { agendaOf, type Due } from '../../../lib/reminders/due';
import { currentMarks, type Mark, type RemindableFiling, withSounded } from '../../../lib/reminders/marks';
import { planRound, type Remindable } from '../../../lib/reminders/plan';
import { quietAt, type Zone } from '../../../lib/reminders/quiet';
import { REMINDER_POINTS } from '../../../lib/rules/reminder-points';
import { DAY, HOUR, MINUTE } from '../helpers/filings';
import { forSeeds, type Random } from '../helpers/random';
import { choice, SHANGHAI, zoneOf } from './make';

const ZONES: readonly Zone[] = [SHANGHAI, zoneOf('Europe/Berlin'), zoneOf('America/New_York'), zoneOf('Australia/Lord_Howe')];
/** Around the days on which the clocks of these places are changed, and others. */
const DAYS = [Date.UTC(2026, 0, 5), Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 28), Date.UTC(2026, 3, 4), Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 31)];

function aRound(random: Random): Remindable {
  const smsAt = random.pick(DAYS) + random.int(36 * 60) * MINUTE;
  const openedAt = smsAt + (random.chance(0.5) ? 0 : random.int(23 * 60) * MINUTE);
  const lastAttemptAt = random.chance(0.7) ? null : openedAt + random.int(60) * MINUTE;
  return { id: 'r', phase: 'open', openedAt, deadline: smsAt + DAY, lastAttemptAt, passed: random.chance(0.3) ? ['p'] : [] };
}

function someRules(random: Random) {
  const points = REMINDER_POINTS.filter(() => random.chance(0.6));
  return {
    choice: choice({
      points: points.length > 0 ? points : [random.pick(REMINDER_POINTS)],
      lastAlways: random.chance(0.7),
      quiet: { on: random.chance(0.8), from: random.int(1440), to: random.int(1440) },
    }),
    zone: random.pick(ZONES),
  };
}

it('no reminder but the last is ever planned into the quiet hours, and none past its deadline but the one that says so', async () => {
  await forSeeds(2_000, (random) => {
    const [round, rules] = [aRound(random), someRules(random)];
    const last = rules.choice.points.findLast((point) => point !== 'over');
    for (const { point, at } of planRound(round, rules)) {
      if (point === 'over') expect(at).toBeGreaterThanOrEqual(round.deadline);
      else expect(at).toBeLessThan(round.deadline);
      if (point !== last || !rules.choice.lastAlways) expect(quietAt(at, rules.choice.quiet, rules.zone)).toBeNull();
    }
  });
});

it('an open round is never without a reminder, and with the usual ones never without one before its deadline', async () => {
  await forSeeds(2_000, (random) => {
    const round = aRound(random);
    const { choice: chosen, zone } = someRules(random);
    const usual = planRound(round, { choice: choice({ quiet: chosen.quiet }), zone });
    expect(usual.filter(({ point, at }) => point !== 'over' && (at > round.openedAt || round.deadline - round.openedAt < 30 * MINUTE))).not.toEqual([]);
    expect(usual.at(-1)?.point).toBe('over');
    // `start` alone has nothing to say of a round in which somebody has passed, or that was told of in its last minutes.
    const points = chosen.points.filter((point) => point !== 'start');
    if (points.length > 0) expect(planRound(round, { choice: { ...chosen, points }, zone })).not.toEqual([]);
  });
});

/** What a worker does when it is woken at these moments, by whatever clock. */
function live(round: Remindable, rules: ReturnType<typeof someRules>, moments: readonly number[]): readonly (Due & { readonly at: number; readonly nth: number })[] {
  let marks: readonly Mark[] = [];
  return moments.flatMap((now, nth) => {
    const filings: readonly RemindableFiling[] = [{ filingId: 'f', round: { ...round, phase: now < round.deadline ? 'open' : 'expired' } }];
    const { due } = agendaOf(marks, filings, rules, now);
    marks = withSounded(currentMarks(marks, filings, now), due, now);
    return due.map((one) => ({ ...one, at: now, nth }));
  });
}

it('however long the computer sleeps: nothing twice, no time left that is over, no quiet hour disturbed, and never nothing at all', async () => {
  await forSeeds(500, (random) => {
    const [round, rules] = [aRound(random), someRules(random)];
    const moments: number[] = [];
    // Woken now and then; at last at noon two days later, when everybody is up.
    for (let now = round.openedAt; now < round.deadline + 6 * HOUR; now += (random.chance(0.7) ? 15 : random.int(900)) * MINUTE + 1) moments.push(now);
    const noQuiet = Array.from({ length: 25 }, (_, hour) => round.deadline + 48 * HOUR + hour * HOUR);
    const sounded = live(round, rules, [...moments, ...noQuiet]);
    const points = sounded.flatMap((one) => one.points);
    expect(new Set(points).size).toBe(points.length);
    for (const { kind, at } of sounded) expect(kind === 'over').toBe(at >= round.deadline);
    for (const { kind, at } of sounded) {
      const quiet = quietAt(at, rules.choice.quiet, rules.zone);
      if (quiet !== null) expect([kind, rules.choice.lastAlways]).toEqual([kind === 'over' ? 'never' : kind, true]);
    }
    const ahead = planRound(round, rules).some(({ at }) => at > round.openedAt);
    if (ahead) expect(sounded).not.toEqual([]);
  });
});

it('a clock that jumps back and forth repeats only what it has sounded in its own future', async () => {
  await forSeeds(500, (random) => {
    const [round, rules] = [aRound(random), someRules(random)];
    let now = round.openedAt;
    const moments = Array.from({ length: 60 }, () => (now += (random.chance(0.2) ? random.int(2_000) - 1_000 : 20) * MINUTE));
    const sounded = live(round, rules, moments);
    const told = sounded.flatMap(({ points, nth }) => points.map((point) => ({ point, nth })));
    for (const [at, { point, nth }] of told.entries()) {
      const before = told.slice(0, at).findLast((one) => one.point === point);
      // Between the two, the clock stood well before the first.
      if (before !== undefined) expect(Math.min(...moments.slice(before.nth, nth + 1))).toBeLessThan((moments[before.nth] ?? 0) - 5 * MINUTE);
    }
  });
});
