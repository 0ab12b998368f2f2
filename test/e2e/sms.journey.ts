import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { FIELD } from './story/form-page.ts';
import { untilAnswer } from './story/panel-view.ts';
import { openPopup, shownFiling } from './story/popup-page.ts';
import { askWorker } from './story/save-filing.ts';
import { MENU_ITEM, pasteSms, selectText, shownSms, untilCard } from './story/sms.ts';
import { beginVerification, type Verification } from './story/verification.ts';

const textTo = (texts: readonly { to: string; text: string }[], phone: string): string => texts.find(({ to }) => to === phone)?.text ?? '';
const lookalike = (text: string): string => text.replace('beian.miit.gov.cn', 'beian-miit.gov.cn');

/** Waits until the page's form holds this person's values, the code included. */
function untilFilled({ tab, code, phone, idTail }: Verification): Promise<void> {
  return tab.waitFor(
    'code, phone and ID tail in the form',
    (fields, wanted) => JSON.stringify(fields.map((field) => document.querySelector<HTMLInputElement>(field)?.value)) === JSON.stringify(wanted),
    [FIELD.code, FIELD.phone, FIELD.idTail],
    [code, phone, idTail],
  );
}

/** All that lies on the disk, as the extension's own page reads it. */
function onDisk(popup: Tab): Promise<string> {
  return popup.evaluate(async () => {
    interface Api { storage: { local: { get(keys: null): Promise<object> } } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return JSON.stringify(await (scope.browser ?? scope.chrome)?.storage.local.get(null));
  });
}

describe('From the whole SMS to the filled form', () => {
  const stage = useStage();

  test('pasted in the popup: the round opens, code and values are filled, and what has passed is forgotten', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    await pasteSms(popup, `12381\n${textTo(site.outbox(), person.phone)}`);
    expect(await shownSms(popup)).toMatchObject({ code: person.code, why: null });
    await popup.select('[data-testid="sms-owner"]', `备案 ${person.phone}-0`);
    await popup.click('[data-testid="use-sms"]');
    await untilFilled(person);
    await popup.waitFor('the open round', () => document.querySelector('[data-phase="open"]'));
    expect((await shownFiling(popup, `备案 ${person.phone}`)).tries).toEqual({ worst: '5', best: '5' });
    expect(await onDisk(popup)).not.toContain(person.code);

    const snapshot = async () => (await askWorker(driver, { type: 'snapshot' })).value;
    expect(await snapshot()).toMatchObject({ codeFor: [`备案 ${person.phone}-0`] });
    await person.tab.activate();
    await person.submit();
    await untilAnswer(person.tab, 'allDone');
    await expect.poll(snapshot).not.toHaveProperty('codeFor');
    expect(await onDisk(popup)).not.toContain(person.code);
    await popup.close();
    await person.tab.close();
  });

  test('a code that is held is filled by the panel too, also after the worker has died', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    if (await popup.visible('[data-testid="put-away-sms"]')) await popup.click('[data-testid="put-away-sms"]');
    await pasteSms(popup, textTo(site.outbox(), person.phone));
    expect(await askWorker(driver, { type: 'giveCode', personId: `备案 ${person.phone}-0` })).toMatchObject({ ok: true });
    await popup.close();
    await driver.stopWorker();
    await person.tab.panel.waitFor('the offer to fill the code', (root) => root.querySelector('[data-testid="panel-fill"]')?.textContent.includes('验证码'));
    await person.tab.panel.click('[data-testid="panel-fill"]');
    await untilFilled(person);
    await person.tab.close();
  });

  test('selected on any page, by the menu: the popup shows the same', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await selectText(person.tab, textTo(site.outbox(), person.phone));
    await person.tab.chooseForSelection(MENU_ITEM);
    const popup = await openPopup(driver);
    await popup.waitFor('the code', (code) => document.querySelector('[data-testid="sms-code"]')?.textContent === code, person.code);
    await selectText(person.tab, lookalike(textTo(site.outbox(), person.phone)));
    await person.tab.chooseForSelection(MENU_ITEM);
    await popup.activate();
    await popup.waitFor('the look-alike', () => document.querySelector('[data-why="lookalike"]'));
    await popup.close();
    await person.tab.close();
  });
});

describe('A look-alike', () => {
  const stage = useStage();

  test('is called out in the popup, with its address, and gives no code', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    await pasteSms(popup, lookalike(textTo(site.outbox(), person.phone)));
    const shown = await shownSms(popup);
    expect(shown).toMatchObject({ code: null, why: 'lookalike', owner: null });
    expect(shown.host).toContain('beian-miit.gov.cn');
    expect(await popup.text('body')).not.toContain(person.code);
    await popup.reload();
    await untilCard(popup);
    expect(await shownSms(popup)).toMatchObject({ code: null, why: 'lookalike' });
    await popup.close();
    await person.tab.close();
  });

  test('pasted into the code\'s field stays a text, and the panel says why', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const text = lookalike(textTo(site.outbox(), person.phone));
    await person.tab.paste(FIELD.code, text);
    await person.tab.panel.waitFor('the reason', (root) => root.querySelector('[data-testid="check-code"]')?.textContent.includes('假冒'));
    expect(await person.tab.value(FIELD.code)).toBe(text);
    await person.tab.close();
  });

  test('pasted into the panel goes into the code\'s field, and a look-alike into none', async () => {
    const { driver, site } = stage;
    const { tab, phone } = await beginVerification(driver, site);
    const sms = textTo(site.outbox(), phone);
    for (const [text, code] of [[lookalike(sms), ''], [sms, /\d{6}/.exec(sms)?.[0] ?? 'no code']] as const) {
      // A click on the heading, and nothing there to write into.
      await tab.panel.paste('.panel-title', text);
      await tab.panel.waitFor('the worker to have read it', (root, wanted) =>
        wanted === '' ? root.querySelector('[data-testid="check-code"]')?.textContent.includes('假冒') : root.querySelector('[data-testid="check-code"][data-look="ok"]'), code);
      expect(await tab.value(FIELD.code)).toBe(code);
    }
    await tab.close();
  });
});
