import type { ImportPreview } from './preview';
import type { FileProblem } from './problems';

/** What a file would do, and by what this very plan is known; or why it is refused. */
export type Previewed = { readonly preview: ImportPreview; readonly plan: string } | { readonly refused: FileProblem };

/** How many filings an import changed or added, and whether that can be taken back. */
export interface Applied {
  readonly changed: number;
  readonly undoable: boolean;
}

/** `changed`: something was written since, which going back would lose. `gone`: there is nothing to take back any more. */
export type Undone = 'undone' | 'changed' | 'gone';
