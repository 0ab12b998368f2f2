import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES, type FilingType, PROVIDERS } from '../../../lib/rules/filing';
import { ACCOUNTS, type Verifiers } from '../../../lib/rules/verifier-accounts';

/** 主 is asked, 网 (or APP, or 服务) is asked, ? somebody, – nobody, (主) in some cases, # a lost mark; '' the source does not speak of it. */
const MARKS: Readonly<Record<string, Verifiers | undefined>> = {
  '': undefined,
  '主+网': { subject: 'yes', service: 'yes' },
  主: { subject: 'yes', service: 'no' },
  网: { subject: 'no', service: 'yes' },
  '–': { subject: 'no', service: 'no' },
  '?': { subject: 'unsaid', service: 'unsaid' },
  '#': { subject: 'unread', service: 'unread' },
  '(主)+网': { subject: 'depends', service: 'yes' },
  '主+(网)': { subject: 'yes', service: 'depends' },
  '(主)+(网)': { subject: 'depends', service: 'depends' },
};

/** The table of facts/verification.md section 3, a source a line; then its variants. */
const COLUMNS = ['first', 'addService', 'addAccess', 'changeSubject', 'changeService', 'changeBoth', 'changeAccess',
  'cancelSubject', 'cancelService', 'cancelAccess'] as const satisfies readonly FilingType[];
const TABLE = [
  ['the pilot FAQ and the rule text of it, 2018', 'pilot', '主+网 (主)+网 网 主 网 主+网 . . . .'],
  ['Aliyun, 2018', 'aliyun2018', '主+网 网 网 主 网 . . – – –'],
  ['Tencent, 2018-12', 'tencent2018', '主+网 网 网 主 网 . . – – –'],
  ['JD Cloud, 2019-07', 'jdcloud2019', '主+网 网 网 主 网 . . – – –'],
  ['JD Cloud, 2020-08 (S0)', 'jdcloud2020', '主+网 主+网 网 主 网 主+网 . 主 – –'],
  ['Tencent, 2020-09', 'tencent2020', '主+网 主+网 网 主 网 主+网 . 主+网 网 –'],
  ['Tencent, 2022', 'tencent2022', '主+网 主+网 网 主 网 主+网 . 主 网 –'],
  ['DWERA 2020-10 and FOX 2022', 'agencies2022', '主+网 主+网 网 主 网 主+网 – 主 网 –'],
  ['Volcengine, 2021-08', 'volcengine2021', '主+网 网 网 主 网 主+网 . 主 网 –'],
  ['agencies in the words of Aliyun, 2023-03', 'agencies2023', '主+网 网 网 主 网 . . 主 网 –'],
  // Its words "every type but 取消接入" reach the three that its table does not give a person for.
  ['Huawei Cloud, 2024 to 2026 (S3)', 'huawei2025', '主+网 网 网 主 网 ? ? ? 网 –'],
  ['Aliyun, 2018, another repost', 'aliyun2018b', '. . . . . . . 主 . .'],
  ['a website builder, 2020-08', 'builder2020', '. . . 主+(网) . . . . . .'],
  ['Douyin, 2024 (S2), mini-programs', 'douyin2024', '主 主+(网) (主)+(网) . (主)+网 . . . . .'],
  ['Volcengine, 2024-03, whose marks were lost', 'volcengine2024', '# # # # # # . # # #'],
  ['WeChat, 2023 to 2024, which names nobody', 'wechat2024', '. . . . . . . . . .'],
  ["JD Cloud's SMS, 2025-03 (S1)", 'jdcloud2025', '. . 网 . . . . . . .'],
] as const;

const CELLS = TABLE.flatMap(([title, id, marks]) =>
  marks.split(' ').map((mark, at) => ({ title, id, type: COLUMNS[at] ?? 'first', mark: mark === '.' ? '' : mark })),
);

describe('each source, as it is written', () => {
  test.each(CELLS)('$title, of $type: "$mark"', ({ id, type, mark }) => {
    const account = ACCOUNTS.find((each) => each.id === id);
    expect(Object.keys(MARKS)).toContain(mark);
    expect(account).toBeDefined();
    expect(account?.says[type]).toEqual(MARKS[mark]);
  });
});

describe('what a source calls the filing types', () => {
  it('Volcengine, 2024-03-22: 接入备案 for 新增接入, one word for every change, one for every end but 取消接入', () => {
    expect(ACCOUNTS.find(({ id }) => id === 'volcengine2024')?.calls).toEqual({
      addAccess: '接入备案', changeSubject: '变更备案', changeService: '变更备案', changeBoth: '变更备案',
      cancelSubject: '注销备案', cancelService: '注销备案',
    });
  });
});

describe('the accounts', () => {
  it('have one of every provider but "other"; WeChat\'s names nobody (FAQ of 2023 to 2024)', () => {
    const providers = new Set(ACCOUNTS.map(({ provider }) => provider));
    for (const provider of PROVIDERS) expect(providers.has(provider), provider).toBe(provider !== 'other');
    expect(ACCOUNTS.filter(({ says }) => Object.keys(says).length === 0).map(({ id }) => id)).toEqual(['wechat2024']);
  });

  it('are all in the table above, and the table has every filing type', () => {
    expect(ACCOUNTS.map(({ id }) => id).sort()).toEqual(TABLE.map(([, id]) => id).sort());
    expect([...COLUMNS].sort()).toEqual([...FILING_TYPES].sort());
    for (const [, , marks] of TABLE) expect(marks.split(' ')).toHaveLength(COLUMNS.length);
  });

  it('stand with source and date, the oldest first', () => {
    const dates = ACCOUNTS.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { source, date, provider } of ACCOUNTS) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect([null, ...PROVIDERS]).toContain(provider);
    }
  });
});
