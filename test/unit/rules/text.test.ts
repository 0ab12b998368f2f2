import { describe, expect, test } from 'vitest';
import { fold, foldSentence } from '../../../lib/rules/text';

describe('two ways of writing one text fold to the same', () => {
  test.each([
    ['full width', '６位', '6位'],
    ['case', 'ICP备案', 'icp备案'],
    ['spaces', ' 手 机 号\t码 ', '手机号码'],
    ['ideographic and no-break spaces', '手\u3000机\u00a0号', '手机号'],
    ['marks that nobody sees', '手\u200b机\u2060号\ufeff\u202c', '手机号'],
    ['traditional characters of the form', '手機號碼', '手机号码'],
    ['more of them', '請輸入簡訊驗證碼', '请输入简讯验证码'],
    ['the tail', '證件號碼後６位', '证件号码后6位'],
    ['brackets', '（６位）', '(6位)'],
    ['characters outside the table', '\u{20000}號', '\u{20000}号'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded));
});

describe('a sentence folds without its punctuation, which differs from build to build (verification 6)', () => {
  test.each([
    ['您的短信核验失败,请您重新验证。', '您的短信核验失败请您重新验证'],
    ['您的短信核验失败，请您重新验证！', '您的短信核验失败请您重新验证'],
    ['“尊敬的ICP用户：”', '尊敬的icp用户'],
    ['＊证件号码后６位：', '证件号码后6位'],
    ['，。！', ''],
  ])('%s', (text, folded) => expect(foldSentence(text)).toBe(folded));
});
