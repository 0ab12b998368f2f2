/** A point of the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** What the pointer does next. */
export type PointerStep = { move: Point } | { button: 'down' | 'up' };

/** An item of the extension's in a context menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
}

/** The few things a browser must do for one tab; `DrivenTab` builds everything else on them. */
export interface Backend {
  readonly browser: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Evaluates `(source)(...args)` in the page's world and waits for its promise. */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  /** The same with the panel's shadow root before the other arguments; throws `NoPanelError` without a panel. */
  runInPanel(source: string, args: readonly unknown[]): Promise<unknown>;
  /** The same in the world of the extension's content script; throws when this page has none. */
  runInContentScript(source: string, args: readonly unknown[]): Promise<unknown>;
  pointer(steps: readonly PointerStep[]): Promise<void>;
  /** Presses and releases one chord of key names. */
  chord(keys: readonly string[]): Promise<void>;
  /** Presses the keys of a text. */
  keys(text: string): Promise<void>;
  /** Chooses a file of the disk in a file input, as the browser's own window for it would. */
  chooseFile(selector: string, path: string): Promise<void>;
  setClipboard(text: string): Promise<void>;
  /** Chooses an item of the extension's in the menu over what is selected in the page. */
  chooseForSelection(item: MenuItem): Promise<void>;
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

/** The page has no panel now. */
export class NoPanelError extends Error {
  constructor() {
    super('no heyan-panel with a shadow root in this page');
    this.name = 'NoPanelError';
  }
}

/** The tag name of the panel's host element. */
export const PANEL_HOST = 'heyan-panel';
