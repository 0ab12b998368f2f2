import { connect, type Socket } from 'node:net';
import { within } from './poll.ts';

const COMMAND_MS = 40_000;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An error that Firefox answered with; `code` is WebDriver's, such as `no such element`. */
export class MarionetteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
    this.name = 'MarionetteError';
  }
}

/**
 * A client of Firefox's Marionette: frames of `<length>:<json>`, commands `[0, id, name, parameters]`, answers
 * `[1, id, error, result]`.
 */
export class Marionette {
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #end: Error | undefined;
  readonly #greeted: Promise<void>;
  #greet!: () => void;

  private constructor(private readonly socket: Socket) {
    this.#greeted = new Promise((resolve) => (this.#greet = resolve));
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#finish(error));
    socket.on('close', () => this.#finish(new Error('Firefox closed the connection')));
  }

  /** Connects to a listening Firefox and waits for its greeting. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ host: '127.0.0.1', port });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await within(COMMAND_MS, "Marionette's greeting", client.#greeted);
    return client;
  }

  /** Sends a command and gives its result, unwrapped where Firefox wraps it in `value`. */
  async send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    if (this.#end) throw this.#end;
    const id = ++this.#lastId;
    const frame = Buffer.from(JSON.stringify([0, id, name, parameters]), 'utf8');
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    this.socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
    try {
      const result = await within(COMMAND_MS, `Firefox's answer to ${name}`, answer);
      return isRecord(result) && 'value' in result ? result['value'] : result;
    } finally {
      this.#pending.delete(id);
    }
  }

  close(): void {
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const frame: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(frame)) this.#answer(frame);
      else this.#greet();
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const waiting = this.#pending.get(Number(id));
    if (!waiting) return;
    if (isRecord(error)) waiting.reject(new MarionetteError(String(error['error']), String(error['message'])));
    else waiting.resolve(result);
  }

  #finish(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
