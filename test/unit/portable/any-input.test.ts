import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/portable/decode';
import { writeBackup } from '../../../lib/portable/backup';
import { areSound } from '../../../lib/portable/plan';
import { readSealed } from '../../../lib/portable/sealed';
import { writeTable } from '../../../lib/portable/table-out';
import { NOW } from '../helpers/filings';
import { createRandom } from '../helpers/random';
import { gb18030, utf16, utf8 } from './bytes';
import { anyFiling, aRow, aTable, HEAD, imported } from './make';
import { mutated } from './mutated';

/** How many of each kind; a failure names its seed. */
const RUNS = 50_000;

const stored = [anyFiling(createRandom(1), 'filing-0'), anyFiling(createRandom(2), 'filing-1')];
const TABLES = [
  utf8(writeTable(stored, 'zh')), utf8(writeTable(stored, 'en')), utf8(aTable(aRow(), aRow({ label: '"a\nb"' }))), gb18030(aTable(aRow(), aRow({ phone: '1.38E+10' }))),
  utf16(`\uFEFF${HEAD.replaceAll(',', '\t')}\n${aRow().replaceAll(',', '\t')}`, 'le'),
];
const BACKUPS = [
  writeBackup({ madeAt: NOW, filings: stored, rounds: [], lost: 0, digestKey: null }),
  writeBackup({
    madeAt: NOW, filings: stored, lost: 1, digestKey: 'a key of sixteen or more',
    rounds: [{
      id: 'r', filingId: 'filing-0', openedAt: NOW, lost: 0, traces: [{ attemptId: 't', phone: '138****8000', idTail: '****34', said: null }],
      events: [
        { type: 'opened', id: 'o', at: NOW, smsAt: null },
        { type: 'settled', id: 't:wrong', at: NOW, attemptId: 't', outcome: 'wrong', answer: null },
        { type: 'added', id: 'a', at: NOW, kind: 'try', outcome: 'wrong', reason: 'elsewhere' },
      ],
    }],
  }),
  JSON.stringify({ format: 'heyan-sealed', version: 1, derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }, sealed: { iv: 'AAAAAAAAAAAAAAAA', data: '' } }),
].map(utf8);

const FILE_PROBLEMS = new Set(['notText', 'empty', 'tooLarge', 'tooMany', 'quoteOpen', 'columnsMissing', 'columnDouble', 'notHeyan', 'damaged', 'newerVersion']);

/** What became of an input. Throws when that is nothing that a screen could show, or would write what cannot be stored. */
function fateOf(bytes: Uint8Array<ArrayBuffer>): string {
  const decoded = decode(bytes);
  if (decoded === null) return 'notText';
  const read = imported(decoded.text, stored);
  try {
    readSealed(JSON.parse(decoded.text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if ('id' in read) {
    if (!FILE_PROBLEMS.has(read.id)) throw new Error(`an unknown problem: ${read.id}`);
    return read.id;
  }
  if (!read.preview.isBlocked && !areSound(read.planned)) throw new Error('it would write a filing that cannot be stored');
  if (read.preview.isBlocked !== read.preview.rows.some(({ problems }) => problems.length > 0)) throw new Error('blocked for no reason');
  return read.preview.isBlocked ? 'blocked' : 'readable';
}

describe('100,000 random and mutated inputs: none throws, none would store what cannot be stored, and each is refused with a reason or shown', () => {
  it.each([['tables', TABLES], ['backups', BACKUPS]] as const)('%s', (_, seeds) => {
    const before = JSON.stringify(stored);
    const fates = new Map<string, number>();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      try {
        const fate = fateOf(mutated(createRandom(seed), seeds));
        fates.set(fate, (fates.get(fate) ?? 0) + 1);
      } catch (cause) {
        throw new Error(`seed ${seed}`, { cause });
      }
    }
    expect(JSON.stringify(stored)).toBe(before);
    // It was not all refused at the first look.
    expect(fates.get('readable') ?? 0).toBeGreaterThan(RUNS / 100);
    expect(fates.size).toBeGreaterThan(4);
  }, 300_000);
});
