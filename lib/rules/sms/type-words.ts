import type { FilingType, ServiceKind } from '../filing';
import type { Source } from '../source';

interface TypeRow extends Source {
  /** In the SMS's own words, without 备案 at the end, separated by blanks. */
  readonly words: string;
  readonly types: readonly FilingType[];
}

const INFERRED = { source: 'inferred from the words of the filing types', date: '2026' } as const;

/**
 * The filing type in an SMS's words, and what it may mean. Only two of them are known from messages; the others are inferred
 * (facts/verification.md 7.1). Where a word is of several types, all are named: it then tells nothing between them.
 */
export const TYPE_WORDS: readonly TypeRow[] = [
  { words: '新增接入', types: ['addAccess'], source: "a site owner's notes", date: '2025-03' },
  { words: '新增网站', types: ['addService'], source: 'a user of the older system (gotaobaowang.com)', date: '2019-08-29' },
  { words: '首次 新增 新增主体 首次新增 首次主体', types: ['first'], ...INFERRED },
  { words: '接入 转入 网站接入 APP接入 小程序接入 快应用接入', types: ['addAccess'], ...INFERRED },
  { words: '新增互联网信息服务 新增服务 新增APP 新增小程序 新增快应用', types: ['addService'], ...INFERRED },
  { words: '变更 变更信息 信息变更', types: ['changeSubject', 'changeService', 'changeBoth'], ...INFERRED },
  { words: '变更主体 主体变更 变更主体信息', types: ['changeSubject', 'changeBoth'], ...INFERRED },
  {
    words: '变更网站 变更互联网信息服务 变更服务 变更APP 变更小程序 变更快应用 网站变更 服务变更 变更网站信息 变更服务信息',
    types: ['changeService', 'changeBoth'], ...INFERRED,
  },
  { words: '变更主体和网站 变更主体及网站 变更主体和服务 变更主体及服务', types: ['changeBoth'], ...INFERRED },
  { words: '变更接入 接入变更', types: ['changeAccess'], ...INFERRED },
  { words: '注销', types: ['cancelSubject', 'cancelService'], ...INFERRED },
  { words: '注销主体 主体注销', types: ['cancelSubject'], ...INFERRED },
  { words: '注销网站 注销互联网信息服务 注销服务 注销APP 注销小程序 注销快应用 网站注销 服务注销', types: ['cancelService'], ...INFERRED },
  { words: '取消接入 注销接入 接入取消', types: ['cancelAccess'], ...INFERRED },
];

const BY_WORD: ReadonlyMap<string, readonly FilingType[]> = new Map(
  TYPE_WORDS.flatMap(({ words, types }) => words.split(' ').map((word) => [word.toUpperCase(), types] as const)),
);

const KIND_WORDS: readonly (readonly [string, ServiceKind])[] = [['网站', 'website'], ['APP', 'app'], ['小程序', 'miniProgram'], ['快应用', 'quickApp']];

/** What an SMS says of the filing that it is about. */
export interface StatedType {
  readonly typeWord: string | null;
  readonly filingTypes: readonly FilingType[];
  readonly serviceKind: ServiceKind | null;
}

/** The words before 已提交, without whose they are: `您的新增接入已提交`, `网站的新增网站已提交核验`. */
const SUBMITTED = /([\u4e00-\u9fffA-Za-z()/、+]{2,24})已经?(?:成功)?提交/u;
/** And where the words are named by themselves. */
const NAMED = /备案类型[:为是]{0,2}([\u4e00-\u9fffA-Za-z]{2,12})/u;

/** Reads the filing type in a text without blanks. A word that no row names comes back as it stands, with no type. */
export function statedType(joined: string): StatedType {
  const said = SUBMITTED.exec(joined)?.[1] ?? NAMED.exec(joined)?.[1] ?? '';
  // Whose it is stands before: 您的, and in the older template a name and 的.
  const word = said.replace(/^.*(?:您的|你的|您好|的)/u, '').replace(/(?:申请|请求|业务|订单)$/u, '');
  if (word.length < 2) return { typeWord: null, filingTypes: [], serviceKind: null };
  const key = word.toUpperCase().replace(/备案$/u, '').replace(/^(?:ICP|备案)/u, '');
  const kind = KIND_WORDS.find(([name]) => key.includes(name))?.[1] ?? null;
  return { typeWord: word, filingTypes: BY_WORD.get(key) ?? [], serviceKind: kind };
}
