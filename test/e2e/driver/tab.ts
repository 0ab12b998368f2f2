import type { MenuItem } from './backend.ts';

/**
 * What a journey can do in a page, and in our panel inside the page.
 *
 * A selector is CSS, optionally followed by ` >> ` and a text: `button >> 提交` is the first visible button whose text
 * contains 提交. Invisible elements are never chosen, for a keep-alive page keeps its hidden twin in the document.
 * Actions wait until their element is there, stands still and is not covered, and say what was wrong if it never is.
 * Actions of a user (click, type, paste, press, drag) bring the tab to the front first, as a user would.
 */
export interface Surface {
  /** A real, trusted mouse click at the element's centre. */
  click(selector: string): Promise<void>;
  /** The same, without the moment that a person takes to look at what has just come: for a press in a hurry. */
  clickAtOnce(selector: string): Promise<void>;
  /** Clicks, empties the field and presses the keys of `text`. */
  type(selector: string, text: string): Promise<void>;
  /** Clicks, selects what is there, and pastes over it: a trusted paste event from the browser's clipboard. */
  paste(selector: string, text: string): Promise<void>;
  /** Mouse down on the element, several moves, up `dx` px to the side. */
  drag(selector: string, dx: number): Promise<void>;
  /** Chooses in a native `<select>`; its events are not trusted, as the drop-down itself cannot be driven. */
  select(selector: string, value: string): Promise<void>;
  /** The element's text as rendered. */
  text(selector: string): Promise<string>;
  /** The value of a field. */
  value(selector: string): Promise<string>;
  /** Whether such an element is visible now; does not wait. */
  visible(selector: string): Promise<boolean>;
}

/** The in-page panel: the closed shadow root of `heyan-panel`, entered without the page's or the panel's help. */
export interface Panel extends Surface {
  /** Runs a self-contained function with the shadow root, in the page's own world. Values cross as JSON. */
  evaluate<A extends unknown[], T>(fn: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Polls until the function gives something truthy; a panel that is not there yet is polled for too. */
  waitFor<A extends unknown[]>(what: string, fn: (root: ShadowRoot, ...args: A) => unknown, ...args: A): Promise<void>;
  /** Whether the host is in the document with a shadow root. */
  exists(): Promise<boolean>;
  /** The whole panel's text without a selector. */
  text(selector?: string): Promise<string>;
}

export interface Tab extends Surface {
  readonly panel: Panel;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  url(): Promise<string>;
  /** Runs a self-contained function in the page's own world. Values cross as JSON. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Runs a self-contained function in the isolated world of the extension's content script: what it sends by
   * `chrome.runtime` comes from the content script itself. What it leaves on `globalThis` is there for the next call.
   */
  inContentScript<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Polls until the function gives something truthy; otherwise throws, naming `what` and a screenshot. */
  waitFor<A extends unknown[]>(what: string, fn: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Presses a key or a chord: `Tab`, `Enter`, `Shift+Tab`, `Mod+A` (Control, or Command on a Mac). */
  press(key: string): Promise<void>;
  /**
   * Chooses an item of the extension's in the menu over what is selected in the page. In Firefox the menu is opened by a right
   * click and the item activated in it. Chromium's menu is out of a driver's reach: there the worker's listener is told of the
   * click as the browser tells it, with the text that is selected.
   */
  chooseForSelection(item: MenuItem): Promise<void>;
  /** Chooses a file of the disk in a file input. The browser's own window for it cannot be driven; its events are the real ones. */
  chooseFile(selector: string, path: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Sets the size of the page's viewport, 360 px and less included. */
  resize(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
}
