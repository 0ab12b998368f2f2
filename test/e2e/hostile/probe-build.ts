import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../driver/project.ts';
import { makeTemporaryFolder } from '../driver/temporary-folder.ts';
import { BROWSER } from '../stage.ts';

/** Where a probe sends to: the one host that the browser can reach here, so that only a refusal keeps it from arriving. */
export const TARGET = 'beian.miit.gov.cn';

/**
 * Tries every way out that there is, each with its own name in the path, and keeps what came of it. Self-contained: it is put
 * into the shipped scripts as source. What needs a document is tried where there is one.
 */
export async function probe(host: string, from: string, skip: readonly string[]): Promise<Record<string, string>> {
  const url = (way: string, scheme = 'https') => `${scheme}://${host}/probe/${from}/${way}`;
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 4_000));
  const heard = (on: EventTarget, good: string, bad = 'error') => new Promise<string>((resolve) => {
    on.addEventListener(good, () => resolve('sent'));
    on.addEventListener(bad, () => resolve('refused'));
  });
  const ways: Record<string, () => Promise<string> | string> = {
    fetch: () => fetch(url('fetch'), { mode: 'no-cors' }).then(() => 'sent', () => 'refused'),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('GET', url('xhr'));
      request.send();
      return heard(request, 'load');
    },
    socket: () => heard(new WebSocket(url('socket', 'wss')), 'open'),
    events: () => heard(new EventSource(url('events')), 'open'),
    beacon: () => (navigator.sendBeacon(url('beacon'), 'x'), 'tried'),
    import: () => import(/* @vite-ignore */ url('import')).then(() => 'sent', () => 'refused'),
    importScripts: () => ((globalThis as unknown as { importScripts(address: string): void }).importScripts(url('importScripts')), 'sent'),
    worker: () => heard(new Worker(url('worker')), 'message'),
    image: () => {
      const image = new Image();
      image.src = url('image');
      return heard(image, 'load');
    },
    style: () => {
      const style = document.createElement('style');
      style.textContent = `@import "${url('style')}"; body { background: url(${url('background')}) }`;
      document.head.append(style);
      return 'tried';
    },
    script: () => {
      const script = document.createElement('script');
      script.src = url('script');
      document.head.append(script);
      return heard(script, 'load');
    },
    prefetch: () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', href: url('prefetch') });
      document.head.append(link);
      return 'tried';
    },
    frame: () => {
      const frame = document.createElement('iframe');
      frame.src = url('frame');
      document.body.append(frame);
      return 'tried';
    },
    form: () => {
      const form = document.createElement('form');
      Object.assign(form, { action: url('form'), method: 'post' });
      document.body.append(form);
      form.submit();
      return 'tried';
    },
  };
  const came = Object.entries(ways).filter(([way]) => !skip.includes(way)).map(async ([way, go]) => {
    try {
      return [way, await Promise.race([go(), late])] as const;
    } catch (error) {
      return [way, `threw ${(error as Error).name}`] as const;
    }
  });
  return Object.fromEntries(await Promise.all(came));
}

/** The probe as source that runs by itself and resolves to what came of each way. */
const probeSource = (from: string): string => `(${probe.toString()})(${JSON.stringify(TARGET)}, ${JSON.stringify(from)}, [])`;

/**
 * The shipped build, with the probe at the end of the worker, and in a page of its own beside the popup. Nothing else is changed:
 * manifest and policy are as they ship.
 */
export async function buildProbe(): Promise<string> {
  const name = BROWSER === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = join((await makeTemporaryFolder('probe')).path, name);
  await cp(join(PROJECT_ROOT, '.output', name), folder, { recursive: true });
  const api = '(globalThis.browser ?? globalThis.chrome)';
  await appendFile(join(folder, 'background.js'), `;${probeSource('worker')}.then((came) => ${api}.storage.local.set({ probed: came }));`);
  await writeFile(join(folder, 'probe.js'), `addEventListener('load', () => setTimeout(async () => {
    document.documentElement.dataset.probed = JSON.stringify(await ${probeSource('popup')});
  }, 500));`);
  await writeFile(join(folder, 'probe.html'), '<!doctype html><meta charset="utf-8"><title>probe</title><body><script src="probe.js"></script>');
  return folder;
}
