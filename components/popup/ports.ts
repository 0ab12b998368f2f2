import type { Ask } from '../../lib/messages/ask';

/** Kept in memory while the browser runs: as much of `browser.storage.session` as the popup needs. */
export interface SessionMemory {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** A file as it is handed to the user. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The browser's notifications: whether they are allowed, and the question whether they may be. */
export interface NoticePorts {
  readonly may: () => Promise<boolean>;
  /** Belongs in the user's click: browsers ask only then. */
  readonly ask: () => Promise<boolean>;
}

/** All that the popup needs of the world around it. `entrypoints/popup` gives the real things, tests their own. */
export interface PopupPorts {
  readonly ask: Ask;
  /** Calls back when the worker says that something changed. Ends with the signal. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Opens the ministry's verification page in a new tab. */
  readonly openPage: () => Promise<unknown>;
  /** Opens what can be done with the stored data in a tab; null where this is one. */
  readonly openData: (() => Promise<unknown>) | null;
  /** The first-run page takes this one's place. */
  readonly openWelcome: () => void;
  /** Where the form that is being filled in waits for the popup to open again. */
  readonly session: SessionMemory;
  readonly notices: NoticePorts;
  readonly newId: () => string;
  /** Heyan's own version. */
  readonly version: string;
  /** Saves a file where the browser saves downloads. */
  readonly saveFile: (file: SavedFile) => void;
}
