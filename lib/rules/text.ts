/**
 * Text as it is compared, never as it is shown: full-width forms folded (NFKC), lower case, no white space, and the
 * few traditional characters that the site's own words are written with brought to their simplified form.
 */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  驗: '验', 證: '证', 碼: '码', 機: '机', 號: '号', 輸: '输', 請: '请', 發: '发', 後: '后', 備: '备', 確: '确', 認: '认',
  簡: '简', 訊: '讯', 電: '电', 話: '话', 類: '类', 務: '务', 圖: '图', 獲: '获', 護: '护', 寫: '写', 聯: '联',
};

/** White space, and the marks that nobody sees: zero width, direction, soft hyphen. Copied text is full of them. */
export const BLANKS = /[\s\p{Cf}]+/gu;

/** Folds width, case, white space and traditional forms, so that two ways of writing one text compare equal. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(BLANKS, '');
  return Array.from(plain, (char) => SIMPLIFIED[char] ?? char).join('');
}

/** `fold`, and without punctuation: for sentences whose commas differ from one build of the site to the next. */
export function foldSentence(text: string): string {
  return fold(text).replace(/[\p{P}\p{S}]+/gu, '');
}
