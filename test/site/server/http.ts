import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadRequest } from './parse.ts';

/** The site's page and its API live on two hosts of one site (facts/miit-page.md 1.13). */
export const PAGE_HOST = 'beian.miit.gov.cn';
export const API_HOST = 'hlwicpfwc.miit.gov.cn';

const BODY_LIMIT = 64 * 1024;

/** Everything the body held, as text. Throws BadRequest beyond 64 kB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) throw new BadRequest('请求内容过大');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The body as JSON; an empty body is `{}`, as the page sends none with its token request. */
export function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('请求参数格式错误');
  }
}

/** Lets the page's origin call the API with cookies, as the real pair of hosts does. */
export function allowPage(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', `https://${PAGE_HOST}`);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Headers', 'content-type, token, uuid, sign');
  response.setHeader('Access-Control-Allow-Methods', 'POST, GET, OPTIONS');
  response.setHeader('Vary', 'Origin');
}

/** The envelope of every API answer. `params` is null when it failed; `msg` is then what the page shows. */
export function sendJson(response: ServerResponse, status: number, params: unknown, msg = '操作成功'): void {
  const body = JSON.stringify({ code: status, success: status === 200, msg, params });
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Ends the exchange so that the page's code sees a network error. */
export function breakOff(response: ServerResponse): void {
  // The head goes out first: a browser repeats a POST by itself when a kept-alive connection dies before one, and
  // the ministry would count the try twice.
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{', () => response.socket?.destroy());
}
