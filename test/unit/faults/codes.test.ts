import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { codeOf, type Fault } from '../../../lib/companion/fault';
import { FAULT_CODES, FAULT_IDS, type FaultId, MOST_RECENT, OWN_WORDS, type RecentFault, type SaidFault, withFault } from '../../../lib/faults/faults';
import type { Refusal } from '../../../lib/messages/protocol';
import { filesIn } from '../lint/files-in';
import { ROOT } from '../lint/house-lint';
import { LANGUAGES, textsOf } from '../locales/texts';

/**
 * Every code that was ever given, with what it says. It only grows: a code that is out of use stays here, and is not given again.
 * Somebody may write to us with it years later.
 */
const EVER_GIVEN: Readonly<Record<string, string>> = {
  'HY-101': 'malformed', 'HY-102': 'forbidden', 'HY-103': 'noConsent', 'HY-104': 'locked', 'HY-105': 'newerStore', 'HY-106': 'storage',
  'HY-107': 'internal', 'HY-108': 'silent', 'HY-201': 'damaged', 'HY-202': 'newer', 'HY-203': 'broken', 'HY-301': 'wrongPassphrase',
  'HY-401': 'clipboard', 'HY-402': 'notices', 'HY-501': 'noForm', 'HY-502': 'notTaken', 'HY-503': 'notRecognised', 'HY-504': 'stale',
  'HY-505': 'notTaught', 'HY-601': 'fileRefused',
};

/** The reasons for which a request can fail, by the types: one that is added has to have a row. */
const OF_REQUESTS: Readonly<Record<Refusal | Fault, FaultId>> = {
  malformed: 'malformed', forbidden: 'forbidden', noConsent: 'noConsent', locked: 'locked', newerStore: 'newerStore', storage: 'storage',
  internal: 'internal', silent: 'silent',
};

const isOwnWords = (id: FaultId): id is keyof typeof OWN_WORDS => id in OWN_WORDS;
const SAID = FAULT_IDS.filter((id): id is SaidFault => !isOwnWords(id));

describe('the codes of what can go wrong', () => {
  it('are for good: each says what it always said', () => {
    expect(Object.entries(FAULT_CODES).filter(([id, code]) => EVER_GIVEN[code] !== id)).toEqual([]);
  });

  it('are one for each, of one form', () => {
    const codes = Object.values(FAULT_CODES);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^HY-[1-6]\d\d$/.test(code))).toEqual([]);
  });

  test.each(Object.keys(OF_REQUESTS) as (Refusal | Fault)[])('%s: the page, which has no table, shows the code of the table', (fault) => {
    expect(codeOf(fault)).toBe(FAULT_CODES[fault]);
  });
});

describe.each(LANGUAGES)('what is said of them in %s', (language) => {
  const texts = textsOf(language);
  const isSentence = (text = '') => /[.。)）]$/u.test(text);

  it.each(SAID)('%s: a sentence, and a next step', (id) => {
    expect([texts.get(`fault.${id}.text`), texts.get(`fault.${id}.next`)].filter((text) => !isSentence(text))).toEqual([]);
  });

  it('nothing else stands in that part of the texts', () => {
    const wanted = ['fault.line', ...SAID.flatMap((id) => [`fault.${id}.text`, `fault.${id}.next`])];
    expect([...texts.keys()].filter((key) => key.startsWith('fault.'))).toEqual(wanted);
  });

  it.each(['notRecognised', 'stale', 'notTaught', 'fileRefused'] as const)('%s: its own words have the code in them', (id) => {
    expect(texts.get(OWN_WORDS[id])).toMatch(new RegExp(`[(（]${FAULT_CODES[id]}[)）]$`, 'u'));
  });

  it('so have those for a text that could not be copied', () => {
    expect(texts.get('structure.notCopied')).toContain(FAULT_CODES.clipboard);
  });

  it('no code stands there that is not in the table', () => {
    const found = [...texts.values()].flatMap((text) => text.match(/HY-\w+/g) ?? []);
    expect(found.filter((code) => !Object.values<string>(FAULT_CODES).includes(code))).toEqual([]);
  });
});

describe('where a fault is shown, all three parts of it are', () => {
  const sources = filesIn('components', /\.tsx?$/).map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

  it('for its texts are taken in components/faults alone', () => {
    const elsewhere = sources.filter(({ file, text }) => !file.startsWith('components/faults/') && /['"`]fault\./.test(text));
    expect(elsewhere.map(({ file }) => file)).toEqual([]);
  });

  it('and each is shown somewhere', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const isShown = (id: FaultId) => id in OF_REQUESTS || all.includes(`'${id}'`) || all.includes(`"${id}"`);
    expect(SAID.filter((id) => !isShown(id))).toEqual([]);
    expect(Object.entries(OWN_WORDS).filter(([id, key]) => !all.includes(key) && !all.includes(`\`${key.split('.').slice(0, -1).join('.')}.`) && !all.includes(`FAULT_CODES.${id}`))).toEqual([]);
  });
});

describe('the recent faults', () => {
  const at = (times: number): readonly RecentFault[] => Array.from({ length: times }, (_, n) => n).reduce<readonly RecentFault[]>((list, n) => withFault(list, 'HY-106', 'page', n), []);

  it('the same fault of the same part stays one line, with how often and when last', () => {
    expect(at(3)).toEqual([{ code: 'HY-106', part: 'page', at: 2, times: 3 }]);
  });

  it('the latest stands first, another part is another line, and there are twenty at the most', () => {
    const two = withFault(withFault(at(1), 'HY-106', 'screen', 5), 'HY-106', 'page', 6);
    expect(two.map(({ part, times }) => [part, times])).toEqual([['page', 2], ['screen', 1]]);
    const codes = Object.values(FAULT_CODES);
    const many = codes.flatMap((code) => [[code, 'page'], [code, 'screen']] as const).reduce<readonly RecentFault[]>((list, [code, part], n) => withFault(list, code, part, n), []);
    expect(many).toHaveLength(MOST_RECENT);
    expect(many[0]).toMatchObject({ code: codes.at(-1), part: 'screen' });
  });
});
