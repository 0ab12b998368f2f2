import type { System } from './browser-places.mjs';

export type { System };
export type BrowserName = 'chromium' | 'firefox';
export type Choice = { path: string } | { path: undefined; why: string };

/** The environment variable that names a browser's program. */
export const VARIABLES: Readonly<{ chromium: 'HEYAN_CHROMIUM'; firefox: 'HEYAN_FIREFOX' }>;
/** Chooses the program, or says why none of those found will do. */
export function chooseBrowser(browser: BrowserName, system?: System): Choice;
/** The program of a browser; throws a line that says what to do when there is none. */
export function findBrowser(browser: BrowserName): string;
export function title(browser: BrowserName): string;
