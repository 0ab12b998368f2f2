import { describe, expect, it, test } from 'vitest';
import { ALL_LOST, ASIDE, type DocumentKind, readDocument, writeDocument } from '../../../lib/vault/document';
import { rowsDocument } from '../../../lib/vault/rows';
import { z } from '../../../lib/schema';
import { NOW } from '../helpers/filings';

/** Rows had a `count` in version 1 and an `n` since version 2; version 3 calls it `number`. */
const KIND = rowsDocument('things', 3, z.object({ number: z.number() }), {
  1: (row) => ({ n: (row as { count?: unknown }).count }),
  2: (row) => ({ number: (row as { n?: unknown }).n }),
});

describe('a document of an older version is read', () => {
  test.each([
    ['of the one before', { v: 2, body: [{ n: 1 }, { n: 2 }] }],
    ['of one long ago, step by step', { v: 1, body: [{ count: 1 }, { count: 2 }] }],
    ['of today\'s, as it is', { v: 3, body: [{ number: 1 }, { number: 2 }] }],
  ])('%s', (_, stored) => {
    expect(readDocument(KIND, stored)).toEqual({ value: [{ number: 1 }, { number: 2 }], fault: null, lost: 0, original: undefined });
  });

  it('without a change to what was read: the disk keeps its old version until something is written', () => {
    const stored = Object.freeze({ v: 1, body: Object.freeze([Object.freeze({ count: 1 })]) });
    readDocument(KIND, stored);
    expect(stored).toEqual({ v: 1, body: [{ count: 1 }] });
  });

  it('and is written in today\'s version, with nothing set aside', () => {
    const before = readDocument(KIND, { v: 1, body: [{ count: 1 }] });
    expect(writeDocument(KIND, before.value, before, NOW)).toEqual({ things: { v: 3, body: [{ number: 1 }] } });
  });

  it('with the rows that it had lost still known as lost', () => {
    expect(readDocument(KIND, { v: 1, body: [{ count: 1 }], lost: 4 })).toMatchObject({ fault: 'damaged', lost: 4, original: undefined });
  });
});

describe('what of it cannot be read is set aside as it was written', () => {
  it('a row', () => {
    const stored = { v: 1, body: [{ count: 1 }, { count: 'two' }] };
    const before = readDocument(KIND, stored);
    expect(before).toEqual({ value: [{ number: 1 }], fault: 'damaged', lost: 1, original: stored });
    expect(writeDocument(KIND, before.value, before, NOW)).toEqual({
      things: { v: 3, body: [{ number: 1 }], lost: 1 }, [`${ASIDE}${NOW}:things`]: stored,
    });
  });

  test.each([
    ['a body that is no list', { v: 1, body: { count: 1 } }], ['a version that never was', { v: 0, body: [] }],
    ['half a version', { v: 1.5, body: [] }], ['a negative version', { v: -1, body: [] }], ['a version that is a text', { v: '1', body: [] }],
  ])('%s', (_, stored) => {
    expect(readDocument(KIND, stored)).toEqual({ value: [], fault: 'damaged', lost: ALL_LOST, original: stored });
  });

  it.each([0, -1, 1.5])('version %d, though the kind would make something of any', (version) => {
    const lenient: DocumentKind<unknown> = { key: 'one', version: 2, empty: null, upgrade: (body) => body, read: (value) => ({ value, lost: 0 }) };
    expect(readDocument(lenient, { v: 1, body: 'b' })).toMatchObject({ value: 'b', fault: null });
    expect(readDocument(lenient, { v: version, body: 'b' })).toMatchObject({ value: null, fault: 'damaged', lost: ALL_LOST });
  });

  it('a version from which no way leads to today\'s', () => {
    const gap = rowsDocument('things', 3, z.object({ number: z.number() }), { 2: (row) => row });
    expect(readDocument(gap, { v: 1, body: [] })).toMatchObject({ fault: 'damaged', lost: ALL_LOST });
    expect(readDocument(gap, { v: 2, body: [] })).toMatchObject({ fault: null });
  });

  it('any older version of a document that has had one only', () => {
    const first: DocumentKind<null> = { key: 'one', version: 2, empty: null, read: () => ({ value: null, lost: 0 }) };
    expect(readDocument(first, { v: 1, body: null })).toMatchObject({ fault: 'damaged', lost: ALL_LOST });
  });
});
