import { describe, expect, it } from 'vitest';
import { ALL_LOST, ASIDE, readDocument, writeDocument } from '../../../lib/vault/document';
import { rowsDocument } from '../../../lib/vault/rows';
import { RESEND_LIMIT, TRY_LIMIT } from '../../../lib/rules/limits';
import { z } from '../../../lib/schema';
import { NOW } from '../helpers/filings';

const KIND = rowsDocument('things', 2, z.object({ n: z.number() }));
const stored = (...body: unknown[]) => ({ v: 2, body });

/** The document as it lies on the disk after one more write of what can be read. */
function written(on: unknown, at = NOW): { readonly things: unknown; readonly aside: readonly string[] } {
  const before = readDocument(KIND, on);
  const { things, ...aside } = writeDocument(KIND, before.value, before, at);
  return { things, aside: Object.keys(aside) };
}

describe('rows that could not be read stay known after they were set aside', () => {
  it('as trouble, and by their number', () => {
    const { things } = written(stored({ n: 1 }, 'rubbish', 7));
    expect(readDocument(KIND, things)).toEqual({ value: [{ n: 1 }], fault: 'damaged', lost: 2, original: undefined });
  });

  it('through any number of writes, of which only the first sets something aside', () => {
    const first = written(stored('rubbish'));
    const second = written(first.things, NOW + 1);
    expect([first.aside, second.aside]).toEqual([[`${ASIDE}${NOW}:things`], []]);
    expect(second.things).toEqual(first.things);
  });

  it('and the next damage adds to them', () => {
    const { body, ...rest } = written(stored({ n: 1 }, 'rubbish')).things as { body: unknown[] };
    const again = { ...rest, body: [...body, 'more'] };
    expect(readDocument(KIND, again)).toMatchObject({ lost: 2, original: again });
    expect(readDocument(KIND, written(again, NOW + 1).things).lost).toBe(2);
  });

  it('as more than any limit when nothing at all could be read', () => {
    expect(ALL_LOST).toBeGreaterThan(Math.max(TRY_LIMIT, RESEND_LIMIT));
    expect(readDocument(KIND, written('rubbish').things).lost).toBe(ALL_LOST);
  });

  it('what was always whole says nothing of it', () => {
    expect(written(stored({ n: 1 })).things).toEqual(stored({ n: 1 }));
  });
});
