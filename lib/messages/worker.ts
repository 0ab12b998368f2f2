import { browser, type Runtime } from '../browser';
import { createDesk } from '../desk/desk';
import { NoConsentError } from '../profiles/consent';
import { onAlarm } from '../reminders/alarm';
import { onNoticeClick } from '../reminders/notify';
import { VERIFICATION_PAGE } from '../rules/verification-page';
import { webHashing } from '../vault/hashing';
import { dumpLocal, localStore, sessionStore } from '../vault/local-store';
import { createQueue } from '../vault/queue';
import { z } from '../schema';
import { browserVault, onVaultAlarm } from './browser-vault';
import { createHeldCodes } from '../desk/held-codes';
import { createSmsDesk } from '../desk/sms-desk';
import { createFaultDesk } from './fault-desk';
import { browserErasing } from './browser-erasing';
import { startDailyLook } from './daily-look';
import { createFormTabs } from './form-tabs';
import { pageSnapshot } from './page-snapshot';
import { pageRequestSchema, type PageRequest, type PersonValues, type Refusal, type Reply, screenRequestSchema, type ScreenRequest } from './protocol';
import { createClockLook } from './reminders';
import { reply } from './reply';
import { senderOf } from './sender';
import type { Snapshot } from './snapshot';
import { offerSelectedText } from './selected-text';
import { createTabForms } from './tab-forms';

/** What a screen may ask before the user has agreed. Nothing of it writes to the disk but the consent itself. */
const BEFORE_CONSENT: ReadonlySet<string> = new Set(['consent', 'giveConsent', 'noteFault', 'diagnosis'] satisfies ScreenRequest['type'][]);

/** Starts the worker: listeners first and at once, since the browser wakes it for the very message it must not miss. */
export function startWorker(): void {
  const now = (): number => Date.now();
  const formTabs = createFormTabs(sessionStore, createQueue());
  const tabForms = createTabForms(formTabs);
  const desk = createDesk({
    vault: browserVault(now),
    hashing: webHashing,
    dump: dumpLocal,
    erasing: {
      ...browserErasing,
      async eraseAll() {
        // First, and through their own queues: a code that is just on its way goes too.
        await Promise.allSettled([codes.forget(), smsDesk.putAway()]);
        await browserErasing.eraseAll();
      },
    },
    now,
    newId: () => crypto.randomUUID(),
    changed: (snapshot) => void tellEverybody(snapshot),
    codeFor: () => codes.holders(),
    locked: () => void Promise.allSettled([codes.forget(), smsDesk.putAway()]),
  });
  const codes = createHeldCodes(sessionStore, () => Date.now());
  const smsDesk = createSmsDesk({
    memory: sessionStore, codes, filings: async () => (await desk.snapshot()).filings, now: () => Date.now(),
  });

  const faults = createFaultDesk(desk, now);
  const lookAtClock = createClockLook(desk, () => Date.now());
  const tidySoon = startDailyLook(desk);

  /** Asks for the user's consent, in a tab of its own. */
  async function welcome(): Promise<void> {
    if (!(await desk.hasConsent())) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  }

  async function tellEverybody(snapshot: Snapshot): Promise<void> {
    await Promise.allSettled([
      lookAtClock(snapshot),
      tabForms.tell({ type: 'snapshot', snapshot: pageSnapshot(snapshot) }),
      // No screen is open most of the time; then nobody hears it, which is no error.
      browser.runtime.sendMessage({ type: 'changed' }),
    ]);
  }

  async function needConsent(): Promise<void> {
    if (!(await desk.hasConsent())) throw new NoConsentError();
  }

  async function answerPage(request: PageRequest, tabId: number): Promise<unknown> {
    // In memory, and before anything else: a page that waits for the user's consent is told of it.
    if (request.type === 'pageHello') await formTabs.add(tabId);
    await needConsent();
    if (request.type === 'readPaste') return smsDesk.readPasted(request.text);
    if (request.type === 'valuesOf') return valuesOf(request.personId);
    const answer = await desk.answer(request);
    await followCode(request);
    return answer;
  }

  /** Notes what becomes of a held code. Without the memory, all else goes on. */
  async function followCode(request: PageRequest | ScreenRequest): Promise<void> {
    try {
      if (request.type === 'reserve' && request.code !== null) await codes.tried(request.id, request.code);
      const isUsed = (request.type === 'settle' || request.type === 'correct') && (await codes.settled(request.attemptId, request.outcome));
      if (!isUsed) return;
      await smsDesk.putAwayUsed();
      await tellEverybody(await desk.snapshot());
    } catch {
      // A code that stays is only offered once more, and goes by itself.
    }
  }

  /** A person's values, with the code that they were given. */
  async function valuesOf(personId: string): Promise<PersonValues | null> {
    const values = await desk.valuesOf(personId);
    const code = await codes.codeOf(personId).catch(() => null);
    return values === null || code === null ? values : { ...values, code };
  }

  async function answerScreen(request: ScreenRequest): Promise<unknown> {
    if (!BEFORE_CONSENT.has(request.type)) await needConsent();
    const answer = await answerAgreed(request);
    faults.notice(request, answer);
    return answer;
  }

  async function answerAgreed(request: ScreenRequest): Promise<unknown> {
    switch (request.type) {
      case 'noteFault':
        faults.note(request.fault, 'screen');
        return null;
      case 'diagnosis':
        return faults.diagnose();
      case 'activeForm':
        return tabForms.active();
      case 'fillActive': {
        const values = await valuesOf(request.personId);
        return values === null ? null : tabForms.fill(request.personId, values);
      }
      case 'readSms':
        return smsDesk.read(request.text);
      case 'shownSms':
        return smsDesk.shown();
      case 'giveCode':
        await smsDesk.giveTo(request.personId);
        await tellEverybody(await desk.snapshot());
        return null;
      case 'putAwaySms':
        await smsDesk.putAway();
        return null;
      default: {
        const answer = await desk.answer(request);
        await followCode(request);
        // While it was locked, nothing could go.
        if (request.type === 'unlock') tidySoon();
        return answer;
      }
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, who: Runtime.MessageSender) => {
    const sender = senderOf(who, browser.runtime.id, browser.runtime.getURL(''));
    if (sender === null) return Promise.resolve({ ok: false, refusal: 'forbidden' } satisfies Reply<never>);
    const { from: part } = sender;
    const refused = (refusal: Refusal): void => faults.note(refusal, part);
    return sender.from === 'page'
      ? reply(z.safeParse(pageRequestSchema, message), (request) => answerPage(request, sender.tabId), refused)
      : reply(z.safeParse(screenRequestSchema, message), answerScreen, refused);
  });
  // The worker is the only writer; whoever writes all the same (a repair by hand, a sync tool) is not overlooked.
  browser.storage.local.onChanged.addListener((changes) => localStore.forget(Object.keys(changes)));
  onVaultAlarm(() => void desk.lockWhenDue());
  browser.tabs.onRemoved.addListener((tabId) => void formTabs.remove(tabId));
  offerSelectedText(async (text) => {
    // The popup asks for the consent then.
    if (!(await desk.hasConsent())) return;
    await smsDesk.read(text);
    // A popup in a tab may be open already.
    await browser.runtime.sendMessage({ type: 'changed' });
  });
  onAlarm(() => void lookAtClock());
  onNoticeClick(
    (opens) => void browser.tabs.create({ url: opens === 'page' ? VERIFICATION_PAGE : browser.runtime.getURL('popup.html') }),
    () => void lookAtClock(),
  );
  // Heard so that the browser starts the worker for them: an alarm may be lost with the browser, or with an update.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && welcome()));
  void lookAtClock();
}
