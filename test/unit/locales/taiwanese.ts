/** What a Chinese text is called in: 「…」 in Taiwan. In there, what is quoted from the ministry's site stays as it is. */
const QUOTED = /「[^」]*」/gu;

/**
 * The 5,401 characters that Big5, Taiwan's own code, has on its first level: the common ones. Simplified characters are in none of its
 * levels or, where an old rare character happens to look the same, on its second.
 */
const COMMON = bigFive(0xa4, 0xc6);

/** Characters of the first level that mean something else there: Taiwan writes 後, 幾, 雲, 於, 裡, 乾, 餘, 鬆 and 準. 阿里雲 is a name. */
const LOOK_RIGHT = new Set('后几云于里干余松准');
const NAMES = /阿里/gu;

/** What the mainland calls things in the same characters, and what Taiwan calls them. */
export const WORDS: readonly (readonly [mainland: string, taiwan: string])[] = [
  ['短信', '簡訊'],
  ['信息', '資訊、資料'],
  ['手機號', '手機號碼'],
  ['網絡', '網路'],
  ['數據', '資料'],
  ['文件', '檔案'],
  ['保存', '儲存'],
  ['設置', '設定'],
  ['默認', '預設'],
  ['粘貼', '貼上'],
  ['刷新', '重新整理'],
  ['磁盤', '磁碟'],
  ['窗口', '視窗'],
  ['標籤頁', '分頁'],
  ['工具欄', '工具列'],
  ['圖標', '圖示'],
  ['菜單', '選單'],
  ['鏈接', '連結'],
  ['字符', '字元'],
  ['全角', '全形'],
  ['半角', '半形'],
  ['擴展', '擴充功能'],
  ['小程序', '小程式'],
  ['軟件', '軟體'],
  ['視頻', '影片'],
  ['屏幕', '螢幕'],
  ['登錄', '登入'],
  ['用戶', '使用者'],
  ['賬號', '帳號'],
  ['郵箱', '電子郵件'],
  ['導出', '匯出'],
  ['導入', '匯入'],
  ['撤銷', '復原'],
  ['身份證', '身分證'],
  ['支持', '支援'],
];

/** What a text for Taiwan should not have outside its quotes: simplified characters, and words of the mainland. */
export function foreignTo(text: string): string[] {
  const own = text.replace(QUOTED, '「」');
  const characters = [...own.replace(NAMES, '')].filter((one) => /\p{Script=Han}/u.test(one) && (!COMMON.has(one) || LOOK_RIGHT.has(one)));
  // 手機號碼 holds 手機號.
  const words = WORDS.filter(([mainland]) => own.replaceAll('手機號碼', '').includes(mainland)).map(([mainland]) => mainland);
  return [...characters, ...words, ...(/[“”‘’]/u.exec(own) ?? [])];
}

/** What stands in quotes. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“「]([^”」]*)[”」]/gu)].map(([, words = '']) => words);
}

function bigFive(first: number, last: number): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = first; lead <= last; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return found;
}
