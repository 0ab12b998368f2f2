import { describe, expect, it, test } from 'vitest';
import { type Provider, PROVIDERS } from '../../../lib/rules/filing';
import { firstSms, PROVIDER_HELP, type Resubmit, sourcesOf, SYNC, SYNC_AT_MOST } from '../../../lib/rules/provider-help';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Place = readonly [provider: Provider, path: readonly string[] | null, source: string];
const PLACES: readonly Place[] = [
  ['jdcloud', ['备案管理', '备案记录', '继续备案'], 'JD Cloud 2022-03, seed S4'],
  ['douyin', ['基础设置', '备案信息', '查看填写信息'], 'Douyin 2024, seed S2'],
  ...(['aliyun', 'huaweicloud', 'tencentcloud', 'volcengine', 'wechat', 'other'] as const).map((name): Place => [name, null, 'no source']),
];

describe('where the filed data are looked up', () => {
  test.each(PLACES)('%s: %j (%s)', (provider, path) => {
    expect(PROVIDER_HELP[provider].lookUp?.what ?? null).toEqual(path);
  });
});

type Way = readonly [provider: Provider, resubmit: Resubmit | null, source: string];
const WAYS: readonly Way[] = [
  ['jdcloud', { way: 'path', path: ['备案管理', '继续备案', '修改信息提交'] }, 'JD Cloud 2022-03, seed S4'],
  ['huaweicloud', { way: 'direct' }, 'Huawei Cloud 2025-12-31'],
  ['tencentcloud', { way: 'itself' }, 'Tencent FAQ 2022'],
  ['douyin', { way: 'path', path: ['重新发送短信'] }, 'Douyin 2024, seed S2'],
  ['wechat', { way: 'path', path: ['去完善'] }, 'WeChat FAQ 2024'],
  ...(['aliyun', 'volcengine', 'other'] as const).map((name): Way => [name, null, 'no source']),
];

describe('how a returned filing is submitted again', () => {
  test.each(WAYS)('%s: %j (%s)', (provider, resubmit) => {
    expect(PROVIDER_HELP[provider].resubmit?.what ?? null).toEqual(resubmit);
  });
});

describe('what the console shows', () => {
  test.each<readonly [Provider, readonly string[] | null, readonly string[] | null, number | null, source: string]>([
    ['jdcloud', ['待验证'], null, null, 'JD Cloud 2025-03, seed S1'],
    ['aliyun', ['待验证'], null, null, 'Aliyun 2025-03, seed S1'],
    ['douyin', ['管局审核中'], ['审核未通过', '管局审核失败', '工信部短信核验失败:短信验证未通过'], 6 * HOUR, 'Douyin 2024, seed S2, section 3 and questions 5 and 6'],
    ['huaweicloud', null, null, null, 'no source'],
    ['other', null, null, null, 'no source'],
  ])('%s: %j while it waits, %j when it is back, look again after %s (%s)', (provider, waiting, returned, lookAgain) => {
    const help = PROVIDER_HELP[provider];
    expect([help.waiting?.what ?? null, help.returned?.what ?? null, help.lookAgain?.what ?? null]).toEqual([waiting, returned, lookAgain]);
  });

  it('lists the persons at Aliyun alone (Aliyun 2025, mirrored)', () => {
    expect(PROVIDERS.filter((provider) => PROVIDER_HELP[provider].listsPersons !== null)).toEqual(['aliyun']);
  });

  it('knows the result after 30 to 60 minutes (Aliyun and JD Cloud 2025-03), at the latest after 24 hours (Aliyun EMAS 2024)', () => {
    expect(SYNC.what).toEqual({ from: 30 * MINUTE, to: 60 * MINUTE });
    expect(SYNC_AT_MOST.what).toBe(24 * HOUR);
  });

  it('names a source for everything that it tells', () => {
    for (const provider of PROVIDERS) {
      for (const told of Object.values(PROVIDER_HELP[provider])) {
        if (told !== null) expect(told.sources.length, provider).toBeGreaterThan(0);
      }
      const sources = sourcesOf(PROVIDER_HELP[provider]);
      expect(sources).toEqual(expect.arrayContaining([...SYNC.sources, ...SYNC_AT_MOST.sources]));
      expect(new Set(sources).size).toBe(sources.length);
    }
  });
});

describe('when the first SMS comes', () => {
  test.each(PROVIDERS.filter((provider) => provider !== 'douyin'))('%s: 5 to 10 minutes (JD Cloud 2020-08-18; others say about 5)', (provider) => {
    expect(firstSms(provider).what).toEqual({ from: 5 * MINUTE, to: 10 * MINUTE });
  });
  test('douyin: 3 to 4 hours (Douyin 2024, question 2)', () => {
    expect(firstSms('douyin').what).toEqual({ from: 3 * HOUR, to: 4 * HOUR });
  });
});
