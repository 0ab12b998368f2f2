/**
 * The walls of the house as data, read from the top down: a file may import from its own layer and from those in `may`,
 * and from nothing else in this repository. `at` is a folder (with its slash) or one module without its ending; the
 * first row that fits a file is its layer. Why the walls stand where they do: docs/design.md.
 */
const PURE = ['rules', 'ledger'];
const WORKER_SIDE = ['vault', 'book', 'shelf', 'desk', 'reminding'];
const BOOK = ['book', 'pages', 'event-schema', 'reading'].map((name) => `lib/ledger/${name}`);
const SHELF = ['filings', 'digests', 'traces', 'kept-settings', 'consent'].map((name) => `lib/profiles/${name}`);
/** What reminds is the worker's: it speaks to the browser. When to remind is planned without. */
const REMINDING = ['alarm', 'notify'].map((name) => `lib/reminders/${name}`);
const LIB = ['schema', 'browser', 'faults', ...PURE, ...WORKER_SIDE, 'profiles', 'portable', 'page', 'reminders', 'messages'];
const ALL = [...LIB, 'companion'];

/** What the screens and the panel may know: everything but the store and those who write to it. */
const SEEN_BY_SCREENS = ALL.filter((layer) => !WORKER_SIDE.includes(layer));

/** The content script is small because it goes without zod and the polyfill, and without the table of faults. */
const SEEN_BY_PAGE = SEEN_BY_SCREENS.filter((layer) => !['schema', 'browser', 'faults'].includes(layer));

export const LAYERS = [
  { name: 'worker entry', at: ['entrypoints/background'], may: ALL },
  { name: 'page entry', at: ['entrypoints/miit/'], may: ['components', ...SEEN_BY_PAGE] },
  { name: 'screens', at: ['entrypoints/'], may: ['components', ...SEEN_BY_SCREENS] },
  { name: 'components', at: ['components/'], may: SEEN_BY_SCREENS },

  { name: 'companion', at: ['lib/companion/'], may: [...PURE, 'page', 'messages'] },
  { name: 'desk', at: ['lib/messages/worker', 'lib/desk/'], may: LIB },
  { name: 'messages', at: ['lib/messages/'], may: LIB },
  { name: 'reminding', at: REMINDING, may: ['browser', 'reminders'] },
  { name: 'reminders', at: ['lib/reminders/'], may: PURE },
  { name: 'page', at: ['lib/page/'], may: PURE },
  { name: 'portable', at: ['lib/portable/'], may: [...PURE, 'schema', 'profiles', 'shelf', 'book', 'vault'] },
  { name: 'shelf', at: SHELF, may: [...PURE, 'schema', 'vault', 'profiles'] },
  { name: 'profiles', at: ['lib/profiles/'], may: ['rules', 'schema', 'vault', 'shelf'] },
  { name: 'book', at: BOOK, may: [...PURE, 'schema', 'vault'] },
  { name: 'ledger', at: ['lib/ledger/'], may: ['rules'] },
  { name: 'vault', at: ['lib/vault/'], may: ['schema', 'browser'] },
  { name: 'rules', at: ['lib/rules/'], may: [] },
  { name: 'faults', at: ['lib/faults/'], may: [] },
  { name: 'browser', at: ['lib/browser'], may: [] },
  { name: 'schema', at: ['lib/schema'], may: [] },
];

/** Layers that stand on the language alone: no package either. */
export const WITHOUT_PACKAGES = new Set([...PURE, 'faults']);

/** The one file through which a package comes in. `null`: it comes in nowhere. */
export const DOORS = [
  { package: 'zod', door: 'lib/schema', why: 'classic zod probes `new Function`, and zod is configured once' },
  { package: 'webextension-polyfill', door: 'lib/browser', why: 'one place decides how the browser is spoken to' },
  { package: 'wxt/browser', door: null, why: 'it is a second door beside lib/browser' },
];

/** The row of the table that a module path (from the root, with slashes, without its ending) falls under. */
export function layerOf(modulePath) {
  return LAYERS.find(({ at }) =>
    at.some((place) => (place.endsWith('/') ? `${modulePath}/`.startsWith(place) : modulePath === place)),
  );
}
