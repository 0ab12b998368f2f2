import { z } from '../schema';
import { type DocumentKind, loadDocument, type ReadDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';

/** The number of the text that is agreed to (`welcome` in the locales): raised when it says something else than before. */
export const TERMS = 1;

const consentSchema = z.object({ terms: z.number(), at: z.number() });

/** What the user has agreed to (the number of its text), and when (ms). */
export type Consent = z.infer<typeof consentSchema>;

/** The user's word that Heyan may begin. Without it nothing is stored, nothing is answered, and the page has nothing of Heyan. */
export const CONSENT: DocumentKind<Consent | null> = {
  key: 'consent',
  version: 1,
  empty: null,
  read(body) {
    const parsed = z.safeParse(consentSchema, body);
    return parsed.success ? { value: parsed.data, lost: 0 } : { value: null, lost: 1 };
  },
};

/** Thrown instead of answering before the user has agreed. */
export class NoConsentError extends Error {
  override readonly name = 'NoConsentError';
}

export function readConsent(store: Store): Promise<ReadDocument<Consent | null>> {
  return loadDocument(store, CONSENT);
}

/** Writes to the draft that the user agrees to today's text. */
export async function giveConsent(draft: Store, at: number): Promise<void> {
  await draft.set(writeDocument(CONSENT, { terms: TERMS, at }, await readConsent(draft), at));
}
