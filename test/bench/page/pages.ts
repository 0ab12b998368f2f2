import { extname } from 'node:path';
import { corpusPage } from '../../mutants/measure/corpus';
import { loadFront } from '../../site/server/front.ts';
import { PAGE_HOST } from '../../site/server/http.ts';
import type { Served } from './isolated';

export const PRACTICE_PAGE = `https://${PAGE_HOST}/#/Integrated/ComplaintA`;
export const CORPUS_HOST = 'corpus.invalid';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Nothing is loaded with a page of the corpus, and no script runs but what comes through the debugger. */
const BARE_POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** Serves the practice site's front and the pages of the corpus. */
export async function measuredPages(): Promise<(url: URL) => Promise<Served | undefined>> {
  const front = await loadFront();
  return async ({ hostname, pathname }) => {
    if (hostname === CORPUS_HOST) {
      if (extname(pathname) !== '.html') return undefined;
      return { type: 'text/html; charset=utf-8', body: await corpusPage(decodeURIComponent(pathname.slice(1))), headers: BARE_POLICY };
    }
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = hostname === PAGE_HOST ? front.get(path) : undefined;
    return body === undefined ? undefined : { type: TYPES[extname(path)] ?? 'application/octet-stream', body };
  };
}
