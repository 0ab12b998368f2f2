import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { LID } from '../../../lib/vault/lid';

/** The stores that were frozen while they were locked, with the version of their lids. */
const LOCKED = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /^locked-v\d+\.json$/.test(file))
  .map((file) => ({ file, store: (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { store: Record<string, { v?: number }> }).store }));

describe('every version that the lid of the vault has had', () => {
  const versions = Array.from({ length: LID.version }, (_, at) => at + 1);

  test.each(versions)('version %i: has a frozen example, which locked.test.ts opens', (version) => {
    const [example] = LOCKED.filter(({ file }) => file === `locked-v${version}.json`);
    expect(example?.store[LID.key]?.v).toBe(version);
  });

  it('and no example is of a version that never was', () => {
    expect(LOCKED.map(({ file }) => file)).toEqual(versions.map((version) => `locked-v${version}.json`));
  });
});
