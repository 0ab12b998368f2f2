import type { IncomingMessage, ServerResponse } from 'node:http';
import { isGoodAnswer } from '../ministry/answers.ts';
import type { Ministry } from '../ministry/ministry.ts';
import type { Captcha } from './captcha.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { breakOff, parseJson, readBody, sendJson } from './http.ts';
import { BadRequest, parseResend, parseVerify } from './parse.ts';

/** One POST on a smsValidate path. `body` is the parsed JSON, or the text itself where it does not parse. */
export interface Received {
  readonly path: string;
  readonly body: unknown;
  /** Milliseconds since the epoch on the site's clock. */
  readonly at: number;
  /** The code that went back; null where none did (refused, broken off, or never answered). */
  answer: number | null;
}

export interface SmsValidateParts {
  readonly ministry: Ministry;
  readonly captcha: Captcha;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly received: Received[];
  readonly wait: (ms: number) => Promise<void>;
}

function jsonOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** Answers validateByCondition ('verify') and resendSMSByCondition ('resend'). */
export async function smsValidate(
  kind: 'verify' | 'resend',
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: SmsValidateParts,
): Promise<void> {
  const text = await readBody(request);
  const entry: Received = { path, body: jsonOrText(text), at: parts.clock.now(), answer: null };
  parts.received.push(entry);
  const body = parseJson(text);
  const parsed = kind === 'verify' ? { kind, triple: parseVerify(body) } : { kind, who: parseResend(body) };
  if (!parts.captcha.spend(String(request.headers['sign'] ?? ''))) throw new BadRequest('非法请求，验证码不匹配！！！');
  const ruled = 'triple' in parsed ? parts.ministry.verify(parsed.triple) : parts.ministry.resend(parsed.who);
  // The rules have run by now, whatever the fault: what gets lost is the answer, not the count.
  const fault = parts.faults.next();
  await parts.wait(parts.faults.delayMs);
  if (fault === 'never') return;
  if (fault === 'network-error') return breakOff(response);
  if (fault === 'http-500') return sendJson(response, 500, null, '系统繁忙，请稍后再试');
  entry.answer = fault ?? ruled;
  sendJson(response, 200, { result: entry.answer, validFlag: isGoodAnswer(entry.answer) });
}
