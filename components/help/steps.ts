/** The steps of the help page in their order, each with its text; most have a picture, which the tests make. */
export const STEPS = [
  { id: 'sms', picture: 'sms' },
  { id: 'save', picture: 'save' },
  { id: 'fill', picture: 'fill' },
  { id: 'check', picture: 'check' },
  { id: 'submit', picture: 'submit' },
  { id: 'answer', picture: 'answer' },
  { id: 'noSms', picture: null },
  { id: 'wrong', picture: null },
] as const;

/** The languages that pictures were made in: the first where there are none in the reader's. */
const FOLDERS = ['zh-CN', 'zh-TW', 'en'] as const;

/** Those of what is in Chinese for every reader: the SMS, and the site's captcha. */
const IN_CHINESE: readonly string[] = ['sms', 'submit'];

/** Where a picture lies in the extension, for a reader of this language. */
export function pictureOf(picture: string, lang: string): string {
  const own = IN_CHINESE.includes(picture) ? undefined : FOLDERS.find((folder) => folder === lang);
  return `/help/${own ?? FOLDERS[0]}/${picture}.webp`;
}
