import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { untilAnswer, untilHeld, untilLeft } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { beginWithTwo, SERVICE, SUBJECT } from './story/two-persons.ts';
import { beginVerification } from './story/verification.ts';

const card = (label: string): string => `[data-label="${label}"]`;

/** Waits until the card of this filing shows this stage. */
function untilStage(popup: Tab, label: string, stage: string): Promise<void> {
  return popup.waitFor(`${label}: ${stage}`, (selector) => document.querySelector(selector), `${card(label)} [data-phase="${stage}"]`);
}

/** The causes that the panel names once it is asked why. */
async function unfoldCauses(tab: Tab): Promise<readonly string[]> {
  await tab.panel.waitFor('the explanation', (root) => root.querySelector('[data-testid="why"]'));
  await tab.panel.click('[data-testid="why"] > summary');
  return tab.panel.evaluate((root) => [...root.querySelectorAll('[data-testid="why"] ol > li')].map(({ textContent }) => textContent ?? ''));
}

/** The steps of the open ladder with their states, from the top down. */
async function rungs(popup: Tab): Promise<readonly (readonly (string | null)[])[]> {
  await popup.waitFor('the ladder', () => document.querySelector('[data-testid="ladder"]'));
  return popup.evaluate(() => [...document.querySelectorAll('[data-rung]')].map((rung) => [rung.getAttribute('data-rung'), rung.getAttribute('data-state')]));
}

describe('After an answer', () => {
  const stage = useStage();

  test('two persons to the end: who is still open is shown, told by a note without numbers, and done', async () => {
    const { driver, site } = stage;
    const label = '两人的备案';
    const two = await beginWithTwo(driver, site, label);
    await two.verify({ ...SUBJECT, code: two.codes[SUBJECT.phone] ?? '' }, 'othersOpen');

    const popup = await openPopup(driver);
    await untilStage(popup, label, 'others');
    const rows = await popup.evaluate(() => [...document.querySelectorAll('[data-testid="person-row"]')].map((row) => row.getAttribute('data-passed')));
    expect(rows).toEqual(['true', 'false']);
    await popup.click(`${card(label)} [data-testid="tell-others"]`);
    await popup.click('[data-testid="copy-note"]');
    await popup.waitFor('it to be copied', () => document.querySelector('[data-testid="note-copied"].notice-ok'));
    const note = await popup.value('[data-testid="note"]');
    expect(note).toContain('服务负责人');
    expect(note).toContain('https://beian.miit.gov.cn/#/Integrated/ComplaintA');
    for (const { phone, idTail } of [SUBJECT, SERVICE]) {
      for (const secret of [phone, idTail, two.codes[phone] ?? 'no code']) expect(note).not.toContain(secret);
    }
    await popup.click('[data-testid="close-note"]');
    // What is on the clipboard is the note: pasted into the search, as into a chat.
    await popup.click('[data-testid="search"]');
    await popup.press('Mod+V');
    await popup.waitFor('the pasted note', () => document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value.includes('短信核验'));
    await popup.click('[data-testid="clear-search"]');

    await two.tab.activate();
    await two.verify({ ...SERVICE, code: two.codes[SERVICE.phone] ?? '' }, 'allDone');
    await untilStage(popup, label, 'done');
    expect(site.wrongTries(two.requestId)).toBe(0);
    await popup.close();
    await two.tab.close();
  });

  test('a wrong ID tail, then the right one: the panel says what it may have been, the likeliest first, and where it is told', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    await person.typeValues({ code: person.code, phone: person.phone, idTail: '99999X' });
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'tailDiffers');
    await person.submit();
    await untilAnswer(person.tab, 'wrongValues');
    const causes = await unfoldCauses(person.tab);
    expect(causes[0]).toContain('证件后 6 位');
    await person.tab.panel.click('[data-testid="why"] .sources > summary');
    expect(await person.tab.panel.text()).toContain('JD Cloud, 备案短信核验说明, 2020-08-18');
    await untilLeft(person.tab, 'tries', { worst: 4, best: 4 });

    await person.typeValues({ idTail: person.idTail });
    await person.submit();
    await untilAnswer(person.tab, 'allDone');
    expect(site.wrongTries(person.requestId)).toBe(1);
    expect(site.stateOf(person.requestId)).not.toBe('pending');
    await person.tab.close();
  });

  test('no SMS: the ladder says what applies now, from the first wait to the resends that are gone', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const label = `备案 ${person.phone}`;
    const popup = await openPopup(driver);
    await untilStage(popup, label, 'toSubmit');
    await popup.click(`${card(label)} [data-testid="submitted"]`);
    await untilStage(popup, label, 'waiting');
    await popup.click(`${card(label)} [data-testid="no-sms"]`);
    expect((await rungs(popup))[0]).toEqual(['wait', 'now']);
    expect(await rungs(popup)).toContainEqual(['resend', 'later']);
    await popup.click('[data-testid="close-ladder"]');

    await person.tab.activate();
    await person.page.openTab('短信重发');
    await person.tab.panel.waitFor('the resend form', (root) => root.querySelector('[data-kind="resend"]'));
    for (const turn of [1, 2]) {
      await person.typeValues({ phone: person.phone, idTail: person.idTail });
      if (turn === 2) {
        await person.page.pressSubmit();
        await untilHeld(person.tab, 'lastResend');
      }
      await person.submit();
      await untilAnswer(person.tab, 'resent');
    }
    const received = site.received().length;
    await person.page.pressSubmit();
    await untilHeld(person.tab, 'resendsGone');
    expect(site.received()).toHaveLength(received);

    await untilStage(popup, label, 'open');
    await popup.click(`${card(label)} [data-testid="no-sms"]`);
    // The second one may still be on its way; a third there is not.
    expect((await rungs(popup))[0]).toEqual(['wait', 'now']);
    expect(await rungs(popup)).toContainEqual(['resend', 'over']);
    await popup.press('Escape');
    await popup.close();
    await person.tab.close();
  });

  test('locked, and the way back: what it cost, where to resubmit, a new wait, and a new round with all its tries', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const label = `备案 ${person.phone}`;
    site.answerNext(21);
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    await untilAnswer(person.tab, 'locked');
    expect(await unfoldCauses(person.tab)).toHaveLength(3);

    const popup = await openPopup(driver);
    await untilStage(popup, label, 'locked');
    await popup.click(`${card(label)} [data-testid="console"] > summary`);
    expect(await popup.text(`${card(label)} [data-testid="resubmit-at"]`)).toContain('修改信息提交');
    await popup.click(`${card(label)} [data-testid="submitted"]`);
    await untilStage(popup, label, 'waiting');
    await popup.click('[data-testid="undo"]');
    await untilStage(popup, label, 'locked');
    await popup.click(`${card(label)} [data-testid="submitted"]`);
    await untilStage(popup, label, 'waiting');

    const again = site.submitRequest({ persons: [{ role: 'subject', phone: person.phone, idTail: person.idTail }] });
    await popup.click(`${card(label)} [data-testid="new-sms"]`);
    await popup.click('[data-testid="confirm-new-sms"]');
    await untilStage(popup, label, 'open');
    await person.tab.activate();
    await untilLeft(person.tab, 'tries', { worst: 5, best: 5 });
    await person.typeValues({ code: again.codes[person.phone] ?? '' });
    await person.submit();
    await untilAnswer(person.tab, 'allDone');
    await untilStage(popup, label, 'done');
    await popup.close();
    await person.tab.close();
  });
});
