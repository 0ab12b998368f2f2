import { setTimeout as sleep } from 'node:timers/promises';
import { stateOf, type RequestState, type Role } from './ministry/filing-request.ts';
import { Ministry } from './ministry/ministry.ts';
import type { Sms } from './ministry/sms.ts';
import { API_PREFIX, createApi } from './server/api.ts';
import { Captcha } from './server/captcha.ts';
import { certificateFor } from './server/certificate.ts';
import { movableClock, type Clock } from './server/clock.ts';
import { Faults, type Fault } from './server/faults.ts';
import { loadFront } from './server/front.ts';
import { API_HOST, PAGE_HOST } from './server/http.ts';
import { listen } from './server/listen.ts';
import { createPages } from './server/pages.ts';
import { createPractice, PRACTICE_PREFIX } from './server/practice.ts';
import type { Received } from './server/sms-validate.ts';

export type { Clock, Fault, Received, Sms };

/** One responsible person of a filing request: mainland mobile, and last six characters of the own document. */
export interface PracticePerson {
  role: Role;
  phone: string;
  idTail: string;
}

/** A running practice site. All times are ms since the epoch on its own clock. */
export interface Site {
  /** HTTPS on 127.0.0.1, for both host names. */
  readonly port: number;
  /** The host names to map to it: the page's and the API's. */
  readonly hosts: readonly string[];
  /** Hands in a filing request: its SMS are in the outbox at once. `codes` is by phone. */
  submitRequest(r: { typeWord?: string; persons: PracticePerson[] }): { id: string; codes: Record<string, string> };
  outbox(): readonly Sms[];
  /** The POSTs on the two smsValidate paths, oldest first. */
  received(): readonly Received[];
  /** How many HTTP requests came in, in all or for one path such as `/`; preflights and the phone's own apart. */
  requestsReceivedBy(path?: string): number;
  /** The true count, which the site itself never shows. */
  wrongTries(id: string): number;
  resends(id: string): number;
  stateOf(id: string): RequestState;
  clock: Clock;
  /** Overrides the next answer of a smsValidate path. The rules still run: the answer is lost, not the count. */
  answerNext(fault: Fault): void;
  /** Real milliseconds that every smsValidate answer waits from now on. */
  delayAnswers(ms: number): void;
  /** Real milliseconds that every check of a captcha waits from now on. */
  delayCaptcha(ms: number): void;
  /** How many px to drag the slider of the captcha issued last. */
  captchaGap(): number;
  close(): Promise<void>;
}

/** A file that the site serves besides its own. */
export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

export interface SiteOptions {
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** Shows the phone beside the page. */
  readonly phone?: boolean;
  /** What else stands at a path; undefined where nothing does. */
  readonly more?: (path: string) => Served | undefined;
}

/** Starts the practice site. */
export async function startSite({ port = 0, phone = false, more = () => undefined }: SiteOptions = {}): Promise<Site> {
  const hosts = [PAGE_HOST, API_HOST];
  const clock = movableClock();
  const ministry = new Ministry(clock.now);
  const captcha = new Captcha();
  const faults = new Faults();
  const received: Received[] = [];
  const counts = new Map<string, number>();
  const closing = new AbortController();
  const wait = async (ms: number): Promise<void> => {
    if (ms > 0) await sleep(ms, undefined, { signal: closing.signal });
  };

  const [front, credentials] = await Promise.all([loadFront(), certificateFor(hosts)]);
  const api = createApi({ ministry, captcha, clock, faults, received, wait });
  const pages = createPages(front, phone);
  const practice = createPractice({ ministry, clock });
  const server = await listen(credentials, port, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${PAGE_HOST}`);
    if (phone && pathname.startsWith(PRACTICE_PREFIX)) return practice(pathname, request, response);
    // Preflights are the browser's own doing.
    if (request.method !== 'OPTIONS') counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
    if (pathname.startsWith(API_PREFIX)) return api(pathname, request, response);
    const served = more(pathname);
    if (served !== undefined) return void response.writeHead(200, { 'Content-Type': served.type, 'Cache-Control': 'no-store' }).end(served.body);
    return pages(pathname, request, response);
  });

  return {
    port: server.port,
    hosts,
    clock,
    submitRequest(r) {
      const { id, verifications } = ministry.submit(r);
      return { id, codes: Object.fromEntries(verifications.map((v) => [v.phone, v.code])) };
    },
    outbox: () => [...ministry.outbox],
    received: () => [...received],
    requestsReceivedBy: (path) =>
      path === undefined ? [...counts.values()].reduce((sum, n) => sum + n, 0) : (counts.get(path) ?? 0),
    wrongTries: (id) => ministry.find(id).wrongTries,
    resends: (id) => ministry.find(id).resends,
    stateOf: (id) => stateOf(ministry.find(id), clock.now()),
    answerNext: (fault) => faults.add(fault),
    delayAnswers(ms) {
      faults.delayMs = ms;
    },
    delayCaptcha(ms) {
      faults.captchaDelayMs = ms;
    },
    captchaGap: () => captcha.gap(),
    async close() {
      closing.abort();
      await server.close();
    },
  };
}
