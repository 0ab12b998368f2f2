import type { IdTailProblem } from '../rules/id-tail';
import type { PhoneProblem } from '../rules/phone';
import type { Column } from './columns';

/** What can be wrong in one row. Each has a sentence with what to do, `portable.problem.*`. */
export type RowProblemId =
  | PhoneProblem
  | Exclude<IdTailProblem, 'tailLowerX' | 'tailLength'>
  | 'labelMissing' | 'labelLong' | 'valueMissing' | 'valueUnknown'
  | 'scientific' | 'rounded' | 'zerosLost' | 'cellsMany' | 'personsMany' | 'factsDiffer';

/** One thing that is wrong with a row. */
export interface RowProblem {
  readonly id: RowProblemId;
  /** Null where it is about the whole row. */
  readonly column: Column | null;
  /** What stands there, cut; null where the number is not to be shown. */
  readonly value: string | null;
}

/** Why a whole file is refused. Nothing of it is taken. */
export type FileProblemId =
  | 'unreadable' | 'notText' | 'empty' | 'tooLarge' | 'tooMany' | 'quoteOpen' | 'columnsMissing' | 'columnDouble' | 'notHeyan' | 'damaged' | 'newerVersion'
  | 'passphraseNeeded' | 'passphraseWrong';

export interface FileProblem {
  readonly id: FileProblemId;
  /** The line of a `quoteOpen`. */
  readonly line?: number;
  /** The columns that are missing, or there twice. */
  readonly columns?: readonly Column[];
}

/** The most filings that one file may bring. */
export const MOST_FILINGS = 10_000;

/** The longest file that is read, in bytes, and in characters of its text: ten thousand filings with their past are below it. */
export const MOST_BYTES = 16 * 1024 * 1024;
