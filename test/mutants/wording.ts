import type { Chance } from './chance';

/** Ours to read as another: the characters that the words above are made of. */
const SIMPLIFIED = '验证码机号输请发后备确认简讯电话类务图获护写联动负责书资点击阅读协议维码单位网络关于数预选择称册该';
const TRADITIONAL = '驗證碼機號輸請發後備確認簡訊電話類務圖獲護寫聯動負責書資點擊閱讀協議維碼單位網絡關於數預選擇稱冊該';

/** In traditional characters. */
export function traditional(text: string): string {
  return Array.from(text, (char) => TRADITIONAL[SIMPLIFIED.indexOf(char)] ?? char).join('');
}

/** In full-width digits, letters and signs. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
}

/** The number six as another writes it. */
function otherSix(text: string, chance: Chance): string {
  return text.replace(/[6六６]/g, () => chance.pick(['6', '六', '６']));
}

/** Letters apart, as captions of two or three are to be as wide as longer ones. */
function apart(text: string, chance: Chance): string {
  return [...text].join(chance.pick([' ', '\u3000', '\u00a0', '&'])).replaceAll('&', '\u200b');
}

const ASKING = ['请输入', '请填写', '请输入您的', '输入', '请输', '您的', '请录入'];
const ENDS = ['：', ':', ' *', '＊', '： ', '（必填）', '(必填)', '*：', ' :'];
const STARTS = ['*', '* ', '＊', ' ', '\n      '];

/** Whether it is asked for already: 请输入请输入 nobody writes. */
const ASKED = /^[请您输]/;

/** The same text as another writes it: one or two of what is done to the names of fields. */
export function decorated(text: string, chance: Chance, isHint: boolean): string {
  const ways: (() => void)[] = [
    () => (result = otherSix(result, chance)),
    () => (result = fullWidth(result)),
    () => (result = isHint || ASKED.test(text) ? result : `${chance.pick(STARTS)}${result}`),
    () => (result = isHint ? result : `${result}${chance.pick(ENDS)}`),
    () => (result = isHint && !ASKED.test(text) ? `${chance.pick(ASKING)}${result}` : result),
    () => (result = text.length <= 8 && !ASKED.test(text) ? apart(result, chance) : result),
  ];
  let result = text;
  for (const way of chance.shuffled(ways).slice(0, 1 + chance.whole(2))) way();
  return result;
}
