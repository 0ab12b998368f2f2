import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, PROVIDERS, SERVICE_KINDS } from '../../../lib/rules/filing';
import { SITUATION_ROWS, SITUATIONS, situationRow, situationsOf } from '../../../lib/rules/situations';
import { ACCOUNTS } from '../../../lib/rules/verifier-accounts';

describe('the four cases of Douyin, 工信部短信核验解读 (seed S2, 2024)', () => {
  test.each([
    ['1: the organisation was never filed', 'neverFiled', ['first'], 'yes', 'no'],
    ['2: it was filed before', 'filedBefore', ['addService'], 'yes', 'no'],
    ['3: the same name is filed on another platform', 'sameNameElsewhere', ['addService', 'addAccess'], 'yes', 'yes'],
    ['4: renamed after it was filed at Douyin', 'renamed', ['changeService', 'changeBoth'], 'yes', 'yes'],
  ] as const)('case %s', (_, situation, types, subject, service) => {
    const row = SITUATION_ROWS.find((each) => each.situation === situation);
    expect(row).toMatchObject({ provider: 'douyin', kind: 'miniProgram', date: '2024', types, says: { subject, service } });
  });

  it('are offered for mini-programs at Douyin, in the order of its page, and nowhere else', () => {
    for (const provider of PROVIDERS) {
      for (const kind of SERVICE_KINDS) {
        const offered = situationsOf(provider, kind).map(({ situation }) => situation);
        expect(offered).toEqual(provider === 'douyin' && kind === 'miniProgram' ? SITUATIONS : []);
      }
    }
  });

  it('belong to an account that is there', () => {
    for (const { account } of SITUATION_ROWS) expect(ACCOUNTS.map(({ id }) => id)).toContain(account);
  });
});

describe('what is said of a case', () => {
  it('is said only of the filing types that it may be filed as', () => {
    const types = FILING_TYPES.filter((type) => situationRow('douyin', type, 'miniProgram', 'renamed') !== null);
    expect(types).toEqual(['changeService', 'changeBoth']);
  });

  it('is nothing without a case, for another provider, for another kind', () => {
    expect([
      situationRow('douyin', 'first', 'miniProgram', undefined),
      situationRow('wechat', 'first', 'miniProgram', 'neverFiled'),
      situationRow('douyin', 'first', 'app', 'neverFiled'),
    ]).toEqual([null, null, null]);
  });
});
