/** The page's own model: every name that its fields are bound to, as the page knows its value. */
export type Model = Record<string, string | number>;

/** What a page has sent, oldest first: copies of its model. */
declare global {
   
  var sent: Model[];
   
  var mounted: boolean;
}

/** Where the page's markup stands, and is rendered. */
export function mountPoint(): HTMLElement {
  const app = document.querySelector<HTMLElement>('#app');
  if (app === null) throw new Error('the page has no #app');
  return app;
}

/** All names that fields of this markup are bound to. `tab` is the page's own, for its tabs. */
export function modelOf(markup: string): Model {
  const names = Array.from(markup.matchAll(/v-model(?:\.\w+)*="(\w+)"/g), ([, name = '']) => name);
  return { ...Object.fromEntries(names.map((name) => [name, ''])), tab: 'verify', count: 0 };
}

/** Sends the model, as a page would to its server: whole, or what its second form holds. */
export function send(model: Model, form: string): void {
  const { tab: _tab, count: _count, ...values } = model;
  const boxes = Array.from({ length: 6 }, (_, at) => values[`box${at}`]);
  const isBoxed = boxes.every((box) => box !== undefined);
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !/^box\d$/.test(name) && name.endsWith('2') === (form === 'resend2')));
  globalThis.sent.push(isBoxed ? { ...own, code: boxes.join('') } : own);
}

globalThis.sent = [];
globalThis.mounted = false;
