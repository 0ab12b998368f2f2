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
const FOLDERS = ['zh-CN', 'en'] as const;

/** Where a picture lies in the extension, for a reader of this language. */
export function pictureOf(picture: string, lang: string): string {
  return `/help/${FOLDERS.find((folder) => folder === lang) ?? FOLDERS[0]}/${picture}.webp`;
}
