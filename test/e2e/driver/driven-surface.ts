import type { Backend, Point, PointerStep } from './backend.ts';
import { find, focusedHasText, type Look } from './in-page.ts';
import { messageOf, poll } from './poll.ts';
import type { Surface } from './tab.ts';
import { failureShot } from './failure-shot.ts';

/** Where a selector is looked up: the page's document or the panel's shadow root. */
export type Within = 'document' | 'panel';

const DRAG_STEPS = 12;

/** The panel takes no press of what has just appeared or moved: a person looks before they press. In ms. */
const PANEL_STEADY_MS = 700;

/** The actions of a user on elements, the same for the page and for the panel. */
export class DrivenSurface implements Surface {
  constructor(
    protected readonly backend: Backend,
    private readonly root: Within,
  ) {}

  click(selector: string): Promise<void> {
    return this.clickAfter(selector, this.root === 'document' ? 0 : PANEL_STEADY_MS);
  }

  clickAtOnce(selector: string): Promise<void> {
    return this.clickAfter(selector, 0);
  }

  private async clickAfter(selector: string, steadyMs: number): Promise<void> {
    const at = await this.reach(selector, 'click', steadyMs);
    await this.backend.pointer([{ move: at }, { button: 'down' }, { button: 'up' }]);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    if (await this.runWithRoot(focusedHasText)) {
      await this.backend.chord(['Mod', 'a']);
      await this.backend.chord(['Backspace']);
    }
    await this.backend.keys(text);
  }

  async paste(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.backend.setClipboard(text);
    await this.backend.chord(['Mod', 'a']);
    await this.backend.chord(['Mod', 'v']);
  }

  async drag(selector: string, dx: number): Promise<void> {
    const { x, y } = await this.reach(selector, 'drag');
    const moves = Array.from({ length: DRAG_STEPS }, (_, step): PointerStep => ({
      // A hand wavers; a captcha may want to see that.
      move: { x: x + (dx * (step + 1)) / DRAG_STEPS, y: y + (step % 3) - 1 },
    }));
    await this.backend.pointer([{ move: { x, y } }, { button: 'down' }, ...moves, { button: 'up' }]);
  }

  async select(selector: string, value: string): Promise<void> {
    await this.look(selector, 'choose', value);
  }

  async text(selector: string): Promise<string> {
    return this.look(selector, 'text');
  }

  async value(selector: string): Promise<string> {
    return this.look(selector, 'value');
  }

  async visible(selector: string): Promise<boolean> {
    return this.runWithRoot<[string, Look], unknown>(find, selector, 'visible').then(Boolean);
  }

  /** Runs a self-contained function with the document or the shadow root as its first argument. */
  protected async runWithRoot<A extends unknown[], T>(
    fn: (root: never, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    // The source of a function carries no types; what comes back is what the function gives, by way of JSON.
    if (this.root === 'panel') return (await this.backend.runInPanel(fn.toString(), args)) as T;
    return (await this.backend.run(`(...args) => (${fn.toString()})(document, ...args)`, args)) as T;
  }

  private async look(selector: string, look: Look, choice = ''): Promise<string> {
    return this.untilFound(selector, look, async () => {
      const seen = (await this.runWithRoot<[string, Look, string], unknown>(find, selector, look, choice)) as
        | { value: string }
        | { problem: string };
      if ('problem' in seen) throw new Error(seen.problem);
      return seen.value;
    });
  }

  /** Waits until the element can be hit and has stopped moving. */
  private async reach(selector: string, what: string, steadyMs = 0): Promise<Point> {
    await this.backend.activate();
    let before: Point | undefined;
    let since = 0;
    return this.untilFound(selector, what, async () => {
      const spot = (await this.runWithRoot<[string, Look], unknown>(find, selector, 'spot')) as
        | Point
        | { problem: string };
      if ('problem' in spot) {
        before = undefined;
        throw new Error(spot.problem);
      }
      const still = before?.x === spot.x && before.y === spot.y;
      before = spot;
      if (!still) since = Date.now();
      return still && Date.now() - since >= steadyMs ? spot : undefined;
    });
  }

  private async untilFound<T>(selector: string, what: string, ask: () => Promise<T | undefined>): Promise<T> {
    return poll(ask, async (last) => {
      const place = this.root === 'panel' ? 'the panel' : 'the page';
      const problem = last === undefined ? 'it never stood still' : messageOf(last);
      return new Error(`${what} "${selector}" in ${place}: ${problem}; ${await failureShot(this.backend, selector)}`);
    });
  }
}
