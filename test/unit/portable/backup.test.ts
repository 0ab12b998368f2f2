import { describe, expect, it, test } from 'vitest';
import { type Backup, readBackup, withoutCodes, writeBackup } from '../../../lib/portable/backup';
import { aFiling, NOW } from '../helpers/filings';
import { readable, imported } from './make';

const DIGESTS = { key: 'k', phone: 'p', idTail: 't', code: 'c', triple: 'x' };
const BACKUP: Omit<Backup, 'format' | 'version'> = {
  madeAt: NOW,
  filings: [aFiling()],
  rounds: [
    {
      id: 'round-1', filingId: 'filing-1', openedAt: NOW, lost: 0,
      events: [
        { type: 'opened', id: 'e', at: NOW, smsAt: null },
        { type: 'reserved', id: 'try-1', at: NOW, kind: 'try', personIds: [], belongs: 'surely', digests: DIGESTS, warned: [] },
      ],
      traces: [{ attemptId: 'try-1', phone: '138****8000', idTail: '****3X', said: null }],
    },
  ],
  lost: 0,
  digestKey: 'a key of sixteen or more',
};
const TEXT = writeBackup(BACKUP);
const changed = (change: object) => readBackup({ ...(JSON.parse(TEXT) as object), ...change });

describe('a backup', () => {
  it('is read as it was written', () => expect(readBackup(JSON.parse(TEXT))).toEqual({ format: 'heyan', version: 1, ...BACKUP }));

  it('is versioned: a newer one is not guessed at, and another format is not ours', () => {
    expect(changed({ version: 2 })).toEqual({ id: 'newerVersion' });
    expect(changed({ format: 'other' })).toEqual({ id: 'notHeyan' });
    expect(imported('[]')).toEqual({ id: 'notHeyan' });
    expect(imported('{"format":')).toEqual({ id: 'damaged' });
  });

  test.each([
    ['a row of the ledger that cannot be read', { rounds: [{ ...BACKUP.rounds[0], events: [{ type: 'reserved', id: 'x', at: NOW }] }] }],
    ['a round twice', { rounds: [BACKUP.rounds[0], BACKUP.rounds[0]] }],
    ['a filing twice', { filings: [aFiling(), aFiling()] }],
    ['a phone that is none', { filings: [aFiling('a', { persons: [{ id: 'p', role: 'subject', phone: '1', idTail: '123456' }] })] }],
    ['no rounds at all', { rounds: undefined }],
  ])('is taken whole or not at all: a count is never too low after it (%s)', (_, change) => expect(changed(change)).toEqual({ id: 'damaged' }));

  it('that is not sealed tells no code: with its key, six digits are found by trying them all', () => {
    const [opened, reserved] = withoutCodes(BACKUP).rounds[0]?.events ?? [];
    expect(opened).toEqual(BACKUP.rounds[0]?.events[0]);
    expect(reserved).toMatchObject({ id: 'try-1', digests: { key: 'k', phone: 'p', idTail: 't', code: null, triple: null } });
  });
});

describe('beside what is stored', () => {
  it('a filing is found by its id: new, the same, changed', () => {
    const fates = (stored: readonly ReturnType<typeof aFiling>[]) => readable(TEXT, stored).planned.map(({ fate, isTwin }) => [fate, isTwin]);
    expect(fates([])).toEqual([['new', false]]);
    expect(fates([aFiling('filing-1', { updatedAt: 1 })])).toEqual([['same', false]]);
    expect(fates([aFiling('filing-1', { provider: 'douyin' })])).toEqual([['changed', false]]);
  });

  it('one that says what another says is new, and is said to be a twin', () => {
    const twin = aFiling('other', { label: 'Filing filing-1' });
    expect(readable(TEXT, [twin]).preview.rows).toMatchObject([{ fate: 'new', notes: ['twin'] }]);
  });
});
