import { randomInt } from 'node:crypto';
import type { AnswerCode } from './answers.ts';
import type { Triple } from './closeness.ts';
import { openRequest, type FilingRequest, type Person } from './filing-request.ts';
import { resend } from './resend.ts';
import { smsText, type Sms } from './sms.ts';
import { verify } from './verify.ts';

/** What a provider hands in. Without a type word it is 新增接入, the one word the documented SMS shows. */
export interface NewRequest {
  readonly typeWord?: string;
  readonly persons: readonly Person[];
}

/** The records and the outbox: it holds what the pure rules work on, and nothing of HTTP. */
export class Ministry {
  private list: readonly FilingRequest[] = [];
  private readonly sent: Sms[] = [];

  /** `now` gives ms since the epoch; `drawCode` a six-digit code, which may repeat (repeats are drawn again). */
  constructor(
    private readonly now: () => number,
    private readonly drawCode: () => string = () => String(randomInt(1_000_000)).padStart(6, '0'),
  ) {}

  get requests(): readonly FilingRequest[] {
    return this.list;
  }

  get outbox(): readonly Sms[] {
    return this.sent;
  }

  /** Takes a filing request and sends its SMS at once. Throws on persons that no filing could have. */
  submit({ typeWord = '新增接入', persons }: NewRequest): FilingRequest {
    if (persons.length === 0) throw new RangeError('至少要有一位核验人 (a filing request needs a person)');
    for (const { phone, idTail } of persons) {
      if (!/^1[3-9]\d{9}$/.test(phone)) throw new RangeError(`手机号不对 (not a mainland mobile number): ${phone}`);
      if (!/^.{1,6}$/u.test(idTail)) throw new RangeError('证件号码后6位不对 (an ID tail has one to six characters)');
    }
    const id = `R${this.list.length + 1}`;
    const used = new Set(this.list.flatMap((r) => r.verifications.map((v) => v.code)));
    const request = openRequest({ id, typeWord, persons, now: this.now() }, () => this.freshCode(used));
    this.list = [...this.list, request];
    for (const { phone, code } of request.verifications) this.send(request, phone, code);
    return request;
  }

  /** One submit of the verification form. */
  verify(triple: Triple): AnswerCode {
    const { answer, requests } = verify(this.list, triple, this.now());
    this.list = requests;
    return answer;
  }

  /** One submit of the resend form. */
  resend(who: { readonly phone: string; readonly idTail: string }): AnswerCode {
    const { answer, requests, sends } = resend(this.list, who, this.now());
    this.list = requests;
    for (const { request, verification } of sends) this.send(request, verification.phone, verification.code);
    return answer;
  }

  /** The request with this id. Throws for an unknown one: that is a mistake in the test that asks. */
  find(id: string): FilingRequest {
    const request = this.list.find((r) => r.id === id);
    if (!request) throw new RangeError(`no filing request ${id}`);
    return request;
  }

  private send(request: FilingRequest, to: string, code: string): void {
    this.sent.push({ to, code, text: smsText(code, request.typeWord), at: this.now() });
  }

  /** Codes do not repeat (JD 2019: 6位数字，且验证码不重复). */
  private freshCode(used: Set<string>): string {
    let code = this.drawCode();
    while (used.has(code)) code = this.drawCode();
    used.add(code);
    return code;
  }
}
