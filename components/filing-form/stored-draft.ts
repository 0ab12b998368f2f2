import { FILING_TYPES, PROVIDERS, ROLES, SERVICE_KINDS } from '../../lib/rules/filing';
import { SITUATIONS } from '../../lib/rules/situations';
import { mendIdTail } from '../../lib/rules/id-tail';
import type { FilingDraft, PersonDraft } from './draft';

/** The key in `storage.session`: kept in memory while the browser runs, never on the disk. */
export const DRAFT_KEY = 'draft';

/** A form that was left open, and the field in which the user was. */
export interface OpenForm {
  readonly draft: FilingDraft;
  readonly focus: string | null;
}

/** Reads what `storage.session` held under `DRAFT_KEY`; null when that is no form (of this version). */
export function readOpenForm(stored: unknown): OpenForm | null {
  if (!isRecord(stored) || !isRecord(stored.draft)) return null;
  const { id, createdAt, label, provider, filingType, serviceKind, situation, persons } = stored.draft;
  if (typeof id !== 'string' || typeof label !== 'string' || !Array.isArray(persons)) return null;
  const read = persons.map(readPerson).filter((person) => person !== null);
  if (read.length === 0) return null;
  return {
    draft: {
      id, label,
      createdAt: typeof createdAt === 'number' ? createdAt : null,
      provider: oneOf(PROVIDERS, provider) ?? '',
      filingType: oneOf(FILING_TYPES, filingType) ?? 'first',
      serviceKind: oneOf(SERVICE_KINDS, serviceKind) ?? 'website',
      situation: oneOf(SITUATIONS, situation) ?? '',
      persons: read,
    },
    focus: typeof stored.focus === 'string' ? stored.focus : null,
  };
}

function readPerson(stored: unknown): PersonDraft | null {
  if (!isRecord(stored) || typeof stored.id !== 'string') return null;
  return {
    id: stored.id,
    role: oneOf(ROLES, stored.role) ?? 'subject',
    phone: text(stored.phone),
    idTail: mendIdTail(text(stored.idTail)),
    shortTail: stored.shortTail === true,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T | null {
  return names.find((name) => name === value) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
