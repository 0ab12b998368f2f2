import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../run/checks/checks.mjs';
import { chooseChecks } from '../../run/checks/choose-checks.mjs';
import { verdict } from '../../run/checks/result.mjs';
import { schedule } from '../../run/checks/schedule.mjs';

/** @typedef {import('../../run/checks/checks.mjs').Check} Check */

/** @param {readonly string[]} wishes */
function chosen(...wishes) {
  const choice = chooseChecks(CHECKS, wishes);
  return 'unknown' in choice ? choice : choice.checks.map(({ name }) => name);
}

describe('the checks that are asked for', () => {
  test('are all without a wish', () => {
    expect(chosen()).toEqual(CHECKS.map(({ name }) => name));
  });

  test('come with the builds that they need', () => {
    expect(chosen('unit')).toEqual(['unit']);
    expect(chosen('chromium')).toEqual(['build chrome', 'chromium']);
    expect(chosen('sizes')).toEqual(['build chrome', 'build firefox', 'sizes']);
  });

  test('are named by the whole name before a word of it', () => {
    expect(chosen('lint')).toEqual(['lint']);
    expect(chosen('firefox')).toEqual(['build firefox', 'firefox']);
    expect(chosen('build')).toEqual(['build chrome', 'build firefox']);
  });

  test('are not guessed', () => {
    expect(chosen('unit', 'safari')).toEqual({ unknown: 'safari' });
  });
});

describe('the schedule', () => {
  /** @type {string[]} */
  let log = [];
  const listener = {
    onStart: (/** @type {Check} */ { name }) => void log.push(`+${name}`),
    onEnd: (/** @type {Check} */ { name }) => void log.push(`-${name}`),
    progress: () => {},
  };
  /** @type {(name: string, options?: { needs?: string[], ok?: boolean, until?: () => boolean }) => Check} */
  const check = (name, { needs = [], ok = true, until = () => true } = {}) => ({
    name,
    needs,
    run: async () => {
      while (!until()) await setImmediate();
      return verdict(ok, '');
    },
  });
  const play = async (/** @type {readonly Check[]} */ ...checks) => {
    log = [];
    return schedule(checks, 2, listener);
  };

  test('runs two at a time, and each when what it needs is done', async () => {
    const [a, d] = [{ until: () => log.includes('+d') }, { until: () => log.includes('-c') }];
    await play(check('a', a), check('c', { needs: ['a'] }), check('b'), check('d', d));
    expect(log).toEqual(['+a', '+b', '-b', '+d', '-a', '+c', '-c', '-d']);
  });

  test('goes on after a failure, but does not run what needs the failed one', async () => {
    const results = await play(check('a', { ok: false }), check('b', { needs: ['a'] }), check('c'));
    expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([[0, 1], [0, 1], [1, 0]]);
    expect(results[1]?.note).toBe('not run: a failed');
    expect(log).not.toContain('+b');
  });

  test('takes a check that throws for a failure', async () => {
    const results = await play({ name: 'a', run: () => Promise.reject(new Error('broken')) });
    expect(results).toEqual([{ passed: 0, failed: 1, output: 'Error: broken' }]);
  });

  test('does not wait for ever for a circle', async () => {
    await expect(play(check('a', { needs: ['b'] }), check('b', { needs: ['a'] }))).rejects.toThrow('wait for one another');
  });
});
