import { describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { untilAllShow } from './story/agree.ts';
import { countedTries } from './story/counted.ts';
import { FIELD, FORM_URL } from './story/form-page.ts';
import { openForm, readPanel } from './story/panel-view.ts';
import { addFiling, badgeText, openPopup, shownFiling } from './story/popup-page.ts';
import { beginVerification } from './story/verification.ts';
import { fireTogether, reservation } from './story/volley.ts';

const TABS = 4;
const TRIES = 100;
/** How many of each tab's messages are sent twice. */
const TWICE = 3;

const FILING = { label: '百次', persons: [{ role: 'subject', phone: '13700137000', idTail: '24680X' }] } as const;

/** Opens the form with a phone typed in: the panel then shows the numbers of the filing that the phone belongs to. */
async function openFormFor(tab: Tab, phone: string): Promise<Tab> {
  await openForm(tab, FORM_URL);
  await tab.type(FIELD.phone, phone);
  return tab;
}

const triesIn = (tab: Tab) => () => readPanel(tab).then(({ tries }) => tries);

describe('Everybody sees the same numbers', () => {
  const stage = useStage();

  test('two tabs, two windows, the popup and the badge, within a second of the answer', async () => {
    const { driver, site } = stage;
    const person = await beginVerification(driver, site);
    const label = `备案 ${person.phone}`;
    const beside = await openFormFor(await driver.newTab(), person.phone);
    const elsewhere = await openFormFor(await driver.newWindow(), person.phone);
    const popup = await openPopup(driver);
    const places = {
      'its own tab': triesIn(person.tab),
      'the tab beside it': triesIn(beside),
      'the other window': triesIn(elsewhere),
      'the popup': () => shownFiling(popup, label).then(({ tries }) => tries),
      'the badge': () => badgeText(popup).then((text) => ({ worst: text, best: text })),
    };
    await person.typeValues({ code: person.wrongCode(0), phone: person.phone, idTail: person.idTail });
    await person.submit();
    const shown = await untilAllShow(places, { worst: '4', best: '4' }, Date.now());
    console.info('four left is shown, in ms after the site received the try:', shown);
    expect(site.wrongTries(person.requestId)).toBe(1);
    for (const tab of [person.tab, beside, elsewhere, popup]) await tab.close();
  });

  test('100 concurrent reserves from several tabs count 100', async () => {
    const { driver } = stage;
    const popup = await openPopup(driver);
    await addFiling(popup, FILING);
    const [{ phone }] = FILING.persons;
    const tabs: Tab[] = [];
    while (tabs.length < TABS) tabs.push(await openFormFor(await driver.newTab(), phone));
    const places = Object.fromEntries([
      ...tabs.map((tab, at) => [`tab ${at + 1}`, triesIn(tab)] as const),
      ['the popup', () => shownFiling(popup, FILING.label).then(({ tries }) => tries)] as const,
    ]);
    const messagesOf = (tab: number, count: number) =>
      Array.from({ length: count }, (_, at) => reservation(`tab ${tab}, try ${at}`, FILING.persons[0]));

    // Few enough to be told apart in what is shown; and all tabs tell the first one's, which counts once.
    await fireTogether(tabs.map((tab) => [tab, messagesOf(0, 2)]));
    expect(await countedTries(popup, FILING.label)).toEqual({ worst: 2, best: 0 });
    await untilAllShow(places, { worst: '3', best: '5' }, Date.now());

    const volleys = tabs.map((tab, at) => {
      const messages = messagesOf(at, TRIES / TABS);
      return [tab, [...messages, ...messages.slice(0, TWICE)]] as const;
    });
    const replies = await fireTogether(volleys);
    const shown = await untilAllShow(places, { worst: '0', best: '5' }, Date.now());
    console.info('none left is shown, in ms after the last reply:', shown);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(TRIES + TABS * TWICE);
    expect(await countedTries(popup, FILING.label)).toEqual({ worst: TRIES, best: 0 });
  });
});
