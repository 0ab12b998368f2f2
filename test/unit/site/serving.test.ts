// @vitest-environment node
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type Site } from '../../site/site.ts';
import { ask } from './client.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 60_000);
afterAll(() => site.close());

describe('the server', () => {
  it('shows a certificate for both host names', async () => {
    const names = await new Promise<string>((done, fail) => {
      const socket = connect({ host: '127.0.0.1', port: site.port, rejectUnauthorized: false }, () => {
        done(socket.getPeerCertificate().subjectaltname ?? '');
        socket.destroy();
      });
      socket.on('error', fail);
    });
    expect(names).toBe(site.hosts.map((host) => `DNS:${host}`).join(', '));
  });

  it('serves the page at / and /index, and nothing of the phone', async () => {
    const page = await ask(site, '/', { method: 'GET' });
    expect(page.text).toContain('<div id="app">');
    expect((await ask(site, '/index', { method: 'GET' })).text).toBe(page.text);
    expect(page.text).not.toContain('phone.js');
    for (const path of ['/js/phone.js', '/practice/state', '/../site.ts']) {
      expect((await ask(site, path, { method: 'GET' })).status).toBe(404);
    }
  });
});
