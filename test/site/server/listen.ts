import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Listening {
  readonly port: number;
  /** Ends the server and every connection it has, kept-alive ones too. */
  close(): Promise<void>;
}

/** HTTPS on 127.0.0.1. An error in a handler becomes a bare 500: the site says nothing on the console. */
export async function listen(
  credentials: { key: string; cert: string },
  port: number,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer(credentials, (request, response) => {
    void (async () => handle(request, response))().catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Browsers break handshakes off before the certificate is accepted; nobody has to hear of it.
  server.on('tlsClientError', () => {});
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
