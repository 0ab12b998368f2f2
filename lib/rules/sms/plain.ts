/** Traditional characters of the words that are looked for, each over its simplified form. */
const TRADITIONAL = '驗證碼機號請發後備確認簡訊電類務圖獲護寫聯動態個數負責單網點擊選擇資書維讀預稱關於業審過變更銷體鏈結訊騙詐誰為編輯轉來週點時內導續應開辦優惠紅領無屬須與條報題錄號館統處決擬';
const SIMPLIFIED = '验证码机号请发后备确认简讯电类务图获护写联动态个数负责单网点击选择资书维读预称关于业审过变更销体链结讯骗诈谁为编辑转来周点时内导续应开办优惠红领无属须与条报题录号馆统处决拟';
const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (char, at) => [char, SIMPLIFIED[at] ?? char] as const),
);

/** What nobody sees, and what an emoji is dressed with: copied digits may be keycaps. */
const UNSEEN = /[\p{Cf}\u{fe00}-\u{fe0f}\u20e3]+/gu;

/**
 * A text as it is read: widths folded, marks that nobody sees gone, one kind of bracket around signatures, simplified
 * characters. White space and line breaks stay: they tell a header from a message.
 */
export function plainText(text: string): string {
  const folded = text.normalize('NFKC').replace(UNSEEN, '').replace(/[〔〖]/g, '【').replace(/[〕〗]/g, '】');
  return folded.replace(/[\u4e00-\u9fff]/gu, (char) => TO_SIMPLIFIED.get(char) ?? char);
}

/** The same without any white space, for words that a copy may have broken. */
export function withoutBlanks(plain: string): string {
  return plain.replace(/\s+/g, '');
}
