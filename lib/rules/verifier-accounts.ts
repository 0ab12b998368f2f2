import type { FilingType, Provider, Role, ServiceKind } from './filing';

/**
 * What a source says of one role: `depends` on what its comment names, or `unsaid`: somebody must verify, and the source
 * does not say who. `unread`: it has a row for the filing type, and the mark in it was lost in the stored copy.
 */
export type Saying = 'yes' | 'no' | 'depends' | 'unsaid' | 'unread';
export type Verifiers = Readonly<Record<Role, Saying>>;

/** What one source says of who must verify. A filing type that is absent is one it does not speak of. */
export interface Account {
  readonly id: string;
  readonly source: string;
  /** Whose help it is; null for the ministry's own and for agencies. */
  readonly provider: Provider | null;
  /** As exactly as it is known; of a copy that spans years, the last of them. */
  readonly date: string;
  /**
   * The only kinds of service that it holds for. Absent: any. Most speak of websites, the newer ones of apps in the same
   * words, and that the rest is treated alike is inferred: it can only ask for more.
   */
  readonly kinds?: readonly ServiceKind[];
  readonly says: Readonly<Partial<Record<FilingType, Verifiers>>>;
  /** What it calls the filing types, where its words are not the usual ones. */
  readonly calls?: Readonly<Partial<Record<FilingType, string>>>;
}

const BOTH: Verifiers = { subject: 'yes', service: 'yes' };
const SUBJECT: Verifiers = { subject: 'yes', service: 'no' };
const SERVICE: Verifiers = { subject: 'no', service: 'yes' };
const NOBODY: Verifiers = { subject: 'no', service: 'no' };
const SOMEBODY: Verifiers = { subject: 'unsaid', service: 'unsaid' };
const UNREAD: Verifiers = { subject: 'unread', service: 'unread' };

/** In this the tables of all providers agree. */
const AGREED = { first: BOTH, addAccess: SERVICE, changeSubject: SUBJECT, changeService: SERVICE };
/** What was not verified yet in the pilot: JD Cloud says of all three that the date was to be announced. */
const NOT_YET = { cancelSubject: NOBODY, cancelService: NOBODY, cancelAccess: NOBODY };
/** The ends of a filing, as most tell them since the pilot. */
const ENDS = { cancelSubject: SUBJECT, cancelService: SERVICE, cancelAccess: NOBODY };

/**
 * All accounts, the oldest first. Source: facts/verification.md section 3, where the table and its variants stand. Left
 * out: a change of the remark alone (只变更备注), which is no filing type here and is not verified (rule text of 2018).
 */
export const ACCOUNTS: readonly Account[] = [
  { id: 'aliyun2018', source: 'Aliyun help, as reposted by guigusheji.com', provider: 'aliyun', date: '2018-09',
    says: { ...AGREED, addService: SERVICE, ...NOT_YET } },
  { id: 'aliyun2018b', source: 'Aliyun help, as reposted by gsidc.net.cn', provider: 'aliyun', date: '2018-09-03',
    says: { cancelSubject: SUBJECT } },
  // With a new website the organisation's data may be changed too: then its person verifies as well.
  { id: 'pilot', source: "the ministry's pilot FAQ, and the rule text that edong.com has of it", provider: null, date: '2018-10-24',
    says: { ...AGREED, addService: { subject: 'depends', service: 'yes' }, changeBoth: BOTH } },
  { id: 'tencent2018', source: 'Tencent Cloud, 备案短信核验说明', provider: 'tencentcloud', date: '2018-12-12',
    says: { ...AGREED, addService: SERVICE, ...NOT_YET } },
  { id: 'jdcloud2019', source: 'JD Cloud, Recording SMS verification instructions', provider: 'jdcloud', date: '2019-07',
    says: { ...AGREED, addService: SERVICE, ...NOT_YET } },
  // "The legal person and the agent", when an agent changes the organisation's data. An agent may be the service's person.
  { id: 'builder2020', source: 'a website builder (videodrawings.com)', provider: null, date: '2020-08-10',
    says: { changeSubject: { subject: 'yes', service: 'depends' } } },
  { id: 'jdcloud2020', source: 'JD Cloud, 备案短信核验说明', provider: 'jdcloud', date: '2020-08-18',
    says: { ...AGREED, addService: BOTH, changeBoth: BOTH, ...ENDS, cancelService: NOBODY } },
  { id: 'tencent2020', source: 'Tencent Cloud, 备案短信核验说明', provider: 'tencentcloud', date: '2020-09-29',
    says: { ...AGREED, addService: BOTH, changeBoth: BOTH, ...ENDS, cancelSubject: BOTH } },
  { id: 'volcengine2021', source: 'Volcengine, 短信核验 (volcengine.com/docs/6428/68754)', provider: 'volcengine', date: '2021-08-12',
    says: { ...AGREED, addService: SERVICE, changeBoth: BOTH, ...ENDS } },
  { id: 'tencent2022', source: 'Tencent Cloud, 备案短信核验说明', provider: 'tencentcloud', date: '2022',
    says: { ...AGREED, addService: BOTH, changeBoth: BOTH, ...ENDS } },
  { id: 'agencies2022', source: 'two agencies (dwera.cn 2020-10-23, foxcms.cn)', provider: null, date: '2022-03-01',
    says: { ...AGREED, addService: BOTH, changeBoth: BOTH, changeAccess: NOBODY, ...ENDS } },
  { id: 'agencies2023', source: 'two agencies (ksbaw.vip, kuaisubeian.cc), in the words of Aliyun', provider: null, date: '2023-03-13',
    says: { ...AGREED, addService: SERVICE, ...ENDS } },
  // Its cases 1, 2 and 4; case 3, the same name on another platform, is both persons, and may be either of the two types.
  // Case 4 is a change of the name; other changes are not told.
  { id: 'douyin2024', source: 'Douyin open platform, 工信部短信核验解读', provider: 'douyin', date: '2024', kinds: ['miniProgram'],
    says: {
      first: SUBJECT,
      addService: { subject: 'yes', service: 'depends' },
      addAccess: { subject: 'depends', service: 'depends' },
      changeService: { subject: 'depends', service: 'yes' },
    } },
  // It tells of 备案负责人 (whoever is responsible for the filing) and never which of the two: of no type does it say who.
  { id: 'wechat2024', source: 'WeChat, FAQ of mini-program filings, as reposted by therapist.net.cn', provider: 'wechat', date: '2024',
    kinds: ['miniProgram'], says: {} },
  { id: 'volcengine2024', source: 'Volcengine, 短信核验 (volcengine.com/docs/6428/68754)', provider: 'volcengine', date: '2024-03-22',
    says: {
      first: UNREAD, addService: UNREAD, addAccess: UNREAD, changeSubject: UNREAD, changeService: UNREAD, changeBoth: UNREAD,
      cancelSubject: UNREAD, cancelService: UNREAD, cancelAccess: UNREAD,
    },
    calls: {
      addAccess: '接入备案', changeSubject: '变更备案', changeService: '变更备案', changeBoth: '变更备案',
      cancelSubject: '注销备案', cancelService: '注销备案',
    } },
  { id: 'jdcloud2025', source: "JD Cloud's own SMS, in a site owner's notes", provider: 'jdcloud', date: '2025-03',
    says: { addAccess: SERVICE } },
  // Every filing but 取消接入 is verified; of these three it is not told by whom.
  { id: 'huawei2025', source: 'Huawei Cloud, 备案短信核验, and its knowledge base', provider: 'huaweicloud', date: '2025-12-31',
    says: {
      ...AGREED, addService: SERVICE, ...ENDS,
      changeBoth: SOMEBODY, changeAccess: SOMEBODY, cancelSubject: SOMEBODY,
    } },
];

/** What this provider calls the filing type, where it does not use the usual word. */
export function calledBy(provider: Provider, filingType: FilingType): string | undefined {
  return ACCOUNTS.findLast((account) => account.provider === provider && account.calls !== undefined)?.calls?.[filingType];
}
