import { ID_TAIL_LENGTH, mendIdTail } from '../../lib/rules/id-tail';

/** What an ID tail field keeps of its text, and whether a longer number was cut down to get there. */
export interface TailInput {
  readonly value: string;
  readonly cut: boolean;
}

/**
 * What to keep while the user types or pastes an ID tail. Up to six characters stay as typed, so that the caret does not
 * jump; more than six are a whole document number, and all but its last six go at once.
 */
export function tailInput(raw: string): TailInput {
  const cut = Array.from(raw.replace(/\s/g, '')).length > ID_TAIL_LENGTH;
  return { value: cut ? mendIdTail(raw) : raw, cut };
}
