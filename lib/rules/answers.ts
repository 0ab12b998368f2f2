import type { AnswerId, Outcome } from './outcome';
import { foldSentence } from './text';

/** An answer as the page shows it. `code` is the site's own number for it (facts/miit-page.md 2.14). */
interface Answer {
  readonly id: AnswerId;
  readonly code: number | null;
  readonly outcome: Outcome;
  readonly texts: readonly string[];
}

/**
 * The texts that the site's server answers with, quoted. Source of all: facts/verification.md section 6 (read in the site's
 * front end; the wording of 3 and 31 also in Aliyun's help, that of 4, 100 and 102 also in Tencent's). `noRecord` (4) may also
 * mean that the person was done already; the stricter reading, that a try was used, is taken (section 6, row 4).
 */
export const SERVER_ANSWERS: readonly Answer[] = [
  { id: 'allDone', code: 3, outcome: 'done', texts: ['您的短信核验已全部完成,该请求将提交管局审核。'] },
  { id: 'othersOpen', code: 31, outcome: 'passed', texts: ['您的短信核验完成,请等待其他核验人进行短信核验。'] },
  { id: 'doneBefore', code: 20, outcome: 'passed', texts: ['您的短信核验已完成，无需重复提交。'] },
  { id: 'wrongValues', code: 2, outcome: 'wrong', texts: ['您的短信核验失败,请输入正确的信息。'] },
  { id: 'tryAgain', code: 0, outcome: 'wrong', texts: ['您的短信核验失败,请您重新验证。'] },
  {
    id: 'noRecord', code: 4, outcome: 'wrong',
    texts: ['该条验证库里找不到记录或已完成验证。', '该条验证库里找不到记录。'],
  },
  { id: 'locked', code: 21, outcome: 'locked', texts: ['您的短信核验失败,请联系接入商查询核验结果。'] },
  {
    id: 'nothingToResend', code: 100, outcome: 'nothingToResend',
    texts: ['您暂无待短信核验的备案申请，无需重发短信。'],
  },
  {
    id: 'resent', code: 101, outcome: 'resent',
    texts: ['您的短信验证码已重发成功，请查看手机并尽快完成短信核验。'],
  },
  {
    id: 'resendLimit', code: 102, outcome: 'resendLimit',
    texts: ['重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。'],
  },
];

/** The page's own checks: they come before its captcha, so nothing has been sent (facts/miit-page.md 2.11). */
const PAGE_REFUSED: Answer = {
  id: 'pageRefused', code: null, outcome: 'notSent',
  texts: [
    '短信验证码不能为空', '手机号不能为空', '手机号为数字值', '手机号必须为数字值', '请输入正确的手机号', '证件号不能为空',
    // Inferred: the form has asked for a 服务类型 first since 2025 (seed S1); how it says so is not known.
    '请选择服务类型', '服务类型不能为空',
  ],
};

// Pure: who only quotes the server's texts carries neither the page's nor what reads them.
export const ANSWERS = /* @__PURE__ */ SERVER_ANSWERS.concat(PAGE_REFUSED);

/** The answers by their folded texts; made when the first is read, since most pages of the site never show one. */
let byText: ReadonlyMap<string, Answer> | null = null;

function answersByText(): ReadonlyMap<string, Answer> {
  byText ??= new Map(ANSWERS.flatMap((answer) => answer.texts.map((text) => [foldSentence(text), answer] as const)));
  return byText;
}

/** How the site begins its answers (尊敬的ICP用户：, facts/miit-page.md 2.13), folded; it may stand in the same piece of text. */
const ADDRESS = '尊敬的icp用户';

/** Words that only an answer to one of the two forms has: they tell an unknown answer from other news on the page. */
const LIKELY = /短信核验(?:已|完成|失败|成功|未)|短信验证码已|重发次数|验证库/;

/** A text that was read on the page, and what it means. `id` is null for an answer that no row names. */
export interface ReadAnswer {
  readonly id: AnswerId | null;
  readonly outcome: Outcome;
}

/**
 * Reads one piece of text that appeared on the page: a row of the table when it says just that (width, punctuation and
 * white space aside), `unknown` when it is an answer by its words but none of the known ones, null when it is no answer.
 */
export function readAnswer(text: string): ReadAnswer | null {
  const folded = foldSentence(text);
  const addressed = folded.startsWith(ADDRESS);
  const said = addressed ? folded.slice(ADDRESS.length) : folded;
  const known = answersByText().get(said);
  if (known !== undefined) return { id: known.id, outcome: known.outcome };
  return said !== '' && (addressed || LIKELY.test(said)) ? { id: null, outcome: 'unknown' } : null;
}
