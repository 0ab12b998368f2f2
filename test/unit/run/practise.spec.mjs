import { describe, expect, test } from 'vitest';
import { hasDisplay } from '../../run/practise.mjs';

describe('npm start', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
    ['win32', { CI: 'true' }, false],
  ])('knows on %s with %j whether there is a screen: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
