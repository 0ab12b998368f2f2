import type { Ask } from '../../lib/messages/ask';
import type { Store } from '../../lib/vault/store';

/** All that the popup needs of the world around it. `entrypoints/popup` gives the real things, tests their own. */
export interface PopupPorts {
  readonly ask: Ask;
  /** Calls back when the worker says that something changed. Ends with the signal. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Opens the ministry's verification page in a new tab. */
  readonly openPage: () => Promise<unknown>;
  /** Kept in memory while the browser runs: the form that is being filled in. */
  readonly session: Store;
  readonly newId: () => string;
}

/** Where the verification form stands on the ministry's site (seed S0; facts/verification.md 1.1). */
export const VERIFICATION_PAGE = 'https://beian.miit.gov.cn/#/Integrated/ComplaintA';
