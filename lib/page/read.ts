import type { Submit } from '../ledger/verdict';
import type { FoundForm } from './find';

/** The form's values as the page holds them now: what it would send, not what anybody meant. */
export function readForm({ kind, inputs }: FoundForm): Submit {
  return { kind, phone: inputs.phone.value, idTail: inputs.idTail.value, code: inputs.code?.value ?? null };
}
