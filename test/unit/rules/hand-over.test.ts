import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, type FilingType, ROLES } from '../../../lib/rules/filing';
import { HAND_OVER_SOURCES, handOver, type HandOverLine } from '../../../lib/rules/hand-over';

const lines = (...given: Parameters<typeof handOver>) => handOver(...given).map(({ id }) => id);

describe('what a person is told who is to verify', () => {
  it('is whose turn, by when, then the way from the SMS to the end (JD Cloud 2020-08-18, Douyin 2024)', () => {
    expect(handOver('first', 'service', 5)).toEqual([
      { id: 'task', role: 'service', filingType: 'first' }, { id: 'deadline', at: 5 },
      { id: 'sms' }, { id: 'open' }, { id: 'fill' }, { id: 'seen' }, { id: 'careful' }, { id: 'secret' },
    ]);
  });

  test.each<readonly [type: FilingType, id: HandOverLine['id'], source: string]>([
    ['addAccess', 'atOldProvider', 'JD Cloud 2020-08-18 and 2025-03'],
    ['changeSubject', 'newIfChanged', 'Tencent 2022'],
    ['changeService', 'newIfChanged', 'Tencent 2022'],
    ['changeBoth', 'newIfChanged', 'Tencent 2022'],
  ])('%s: also which phone to look at, the %s (%s)', (type, id) => {
    expect(lines(type, 'service', null)).toContain(id);
    expect(lines('first', 'service', null)).not.toContain(id);
  });

  it('leaves the time open where none is known', () => {
    expect(handOver('first', 'subject', null)).toContainEqual({ id: 'deadline', at: null });
  });

  it('holds ids, a role, a type and a time, and nothing of a person', () => {
    for (const type of FILING_TYPES) {
      for (const role of ROLES) {
        const keys = handOver(type, role, 1).flatMap((line) => Object.keys(line));
        expect([...new Set(keys)].sort()).toEqual(['at', 'filingType', 'id', 'role']);
      }
    }
  });

  it('has a source for each line but the warning, which is our own', () => {
    const bare = Object.entries(HAND_OVER_SOURCES).filter(([, sources]) => sources.length === 0).map(([id]) => id);
    expect(bare).toEqual(['secret']);
  });
});
