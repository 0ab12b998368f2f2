import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, type FilingType, type Provider, PROVIDERS, ROLES, type ServiceKind, SERVICE_KINDS } from '../../../lib/rules/filing';
import type { Situation } from '../../../lib/rules/situations';
import { suggestPersons } from '../../../lib/rules/suggest-persons';
import { needOf } from '../../../lib/rules/who-verifies';

/** `主 agreed, 网 providersDiffer` */
function told(provider: Provider, type: FilingType, kind: ServiceKind, situation?: Situation): string {
  return suggestPersons(provider, type, kind, situation)
    .map(({ role, reading }) => `${role === 'subject' ? '主' : '网'} ${reading}`)
    .join(', ');
}

const WEBSITE = [
  ['first', '主 agreed, 网 agreed', 'all sources'],
  ['addService', '主 providersDiffer, 网 agreed', 'JD Cloud 2020-08-18 (S0), Tencent 2022: both; Huawei Cloud 2025 (S3): 网'],
  ['addAccess', '网 agreed', 'all sources; JD Cloud\'s SMS 2025-03 (S1)'],
  ['changeSubject', '主 agreed', 'all providers; a builder of 2020 alone asks for the agent too'],
  ['changeService', '网 agreed', 'all sources'],
  ['changeBoth', '主 agreed, 网 agreed', 'JD Cloud (S0), Tencent, Volcengine; Huawei Cloud does not say who'],
  ['cancelSubject', '主 agreed', 'JD Cloud (S0), Tencent 2022, Volcengine; that Tencent asked for both ended with its page of 2022'],
  ['cancelService', '网 providersDiffer', 'Tencent 2022, Volcengine, Huawei Cloud (S3): yes; JD Cloud (S0): nobody'],
  ['cancelAccess', '', 'nobody asks'],
  ['changeAccess', '主 nobodySaysWho, 网 nobodySaysWho', 'Huawei Cloud 2025: somebody; two agencies 2022: nobody'],
] as const;

describe('the persons proposed for a website or app, whoever the provider is', () => {
  test.each(WEBSITE)('%s: %s (%s)', (type, expected) => {
    for (const provider of PROVIDERS) {
      for (const kind of ['website', 'app', 'quickApp'] as const) expect(told(provider, type, kind), `${provider} ${kind}`).toBe(expected);
    }
  });
});

describe('the persons proposed for a mini-program, where no case is known (Douyin, seed S2, 2024, has it by cases)', () => {
  test.each([
    ['first', '主 agreed, 网 providersDiffer'],
    ['addService', '主 providersDiffer, 网 providersDiffer'],
    ['addAccess', '主 someCases, 网 providersDiffer'],
    ['changeService', '主 someCases, 网 agreed'],
    ['cancelAccess', ''],
  ] as const)('%s: %s', (type, expected) => {
    for (const provider of PROVIDERS) expect(told(provider, type, 'miniProgram'), provider).toBe(expected);
  });
});

describe('the persons proposed for each of Douyin\'s cases (seed S2, 2024)', () => {
  test.each([
    ['1', 'first', 'neverFiled', '主 agreed'],
    ['2', 'addService', 'filedBefore', '主 ownCase'],
    ['3', 'addService', 'sameNameElsewhere', '主 ownCase, 网 agreed'],
    ['3, as an access', 'addAccess', 'sameNameElsewhere', '主 ownCase, 网 agreed'],
    ['4', 'changeService', 'renamed', '主 ownCase, 网 agreed'],
  ] as const)('case %s', (_, type, situation, expected) => expect(told('douyin', type, 'miniProgram', situation)).toBe(expected));

  it('and of a case that does not fit the filing nothing is made', () => {
    expect(told('douyin', 'changeSubject', 'miniProgram', 'renamed')).toBe(told('douyin', 'changeSubject', 'miniProgram'));
    expect(told('wechat', 'first', 'miniProgram', 'neverFiled')).toBe(told('wechat', 'first', 'miniProgram'));
  });
});

describe('nobody is missed', () => {
  const cases = PROVIDERS.flatMap((provider) => FILING_TYPES.flatMap((type) => SERVICE_KINDS.map((kind) => ({ provider, type, kind }))));

  it('for whom all sources agree, and whoever is proposed is not surely free', () => {
    for (const { provider, type, kind } of cases) {
      const proposed = new Map(suggestPersons(provider, type, kind).map((each) => [each.role, each]));
      for (const role of ROLES) {
        const { need, sources } = needOf(type, role, provider, kind);
        if (need === 'yes') expect(proposed.get(role)?.need).toBe('yes');
        if (need === 'no') expect(proposed.has(role)).toBe(false);
        expect(proposed.get(role)?.sources ?? sources).toEqual(sources);
      }
    }
  });

  it('and with nobody proposed, no provider of today asks for anybody', () => {
    const none = cases.filter(({ provider, type, kind }) => suggestPersons(provider, type, kind).length === 0);
    expect(new Set(none.map(({ type }) => type))).toEqual(new Set(['cancelAccess']));
  });
});
