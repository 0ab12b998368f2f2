import type { Site } from '../../site/site.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { expectEqual } from './expect.ts';
import { FIELD, FORM_URL, type FormPage, formPage } from './form-page.ts';
import { untilAnswer } from './panel-view.ts';
import { askFrom, saveRequest } from './save-filing.ts';
import { untilCaptcha } from './until-captcha.ts';

/** A person before an empty tab, whose stored ID tail is wrong: each submit of what Heyan fills in is a wrong try. */
export interface Flow {
  readonly tab: Tab;
  readonly page: FormPage;
  readonly requestId: string;
  readonly label: string;
  readonly personId: string;
  readonly phone: string;
  readonly idTail: string;
  readonly code: string;
}

/** A phone of its own for each flow, so that none is charged for another's tries. */
let lastPhone = 13_400_000_000;

/** Stores a filing and hands in its request. The tab is still empty. */
export async function beginFlow(driver: Driver, site: Site, popup: Tab): Promise<Flow> {
  lastPhone += 1;
  const phone = String(lastPhone);
  const person = { role: 'subject', phone, idTail: `${phone.slice(-5)}X` } as const;
  const label = `备案 ${phone}`;
  const saved = await askFrom(popup, saveRequest({ label, persons: [person] }));
  expectEqual(saved, { ok: true, value: null }, 'the reply to saveFiling');
  const { id, codes } = site.submitRequest({ persons: [{ ...person, idTail: `${phone.slice(-5)}0` }] });
  const tab = await driver.newTab();
  return { ...person, tab, page: formPage(tab, site), requestId: id, label, personId: `${label}-0`, code: codes[phone] ?? '' };
}

/** What happens between a person and the page, one thing after the other. */
export interface Step {
  readonly name: string;
  readonly go: (flow: Flow) => Promise<void>;
}

/** One submit, from the empty tab to its answer. */
const ONE_SUBMIT: readonly Step[] = [
  { name: 'the page is opened', go: ({ tab }) => tab.goto(FORM_URL) },
  { name: 'the form is recognised', go: ({ tab }) => untilKnown(tab) },
  { name: 'the person is filled in', go: fillPerson },
  { name: 'the code is typed', go: ({ tab, code }) => tab.type(FIELD.code, code) },
  { name: 'the submit is pressed', go: ({ page }) => page.pressSubmit() },
  { name: 'the captcha is open', go: ({ tab, page }) => untilCaptcha(tab, page) },
  { name: 'the captcha is solved', go: ({ page }) => page.passCaptcha() },
  { name: 'the answer is shown', go: ({ tab }) => untilAnswer(tab, 'wrongValues') },
];

/** The same, and then another one. The page makes people wait three seconds between the two. */
export const TWO_SUBMITS: readonly Step[] = [...ONE_SUBMIT, { name: 'another try is submitted', go: tryAnotherCode }];

/** Plays the flow's steps up to the one with this name. `after` is called between each two of them. */
export async function playUntil(last: string, flow: Flow, after: (name: string) => Promise<void>): Promise<void> {
  for (const { name, go } of TWO_SUBMITS) {
    await go(flow);
    if (name === last) return;
    await after(name);
  }
  throw new Error(`no step "${last}" is known`);
}

/** What the site has answered to this flow's tries. */
export function answersTo({ phone }: Flow, site: Site): (number | null)[] {
  const tries = site.received().filter(({ body }) => (body as { mobileNum?: unknown }).mobileNum === Number(phone));
  return tries.map(({ answer }) => answer);
}

/** Waits until the panel has heard of the persons from the worker. */
async function untilKnown(tab: Tab): Promise<void> {
  await tab.panel.waitFor('the persons', (root) => root.querySelector('[data-testid="person-select"]'));
}

async function fillPerson({ tab, page, personId, idTail }: Flow): Promise<void> {
  await page.chooseService('网站');
  await tab.panel.evaluate((root) => root.querySelector<HTMLElement>('[data-testid="person-select"]')?.focus());
  // The newest filing is the last in the list.
  await tab.press('End');
  await tab.panel.waitFor(
    'the chosen person',
    (root, id) => root.querySelector<HTMLSelectElement>('[data-testid="person-select"]')?.value === id,
    personId,
  );
  await tab.panel.click('[data-testid="panel-fill"]');
  await tab.waitFor(
    'the filled ID tail',
    (field, wanted) => document.querySelector<HTMLInputElement>(field)?.value === wanted,
    FIELD.idTail,
    idTail,
  );
}

async function tryAnotherCode({ tab, page, phone }: Flow): Promise<void> {
  // A code that nobody else types: it would count for both.
  await tab.type(FIELD.code, `9${phone.slice(-5)}`);
  await page.pressSubmit();
  await untilCaptcha(tab, page);
  await page.passCaptcha();
  await untilAnswer(tab, 'tryAgain');
}
