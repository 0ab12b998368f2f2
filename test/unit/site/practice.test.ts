// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type Site } from '../../site/site.ts';
import { ask } from './client.ts';
import { HOUR, SERVICE, SUBJECT } from './fixtures.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ phone: true });
}, 60_000);
afterAll(() => site.close());

it('brings the phone into the page as one script more', async () => {
  expect((await ask(site, '/', { method: 'GET' })).text).toContain('src="/js/phone.js"></script></body>');
  expect((await ask(site, '/js/phone.js', { method: 'GET' })).status).toBe(200);
});

it('takes a filing request, tells its true state, and moves the clock', async () => {
  const body = { typeWord: '新增网站', persons: [SUBJECT, SERVICE] };
  const made = (await ask(site, '/practice/request', { body })).params as Record<string, unknown[]> | null;
  expect(made?.['outbox']).toHaveLength(2);
  await ask(site, '/practice/clock', { body: { ms: 25 * HOUR } });
  const state = (await ask(site, '/practice/state', { method: 'GET' })).params;
  const truth = { typeWord: '新增网站', state: 'expired', wrongTries: 0, resends: 0, leftMs: 0 };
  expect(state?.['requests']).toMatchObject([truth]);
});

it.each([
  ['request', '{', '请求参数格式错误'],
  ['request', { typeWord: 'x', persons: [{ ...SUBJECT, role: 'nobody' }] }, '请求参数错误：role'],
  ['request', { typeWord: 'x', persons: [] }, '至少要有一位核验人 (a filing request needs a person)'],
  ['clock', { ms: -1 }, '请求参数错误：ms'],
])('answers /practice/%s %j with 400 and says why', async (path, body, msg) => {
  expect(await ask(site, `/practice/${path}`, { body })).toMatchObject({ status: 400, msg });
});
