import type { Digests } from '../ledger/events';
import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';

/** What makes digests: chance for a key, and HMAC-SHA-256 of a text, both as text. */
export interface Hashing {
  newKey(): string;
  hmac(key: string, text: string): Promise<string>;
}

/**
 * The key of the digests that the ledger keeps of what was submitted. It lives with the profiles and not with the ledger:
 * without it, nothing in the ledger tells a phone, an ID tail or a code.
 */
export const DIGEST_KEY: DocumentKind<string | null> = {
  key: 'digestKey',
  version: 1,
  empty: null,
  read(body) {
    const parsed = z.safeParse(z.string().check(z.minLength(16), z.maxLength(128)), body);
    return parsed.success ? { value: parsed.data, lost: 0 } : { value: null, lost: 1 };
  },
};

/** What a submit is made of; `code` is null where the form has none. */
interface Submitted {
  readonly phone: string;
  readonly idTail: string;
  readonly code: string | null;
}

/** Makes digests with one key. Digests of different fields never equal each other. */
export interface Digester {
  /** Names the key without giving it away. */
  readonly key: string;
  phone(value: string): Promise<string>;
  idTail(value: string): Promise<string>;
  code(value: string): Promise<string>;
  /** Of all that was submitted: each part alone, and the three together. */
  submit(values: Submitted): Promise<Digests>;
}

/** Opens the digester of the stored key; a key is made, and written with the rest of the draft, when there is none. */
export type OpenDigester = (draft: Store, at: number) => Promise<Digester>;

/** Remembers digesters, and what they have made: the same persons are asked for with every key that is typed. */
export function createDigesters(hashing: Hashing): OpenDigester {
  let open: { readonly secret: string; readonly digester: Promise<Digester> } | null = null;
  return async (draft, at) => {
    const stored = await loadDocument(draft, DIGEST_KEY);
    const secret = stored.value ?? hashing.newKey();
    if (stored.value === null) await draft.set(writeDocument(DIGEST_KEY, secret, stored, at));
    if (open?.secret !== secret) open = { secret, digester: createDigester(remembering(secret, hashing)) };
    return open.digester;
  };
}

/** As many digests as are remembered, before all are made anew. */
const MOST_REMEMBERED = 10_000;

function remembering(secret: string, { hmac }: Hashing): (text: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    if (made.size >= MOST_REMEMBERED) made.clear();
    const digest = hmac(secret, text);
    made.set(text, digest);
    return digest;
  };
}

async function createDigester(make: (text: string) => Promise<string>): Promise<Digester> {
  const of = (field: string, ...values: readonly string[]): Promise<string> => make(JSON.stringify([field, ...values]));
  const key = (await of('key')).slice(0, 8);
  const phone = (value: string): Promise<string> => of('phone', value);
  const idTail = (value: string): Promise<string> => of('idTail', value);
  const code = (value: string): Promise<string> => of('code', value);
  return {
    key,
    phone,
    idTail,
    code,
    async submit(values) {
      const all = values.code === null ? null : of('triple', values.phone, values.idTail, values.code);
      const [ofPhone, ofTail, ofCode, triple] = await Promise.all([
        phone(values.phone), idTail(values.idTail), values.code === null ? null : code(values.code), all,
      ]);
      return { key, phone: ofPhone, idTail: ofTail, code: ofCode, triple };
    },
  };
}
