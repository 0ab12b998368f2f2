import { describe, expect, it, test } from 'vitest';
import { createFormTabs } from '../../../lib/messages/form-tabs';
import { createQueue } from '../../../lib/vault/queue';
import { aTurn, createMemoryStore } from '../helpers/memory-store';

function theTabs(initial: Readonly<Record<string, unknown>> = {}) {
  const store = createMemoryStore(initial);
  return { store, tabs: createFormTabs(store, createQueue()) };
}

describe('the tabs that have shown a form', () => {
  it('are none at first', async () => expect(await theTabs().tabs.all()).toEqual([]));

  it('stand once each, the newest last', async () => {
    const { tabs } = theTabs();
    for (const tab of [1, 2, 3, 1]) await tabs.add(tab);
    expect(await tabs.all()).toEqual([2, 3, 1]);
  });

  it('are forgotten when they are closed', async () => {
    const { tabs } = theTabs();
    for (const tab of [1, 2]) await tabs.add(tab);
    await tabs.remove(1);
    await tabs.remove(9);
    expect(await tabs.all()).toEqual([2]);
  });

  it('are all kept when many come at once', async () => {
    const { store, tabs } = theTabs();
    store.pause = aTurn;
    const many = Array.from({ length: 30 }, (_, tab) => tab);
    await Promise.all(many.map((tab) => tabs.add(tab)));
    expect(await tabs.all()).toEqual(many);
  });

  it('outlive the worker', async () => {
    const { store, tabs } = theTabs();
    await tabs.add(4);
    expect(await createFormTabs(store, createQueue()).all()).toEqual([4]);
  });

  test.each([['a text', 'rubbish', []], ['other things among them', [1, '2', null, 3], [1, 3]]])(
    'are read as far as they can be when there is %s', async (_, stored, ids) => {
      expect(await theTabs({ formTabs: stored }).tabs.all()).toEqual(ids);
    },
  );
});
