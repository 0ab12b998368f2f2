import type { Triple } from '../ministry/closeness.ts';
import type { NewRequest } from '../ministry/ministry.ts';

/** Something that came over the wire and is not what it should be. The message goes back to the sender. */
export class BadRequest extends Error {}

function fields(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadRequest('请求参数格式错误');
  return { ...body };
}

function text(from: Record<string, unknown>, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw new BadRequest(`请求参数错误：${name}`);
  return value;
}

function number(from: Record<string, unknown>, name: string): number {
  const value = from[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadRequest(`请求参数错误：${name}`);
  return value;
}

/** Body of resendSMSByCondition. The phone comes as a number, as the page's `.number` cast makes it. */
export function parseResend(body: unknown): { phone: string; idTail: string } {
  const given = fields(body);
  return { phone: String(number(given, 'mobileNum')), idTail: text(given, 'certNum') };
}

/** Body of validateByCondition. `serviceType` may come along from ComplaintA; it is recorded and otherwise unused. */
export function parseVerify(body: unknown): Triple {
  return { ...parseResend(body), code: text(fields(body), 'smsValidCode') };
}

/** Body of image/checkImage: which picture, and how far the piece was dragged, in px. */
export function parseDrag(body: unknown): { uuid: string; px: number } {
  const given = fields(body);
  return { uuid: text(given, 'uuid'), px: number(given, 'value') };
}

/** Body of the phone's "new filing request". */
export function parseNewRequest(body: unknown): NewRequest {
  const given = fields(body);
  const persons = given['persons'];
  if (!Array.isArray(persons)) throw new BadRequest('请求参数错误：persons');
  return {
    typeWord: text(given, 'typeWord'),
    persons: persons.map((one: unknown) => {
      const person = fields(one);
      const role = text(person, 'role');
      if (role !== 'subject' && role !== 'service') throw new BadRequest('请求参数错误：role');
      return { role, phone: text(person, 'phone'), idTail: text(person, 'idTail') };
    }),
  };
}

/** Body of the phone's clock control: milliseconds to move forward. */
export function parseAdvance(body: unknown): number {
  const ms = number(fields(body), 'ms');
  if (ms < 0) throw new BadRequest('请求参数错误：ms');
  return ms;
}
