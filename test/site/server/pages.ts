import { extname } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** The script that brings the phone. A module, so it runs after the page's own. */
const PHONE_SCRIPT = '<script type="module" crossorigin src="/js/phone.js"></script>';

/** Serves the built front; with `phone` the page gets one script more. Without it nothing of the phone is served. */
export function createPages(front: ReadonlyMap<string, Buffer>, phone: boolean) {
  const plain = front.get('/index.html')?.toString('utf8') ?? '';
  const page = Buffer.from(phone ? plain.replace('</body>', `${PHONE_SCRIPT}</body>`) : plain);

  return (path: string, request: IncomingMessage, response: ServerResponse): void => {
    // `/index` is one of the addresses in use (facts/miit-page.md 1.4).
    const isPage = path === '/' || path === '/index' || path === '/index.html';
    const hidden = path === '/js/phone.js' && !phone;
    const body = isPage ? page : hidden ? undefined : front.get(path);
    if (!body || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    const type = isPage ? '.html' : extname(path);
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
