import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../driver/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One rule that something on the screen breaks. */
export interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

type AxeRun = (context: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;

/** axe, as a function whose source the driver can carry into a page: no script element, which our CSP would refuse. */
const bringAxe: () => void = Object.assign(() => {}, { toString: () => `() => { ${AXE} }` });

/** Runs in the page: everything it needs is inside of it. */
async function look(selector: string): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: { run: AxeRun } };
  const { violations, passes } = await axe.run(document.querySelector(selector));
  if (passes.length < 5) throw new Error(`axe has seen too little of ${selector}: only ${passes.length} rules had something to look at`);
  return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html.slice(0, 120)) }));
}

/** What axe finds on one of our own pages. */
export async function violationsIn(tab: Tab): Promise<readonly Violation[]> {
  await tab.evaluate(bringAxe);
  return tab.evaluate(look, 'html');
}

/** What axe finds in the panel. Its root is closed; for this one look it is shown to axe as an open one. */
export async function violationsInPanel(tab: Tab): Promise<readonly Violation[]> {
  await tab.evaluate(bringAxe);
  await tab.panel.evaluate((root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  });
  const found = await tab.evaluate(look, 'heyan-panel');
  await tab.panel.evaluate((root) => {
    Reflect.deleteProperty(root.host, 'shadowRoot');
  });
  return found;
}
