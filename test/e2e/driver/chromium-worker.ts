import type { Page } from 'playwright-core';

interface Version {
  versionId: string;
  runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
  scriptURL: string;
}

/**
 * Stops the service workers of an origin through any page of the profile, and resolves when the browser reports them
 * stopped. Under a debugger a worker never goes idle, so this is the only way it ends.
 */
export async function stopWorkersOf(origin: string, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const versions = new Map<string, Version>();
  let onChange = () => {};
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const version of event.versions) versions.set(version.versionId, version);
    onChange();
  });
  const running = () =>
    [...versions.values()].filter((v) => v.scriptURL.startsWith(`${origin}/`) && v.runningStatus !== 'stopped');
  const until = (isTrue: () => boolean) =>
    new Promise<void>((resolve) => {
      onChange = () => isTrue() && resolve();
      onChange();
    });
  try {
    // Enabling reports every version there is, running or not.
    await session.send('ServiceWorker.enable');
    await until(() => versions.size > 0);
    for (const { versionId } of running()) await session.send('ServiceWorker.stopWorker', { versionId });
    await until(() => running().length === 0);
  } finally {
    await session.detach().catch(() => {});
  }
}
