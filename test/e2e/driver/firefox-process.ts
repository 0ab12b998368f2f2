import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../run/setup/browsers.mjs';
import { onLeaving } from './leaving.ts';
import { Marionette } from './marionette.ts';
import { messageOf, poll, within } from './poll.ts';

const START_MS = 30_000;
const QUIT_MS = 10_000;

/** A running Firefox and the line to it. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** Resolves when the process has gone. */
  readonly gone: Promise<void>;
  /** Lets Firefox quit, so that it writes what it has to write; kills it if it does not. */
  quit(): Promise<void>;
}

/** Starts Firefox on a profile and connects to it; a Firefox that does not answer is killed again. */
export async function startFirefox(profile: string, headed: boolean): Promise<FirefoxProcess> {
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const size = ['--width', '1400', '--height', '1000'];
  // Firefox's own words go nowhere: a pipe that nobody reads fills up, and then Firefox stands still.
  const child = spawn(findBrowser('firefox'), [...args, ...(headed ? [] : ['--headless']), ...size, 'about:blank'], {
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  void gone.then(onLeaving(() => child.kill('SIGKILL')));
  const kill = async () => {
    child.kill('SIGKILL');
    await within(QUIT_MS, 'killing Firefox', gone);
  };
  try {
    const marionette = await connectTo(child, portFile);
    return { marionette, gone, quit: () => quit(marionette, gone, kill) };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function connectTo(child: ChildProcess, portFile: string): Promise<Marionette> {
  const port = await poll(
    async () => {
      if (child.exitCode !== null || child.pid === undefined) return 0;
      return Number(await readFile(portFile, 'utf8')) || undefined;
    },
    (last) => new Error(`Firefox did not start: ${messageOf(last)}`),
    START_MS,
  );
  if (port === 0) throw new Error(`Firefox ended at once, with exit code ${child.exitCode}`);
  const marionette = await Marionette.connect(port);
  // The capabilities are flat here; wrapped as WebDriver wraps them, they would be ignored without a word.
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, unhandledPromptBehavior: 'dismiss' });
  return marionette;
}

async function quit(marionette: Marionette, gone: Promise<void>, kill: () => Promise<void>): Promise<void> {
  // The connection may end before the answer comes; only the end of the process counts.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  await within(QUIT_MS, 'quitting Firefox', gone).catch(kill);
  marionette.close();
}
