import { request } from 'node:https';
import { API_PREFIX } from '../../site/server/api.ts';
import type { Site } from '../../site/site.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** The envelope's params; null when there are none or the text is no JSON. */
  readonly params: Record<string, unknown> | null;
  readonly msg: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Ask {
  method?: string;
  body?: string | object;
  headers?: Record<string, string>;
}

/** One HTTPS request to the site. The certificate is looked at in its own test. */
export function ask(site: Site, path: string, { method = 'POST', body, headers = {} }: Ask = {}): Promise<Reply> {
  const options = { host: '127.0.0.1', port: site.port, path, method, headers, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        let envelope: { params?: Record<string, unknown> | null; msg?: string } = {};
        try {
          envelope = JSON.parse(text) as typeof envelope;
        } catch {
          // Not JSON, such as the page itself.
        }
        const { params = null, msg = '' } = envelope;
        resolve({ status, text, params, msg, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(typeof body === 'object' ? JSON.stringify(body) : body);
  });
}

/** A visitor with a token, who solves captchas as the page does. */
export async function visit(site: Site) {
  const token = String((await ask(site, `${API_PREFIX}auth`)).params?.['token']);
  const api = (path: string, body: string | object, headers: Record<string, string> = {}): Promise<Reply> =>
    ask(site, API_PREFIX + path, { body, headers: { token, ...headers } });
  /** Headers that let one smsValidate request through. */
  const pass = async (): Promise<Record<string, string>> => {
    const uuid = String((await api('image/getCheckImage', {})).params?.['uuid']);
    const checked = await api('image/checkImage', { uuid, value: site.captchaGap() });
    return { uuid, sign: String(checked.params?.['sign']) };
  };
  return {
    api,
    pass,
    verify: async (smsValidCode: string, phone: string, certNum: string): Promise<Reply> =>
      api('smsValidate/validateByCondition', { smsValidCode, mobileNum: Number(phone), certNum }, await pass()),
    resend: async (phone: string, certNum: string): Promise<Reply> =>
      api('smsValidate/resendSMSByCondition', { mobileNum: Number(phone), certNum }, await pass()),
  };
}
