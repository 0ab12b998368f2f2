import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { generate } from 'selfsigned';

/** A form, a log of the events it saw, something to scroll to, and a slider that a mouse drags. */
const HTML = `<!doctype html><meta charset="utf-8"><title>site</title>
<style>body{margin:0;height:3000px}#far{position:absolute;top:2500px}#cover{position:absolute;inset:0 auto auto 0}</style>
<input id="field"><input id="second"><select id="list"><option value="1">一</option><option value="2">二</option></select>
<button style="display:none">提交 hidden</button><button id="send">提交</button><button id="far">far</button>
<div id="slider" style="width:40px;height:40px;background:#ccc"></div>
<script>
  window.seen = [];
  const log = (event) => seen.push({ type: event.type, target: event.target.id, trusted: event.isTrusted, key: event.key,
    text: event.clipboardData ? event.clipboardData.getData('text') : undefined, x: event.clientX, buttons: event.buttons });
  for (const type of ['click', 'paste', 'keydown', 'input', 'change', 'mousedown', 'mousemove', 'mouseup'])
    addEventListener(type, log, true);
</script>`;

/** An address of this machine that is not its loopback: as near to the outside as a test may go. */
export function ownAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** Serves the driver's own test page with TLS on a free port. */
export async function serveSampleSite(address = '127.0.0.1'): Promise<{ port: number; close(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'beian.miit.gov.cn' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server: Server = createServer({ key, cert }, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open, and a server waits for them.
        server.closeAllConnections();
      }),
  };
}
