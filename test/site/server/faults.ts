/** What the next answer of a smsValidate path becomes, whatever the rules said. */
export type Fault = number | 'network-error' | 'http-500' | 'never';

/** Faults waiting to happen, first in first out, and the delays of every answer. */
export class Faults {
  /** Milliseconds of real time, not of the site's clock. */
  delayMs = 0;
  /** The same for the check of a captcha. */
  captchaDelayMs = 0;
  private readonly queue: Fault[] = [];

  add(fault: Fault): void {
    this.queue.push(fault);
  }

  next(): Fault | undefined {
    return this.queue.shift();
  }
}
