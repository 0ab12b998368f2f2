import { launch, type Driver } from '../e2e/driver/driver.ts';
import { serveSampleSite } from '../e2e/driver/sample-site.ts';
import { PAGE_HOST } from '../site/server/http.ts';
import { store, timeOpening, timeSearch, timeUntilRest } from './in-popup';
import { inTurns, median } from './measure';
import { labelOf } from './shelf';
import { buildWithStopwatch } from './stopwatch-build';
import { count, ms, table, times } from './table';
import { matchRequest, NOTHING, reserveRequest, timeAnswer } from './worker-answers';

const SIZES = [100, 1_000, 10_000] as const;
const TURNS = 7;
/** Of what takes long. */
const FEW_TURNS = 3;

type Figures = Readonly<Record<string, number>>;

/** Opening the popup, with the worker at work and not yet begun, beside a blank page under the same conditions. */
async function openings(driver: Driver): Promise<Figures> {
  const cold = async (page: 'popup.html' | 'blank.html'): Promise<number> => {
    await driver.stopWorker();
    return timeOpening(driver, page);
  };
  const warm = {
    blank: () => timeOpening(driver, 'blank.html'),
    popup: () => timeOpening(driver, 'popup.html'),
  };
  const stopped = { 'blank, stopped': () => cold('blank.html'), 'popup, stopped': () => cold('popup.html') };
  return { ...(await inTurns(warm, TURNS)), ...(await inTurns(stopped, TURNS)) };
}

/** A popup that is left open, and what is typed into its search. */
async function whileOpen(driver: Driver, size: number): Promise<Figures> {
  const wanted = size - 1;
  const rest: number[] = [];
  const search: number[] = [];
  for (let turn = 0; turn < FEW_TURNS; turn += 1) {
    await timeOpening(driver, 'popup.html', async (tab) => {
      rest.push(await timeUntilRest(tab));
      search.push(await timeSearch(tab, String(wanted), labelOf(wanted)));
    });
  }
  return { rest: median(rest), search: median(search) };
}

/** What the worker answers to the page while somebody types, and on the click. */
async function answers(driver: Driver, size: number): Promise<Figures> {
  const tab = await driver.newTab(`https://${PAGE_HOST}/`);
  // In the middle, with a round.
  const number = size / 2;
  const figures = await inTurns({
    nothing: () => timeAnswer(tab, NOTHING),
    match: () => timeAnswer(tab, matchRequest(number)),
    reserve: () => timeAnswer(tab, reserveRequest(number)),
  }, TURNS, 2);
  const cold = await inTurns({
    'match, stopped': async () => {
      await driver.stopWorker();
      return timeAnswer(tab, matchRequest(number));
    },
  }, FEW_TURNS, 0);
  await tab.close();
  return { ...figures, ...cold };
}

async function benchSizes(driver: Driver): Promise<ReadonlyMap<number, Figures>> {
  const figures = new Map<number, Figures>();
  for (const size of SIZES) {
    await store(driver, size);
    figures.set(size, { ...(await openings(driver)), ...(await whileOpen(driver, size)), ...(await answers(driver, size)) });
  }
  return figures;
}

/** The popup and the worker's answers in Chromium, with the shipped build. */
export async function benchPopup(): Promise<string> {
  const build = await buildWithStopwatch();
  const site = await serveSampleSite();
  const driver = await launch('chromium', { port: site.port, hosts: [PAGE_HOST], extensionDir: build.path });
  try {
    const figures = await benchSizes(driver);
    const row = (name: string, course: string, base?: string) => [
      name,
      ...SIZES.map((size) => ms(figures.get(size)?.[course] ?? NaN)),
      ...SIZES.map((size) => (base === undefined ? '' : times(figures.get(size)?.[course] ?? NaN, figures.get(size)?.[base] ?? NaN))),
    ];
    const head = (base: string) => [...SIZES.map((size) => `${count(size)} filings`), ...SIZES.map(() => `/ ${base}`)];
    return [
      table(`Opening the popup: from the navigation to the first card, ${TURNS} turns, medians`, ['', ...head('blank')], [
        row('blank page', 'blank'),
        row('popup, worker at work', 'popup', 'blank'),
        row('blank page, worker stopped', 'blank, stopped'),
        row('popup, worker stopped', 'popup, stopped', 'blank, stopped'),
        row('popup, until it is at rest', 'rest', 'blank'),
        row('a search in it', 'search'),
      ]),
      table(`The worker's answer to the page, ${TURNS} turns, medians`, ['', ...head('refused')], [
        row('refused at sight', 'nothing'),
        row('match, with each key', 'match', 'nothing'),
        row('match, worker stopped', 'match, stopped', 'nothing'),
        row('reserve, on the click', 'reserve', 'nothing'),
      ]),
    ].join('\n');
  } finally {
    await driver.close();
    await site.close();
    await build.remove();
  }
}
