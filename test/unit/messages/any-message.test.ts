import { afterEach, expect, it, vi } from 'vitest';
import { REQUESTS } from '../frozen/requests';
import { TODAY } from '../frozen/examples';
import { installBrowser } from '../helpers/fake-browser';
import { mutate, rubbish } from '../helpers/mutate';
import { aTurn } from '../helpers/memory-store';
import { forSeeds, type Random } from '../helpers/random';

/** Messages in all; the worker is started anew on the same frozen store after so many of them. */
const MESSAGES = 100_000;
const A_LIFE = 500;

const MORE: readonly unknown[] = [
  { type: 'activeForm' }, { type: 'fillActive', personId: 'shop-subject' }, { type: 'readSms', text: '【工业和信息化部】验证码：123456' }, { type: 'shownSms' },
  { type: 'giveCode', personId: 'shop-subject' }, { type: 'putAwaySms' }, { type: 'readPaste', text: '验证码：123456' },
];
const KNOWN: readonly unknown[] = [...REQUESTS, ...MORE];

const RIGHT: readonly object[] = [
  { id: 'ours', url: 'https://beian.miit.gov.cn/#/Integrated/ComplaintA', frameId: 0, tab: { id: 7 } },
  { id: 'ours', url: 'chrome-extension://ours/popup.html' },
];
const WRONG: readonly object[] = [
  {}, { id: 'theirs', url: 'chrome-extension://ours/popup.html' }, { id: 'ours', url: 'https://beian.miit.gov.cn/', frameId: 3, tab: { id: 7 } },
  { id: 'ours', url: 'https://example.com/', frameId: 0, tab: { id: 7 } }, { id: 'ours', url: 'https://beian.miit.gov.cn/', frameId: 0 },
  { id: 'ours', url: 'https://beian.miit.gov.cn/', frameId: 0, tab: { id: 7 }, origin: 'null' }, { id: 'ours', url: '' }, { id: 'theirs' },
];

/** A reply that a screen or the page can take: said to be well, or refused for a reason that has its words. */
function isReply(reply: unknown): reply is { ok: boolean; refusal?: string } {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'value' in reply : 'refusal' in reply && typeof reply.refusal === 'string';
}

async function start() {
  vi.resetModules();
  const browser = installBrowser(TODAY.store);
  (await import('../../../lib/messages/worker')).startWorker();
  return browser;
}

afterEach(() => void vi.unstubAllGlobals());

const message = (random: Random): unknown => (random.chance(0.15) ? rubbish(random) : random.chance(0.1) ? random.pick(KNOWN) : mutate(random.pick(KNOWN), random));

it(`${MESSAGES.toLocaleString('en')} random and mutated messages, from right and wrong senders: each is answered, and none throws`, async () => {
  const seen: Record<string, number> = {};
  let browser = await start();
  let before = '';
  await forSeeds(MESSAGES, async (random, seed) => {
    if (seed % A_LIFE === 0) browser = await start();
    const isWrong = random.chance(0.3);
    if (isWrong) {
      // What an earlier message has set going may still be written.
      for (let turn = 0; turn < 5; turn += 1) await aTurn();
      before = JSON.stringify(browser.local.items);
    }
    const reply = await browser.ask(message(random), random.pick(isWrong ? WRONG : RIGHT));
    if (!isReply(reply)) throw new Error(`no reply: ${String(reply)}`);
    if (isWrong && (reply.refusal !== 'forbidden' || JSON.stringify(browser.local.items) !== before)) throw new Error('a stranger was heard');
    // `internal` is what is left when something threw: nobody could be told what to do about it.
    if (reply.refusal === 'internal') throw new Error('something threw');
    const said = reply.refusal ?? 'well';
    seen[said] = (seen[said] ?? 0) + 1;
  });
  console.info(`messages, seeds 1 to ${MESSAGES}:`, seen);
  expect(seen['well']).toBeGreaterThan(1_000);
  expect(seen['malformed']).toBeGreaterThan(1_000);
  expect(seen['forbidden']).toBeGreaterThan(20_000);
}, 600_000);
