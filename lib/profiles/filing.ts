import { checkIdTail } from '../rules/id-tail';
import { FILING_TYPES, PROVIDERS, ROLES, SERVICE_KINDS } from '../rules/filing';
import { checkPhone } from '../rules/phone';
import { SITUATIONS } from '../rules/situations';
import { z } from '../schema';

/** One who must verify in a filing. `idTail` is the last six characters only; the whole number is never kept. */
export const personSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  role: z.enum(ROLES),
  phone: z.string().check(z.refine((value) => checkPhone(value) === null)),
  idTail: z.string().check(z.refine((value) => !IMPOSSIBLE_TAIL.has(checkIdTail(value) ?? ''))),
});

/** A tail may be shorter than six where a document is; it may not be missing, longer, or hold a blank. */
const IMPOSSIBLE_TAIL: ReadonlySet<string> = new Set(['tailMissing', 'tailLong', 'tailBlank']);

/** The most persons that one filing holds: generous, and small enough to keep a broken import from filling the disk. */
export const MAX_PERSONS = 20;

/** One filing request: what it is called here, who carries it, what it asks for, and its persons. */
export const filingSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  provider: z.enum(PROVIDERS),
  filingType: z.enum(FILING_TYPES),
  serviceKind: z.enum(SERVICE_KINDS),
  /** The platform's own case, where it tells some apart and the user knows which. */
  situation: z.optional(z.enum(SITUATIONS)),
  persons: z.array(personSchema).check(z.minLength(1), z.maxLength(MAX_PERSONS)),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  updatedAt: z.number(),
  /** When the user said last that it was submitted at the provider; absent while nobody has. */
  submittedAt: z.optional(z.number()),
});

export type Person = z.infer<typeof personSchema>;
export type Filing = z.infer<typeof filingSchema>;
