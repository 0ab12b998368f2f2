import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { FIELD } from '../story/form-page.ts';

const FILL = '[data-testid="panel-fill"]';

/** Long enough for a fill that was let through to have come. */
const FILLED_MS = 700;

/** What stands in the page's own fields. */
export function valuesIn(tab: Tab): Promise<string> {
  return tab.evaluate((fields) => fields.map((field) => document.querySelector<HTMLInputElement>(field)?.value ?? '').join(), [FIELD.code, FIELD.phone, FIELD.idTail]);
}

/** Whether the panel says that it has not taken the last press. */
export function saysNotTaken(tab: Tab): Promise<boolean> {
  return tab.panel.evaluate((root) => root.querySelector('.not-taken')?.textContent !== '');
}

/** Presses the panel's button with the mouse, as a user does, and gives whether that filled the form. */
export async function pressFill(tab: Tab): Promise<boolean> {
  await tab.panel.click(FILL);
  return isFilled(tab);
}

/** Whether the form is filled, after a while. */
export async function isFilled(tab: Tab): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, FILLED_MS));
  return /\d{11}/.test(await valuesIn(tab));
}

/** A panel whose page has just moved finds its place again within a second or two: a press until then can miss it. */
const PRESSES = 4;

/** That a press fills nothing, and is said not to have been taken. */
export async function expectNotTaken(tab: Tab): Promise<void> {
  for (let press = 0; press < PRESSES; press += 1) {
    expect(await pressFill(tab)).toBe(false);
    if (await saysNotTaken(tab)) return;
  }
  expect.fail(`none of ${PRESSES} presses was said not to have been taken`);
}

/** That the panel still does what it is for, now that nothing is in its way. */
export async function expectStillFills(tab: Tab): Promise<void> {
  for (let press = 1; press < PRESSES; press += 1) if (await pressFill(tab)) break;
  expect(await isFilled(tab)).toBe(true);
  expect(await saysNotTaken(tab)).toBe(false);
}

/** Where the middle of the panel's button is, in the viewport. */
export function middleOfFill(tab: Tab): Promise<{ x: number; y: number }> {
  return tab.panel.evaluate((root, selector) => {
    const box = root.querySelector(selector)?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, FILL);
}
