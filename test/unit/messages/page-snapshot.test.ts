import { describe, expect, it } from 'vitest';
import { pageSnapshot } from '../../../lib/messages/page-snapshot';
import type { Snapshot } from '../../../lib/messages/snapshot';
import { aFiling, NOW } from '../helpers/filings';
import { reserved, settled, tries } from '../helpers/events';
import { aRound } from '../helpers/rounds';

const passedRound = aRound([reserved('a', 'try', ['f1:subject']), settled('a', 'passed')]);
const SNAPSHOT: Snapshot = {
  at: NOW,
  filings: [{ filing: aFiling('f1'), round: passedRound }, { filing: aFiling('f2'), round: null }],
  unassigned: aRound(tries('wrong'), 'loose'),
  trouble: [],
};

describe('the page is told', () => {
  it('of each person, masked, with the filing\'s name and whether the site has confirmed the person', () => {
    expect(pageSnapshot(SNAPSHOT).persons[0]).toEqual({
      id: 'f1:subject', filingId: 'f1', label: 'Filing f1', role: 'subject',
      phoneMask: '138****8000', tailMask: '****3X', passed: true,
    });
    expect(pageSnapshot(SNAPSHOT).persons.map(({ id, passed }) => [id, passed])).toEqual([
      ['f1:subject', true], ['f1:service', false], ['f2:subject', false], ['f2:service', false],
    ]);
  });

  it('of the rounds by filing, and of none for a filing without one', () => {
    expect(pageSnapshot(SNAPSHOT).rounds).toEqual({ f1: passedRound });
  });

  it('of the round of what fits no filing', () => {
    expect(pageSnapshot(SNAPSHOT).unassigned?.id).toBe('loose');
  });

  it('that there is trouble with the store, but not what', () => {
    expect(pageSnapshot(SNAPSHOT).trouble).toBe(false);
    expect(pageSnapshot({ ...SNAPSHOT, trouble: [{ key: 'filings', kind: 'damaged' }] }).trouble).toBe(true);
  });

  it('when it was so', () => expect(pageSnapshot(SNAPSHOT).at).toBe(NOW));
});
