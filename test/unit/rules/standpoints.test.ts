import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, type FilingType, type Provider, PROVIDERS, type ServiceKind, SERVICE_KINDS } from '../../../lib/rules/filing';
import type { Situation } from '../../../lib/rules/situations';
import { standpointsOn } from '../../../lib/rules/standpoints';

/** `both: jdcloud tencentcloud | service: huaweicloud`, and `agencies` where only they say so. */
function told(type: FilingType, provider?: Provider, kind: ServiceKind = 'website', situation?: Situation): string {
  return standpointsOn(type, provider, kind, situation)
    .map(({ answer, providers, agencies }) => `${answer}: ${[...providers, ...(agencies ? ['agencies'] : [])].join(' ')}`)
    .join(' | ');
}

describe('who says what today, of a website (facts/verification.md 3, accounts from 2020-08-18 to 2025-12-31)', () => {
  test.each([
    ['first', 'both: huaweicloud tencentcloud volcengine jdcloud'],
    ['addService', 'service: huaweicloud volcengine | both: tencentcloud jdcloud'],
    ['addAccess', 'service: huaweicloud jdcloud tencentcloud volcengine'],
    ['changeSubject', 'subject: huaweicloud tencentcloud volcengine jdcloud'],
    ['changeService', 'service: huaweicloud tencentcloud volcengine jdcloud'],
    ['changeBoth', 'somebody: huaweicloud | both: tencentcloud volcengine jdcloud'],
    ['cancelSubject', 'somebody: huaweicloud | subject: tencentcloud volcengine jdcloud'],
    ['cancelService', 'service: huaweicloud tencentcloud volcengine | nobody: jdcloud'],
    ['cancelAccess', 'nobody: huaweicloud tencentcloud volcengine jdcloud'],
    ['changeAccess', 'somebody: huaweicloud | nobody: agencies'],
  ] as const)('%s: %s', (type, expected) => expect(told(type)).toBe(expected));
});

describe('who says what today, of a mini-program at Douyin (seed S2, 2024)', () => {
  test.each([
    ['first', undefined, 'subject: douyin | both: huaweicloud tencentcloud volcengine jdcloud'],
    ['addService', undefined, 'subjectAtLeast: douyin | service: huaweicloud volcengine | both: tencentcloud jdcloud'],
    ['addService', 'filedBefore', 'subject: douyin | service: huaweicloud volcengine | both: tencentcloud jdcloud'],
    ['addService', 'sameNameElsewhere', 'both: douyin tencentcloud jdcloud | service: huaweicloud volcengine'],
    ['addAccess', undefined, 'sometimes: douyin | service: huaweicloud jdcloud tencentcloud volcengine'],
    ['changeService', undefined, 'serviceAtLeast: douyin | service: huaweicloud tencentcloud volcengine jdcloud'],
    ['changeService', 'renamed', 'both: douyin | service: huaweicloud tencentcloud volcengine jdcloud'],
  ] as const)('%s, case %s: %s', (type, situation, expected) => expect(told(type, 'douyin', 'miniProgram', situation)).toBe(expected));
});

describe('the filing\'s own provider', () => {
  it('comes first', () => expect(told('addService', 'jdcloud')).toBe('both: jdcloud tencentcloud | service: huaweicloud volcengine'));

  it('changes nothing of who stands where', () => {
    const sorted = (type: FilingType, provider?: Provider) =>
      standpointsOn(type, provider, 'website').map(({ answer, providers }) => `${answer} ${[...providers].sort()}`).sort();
    for (const type of FILING_TYPES) {
      for (const provider of PROVIDERS) expect(sorted(type, provider)).toEqual(sorted(type));
    }
  });
});

it('every answer of today has its own word: none is taken for "somebody" for want of one', () => {
  const vague = FILING_TYPES.flatMap((type) => SERVICE_KINDS.flatMap((kind) =>
    standpointsOn(type, undefined, kind).filter(({ answer }) => answer === 'somebody').flatMap(({ providers }) => providers)));
  expect(new Set(vague)).toEqual(new Set(['huaweicloud']));
});
