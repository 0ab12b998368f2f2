import type { Filing, Person } from '../profiles/filing';
import type { Situation } from '../rules/situations';
import type { RowProblem } from './problems';

/** What a file says of a filing beside its persons. `id` is null where the file names none. */
export interface IncomingFacts extends Pick<Filing, 'label' | 'provider' | 'filingType' | 'serviceKind'> {
  readonly id: string | null;
  /** Null: none of them, as the file says; undefined: the file says nothing of it, and what is stored stays. */
  readonly situation: Situation | null | undefined;
}

/** One filing of a table, with the persons that its rows tell. */
export interface IncomingFiling {
  /** Tells it from the others of its file. */
  readonly key: string;
  readonly facts: IncomingFacts;
  /** The line of its first row. */
  readonly line: number;
  readonly persons: readonly Omit<Person, 'id'>[];
}

/** `double`: the same person stands in the filing above; `tailCut`: of a longer number only the last six are kept. */
export type RowNote = 'double' | 'tailCut';

/** One row of a table, with the filing that it belongs to and what is wrong with it. */
export interface IncomingRow {
  readonly line: number;
  readonly filing: string;
  readonly label: string;
  readonly person: Omit<Person, 'id'>;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}
