// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { roundStart } from '../../../components/sms/start-round';
import { smsOwners } from '../../../lib/desk/sms-owners';
import type { ReadSms } from '../../../lib/messages/sms';
import type { FilingView } from '../../../lib/messages/snapshot';
import { readSms } from '../../../lib/rules/sms/read-sms';
import { S1 } from '../rules/sms/accepted';
import { filing, NOW, person, round } from './make';
import { all, click, openPopup, see, type, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const HOUR = 3_600_000;
const VIEW: FilingView = { filing: filing({ filingType: 'addAccess', persons: [person({ id: 'p1', role: 'service' })] }), round: null };

/** As the worker reads it. */
function reads(views: readonly FilingView[], change: Partial<ReadSms> = {}) {
  return (text: string) => {
    const read = readSms(text);
    return read.is === 'refused' ? read : { ...read, ...smsOwners(read, views), smsAt: null, readAt: NOW, personId: null, ...change };
  };
}

function openWith(views: readonly FilingView[], change: Partial<ReadSms> = {}) {
  const world = openPopup({ filings: views });
  world.reads = reads(views, change);
  return world;
}

async function readText(text: string): Promise<void> {
  await click('paste-sms');
  await type('sms-text', text);
  await click('read-sms');
}

describe('a pasted SMS', () => {
  it('is shown with its code; for the likeliest person, one button opens the round, gives the code and fills the page', async () => {
    const world = openWith([VIEW]);
    world.activeForm = { kind: 'try' };
    world.report = { fields: [{ field: 'code', state: 'kept' }] };
    await readText(S1);
    expect((await see('sms-code')).textContent).toBe('012345');
    expect((await see('sms-owner') as HTMLSelectElement).value).toBe('p1');
    await click('use-sms');
    await see('sms-given');
    await vi.waitFor(() => expect(written(world.asked).slice(1)).toEqual([
      { type: 'openRounds', filingIds: [VIEW.filing.id] },
      { type: 'smsCame', filingId: VIEW.filing.id, smsAt: NOW },
      { type: 'giveCode', personId: 'p1' },
      { type: 'fillActive', personId: 'p1' },
    ]));
  });

  it('of which nobody can tell whose it is asks, and does nothing before', async () => {
    const two = [VIEW, { ...VIEW, filing: filing({ id: 'f2', filingType: 'addAccess', persons: [person({ id: 'p2', role: 'service' })] }) }];
    const world = openWith(two);
    await readText(S1);
    expect((await see('sms-owner') as HTMLSelectElement).value).toBe('');
    expect((await see('use-sms') as HTMLButtonElement).disabled).toBe(true);
    expect((await see('sms-owner-hint')).textContent).toBe('sms.cannotTell');
    expect(written(world.asked).map((one) => one.type)).toEqual(['readSms']);
  });

  it('does not count an open round anew: it may have been resent', async () => {
    const world = openWith([{ ...VIEW, round: round() }]);
    await readText(S1);
    await click('use-sms');
    await see('sms-given');
    expect(written(world.asked).slice(1)).toEqual([{ type: 'giveCode', personId: 'p1' }]);
  });

  it('asks before a round that is over is followed by a new one', async () => {
    const world = openWith([{ ...VIEW, round: round({ phase: 'locked' }) }]);
    await readText(S1);
    await click('use-sms');
    await see('confirm-new-sms');
    expect(written(world.asked).map((one) => one.type)).toEqual(['readSms']);
    await click('confirm-new-sms');
    await see('sms-given');
    expect(written(world.asked).map((one) => one.type)).toEqual(['readSms', 'openRounds', 'smsCame', 'giveCode']);
  });

  it('can be put away, and is gone', async () => {
    const world = openWith([VIEW]);
    await readText(S1);
    await click('put-away-sms');
    await see('paste-sms');
    expect(all('sms-card')).toEqual([]);
    expect(written(world.asked).at(-1)).toEqual({ type: 'putAwaySms' });
  });
});

describe('a text that is not it', () => {
  it('a look-alike is called out, with its address, and no code is on the screen', async () => {
    openWith([VIEW]);
    await readText(S1.replace('beian.miit.gov.cn', 'beian-miit.gov.cn'));
    expect((await see('sms-card')).dataset['why']).toBe('lookalike');
    expect((await see('sms-host')).textContent).toContain('beian-miit.gov.cn');
    expect(document.body.textContent).not.toContain('012345');
    expect(all('use-sms')).toEqual([]);
  });

  test.each([
    ['https://beian.miit.gov.cn/#/Integrated/ComplaintA', 'address', 'ok', 'address.right', 'sms.linkIs.exact beian.miit.gov.cn', 'address.next.right'],
    ['www.beian.miit.gov.cn', 'address', 'info', 'address.harmless', 'sms.linkIs.www www.beian.miit.gov.cn', 'address.next.harmless'],
    ['t.cn/RTjavvA', 'address', 'warn', 'address.hidden', 'sms.linkIs.shortLink t.cn', 'address.next.hidden'],
    ['https://example.com/zhang?phone=13800138000', 'address', 'warn', 'address.foreign', 'example.com', 'address.next.foreign'],
    ['https://beian.miit.gov.cn@evil.cn/', 'lookalike', 'stop', 'sms.danger', 'sms.hostWhy.userinfo', 'sms.next.lookalike'],
    ['https://xn--ben-5cd0b.miit.gov.cn/', 'lookalike', 'stop', 'sms.danger', 'sms.hostWhy.punycode', 'sms.next.lookalike'],
  ])('an address alone is judged: %s', async (address, why, kind, title, said, next) => {
    openWith([VIEW]);
    await readText(address);
    const card = await see('sms-card');
    expect([card.dataset['why'], card.querySelector('.notice')?.classList.contains(`notice-${kind}`)]).toEqual([why, true]);
    expect(card.querySelector('.notice-title')?.textContent).toBe(title);
    expect((await see('sms-host')).textContent).toContain(said);
    expect(card.textContent).toContain(next);
    expect(card.textContent).not.toContain('13800138000');
  });

  it('another one says why, and another can be pasted', async () => {
    openWith([VIEW]);
    await readText('【某某云】验证码：123456，您正在登录。');
    expect((await see('sms-card')).dataset['why']).toBe('otherCode');
    await click('paste-sms');
    expect((await see('sms-text') as HTMLTextAreaElement).value).toBe('');
  });
});


describe('what a round is told of its SMS', () => {
  const at = (smsAt: number | null) => ({ smsAt, readAt: NOW });
  const came = (smsAt: number) => ({ type: 'smsCame', filingId: VIEW.filing.id, smsAt });

  test.each([
    ['none yet, with a time', null, at(NOW - HOUR), [came(NOW - HOUR)], true, false],
    ['none yet, without one: from now', null, at(null), [came(NOW)], true, false],
    ['open, and no SMS known: the earlier time ends it earlier', round({ openedAt: NOW - HOUR, lastSmsAt: null }), at(NOW - 2 * HOUR), [came(NOW - 2 * HOUR)], false, false],
    ['open, and no SMS known: a later time would end it later', round({ openedAt: NOW - HOUR, lastSmsAt: null }), at(NOW), [], false, false],
    ['open, and its SMS known', round({ openedAt: NOW - HOUR, lastSmsAt: NOW - HOUR }), at(NOW - 2 * HOUR), [], false, false],
    ['over by the clock', round({ deadline: NOW - 1 }), at(null), [came(NOW)], true, true],
    ['done', round({ phase: 'done' }), at(null), [came(NOW)], true, true],
  ] as const)('%s', (_, its, sms, told, opens, asksFirst) => {
    const start = roundStart({ ...VIEW, round: its }, sms, NOW);
    expect(start.asksFirst).toBe(asksFirst);
    expect(start.requests).toEqual([...(opens ? [{ type: 'openRounds', filingIds: [VIEW.filing.id] }] : []), ...told]);
  });
});
