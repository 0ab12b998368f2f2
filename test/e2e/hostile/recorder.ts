import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Listens where everything arrives that asks for another host than ours, be it by name or by proxy. */
export interface Recorder {
  readonly port: number;
  /** Whom it was asked for: the beginning of what came, as far as it can be read. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A host's name in the beginning of a connection: of a CONNECT, of a request, or of a TLS greeting. */
function nameIn(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /^CONNECT (\S+)|\r\nhost: (\S+)/i.exec(text)?.slice(1).find(Boolean) ?? /[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0] ?? text.slice(0, 60);
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
