import { NoConsentError } from '../profiles/consent';
import { NewerDocumentError } from '../vault/document';
import { LockedError } from '../vault/sealed-store';
import { DiskError } from '../vault/store';
import type { Refusal, Reply } from './protocol';

/** What came of parsing a request. */
type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

/** Answers a request that may not have parsed. Never rejects; `refused` is told of each refusal. */
export async function reply<T>(
  parsed: Parsed<T>, answer: (request: T) => Promise<unknown>, refused: (refusal: Refusal) => void,
): Promise<Reply<unknown>> {
  let refusal: Refusal = 'malformed';
  try {
    if (parsed.success) return { ok: true, value: await answer(parsed.data) };
  } catch (error) {
    refusal = refusalOf(error);
  }
  refused(refusal);
  return { ok: false, refusal };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof NoConsentError) return 'noConsent';
  if (error instanceof LockedError) return 'locked';
  if (error instanceof NewerDocumentError) return 'newerStore';
  return error instanceof DiskError ? 'storage' : 'internal';
}
