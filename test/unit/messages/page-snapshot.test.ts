import { describe, expect, it } from 'vitest';
import { pageSnapshot } from '../../../lib/messages/page-snapshot';
import type { FilingView, Snapshot } from '../../../lib/messages/snapshot';
import { aFiling, NOW } from '../helpers/filings';
import { reserved, settled, tries } from '../helpers/events';
import { aRound } from '../helpers/rounds';

const passedRound = aRound([reserved('a', 'try', ['f1:subject']), settled('a', 'passed')]);
const SNAPSHOT: Snapshot = {
  at: NOW,
  filings: [{ filing: aFiling('f1'), round: passedRound }, { filing: aFiling('f2'), round: null }],
  unassigned: aRound(tries('wrong'), 'loose'),
  trouble: [],
  locked: null,
  isDoubtful: false,
};

describe('the page is told', () => {
  it('of each person, masked, with the filing\'s name and whether the site has confirmed the person', () => {
    expect(pageSnapshot(SNAPSHOT).persons[0]).toEqual({
      id: 'f1:subject', filingId: 'f1', label: 'Filing f1', role: 'subject', serviceKind: 'website',
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
    expect(pageSnapshot(SNAPSHOT).isDoubtful).toBe(false);
    const told = pageSnapshot({ ...SNAPSHOT, trouble: [{ key: 'filings', kind: 'damaged', lost: 1 }], isDoubtful: true });
    expect(told).toMatchObject({ isDoubtful: true });
    expect(told).not.toHaveProperty('trouble');
  });

  it('when it was so', () => expect(pageSnapshot(SNAPSHOT).at).toBe(NOW));
});

describe('of a hundred filings at most: the others are filled from the popup', () => {
  /** That many filings, each touched a millisecond after the one before. */
  const many = (count: number): FilingView[] =>
    Array.from({ length: count }, (_, at) => ({ filing: aFiling(`f${at}`, { updatedAt: NOW + at }), round: null }));
  const told = (filings: readonly FilingView[]): readonly string[] =>
    [...new Set(pageSnapshot({ ...SNAPSHOT, filings }).persons.map(({ filingId }) => filingId))];

  it('all of a hundred', () => expect(told(many(100))).toHaveLength(100));

  it('of more, those that were touched last, in their order', () => {
    expect(told(many(103))).toEqual(many(103).slice(3).map(({ filing }) => filing.id));
  });

  it('where more than a hundred are running, those whose SMS came last or that were submitted last', () => {
    const filings = many(102).map(({ filing }, at) => ({ filing: { ...filing, updatedAt: NOW }, round: { ...aRound(), openedAt: NOW + (at < 50 ? 1_000 : at) } }));
    const left = filings.map(({ filing }) => filing.id).filter((id) => !told(filings).includes(id));
    expect(left).toEqual(['f50', 'f51']);
  });

  it('but before them those with a running round, however long ago they were touched', () => {
    const filings = many(103).map((view, at) => (at === 0 ? { ...view, round: aRound() } : view));
    expect(told(filings)).toEqual(['f0', ...many(103).slice(4).map(({ filing }) => filing.id)]);
  });

  it('one whose round is over goes by when it was touched', () => {
    const filings = many(103).map((view, at) => (at === 0 ? { ...view, round: aRound(tries('done')) } : view));
    expect(told(filings)).not.toContain('f0');
  });

  it('and their rounds alone', () => {
    const filings = many(103).map((view) => ({ ...view, round: aRound() }));
    expect(Object.keys(pageSnapshot({ ...SNAPSHOT, filings }).rounds)).toHaveLength(100);
  });
});
