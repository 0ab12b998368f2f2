import { describe, expect, it, test } from 'vitest';
import { ALL_LOST, ASIDE, loadDocument, NewerDocumentError, readDocument, writeDocument } from '../../../lib/vault/document';
import { rowsDocument } from '../../../lib/vault/rows';
import { z } from '../../../lib/schema';
import { createMemoryStore } from '../helpers/memory-store';
import { NOW } from '../helpers/filings';

const KIND = rowsDocument('things', 2, z.object({ n: z.number() }));
const stored = (...body: unknown[]) => ({ v: 2, body });

describe('a document is read', () => {
  it('as empty when it was never written: that is no fault', () => {
    expect(readDocument(KIND, undefined)).toEqual({ value: [], fault: null, lost: 0, original: undefined });
  });

  it('whole', () => {
    expect(readDocument(KIND, stored({ n: 1 }, { n: 2 }))).toEqual({ value: [{ n: 1 }, { n: 2 }], fault: null, lost: 0, original: undefined });
  });

  it('with its readable rows in their order when some are damaged', () => {
    const given = stored({ n: 1 }, 'rubbish', { n: 2 }, { n: '3' });
    expect(readDocument(KIND, given)).toEqual({ value: [{ n: 1 }, { n: 2 }], fault: 'damaged', lost: 2, original: given });
  });

  test.each([
    ['null', null],
    ['a number', 7],
    ['a text', '{"v":2,"body":[]}'],
    ['a bare list', [{ n: 1 }]],
    ['an envelope without a body', { v: 2 }],
    ['an envelope without a version', { body: [] }],
    ['a version that is no number', { v: '3', body: [] }],
    ['a version that never was', { v: 1, body: [] }],
    ['a body that is no list', { v: 2, body: { n: 1 } }],
  ])('as damaged when it is %s, and what was there is kept', (_, given) => {
    expect(readDocument(KIND, given)).toEqual({ value: [], fault: 'damaged', lost: ALL_LOST, original: given });
  });

  it('as newer when a later version wrote it', () => {
    expect(readDocument(KIND, { v: 3, body: [{ n: 1 }] })).toMatchObject({ value: [], fault: 'newer' });
  });
});

describe('"Data that does not parse is set aside and reported, never overwritten"', () => {
  it('a whole document is written as it is', () => {
    const before = readDocument(KIND, stored({ n: 1 }));
    expect(writeDocument(KIND, [{ n: 2 }], before, NOW)).toEqual({ things: stored({ n: 2 }) });
  });

  it('a damaged original moves aside in the same write', () => {
    const original = stored({ n: 1 }, 'rubbish');
    const written = writeDocument(KIND, [{ n: 1 }, { n: 2 }], readDocument(KIND, original), NOW);
    expect(written).toEqual({ things: { ...stored({ n: 1 }, { n: 2 }), lost: 1 }, [`${ASIDE}${NOW}:things`]: original });
  });

  it('what was set aside once is not written over by the next damage', async () => {
    const store = createMemoryStore({ things: 'first' });
    await store.set(writeDocument(KIND, [{ n: 1 }], await loadDocument(store, KIND), NOW));
    store.items['things'] = 'second';
    await store.set(writeDocument(KIND, [{ n: 2 }], await loadDocument(store, KIND), NOW + 1));
    expect(store.items).toEqual({
      things: { ...stored({ n: 2 }), lost: ALL_LOST }, [`${ASIDE}${NOW}:things`]: 'first', [`${ASIDE}${NOW + 1}:things`]: 'second',
    });
  });

  it('what a later version wrote is not written at all', () => {
    const before = readDocument(KIND, { v: 3, body: [] });
    expect(() => writeDocument(KIND, [], before, NOW)).toThrow(NewerDocumentError);
  });
});
