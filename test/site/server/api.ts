import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowPage, parseJson, readBody, sendJson } from './http.ts';
import { BadRequest, parseDrag } from './parse.ts';
import { smsValidate, type SmsValidateParts } from './sms-validate.ts';

/** Where the API lives on its host. */
export const API_PREFIX = '/icpproject_query/api/';

/** The API's paths. Every one but `auth` wants the token that `auth` gave. */
export function createApi(parts: SmsValidateParts) {
  const tokens = new Set<string>();

  async function route(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = path.slice(API_PREFIX.length);
    if (request.method !== 'POST') return sendJson(response, 405, null, '请求方式错误');
    if (name === 'auth') {
      const token = randomUUID();
      tokens.add(token);
      return sendJson(response, 200, { token });
    }
    if (!tokens.has(String(request.headers['token'] ?? ''))) return sendJson(response, 401, null, 'token无效');
    if (name === 'smsValidate/validateByCondition') return smsValidate('verify', path, request, response, parts);
    if (name === 'smsValidate/resendSMSByCondition') return smsValidate('resend', path, request, response, parts);
    if (name === 'image/getCheckImage') return sendJson(response, 200, parts.captcha.issue());
    if (name === 'image/checkImage') {
      const { uuid, px } = parseDrag(parseJson(await readBody(request)));
      const sign = parts.captcha.check(uuid, px);
      await parts.wait(parts.faults.captchaDelayMs);
      return sign ? sendJson(response, 200, { sign }) : sendJson(response, 200, null, '验证错误，请重新验证');
    }
    sendJson(response, 404, null, '请求地址不存在');
  }

  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowPage(response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    try {
      await route(path, request, response);
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error;
      sendJson(response, 400, null, error.message);
    }
  };
}
