import type { Tab } from '../driver/driver.ts';

/** Opens the history of the filing with this label, from its card. */
export async function openHistory(popup: Tab, label: string): Promise<void> {
  await popup.click(`[data-testid="filing"][data-label="${label}"] [data-testid="history"]`);
  await popup.waitFor('the history', () => document.querySelector('[data-testid="round"]'));
}

/** One submit as the history tells it. */
export interface ToldAttempt {
  /** Whether it used up a try: `yes`, `no` or `perhaps`. */
  readonly use: string | null;
  /** The first text: what the site said. */
  readonly words: string;
  readonly text: string;
}

/** Waits until so many submits are told, and gives them. */
export async function toldAttempts(popup: Tab, count: number): Promise<readonly ToldAttempt[]> {
  await popup.waitFor(`${count} told submits`, (wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="attempt"]')];
    // Not drawn yet, it has no text.
    return rows.length === wanted && rows.every((row) => row.innerText !== '');
  }, count);
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="attempt"]')].map((row) => ({
      use: row.getAttribute('data-use'),
      words: row.querySelector('.log-words')?.textContent ?? '',
      text: row.innerText,
    })),
  );
}

/** Waits until the first meter of the view says so many tries left; of a filing in the list with its label. */
export function untilTriesLeft(popup: Tab, left: { worst: number; best: number }, label?: string): Promise<void> {
  const place = label === undefined ? '[data-testid="round"]' : `[data-testid="filing"][data-label="${label}"]`;
  return popup.waitFor(
    `${left.worst} to ${left.best} tries left in ${place}`,
    (within, worst, best) => {
      const shown = document.querySelector<HTMLElement>(`${within} [data-testid="tries-left"]`)?.dataset;
      return shown?.['worst'] === worst && shown['best'] === best;
    },
    place,
    String(left.worst),
    String(left.best),
  );
}

/** From now on keeps the text of what the page saves as a file, its byte order mark included. */
export async function keepSavedFiles(popup: Tab): Promise<void> {
  await popup.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      // `Blob.text` would drop the mark.
      void blob.arrayBuffer().then((bytes) => {
        document.documentElement.dataset['saved'] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      });
      return make(blob);
    };
  });
}

/** The text of the file that was saved last. */
export async function savedFile(popup: Tab): Promise<string> {
  await popup.waitFor('the saved file', () => document.documentElement.dataset['saved'] !== undefined);
  return popup.evaluate(() => {
    const text = document.documentElement.dataset['saved'] ?? '';
    delete document.documentElement.dataset['saved'];
    return text;
  });
}
