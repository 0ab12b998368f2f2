// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSite, type Site } from '../../site/site.ts';
import { ask, visit } from './client.ts';
import { HOUR, SERVICE, SUBJECT } from './fixtures.ts';

const VERIFY = '/icpproject_query/api/smsValidate/validateByCondition';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 60_000);
afterAll(() => site.close());

/** Fresh phones for each test, as the tests share a site and a wrong try is charged to everyone with the phone. */
let phone = '';
let serial = 10_000_000;
beforeEach(() => {
  phone = `138${serial++}`;
});

describe('the API', () => {
  it('verifies both persons of a request: 31, then 3', async () => {
    const other = `139${serial++}`;
    const { id, codes } = site.submitRequest({ persons: [{ ...SUBJECT, phone }, { ...SERVICE, phone: other }] });
    const { verify } = await visit(site);
    expect((await verify(codes[phone] ?? '', phone, SUBJECT.idTail)).params).toEqual({ result: 31, validFlag: true });
    expect(site.stateOf(id)).toBe('pending');
    expect((await verify(codes[other] ?? '', other, SERVICE.idTail)).params).toEqual({ result: 3, validFlag: true });
    expect(site.stateOf(id)).toBe('done');
  });

  it('counts five wrong tries and returns the request on the sixth', async () => {
    const idTail = `0${serial % 100_000}`;
    const { id } = site.submitRequest({ persons: [{ ...SUBJECT, phone, idTail }] });
    const { verify } = await visit(site);
    const results: unknown[] = [];
    for (let i = 0; i < 6; i++) results.push((await verify('x', phone, idTail)).params?.['result']);
    expect(results).toEqual([0, 0, 0, 0, 0, 21]);
    expect([site.wrongTries(id), site.stateOf(id)]).toEqual([6, 'returned']);
  });

  it('resends twice, with an SMS each, then 102', async () => {
    const { id } = site.submitRequest({ persons: [{ ...SUBJECT, phone }] });
    const { resend } = await visit(site);
    const results: unknown[] = [];
    for (let i = 0; i < 3; i++) results.push((await resend(phone, SUBJECT.idTail)).params?.['result']);
    expect([results, site.resends(id)]).toEqual([[101, 101, 102], 2]);
    expect(site.outbox().filter(({ to }) => to === phone)).toHaveLength(3);
  });

  it('lets a request expire when the clock has moved by 24 hours', async () => {
    const own = await startSite();
    const { id, codes } = own.submitRequest({ persons: [SUBJECT] });
    own.clock.advance(24 * HOUR);
    const { verify } = await visit(own);
    const { params } = await verify(codes[SUBJECT.phone] ?? '', SUBJECT.phone, SUBJECT.idTail);
    expect([params?.['result'], own.stateOf(id)]).toEqual([4, 'expired']);
    await own.close();
  });

  it('keeps what it received, word for word, with its answer', async () => {
    const { api, pass } = await visit(site);
    const body = { smsValidCode: ' 1', mobileNum: Number(phone), certNum: 'x', serviceType: 7 };
    await api('smsValidate/validateByCondition', body, await pass());
    expect(site.received().at(-1)).toMatchObject({ path: VERIFY, body, answer: 4 });
  });

  it('counts the requests it received, in all and by path, without preflights', async () => {
    const before = [site.requestsReceivedBy(), site.requestsReceivedBy(VERIFY)] as const;
    await ask(site, VERIFY, { method: 'OPTIONS' });
    await ask(site, VERIFY, { body: {} });
    await ask(site, '/', { method: 'GET' });
    expect(site.requestsReceivedBy() - before[0]).toBe(2);
    expect(site.requestsReceivedBy(VERIFY) - before[1]).toBe(1);
  });
});

describe('a boundary', () => {
  it.each([
    ['bad JSON', '{"a":', '请求参数格式错误'],
    ['a list', '[]', '请求参数格式错误'],
    ['a phone that is text', { smsValidCode: '1', mobileNum: '13800138000', certNum: '1' }, '请求参数错误：mobileNum'],
    ['no tail', { smsValidCode: '1', mobileNum: 13800138000 }, '请求参数错误：certNum'],
    ['a code that is a number', { smsValidCode: 1, mobileNum: 13800138000, certNum: '1' }, '请求参数错误：smsValidCode'],
  ])('answers %s with 400 and says why, and keeps it with no answer', async (_, body, msg) => {
    const { api, pass } = await visit(site);
    const reply = await api('smsValidate/validateByCondition', body, await pass());
    expect([reply.status, reply.msg]).toEqual([400, msg]);
    expect(site.received().at(-1)).toMatchObject({ path: VERIFY, answer: null });
  });

  it('wants the token', async () => {
    expect(await ask(site, VERIFY, { body: {} })).toMatchObject({ status: 401, params: null });
  });

  it('wants a captcha that was solved, and takes it once; without one nothing is charged', async () => {
    const { id, codes } = site.submitRequest({ persons: [{ ...SUBJECT, phone }] });
    const { api, pass } = await visit(site);
    const body = { smsValidCode: codes[phone], mobileNum: Number(phone), certNum: 'wrong' };
    const once = await pass();
    const path = 'smsValidate/validateByCondition';
    expect((await api(path, body)).msg).toBe('非法请求，验证码不匹配！！！');
    expect(site.wrongTries(id)).toBe(0);
    expect((await api(path, body, once)).params).toMatchObject({ result: 2 });
    expect((await api(path, body, once)).status).toBe(400);
    expect(site.wrongTries(id)).toBe(1);
  });

  it('refuses a drag that is 6 px off, takes one that is 5 px off, and a picture only once', async () => {
    const { api } = await visit(site);
    const draw = async (): Promise<unknown> => (await api('image/getCheckImage', {})).params?.['uuid'];
    const drag = async (uuid: unknown, off: number): Promise<boolean> =>
      (await api('image/checkImage', { uuid, value: site.captchaGap() + off })).params !== null;
    const wrong = await draw();
    expect([await drag(wrong, 6), await drag(wrong, 0)]).toEqual([false, false]);
    expect(await drag(await draw(), -5)).toBe(true);
  });

  it('lets the page call the other host with cookies', async () => {
    const { status, headers } = await ask(site, VERIFY, { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://beian.miit.gov.cn',
      'access-control-allow-credentials': 'true',
    });
  });
});
