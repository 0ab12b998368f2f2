import { afterAll, beforeAll, expect } from 'vitest';
import { startSite, type Site, type SiteOptions } from '../site/site.ts';
import { agree } from './story/consent.ts';
import { type BrowserName, type Driver, launch, type LaunchOptions } from './driver/driver.ts';
import { type Recorder, startRecorder, strangersIn } from './recorder.ts';

/** The practice site and a browser with the shipped build, for the journeys of one file. */
export interface Stage {
  readonly site: Site;
  readonly driver: Driver;
}

/** The browser that this run is in. */
export const BROWSER: BrowserName = process.env['HEYAN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

interface StageOptions extends Pick<LaunchOptions, 'locale'> {
  /** See `LaunchOptions.elsewhere`; for who listens there itself. */
  readonly elsewhere?: () => Promise<number>;
  readonly more?: () => Promise<SiteOptions['more']>;
  /** Gives the folder of another build than the shipped one. */
  readonly build?: () => Promise<string>;
  /** Gives the folders of other extensions that are there too. Chromium only. */
  readonly others?: () => Promise<readonly string[]>;
  /** Whether the user has still to agree; on every other stage that was done. */
  readonly isFirstRun?: boolean;
}

/**
 * Sets the stage before a file's journeys and takes it down after them. Whatever journey it is: no host but the site's may have
 * been asked for in it, by name or by proxy.
 */
export function useStage({ more, build, elsewhere, others, isFirstRun = false, ...options }: StageOptions = {}): Stage {
  let site: Site | undefined;
  let driver: Driver | undefined;
  let recorder: Recorder | undefined;
  beforeAll(async () => {
    const served = await more?.();
    site = await startSite(served === undefined ? {} : { more: served });
    const extensionDir = await build?.();
    if (elsewhere === undefined) recorder = await startRecorder();
    const port = recorder?.port ?? (await elsewhere?.());
    const beside = (await others?.()) ?? [];
    driver = await launch(BROWSER, {
      port: site.port, hosts: site.hosts, locale: 'zh-CN', others: beside, ...options,
      ...(extensionDir === undefined ? {} : { extensionDir }), ...(port === undefined ? {} : { elsewhere: port }),
    });
    if (!isFirstRun) await agree(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await recorder?.close();
    expect(strangersIn(recorder?.asked ?? []), 'hosts that were asked for').toEqual([]);
  });
  const set = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the stage is not set yet');
    return thing;
  };
  return {
    get site() {
      return set(site);
    },
    get driver() {
      return set(driver);
    },
  };
}
