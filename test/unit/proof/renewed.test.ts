import { describe, expect, it } from 'vitest';
import { brokenIn } from '../../proof/invariants';
import type { Schedule, Step } from '../../proof/schedule';
import { play } from '../../proof/story';

/** A person's own try with another code than the one that was sent, or with the right one. */
const submit = (tab: number, change: Partial<Extract<Step, { do: 'submit' }>>): Step => ({
  do: 'submit', tab, kind: 'try', filing: 0, person: 0, phone: 'own', tail: 'own', code: 'own',
  filled: false, insists: false, hurries: false, captcha: 'solved', answer: 'seen', ...change,
});

const scheduleOf = (...steps: readonly Step[]): Schedule => ({
  filings: [{ persons: [{ phone: 0, tail: 0 }], stored: 'whole' }], fates: [], steps,
});

/** Its captcha is still open when the request is over, and another one has followed. */
const ACROSS: readonly Step[] = [
  submit(1, { code: 'other', captcha: 'left open' }), submit(0, {}), { do: 'renew', filing: 0 },
];

describe('a captcha that is open while the request is followed by a new one, found by `npm run prove -- 12000 991`', () => {
  it('solved then: a wrong try of the new request, and counted there', async () => {
    const story = await play(scheduleOf(...ACROSS, { do: 'captcha', tab: 1, solved: true }));
    expect(story.ministry.find('R2').wrongTries).toBe(1);
    expect(await brokenIn(story)).toEqual([]);
  });

  it('solved then, and looked up at the provider: the same', async () => {
    expect(await brokenIn(await play(scheduleOf(...ACROSS, { do: 'captcha', tab: 1, solved: true }, { do: 'correct' })))).toEqual([]);
  });

  it('closed then by the user: nothing counts anywhere', async () => {
    const story = await play(scheduleOf(...ACROSS, { do: 'captcha', tab: 1, solved: false }));
    expect(await brokenIn(story)).toEqual([]);
    expect(await usedIn(story)).toEqual([0, 0]);
  });

  it('no captcha: what was answered before counts for the old request alone', async () => {
    const story = await play(scheduleOf(submit(1, { code: 'other' }), submit(0, {}), { do: 'renew', filing: 0 }));
    expect(await brokenIn(story)).toEqual([]);
    expect(await usedIn(story)).toEqual([0, 0]);
  });
});

/** Tries used in the newest round, worst and best. */
async function usedIn({ browser }: Awaited<ReturnType<typeof play>>): Promise<readonly [number, number]> {
  const { filings } = (await browser.ask({ type: 'snapshot' })) as { filings: readonly { round: { tries: { usedWorst: number; usedBest: number } } | null }[] };
  const tries = filings[0]?.round?.tries;
  return [tries?.usedWorst ?? 0, tries?.usedBest ?? 0];
}
