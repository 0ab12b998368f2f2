/**
 * Text as it is compared, never as it is shown: full-width forms folded (NFKC), lower case, no white space, and the
 * few traditional characters that the site's own words are written with brought to their simplified form.
 */
const TRADITIONAL = '驗證碼機號輸請發後備確認簡訊電話類務圖獲護寫聯動態個數負責單網點擊選擇資書維讀預稱關於';
const TRADITIONAL_ONES = new RegExp(`[${TRADITIONAL}]`, 'gu');
const SIMPLIFIED = '验证码机号输请发后备确认简讯电话类务图获护写联动态个数负责单网点击选择资书维读预称关于';

/** White space, and the marks that nobody sees: zero width, direction, soft hyphen. Copied text is full of them. */
export const BLANKS = /[\s\p{Cf}]+/gu;

/** Text in which there is nothing to fold but traditional characters; most of it is. Unicode classes take long to prepare. */
export const PLAIN = /^[0-9a-z\u4e00-\u9fa5]*$/;

/** Folds width, case, white space and traditional forms, so that two ways of writing one text compare equal. */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC').toLowerCase().replace(BLANKS, '');
  return plain.replace(TRADITIONAL_ONES, (char) => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}

/** `fold`, and without punctuation: for sentences whose commas differ from one build of the site to the next. */
export function foldSentence(text: string): string {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded : folded.replace(/[\p{P}\p{S}]+/gu, '');
}
