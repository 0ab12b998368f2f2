import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ASIDE, readDocument } from '../../../lib/vault/document';
import { aDesk } from '../helpers/desk';
import { filesIn } from '../lint/files-in';
import { ROOT } from '../lint/house-lint';
import { EXAMPLES, TODAY } from './examples';
import { kindOf, KINDS, nameOf } from './kinds';
import { REQUESTS } from './requests';

/** Every frozen document, with the kind that it is of. */
const DOCUMENTS = EXAMPLES.flatMap(({ file, store }) =>
  Object.entries(store).filter(([key]) => !key.startsWith(ASIDE)).map(([key, stored]) => ({ file, key, stored, name: nameOf(key), kind: kindOf(key) })),
);

/** Each kind in each of its versions. */
const VERSIONS = Object.entries(KINDS).flatMap(([name, kind]) =>
  Array.from({ length: kind(name).version }, (_, at) => [name, at + 1] as const),
);

describe('every kind of document in every version that it has had', () => {
  test.each(VERSIONS)('%s, version %i: has a frozen example', (name, version) => {
    const files = DOCUMENTS.filter((one) => one.name === name && one.stored.v === version).map(({ file }) => file);
    expect(files).not.toEqual([]);
  });

  test.each(VERSIONS)('%s, version %i: is read by today\'s code, with nothing lost', (name, version) => {
    for (const { key, stored, kind } of DOCUMENTS.filter((one) => one.name === name && one.stored.v === version)) {
      if (kind === null) throw new Error(`${key} is of no kind`);
      const { lost: lostBefore = 0 } = stored as { lost?: number };
      const { value, lost, original } = readDocument(kind, stored);
      expect({ key, lost, original }).toEqual({ key, lost: lostBefore, original: undefined });
      if (Array.isArray(stored.body)) expect(value).toHaveLength(stored.body.length);
      else expect(value).toEqual(stored.body);
    }
  });
});

describe('the list of kinds is whole', () => {
  it('and so is the row of frozen stores: a later one does not stand for an earlier one', () => {
    expect(EXAMPLES.map(({ version, file }) => ({ version, file }))).toEqual(EXAMPLES.map((_one, at) => ({ version: at + 1, file: `v${at + 1}.json` })));
    expect(new Set(EXAMPLES.map(({ store }) => JSON.stringify(store))).size).toBe(EXAMPLES.length);
  });

  it('every frozen document is of one of them', () => {
    expect(DOCUMENTS.filter(({ kind }) => kind === null).map(({ file, key }) => `${file} ${key}`)).toEqual([]);
  });

  it('so is every document that is written by anything that can be asked', async () => {
    const { desk, store } = aDesk(TODAY.store);
    for (const request of REQUESTS) await desk.answer(request);
    expect(Object.keys(store.items).filter((key) => nameOf(key) === null && !key.startsWith(ASIDE))).toEqual([]);
  });

  it('and there is one for each that lib/ declares', () => {
    const declared = filesIn('lib', /\.ts$/)
      .filter((file) => !file.startsWith('lib/vault/'))
      .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/\browsDocument[<(]|: DocumentKind<.*> = \{/g) ?? []);
    expect(Object.keys(KINDS)).toHaveLength(declared.length);
  });
});
