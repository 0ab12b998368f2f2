import { browser } from '../browser';
import type { FillReport } from '../page/fill';
import type { FormTabs } from './form-tabs';
import type { ActiveForm, PageCommand, PersonValues } from './protocol';

/** The recognised forms in the browser's tabs, as the worker can reach them. */
export interface TabForms {
  /** Tells every tab that has shown a form. */
  tell(command: PageCommand): Promise<void>;
  /** The form that a screen's user means: the active tab's, or the only one there is. */
  active(): Promise<ActiveForm | null>;
  /** Fills that form. Null when it is gone. */
  fill(personId: string, values: PersonValues): Promise<FillReport | null>;
}

export function createTabForms(formTabs: FormTabs): TabForms {
  /** Sends to the top frame only. A tab that does not answer has left the page, or lost its script. */
  async function send(tabId: number, command: PageCommand): Promise<unknown> {
    try {
      return await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
    } catch {
      return null;
    }
  }

  async function shown(tabId: number): Promise<ActiveForm | null> {
    return (await send(tabId, { type: 'form' })) as ActiveForm | null;
  }

  async function meant(): Promise<{ tabId: number; form: ActiveForm } | null> {
    const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const found: { tabId: number; form: ActiveForm }[] = [];
    for (const tabId of await formTabs.all()) {
      const form = await shown(tabId);
      if (form !== null && tabId === active?.id) return { tabId, form };
      if (form !== null) found.push({ tabId, form });
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  return {
    async tell(command) {
      await Promise.all((await formTabs.all()).map((tabId) => send(tabId, command)));
    },
    active: async () => (await meant())?.form ?? null,
    async fill(personId, values) {
      const target = await meant();
      return target === null ? null : ((await send(target.tabId, { type: 'fill', personId, values })) as FillReport | null);
    },
  };
}
