import { describe, expect, it, test } from 'vitest';
import { readCells } from '../../../lib/portable/cells';
import { writeTable } from '../../../lib/portable/table-out';
import { aFiling } from '../helpers/filings';
import { forSeeds } from '../helpers/random';
import { anyFiling, aRow, aTable, imported, readable } from './make';

const problemsOf = (text: string) => readable(text).preview.rows.flatMap(({ problems }) => problems.map(({ id, column }) => [id, column]));
const personOf = (row: string) => readable(aTable(row)).planned[0]?.filing.persons[0];

describe('a table is read, one row a person', () => {
  it('rows with the same name and facts are one filing', () => {
    const { planned, preview } = readable(aTable(aRow(), aRow({ role: '服务负责人', phone: '13900139000', idTail: '567（8）' }), aRow({ label: '别的' })));
    expect(planned.map(({ filing, fate }) => [filing.label, filing.persons.length, fate])).toEqual([['小站', 2, 'new'], ['别的', 1, 'new']]);
    expect(preview.rows.map(({ line, fate }) => [line, fate])).toEqual([[2, 'new'], [3, 'new'], [4, 'new']]);
  });

  test.each([
    ['zh-TW', '備案名稱,接入商,備案類型,服務類型,身分,手機號碼,證件號碼後6位\n小站,騰訊雲,首次備案,網站,主體負責人,13800138000,01123X'],
    ['English', 'Name,Provider,Filing type,Service kind,Role,Phone,ID tail\n小站,Tencent Cloud,first filing,WEBSITE,Entity lead,13800138000,01123X'],
    ['other order, width, blanks and columns of somebody else\'s', '备注,【手机号】,ＩＤ ｔａｉｌ,身份*,备案 名称,服务类型,备案类型,接入商\nx,13800138000,01123X,主体,小站,网站,首次备案,腾讯云'],
  ])('heads and words in %s', (_, text) => {
    expect(readable(text).planned[0]?.filing).toMatchObject({
      label: '小站', provider: 'tencentcloud', filingType: 'first', serviceKind: 'website', persons: [{ role: 'subject', phone: '13800138000', idTail: '01123X' }],
    });
  });

  it('columns that are missing are all said, and one that is there twice', () => {
    expect(imported('备案名称,手机号\na,b')).toEqual({ id: 'columnsMissing', columns: ['provider', 'filingType', 'serviceKind', 'role', 'idTail'] });
    expect(imported(`${aTable(aRow()).replace('证件号码后6位', '证件号码后6位,手机号码')}`)).toEqual({ id: 'columnDouble', columns: ['phone'] });
    expect(imported('')).toEqual({ id: 'empty' });
    expect(imported(aTable())).toEqual({ id: 'empty' });
  });
});

describe('what spreadsheets make of numbers', () => {
  test.each([
    ['="13800138000"', '13800138000'], [' 138 0013 8000 ', '13800138000'], ['+86 138-0013-8000', '13800138000'], ['１３８００１３８０００', '13800138000'],
    ['13800138000.0', '13800138000'], ["'13800138000", '13800138000'],
  ])('a phone %s is %s', (phone, read) => expect(personOf(aRow({ phone: phone }))?.phone).toBe(read));

  test.each([
    ['="001234"', '001234'], ["'00123", '00123'], ['110101199003074518', '074518'], ['11010119900307451x', '07451X'], ['567（8）', '567（8）'], ['０１１２３ｘ', '01123X'],
  ])('an ID tail %s is %s', (idTail, read) => expect(personOf(aRow({ idTail }))?.idTail).toBe(read));

  it('of a longer document number only the last six are kept, and that is said', () => {
    const { preview, planned } = readable(aTable(aRow({ idTail: '110101199003074518' })));
    expect(preview.rows[0]?.notes).toEqual(['tailCut']);
    expect(JSON.stringify(planned)).not.toContain('110101');
  });

  test.each([
    ['1.38E+10', { phone: '1.38E+10' }, [['scientific', 'phone']]],
    ['1.1E+17', { idTail: '1.1E+17' }, [['scientific', 'idTail']]],
    ['a document number whose last figures became zeros', { idTail: '110101199003074000' }, [['rounded', 'idTail']]],
    ['an ID tail that lost its zeros', { idTail: '1234' }, [['zerosLost', 'idTail']]],
  ])('%s is refused, and never guessed', (_, change, problems) => expect(problemsOf(aTable(aRow(change)))).toEqual(problems));
});

describe('every row says what is wrong with it', () => {
  test.each([
    [{ label: '' }, 'labelMissing', 'label'], [{ label: 'x'.repeat(81) }, 'labelLong', 'label'], [{ provider: '某云' }, 'valueUnknown', 'provider'],
    [{ type: '' }, 'valueMissing', 'filingType'], [{ kind: '网页' }, 'valueUnknown', 'serviceKind'], [{ role: '经理' }, 'valueUnknown', 'role'],
    [{ phone: '' }, 'phoneMissing', 'phone'], [{ phone: '1380013800' }, 'phoneLength', 'phone'], [{ phone: '12800138000' }, 'phoneStart', 'phone'],
    [{ phone: '138001380OO' }, 'phoneNotDigits', 'phone'], [{ idTail: '' }, 'tailMissing', 'idTail'],
  ])('%o', (change, id, column) => expect(problemsOf(aTable(aRow(change)))).toEqual([[id, column]]));

  it('several at once, each row its own, and one bad row blocks the whole file', () => {
    const { preview } = readable(aTable(aRow(), aRow({ provider: '', phone: '1', label: '二' })));
    expect(preview.rows.map(({ fate, problems }) => [fate, problems.length])).toEqual([['new', 0], ['problem', 2]]);
    expect(preview.isBlocked).toBe(true);
  });

  it('too many cells, too many persons, one id with two names', () => {
    expect(problemsOf(aTable(`${aRow()},extra`))).toEqual([['cellsMany', null]]);
    const many = Array.from({ length: 21 }, (_, at) => aRow({ phone: String(13800138000 + at) }));
    expect(problemsOf(aTable(...many))).toEqual([['personsMany', null]]);
    expect(problemsOf(`编号,${aTable(`a,${aRow()}`, `a,${aRow({ label: '别的', role: '服务负责人' })}`)}`)).toEqual([['factsDiffer', 'id']]);
  });

  it('no number is shown whole, neither in the rows nor in their problems', () => {
    const { preview } = readable(aTable(aRow(), aRow({ role: '服务负责人', phone: '138001380001', idTail: '110101199003074518' })));
    for (const secret of ['13800138000', '01123X', '074518']) expect(JSON.stringify(preview)).not.toContain(secret);
  });
});

describe('beside what is stored', () => {
  const stored = aFiling('filing-1', { label: '小站', provider: 'jdcloud' });

  it('a filing is found by its name and facts: the same, changed (its persons keep their ids), or new', () => {
    const service = aRow({ role: '服务负责人', phone: '13900139000', idTail: '567（8）' });
    expect(readable(aTable(aRow(), service), [stored]).planned).toMatchObject([{ fate: 'same', filing: stored }]);
    const { planned } = readable(aTable(aRow({ idTail: '999999' }), service, aRow({ label: '新的' })), [stored]);
    expect(planned.map(({ fate, filing }) => [fate, filing.id, filing.persons.map(({ id }) => id)])).toEqual([
      ['changed', 'filing-1', ['filing-1:subject', 'filing-1:service']], ['new', expect.stringMatching(/^new-/), [expect.stringMatching(/^new-/)]],
    ]);
  });

  it('a person twice in a filing is one, and said to be double', () => {
    const { preview, planned } = readable(aTable(aRow(), aRow()));
    expect(preview.rows.map(({ fate }) => fate)).toEqual(['new', 'double']);
    expect(planned[0]?.filing.persons).toHaveLength(1);
  });
});

describe('What was exported comes back equal on import', () => {
  test.each(['zh', 'en'] as const)('in %s: every filing beside itself is the same, and into an empty browser it is what it was', async (language) => {
    await forSeeds(400, (random) => {
      const filings = Array.from({ length: 1 + random.int(4) }, (_, at) => anyFiling(random, `filing-${at}`));
      const table = writeTable(filings, language).slice(1);
      const beside = readable(table, filings);
      expect(beside.preview.rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(beside.planned.map(({ filing, fate }) => [filing, fate])).toEqual(filings.map((filing) => [filing, 'same']));
      const bare = ({ persons, ...filing }: (typeof filings)[number]) => ({ ...filing, persons: persons.map(({ id: _, ...person }) => person) });
      expect(readable(table).planned.map(({ filing }) => bare(filing))).toEqual(filings.map(bare));
    });
  });

  it('no cell of it could be run as a formula', async () => {
    await forSeeds(300, (random) => {
      const rows = readCells(writeTable([anyFiling(random, '=cmd|x')], 'zh'));
      if ('problem' in rows) throw new Error(rows.problem);
      expect(rows.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });
  });
});
