import { FILING_TYPES, PROVIDERS, ROLES, SERVICE_KINDS } from '../rules/filing';
import { SITUATIONS } from '../rules/situations';
import { fold } from '../rules/text';

/** What a table of filings may tell, one row a person. */
export const COLUMNS = ['id', 'label', 'provider', 'filingType', 'serviceKind', 'situation', 'role', 'phone', 'idTail'] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these no filing can be told. */
export const NEEDED: readonly Column[] = ['label', 'provider', 'filingType', 'serviceKind', 'role', 'phone', 'idTail'];

/** The languages in which a table is written; zh-TW is understood as well. */
export type TableLanguage = 'zh' | 'en';

/**
 * The words at the head of each column: the first is written in Chinese, the second in English, and all are understood, in
 * any width and case, with or without blanks and brackets, in simplified and traditional characters.
 */
const HEADS: Readonly<Record<Column, readonly [string, string, ...string[]]>> = {
  id: ['编号', 'Id', '備案編號', '编号（勿改）', '編號', 'ID', 'filing id'],
  label: ['备案名称', 'Name', '備案名稱', '名称', '名稱', '网站名称', '網站名稱', 'APP名称', 'label', 'filing', 'filing name'],
  provider: ['接入商', 'Provider', '云服务商', '雲端服務商', '服务商', '服務商', 'access provider'],
  filingType: ['备案类型', 'Filing type', '備案類型', 'type'],
  serviceKind: ['服务类型', 'Service kind', '服務類型', 'service type', 'service', 'kind'],
  situation: ['情况', 'Situation', '情況', 'case'],
  role: ['身份', 'Role', '身分', '角色', '负责人类型', '負責人類型'],
  phone: ['手机号', 'Phone', '手機號', '手机号码', '手機號碼', '手机', '手機', '电话', '電話', 'phone number', 'mobile'],
  idTail: [
    '证件后6位', 'ID tail', '證件後6位', '证件号码后6位', '證件號碼後6位', '证件号码后六位', '證件號碼後六位', '证件后六位',
    '证件号码', '證件號碼', '身份证号', '身份證號', '身份证后6位', '身份證後6位', 'last 6 of ID', 'last six of ID',
  ],
};

/** The words for each value, in the same order: Chinese, English, and what else is understood. The value itself always is. */
const WORDS: Readonly<Record<'provider' | 'filingType' | 'serviceKind' | 'situation' | 'role', Readonly<Record<string, readonly [string, string, ...string[]]>>>> = {
  provider: {
    jdcloud: ['京东云', 'JD Cloud', '京東雲', '京东'],
    aliyun: ['阿里云', 'Alibaba Cloud', '阿里雲', 'Aliyun'],
    huaweicloud: ['华为云', 'Huawei Cloud', '華為雲', '華爲雲'],
    tencentcloud: ['腾讯云', 'Tencent Cloud', '騰訊雲'],
    volcengine: ['火山引擎', 'Volcengine'],
    douyin: ['抖音开放平台', 'Douyin Open Platform', '抖音開放平台', '抖音', 'Douyin'],
    wechat: ['微信小程序', 'WeChat Mini Programs', '微信小程式', '微信', 'WeChat'],
    other: ['其他接入商', 'Other provider', '其他', 'Other'],
  },
  filingType: {
    first: ['首次备案', 'First filing', '首次備案'],
    addService: ['新增服务', 'New service', '新增服務', '新增互联网信息服务', '新增网站', '新增網站'],
    addAccess: ['新增接入', 'New access provider', '接入备案', '接入備案'],
    changeSubject: ['变更主体', 'Change of entity', '變更主體'],
    changeService: ['变更服务', 'Change of service', '變更服務'],
    changeBoth: ['变更主体和服务', 'Change of both', '變更主體和服務', '变更备案', '變更備案'],
    cancelSubject: ['注销主体', 'Cancel entity', '註銷主體', '注銷主體'],
    cancelService: ['注销服务', 'Cancel service', '註銷服務', '注銷服務'],
    cancelAccess: ['取消接入', 'Cancel access'],
    changeAccess: ['变更接入', 'Change of access', '變更接入'],
  },
  serviceKind: {
    website: ['网站', 'Website', '網站'],
    app: ['APP', 'App', '应用', '應用'],
    miniProgram: ['小程序', 'Mini program', '小程式'],
    quickApp: ['快应用', 'Quick app', '快應用'],
  },
  situation: {
    neverFiled: ['主体从没备过案', 'Never filed', '主體從沒備過案'],
    filedBefore: ['主体以前备过案', 'Filed before', '主體以前備過案'],
    sameNameElsewhere: ['同名小程序已在别的平台备案', 'Same name elsewhere', '同名小程式已在別的平台備案'],
    renamed: ['备案后又改了名称', 'Renamed', '備案後又改了名稱'],
  },
  role: {
    subject: ['主体负责人', 'Entity lead', '主體負責人', '主体', '主體'],
    service: ['服务负责人', 'Service lead', '服務負責人', '网站负责人', '網站負責人', 'APP负责人', '小程序负责人', '互联网信息服务负责人', '服务', '服務'],
  },
};

/** The values that a column may hold, where these are few. */
export const VALUES = { provider: PROVIDERS, filingType: FILING_TYPES, serviceKind: SERVICE_KINDS, situation: SITUATIONS, role: ROLES } as const;
export type ChosenColumn = keyof typeof VALUES;

/** A word as it is compared: folded, without brackets, dots and numbers of a list. */
const bare = (text: string): string => fold(text).replace(/[()（）\[\]【】*＊:：._-]/g, '');

const columnByHead = new Map(COLUMNS.flatMap((column) => [column, ...HEADS[column]].map((head) => [bare(head), column] as const)));

const CHOSEN = Object.keys(WORDS) as readonly ChosenColumn[];
const valueByWord = new Map(
  CHOSEN.map((column) => [column, new Map(VALUES[column].flatMap((value) => [value, ...(WORDS[column][value] ?? [])].map((word) => [bare(word), value] as const)))]),
);

/** The column that stands under this head, or null. */
export function columnOf(head: string): Column | null {
  return columnByHead.get(bare(head)) ?? null;
}

/** What a word of this column means, or null. */
export function valueOf<C extends ChosenColumn>(column: C, word: string): (typeof VALUES)[C][number] | null {
  return (valueByWord.get(column)?.get(bare(word)) ?? null) as (typeof VALUES)[C][number] | null;
}

export function headOf(column: Column, language: TableLanguage): string {
  return HEADS[column][language === 'zh' ? 0 : 1];
}

export function wordOf(column: ChosenColumn, value: string, language: TableLanguage): string {
  return WORDS[column][value]?.[language === 'zh' ? 0 : 1] ?? value;
}
