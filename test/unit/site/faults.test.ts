// @vitest-environment node
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSite, type Site } from '../../site/site.ts';
import { visit, type Reply } from './client.ts';
import { SUBJECT } from './fixtures.ts';

let site: Site;
let id: string;
let wrong: () => Promise<Reply>;
beforeEach(async () => {
  site = await startSite();
  id = site.submitRequest({ persons: [SUBJECT] }).id;
  const { verify } = await visit(site);
  wrong = () => verify('x', SUBJECT.phone, SUBJECT.idTail);
}, 60_000);
afterEach(() => site.close());

it('replaces the next answer only, and the rules run all the same', async () => {
  site.answerNext(77);
  expect((await wrong()).params).toEqual({ result: 77, validFlag: false });
  expect((await wrong()).params).toMatchObject({ result: 0 });
  expect(site.received().map(({ answer }) => answer)).toEqual([77, 0]);
  expect(site.wrongTries(id)).toBe(2);
});

it('breaks the connection off, and the try is counted', async () => {
  site.answerNext('network-error');
  await expect(wrong()).rejects.toThrow();
  expect([site.wrongTries(id), site.received().at(-1)?.answer]).toEqual([1, null]);
});

it('answers 500 with a text', async () => {
  site.answerNext('http-500');
  expect(await wrong()).toMatchObject({ status: 500, msg: '系统繁忙，请稍后再试' });
  expect(site.wrongTries(id)).toBe(1);
});

it('never answers, until the site closes', async () => {
  site.answerNext('never');
  const reply = wrong();
  const timer = new Promise((done) => setTimeout(done, 300, 'still waiting'));
  const raced = await Promise.race([reply, timer]).catch(String);
  expect(raced).toBe('still waiting');
  expect(site.wrongTries(id)).toBe(1);
  const broken = expect(reply).rejects.toThrow();
  await site.close();
  await broken;
});

it('delays answers by real milliseconds, and closes without waiting for them', async () => {
  site.delayAnswers(250);
  const start = performance.now();
  await wrong();
  expect(performance.now() - start).toBeGreaterThan(240);
  site.delayAnswers(60_000);
  const broken = expect(wrong()).rejects.toThrow();
  await expect.poll(() => site.received().length).toBe(2);
  await site.close();
  await broken;
});
