import { describe, expect, test } from 'vitest';
import { BROWSER, useStage } from '../stage.ts';
import { FIELD } from '../story/form-page.ts';
import { openIdHelp, takeTail, tellDocument, untilFound } from '../story/id-help.ts';
import { openPopup } from '../story/popup-page.ts';
import { findInProfile } from '../story/raw-bytes.ts';
import { pasteSms } from '../story/sms.ts';
import { beginVerification } from '../story/verification.ts';

/** A made-up number whose check character fits, and of which no more than the end may be found. */
const DOCUMENT = '11010119900307123X';
const TAIL = DOCUMENT.slice(-6);

/**
 * Where a browser keeps what it itself remembers of a page: its session, its history of typed values. They are not Heyan's, and
 * are looked at apart.
 */
const BROWSERS_OWN = /(?:^|[/\\])(?:Sessions|sessionstore[^/\\]*|formhistory\.sqlite[^/\\]*|Web Data[^/\\]*|Session Storage|places\.sqlite[^/\\]*)(?:[/\\]|$)/;

describe('What reaches the disk', () => {
  const stage = useStage();

  test('A whole ID number and an SMS code are never written to disk: no byte of the closed profile holds them', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const popup = await openPopup(driver);
    await pasteSms(popup, site.outbox().find(({ to }) => to === person.phone)?.text ?? '');
    await popup.select('[data-testid="sms-owner"]', `备案 ${person.phone}-0`);
    await popup.click('[data-testid="use-sms"]');
    await person.tab.waitFor('the code in the page', (field) => document.querySelector<HTMLInputElement>(field)?.value.length === 6, FIELD.code);
    await popup.click('[data-testid="add-filing"]');
    await openIdHelp(popup);
    await tellDocument(popup, { kind: 'residentId', number: DOCUMENT });
    await untilFound(popup, TAIL);
    await takeTail(popup);
    await person.tab.activate();
    await person.tab.paste(FIELD.idTail, DOCUMENT);
    await person.tab.waitFor('the tail of the pasted number', (field, tail) => document.querySelector<HTMLInputElement>(field)?.value === tail, FIELD.idTail, TAIL);
    await person.tab.type(FIELD.idTail, person.idTail);
    await person.submit();
    // A browser writes its own session, and what a store was told, a little later.
    await new Promise((resolve) => setTimeout(resolve, 18_000));

    let found: Awaited<ReturnType<typeof findInProfile>> = [];
    let control: typeof found = [];
    await driver.whileStopped(async (profile) => {
      found = await findInProfile(profile, [DOCUMENT, person.code]);
      // What is meant to be stored is found by the same search: it does not pass because it is blind.
      control = await findInProfile(profile, [person.phone, person.idTail]);
    });
    const store = BROWSER === 'firefox' ? /storage[/\\]default[/\\]moz-extension/ : /Local Extension Settings/;
    expect(new Set(control.filter(({ file }) => store.test(file)).map(({ text }) => text))).toEqual(new Set([person.phone, person.idTail]));
    const [own, others] = [found.filter(({ file }) => BROWSERS_OWN.test(file)), found.filter(({ file }) => !BROWSERS_OWN.test(file))];
    console.info(`${BROWSER}: in the browser's own memory of the page:`, own);
    expect(others).toEqual([]);
  });
});
