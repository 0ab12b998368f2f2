import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER, useStage } from '../stage.ts';
import { FORM_URL } from '../story/form-page.ts';
import { keepSavedFiles, openHistory, savedFile } from '../story/history-view.ts';
import { FILING, mainJob } from '../story/main-job.ts';
import { openPopup } from '../story/popup-page.ts';
import { pasteSms } from '../story/sms.ts';
import { buildProbe, probe, TARGET } from './probe-build.ts';
import { type Recorder, startRecorder, strangersIn } from '../recorder.ts';

/** Given back by a probe where nothing refused the way by itself: whether anything came is told by the site. */
const NOT_SENT = /^(?:refused|tried|no answer|threw \w*)$/;

describe('No bytes leave the browser', () => {
  let recorder: Recorder | undefined;
  const stage = useStage({
    elsewhere: async () => {
      recorder = await startRecorder();
      return recorder.port;
    },
  });
  afterAll(async () => recorder?.close());

  test('the main job, an SMS, the settings, the history and its file: no host is asked for but the ministry\'s, and that by its page alone', async () => {
    const { driver, site } = stage;
    await mainJob({ driver, site, say: () => {}, show: async () => {} });
    // No page of the site is open after its restart: whatever the site hears from now on would be the extension's.
    const before = site.requestsReceivedBy();
    const popup = await openPopup(driver);
    await pasteSms(popup, site.outbox()[0]?.text ?? '');
    await openHistory(popup, FILING.label);
    await keepSavedFiles(popup);
    await popup.click('[data-testid="export"]');
    expect(await savedFile(popup)).toContain('您的短信核验');
    await popup.reload();
    await popup.waitFor('the popup', () => document.querySelector('[data-testid="open-settings"], [data-testid="settings"]'));
    await popup.click('[data-testid="open-settings"], [data-testid="settings"]');
    await driver.stopWorker();
    await popup.reload();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(site.requestsReceivedBy()).toBe(before);
    const askedFor = () => strangersIn(recorder?.asked ?? []);
    console.info(`${BROWSER}, of its own accord:`, [...new Set(recorder?.asked)]);
    expect(askedFor()).toEqual([]);
    // It does not pass because it is deaf: a tab that is sent to another host is heard.
    await popup.goto('https://elsewhere.example/').catch(() => {});
    await expect.poll(() => askedFor()?.[0]).toContain('elsewhere.example');
    await popup.close();
  });
});

describe('What would send is refused', () => {
  const heard: string[] = [];
  const stage = useStage({
    build: buildProbe,
    more: () => Promise.resolve((path: string) => {
      if (path.startsWith('/probe/')) heard.push(path.slice('/probe/'.length));
      return undefined;
    }),
  });

  test('in the worker and in a page of the extension\'s, whatever way is tried, nothing arrives', async () => {
    const page = await stage.driver.newTab(stage.driver.extensionUrl('probe.html'));
    await page.waitFor('the probe', () => document.documentElement.dataset['probed']);
    const came = await page.evaluate(async () => {
      interface Api { storage: { local: { get(key: string): Promise<{ probed?: Record<string, string> }> } } }
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const { probed } = (await (scope.browser ?? scope.chrome)?.storage.local.get('probed')) ?? {};
      return [JSON.parse(document.documentElement.dataset['probed'] ?? '{}') as Record<string, string>, probed ?? {}];
    });
    console.info(`${BROWSER}:`, came);
    for (const ways of came) {
      expect(Object.keys(ways).length).toBeGreaterThan(10);
      expect(Object.entries(ways).filter(([, what]) => !NOT_SENT.test(what))).toEqual([]);
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  test('in the content script the page\'s rules hold, not ours: there a script could send to the page\'s own host, which the lint and the bundle rule out', async () => {
    const tab = await stage.driver.newTab(FORM_URL);
    await tab.panel.waitFor('the panel', (root) => root.querySelector('.panel'));
    const came = await tab.inContentScript(probe, TARGET, 'content', ['form', 'frame', 'style']);
    console.info(`${BROWSER}, content script:`, came, heard);
    // The probe is not blind: what is not refused is heard.
    await expect.poll(() => heard).toContain('content/fetch');
    await tab.close();
  });
});
