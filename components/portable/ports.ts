import type { Ask } from '../../lib/messages/ask';
import type { SavedFile } from '../popup/ports';

/** What the section needs of the world around it. */
export interface DataPorts {
  readonly ask: Ask;
  readonly saveFile: (file: SavedFile) => void;
  readonly now: () => number;
  /**
   * Opens the section in a tab; null where it stands in one. Firefox closes the toolbar's popup with the first look elsewhere,
   * and its own window for choosing a file is such a look.
   */
  readonly openInTab: (() => Promise<unknown>) | null;
  /** Everything was erased: nothing is left to show. */
  readonly onErased: () => void;
}
