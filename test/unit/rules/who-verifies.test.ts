import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, type FilingType, PROVIDERS, type Role, ROLES, SERVICE_KINDS } from '../../../lib/rules/filing';
import type { Situation } from '../../../lib/rules/situations';
import { ACCOUNTS } from '../../../lib/rules/verifier-accounts';
import { type Need, needOf, SAME_PHONE, WHO_RECEIVED } from '../../../lib/rules/who-verifies';

type Row = readonly [type: FilingType, role: Role, need: Need['need'], why: string];

const ANY_KIND: readonly Row[] = [
  ['changeSubject', 'subject', 'yes', 'all sources'],
  ['changeSubject', 'service', 'disputed', 'a website builder of 2020: the agent too; all others: no'],
  ['changeBoth', 'subject', 'yes', 'all that tell by whom (Huawei Cloud does not)'],
  ['changeBoth', 'service', 'yes', 'all that tell by whom (Huawei Cloud does not)'],
  ['changeAccess', 'subject', 'disputed', 'DWERA: nobody; Huawei Cloud: every type but 取消接入'],
  ['changeAccess', 'service', 'disputed', 'DWERA: nobody; Huawei Cloud: every type but 取消接入'],
  ['cancelSubject', 'subject', 'yes', 'all since S0; that the pilot did not ask yet is no disagreement'],
  ['cancelSubject', 'service', 'disputed', 'Tencent 2020-09 asks for both'],
  ['cancelService', 'subject', 'no', 'no source at all'],
  ['cancelService', 'service', 'disputed', 'JD Cloud (S0): nobody; Tencent, Volcengine, Huawei Cloud (S3): yes'],
  ['cancelAccess', 'subject', 'no', 'no source at all'],
  ['cancelAccess', 'service', 'no', 'no source at all'],
];

const WEBSITE: readonly Row[] = [
  ['first', 'subject', 'yes', 'all sources'],
  ['first', 'service', 'yes', 'all sources'],
  ['addService', 'subject', 'disputed', 'JD Cloud (S0), Tencent, DWERA: yes; Huawei Cloud (S3), Volcengine, Aliyun: no'],
  ['addService', 'service', 'yes', 'all sources'],
  ['addAccess', 'subject', 'no', 'no source at all'],
  ['addAccess', 'service', 'yes', 'all sources'],
  ['changeService', 'subject', 'no', 'no source at all'],
  ['changeService', 'service', 'yes', 'all sources'],
  ...ANY_KIND,
];

const MINI_PROGRAM: readonly Row[] = [
  ['first', 'subject', 'yes', 'all sources'],
  ['first', 'service', 'disputed', 'Douyin (S2), case 1: only 主办单位负责人'],
  ['addService', 'subject', 'disputed', 'as for websites'],
  ['addService', 'service', 'disputed', 'Douyin (S2): in case 3, not in case 2'],
  ['addAccess', 'subject', 'disputed', 'Douyin (S2), case 3: both persons'],
  ['addAccess', 'service', 'disputed', 'Douyin (S2), case 3: both persons'],
  ['changeService', 'subject', 'disputed', 'Douyin (S2), case 4: both persons after a change of the name'],
  ['changeService', 'service', 'yes', 'all sources'],
  ...ANY_KIND,
];

describe('whether a role must verify, for a website', () => {
  test.each(WEBSITE)('%s, %s: %s (%s)', (type, role, need) => {
    for (const kind of ['website', 'app', 'quickApp'] as const) expect(needOf(type, role, undefined, kind).need).toBe(need);
  });
});

describe('whether a role must verify, for a mini-program, or for a service of unknown kind', () => {
  test.each(MINI_PROGRAM)('%s, %s: %s (%s)', (type, role, need) => {
    expect([needOf(type, role, undefined, 'miniProgram').need, needOf(type, role).need]).toEqual([need, need]);
  });
});

const CASES = FILING_TYPES.flatMap((type) =>
  ROLES.flatMap((role) => [undefined, ...SERVICE_KINDS].map((kind) => ({ type, role, kind }))),
);

describe('nobody is let off whom any source asks for', () => {
  test.each(CASES)('$type, $role, $kind', ({ type, role, kind }) => {
    const sayings = ACCOUNTS.filter(({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind))
      .map(({ says }) => says[type]?.[role]);
    // A row whose mark was lost says nothing.
    const letOff = sayings.every((saying) => saying === undefined || saying === 'unread' || saying === 'no') && sayings.includes('no');
    for (const provider of [undefined, ...PROVIDERS]) {
      expect(needOf(type, role, provider, kind).need === 'no').toBe(letOff);
    }
  });
});

describe('the sources of an answer', () => {
  it('are those that speak of the case, the newest first', () => {
    expect(needOf('changeAccess', 'service').sources).toEqual([
      expect.objectContaining({ provider: 'huaweicloud', date: '2025-12-31', says: 'unsaid' }),
      expect.objectContaining({ provider: null, date: '2022-03-01', says: 'no' }),
    ]);
    const dates = needOf('first', 'service').sources.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('have those of the own provider before all others, again the newest first', () => {
    const { sources } = needOf('cancelService', 'service', 'jdcloud', 'website');
    expect(sources.slice(0, 2)).toEqual([
      { source: 'JD Cloud, 备案短信核验说明', provider: 'jdcloud', date: '2020-08-18', says: 'no' },
      expect.objectContaining({ provider: 'jdcloud', date: '2019-07', says: 'no' }),
    ]);
    expect(sources.slice(2).some(({ provider }) => provider === 'jdcloud')).toBe(false);
    expect(sources[2]?.date).toBe('2025-12-31');
  });

  it('settle nothing by who the provider is', () => {
    for (const { type, role, kind } of CASES) {
      const needs = PROVIDERS.map((provider) => needOf(type, role, provider, kind).need);
      expect(new Set(needs)).toEqual(new Set([needOf(type, role, undefined, kind).need]));
    }
  });

  it('leave out the rows of Volcengine, 2024, whose marks were lost', () => {
    for (const { type, role } of CASES) {
      expect(needOf(type, role, 'volcengine').sources.map(({ date }) => date)).not.toContain('2024-03-22');
    }
  });

  it('take Douyin by what it says of the very case, where that is known (S2)', () => {
    const douyin = (type: FilingType, role: Role, situation?: Situation) =>
      needOf(type, role, 'douyin', 'miniProgram', situation).sources[0]?.says;
    expect([douyin('addService', 'service'), douyin('addService', 'service', 'filedBefore'), douyin('addService', 'service', 'sameNameElsewhere')])
      .toEqual(['depends', 'no', 'yes']);
    expect([douyin('changeService', 'subject'), douyin('changeService', 'subject', 'renamed')]).toEqual(['depends', 'yes']);
  });

  it('leave out Douyin where it does not speak of the kind of service', () => {
    const providers = (kind: 'website' | 'miniProgram') => needOf('first', 'service', 'douyin', kind).sources.map((voice) => voice.provider);
    expect(providers('miniProgram')[0]).toBe('douyin');
    expect(providers('website')).not.toContain('douyin');
  });
});

describe('what stands above the table', () => {
  it('whoever received a code must verify (Huawei Cloud, 2025; Aliyun, 2024 to 2025)', () => {
    expect(WHO_RECEIVED.map(({ source, date }) => `${source.split(',')[0]}, ${date}`)).toEqual(['Huawei Cloud, 2025', 'Aliyun, 2025']);
  });

  it('the same phone is one verification (JD Cloud, 2019-07; Volcengine, 2021-08-12; agencies, 2023-03-13)', () => {
    expect(SAME_PHONE.map(({ date }) => date)).toEqual(['2023-03-13', '2021-08-12', '2019-07']);
  });
});
