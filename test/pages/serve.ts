import type { Served } from '../site/site';
import type { Fixture } from './fixture';
import { loadKits } from './kits';

const KIT_OF: Readonly<Partial<Record<Fixture['kit'], string>>> = { vue2: 'vue2', vue3: 'vue3', react: 'react' };

/** Serves each fixture as a page of the site, `/pages/NAME`, with its kit. */
export async function servePages(fixtures: readonly Fixture[]): Promise<(path: string) => Served | undefined> {
  const kits = await loadKits();
  const pages = new Map(fixtures.map((fixture) => [`/pages/${fixture.name}`, pageOf(fixture)]));
  return (path) => {
    const page = pages.get(path);
    if (page !== undefined) return { type: 'text/html; charset=utf-8', body: page };
    const kit = kits.get(path);
    return kit && { type: path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8', body: kit };
  };
}

function pageOf({ kit, html, title }: Fixture): string {
  const name = KIT_OF[kit] ?? 'plain';
  const style = name === 'vue2' ? '<link rel="stylesheet" href="/kits/vue2.css">' : '';
  // The kit last, but for the page's own scripts, which may count on it.
  const [markup = '', scripts = ''] = html.split(/(?=<script>)/);
  return `<!doctype html><html lang="zh-CN" data-kit="${kit}"><head><meta charset="utf-8"><title>${title}</title>${style}</head>
<body>${markup}<script src="/kits/${name}.js"></script>${scripts}</body></html>`;
}
