import type { IncomingMessage, ServerResponse } from 'node:http';
import { stateOf } from '../ministry/filing-request.ts';
import { ROUND_MS } from '../ministry/limits.ts';
import type { Ministry } from '../ministry/ministry.ts';
import type { PhoneState } from '../phone/state.ts';
import type { Clock } from './clock.ts';
import { parseJson, readBody, sendJson } from './http.ts';
import { BadRequest, parseAdvance, parseNewRequest } from './parse.ts';

/** Where the phone's own endpoints live; they exist only when the phone does. */
export const PRACTICE_PREFIX = '/practice/';

/** The phone's endpoints: what it shows, a new filing request, and the clock. */
export function createPractice({ ministry, clock }: { ministry: Ministry; clock: Clock }) {
  const state = (): PhoneState => ({
    now: clock.now(),
    outbox: ministry.outbox,
    requests: ministry.requests.map((r) => ({
      id: r.id,
      typeWord: r.typeWord,
      state: stateOf(r, clock.now()),
      wrongTries: r.wrongTries,
      resends: r.resends,
      leftMs: Math.max(0, r.submittedAt + ROUND_MS - clock.now()),
      persons: r.verifications.map(({ phone, idTails, done }) => ({ phone, idTails, done })),
    })),
  });

  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = parseJson(await readBody(request));
      const asked = `${request.method} ${path.slice(PRACTICE_PREFIX.length)}`;
      if (asked === 'POST request') ministry.submit(parseNewRequest(body));
      else if (asked === 'POST clock') clock.advance(parseAdvance(body));
      else if (asked !== 'GET state') return sendJson(response, 404, null, 'no such practice endpoint');
      sendJson(response, 200, state());
    } catch (error) {
      // RangeError is how the ministry refuses a person that no filing could have.
      if (!(error instanceof BadRequest) && !(error instanceof RangeError)) throw error;
      sendJson(response, 400, null, error.message);
    }
  };
}
