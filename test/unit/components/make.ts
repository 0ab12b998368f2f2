import type { Allowance } from '../../../lib/ledger/allowance';
import type { RoundView } from '../../../lib/ledger/round';
import type { Filing, Person } from '../../../lib/profiles/filing';

export const NOW = new Date(2026, 10, 23, 10, 0).getTime();
export const HOUR = 3_600_000;

export function person(part: Partial<Person> = {}): Person {
  return { id: 'p1', role: 'subject', phone: '13800138000', idTail: '23456X', ...part };
}

export function filing(part: Partial<Filing> = {}): Filing {
  return {
    id: 'f1', label: '蓝鲸商城', provider: 'aliyun', filingType: 'first', serviceKind: 'website',
    persons: [person()], createdAt: NOW, updatedAt: NOW, ...part,
  };
}

/** An allowance of which `worst` to `best` are left. */
export function left(limit: number, worst: number, best = worst): Allowance {
  return { limit, leftWorst: worst, leftBest: best, usedWorst: limit - worst, usedBest: limit - best };
}

export function round(part: Partial<RoundView> = {}): RoundView {
  return {
    id: 'r1', phase: 'open', openedAt: NOW, deadline: NOW + 24 * HOUR,
    tries: left(5, 5), resends: left(2, 2), passed: [], lastSmsAt: null, lastAttemptAt: null, ...part,
  };
}
