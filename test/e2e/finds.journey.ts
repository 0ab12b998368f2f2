import { describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';
import { FORM_URL } from './story/form-page.ts';
import { openForm, readPanel } from './story/panel-view.ts';

const INDEX = 'https://beian.miit.gov.cn/#/Integrated/index';

describe('Finds the form that a person can see', () => {
  const stage = useStage();

  test.each([['index', INDEX], ['ComplaintA', FORM_URL]])('%s: verification, then resend, then verification again', async (_, url) => {
    const tab = await stage.driver.newTab();
    await openForm(tab, url);
    expect((await readPanel(tab)).kind).toBe('try');
    await tab.click('h5:not([to]) >> 短信重发');
    await tab.panel.waitFor('the resend form', (root) => root.querySelector('[data-kind="resend"]'));
    await tab.click('h5:not([to]) >> 短信核验');
    await tab.panel.waitFor('the verification form', (root) => root.querySelector('[data-kind="try"]'));
    await tab.close();
  });

  test('goes and comes back with the site\'s own navigation, which fires no event', async () => {
    const tab = await stage.driver.newTab();
    await openForm(tab, FORM_URL);
    await tab.click('h5[to] >> 通知公告');
    await tab.waitFor('the panel to go', () => document.querySelector('heyan-panel') === null);
    await tab.click('h5[to] >> 首页');
    await tab.panel.waitFor('the panel on the index', (root) => root.querySelector('[data-kind="try"]'));
    await tab.close();
  });

  test.each(['recordQuery', 'notice_list', 'lawStatute'])('On a page it does not recognise, Heyan is silent: %s', async (route) => {
    const tab = await stage.driver.newTab('https://beian.miit.gov.cn/#/Integrated/index');
    await tab.panel.waitFor('Heyan to be at work', (root) => root.querySelector('.panel'));
    await tab.goto(`https://beian.miit.gov.cn/?later#/Integrated/${route}`);
    await tab.waitFor('the route', (wanted) => location.hash.includes(wanted) && document.querySelector('#app *') !== null, route);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    // The time after which a page that looks like the step is spoken of, and then some.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(before).not.toContain('heyan');
    await tab.close();
  });
});
