import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Listens where everything arrives that asks for another host than ours, be it by name or by proxy. */
export interface Recorder {
  readonly port: number;
  /** Whom it was asked for: the beginning of what came, as far as it can be read. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Whom a browser asks of its own accord, with or without Heyan: Chromium its updates, its sign-in and what it knows of forms.
 * None of these names stands in the extension (test/built/no-network.test.ts).
 */
const BROWSERS_OWN = /^(?:[\w-]+\.)*(?:googleapis|google|gvt1|mozilla|firefox)\.(?:com|org|net)(?::\d+)?$/;

/** Those of them whom no browser asks by itself. */
export function strangersIn(asked: readonly string[]): readonly string[] {
  return asked.filter((host) => !BROWSERS_OWN.test(host));
}

/** A host's name in the beginning of a connection: of a CONNECT, of a request, or of a TLS greeting. */
function nameIn(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /^CONNECT (\S+)|\r\nhost: (\S+)/i.exec(text)?.slice(1).find(Boolean) ?? greetedIn(bytes) ?? text.slice(0, 60);
}

/** The name in a TLS greeting (RFC 6066, section 3): kind 0, then three lengths that each hold the next. */
function greetedIn(bytes: Buffer): string | undefined {
  for (let at = 0; at + 9 < bytes.length; at += 1) {
    const [kind, all, list, name] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2), bytes.readUInt16BE(at + 4), bytes.readUInt16BE(at + 7)];
    if (kind === 0 && bytes[at + 6] === 0 && name > 3 && all === list + 2 && list === name + 3) return bytes.subarray(at + 9, at + 9 + name).toString('latin1');
  }
  return undefined;
}

export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.once('data', (bytes: Buffer) => {
      asked.push(nameIn(bytes));
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };
}
