import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { FIELD } from './story/form-page.ts';
import { untilHeld } from './story/panel-view.ts';
import { beginVerification, type Verification } from './story/verification.ts';

/** Waits until the page's own field holds this value. */
function untilValue({ tab }: Verification, field: keyof typeof FIELD, value: string): Promise<void> {
  return tab.waitFor(
    `${field} to be ${value}`,
    (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    FIELD[field],
    value,
  );
}

describe('What is pasted is set right before the page can misread it', () => {
  const stage = useStage();

  test('a phone with +86 and spaces, a whole document number, a whole SMS; the page sends what was meant', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const { phone, code, idTail, tab } = person;
    await tab.paste(FIELD.phone, `+86 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`);
    await untilValue(person, 'phone', phone);
    await tab.paste(FIELD.idTail, `110101199003${idTail.toLowerCase()}`);
    await untilValue(person, 'idTail', idTail);
    await tab.paste(FIELD.code, site.outbox().find(({ to }) => to === phone)?.text ?? '');
    await untilValue(person, 'code', code);
    await person.submit();
    expect(site.received().at(-1)?.body).toMatchObject({ smsValidCode: code, mobileNum: Number(phone), certNum: idTail });
  });

  test('a value that needs no mending is left to the page', async () => {
    const person = await beginVerification(stage.driver, stage.site);
    await person.tab.paste(FIELD.phone, person.phone);
    await untilValue(person, 'phone', person.phone);
    expect(await person.tab.panel.text()).not.toContain('已去掉');
  });
});

/** Each reason with the values that give it; the others are right. */
const WRONG = [
  ['codeMissing', { code: '' }],
  ['codeLength', { code: '12345' }],
  ['codeNotDigits', { code: '12345a' }],
  ['phoneLength', { phone: '1380013800' }],
  ['phoneStart', { phone: '12345678901' }],
  ['tailMissing', { idTail: '' }],
  ['tailLength', { idTail: '12345' }],
] as const;

describe('What cannot be right is held back, field by field', () => {
  const stage = useStage();

  test('nothing is sent, the page does not notice, and the corrected click goes through at once', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const right = { code: person.code, phone: person.phone, idTail: person.idTail };
    await person.typeValues(right);
    for (const [reason, wrong] of WRONG) {
      await person.typeValues(wrong);
      await person.page.pressSubmit();
      await untilHeld(person.tab, reason);
      expect(await person.page.captchaIsOpen()).toBe(false);
      // The page's own handler has not run: no alert, and no three seconds of a disabled button.
      expect(await person.tab.evaluate(() => document.querySelector('#alertFram, button.Submission:disabled') === null)).toBe(true);
      await person.typeValues(right);
    }
    expect(site.received()).toHaveLength(0);
    await person.submit();
    expect(site.received().map(({ answer }) => answer)).toEqual([3]);
  });

  test('by keyboard alone: Enter on the button is held like a click', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: '12', phone: person.phone, idTail: person.idTail });
    await person.tab.press('Tab');
    await person.tab.press('Enter');
    await untilHeld(person.tab, 'codeLength');
    expect(await person.page.captchaIsOpen()).toBe(false);
  });
});
