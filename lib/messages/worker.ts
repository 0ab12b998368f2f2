import { browser, type Runtime } from '../browser';
import { NewerDocumentError } from '../vault/document';
import { webHashing } from '../vault/hashing';
import { dumpLocal, localStore, sessionStore } from '../vault/local-store';
import { createQueue } from '../vault/queue';
import { DiskError } from '../vault/store';
import { z } from '../schema';
import { showBadge } from './badge-button';
import { browserErasing } from './browser-erasing';
import { createDesk } from '../desk/desk';
import { createFormTabs } from './form-tabs';
import { pageSnapshot } from './page-snapshot';
import { pageRequestSchema, type PageRequest, type Refusal, type Reply, screenRequestSchema, type ScreenRequest } from './protocol';
import { senderOf } from './sender';
import type { Snapshot } from './snapshot';
import { createTabForms } from './tab-forms';

/** Starts the worker: listeners first and at once, since the browser wakes it for the very message it must not miss. */
export function startWorker(): void {
  const formTabs = createFormTabs(sessionStore, createQueue());
  const tabForms = createTabForms(formTabs);
  const desk = createDesk({
    store: localStore,
    hashing: webHashing,
    dump: dumpLocal,
    erasing: browserErasing,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    changed: (snapshot) => void tellEverybody(snapshot),
  });

  async function tellEverybody(snapshot: Snapshot): Promise<void> {
    await Promise.allSettled([
      showBadge(snapshot),
      tabForms.tell({ type: 'snapshot', snapshot: pageSnapshot(snapshot) }),
      // No screen is open most of the time; then nobody hears it, which is no error.
      browser.runtime.sendMessage({ type: 'changed' }),
    ]);
  }

  async function answerPage(request: PageRequest, tabId: number): Promise<unknown> {
    if (request.type === 'pageHello') await formTabs.add(tabId);
    return desk.answer(request);
  }

  async function answerScreen(request: ScreenRequest): Promise<unknown> {
    if (request.type === 'activeForm') return tabForms.active();
    if (request.type !== 'fillActive') return desk.answer(request);
    const values = await desk.valuesOf(request.personId);
    return values === null ? null : tabForms.fill(request.personId, values);
  }

  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const sender = senderOf(from, browser.runtime.id, browser.runtime.getURL(''));
    if (sender === null) return Promise.resolve(refuse('forbidden'));
    return sender.from === 'page'
      ? reply(z.safeParse(pageRequestSchema, message), (request) => answerPage(request, sender.tabId))
      : reply(z.safeParse(screenRequestSchema, message), answerScreen);
  });
  // The worker is the only writer; whoever writes all the same (a repair by hand, a sync tool) is not overlooked.
  browser.storage.local.onChanged.addListener((changes) => localStore.forget(Object.keys(changes)));
  browser.tabs.onRemoved.addListener((tabId) => void formTabs.remove(tabId));
  browser.runtime.onStartup.addListener(() => void desk.snapshot().then(showBadge));
  // With every start of the worker, which looks once a day: it lives for half a minute. Whoever waits for a click goes first.
  setTimeout(() => void desk.tidy().catch(() => undefined), TIDY_AFTER_MS);
}

/** Long enough for what the worker was woken for, and well within its life. */
const TIDY_AFTER_MS = 5_000;

type Parsed<T> = { readonly success: true; readonly data: T } | { readonly success: false };

async function reply<T>(parsed: Parsed<T>, answer: (request: T) => Promise<unknown>): Promise<Reply<unknown>> {
  if (!parsed.success) return refuse('malformed');
  try {
    return { ok: true, value: await answer(parsed.data) };
  } catch (error) {
    if (error instanceof NewerDocumentError) return refuse('newerStore');
    return refuse(error instanceof DiskError ? 'storage' : 'internal');
  }
}

function refuse(refusal: Refusal): Reply<never> {
  return { ok: false, refusal };
}
