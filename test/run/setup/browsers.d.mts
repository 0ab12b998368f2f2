/** The program of a browser; throws a line that says what to do when there is none. */
export function findBrowser(browser: 'chromium' | 'firefox'): string;
