import { generate } from 'selfsigned';

/** A certificate for these host names, made on the spot and kept in memory: no key lies in the repository. */
export async function certificateFor(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const [first = 'localhost'] = hosts;
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: first }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A day early, so that a machine whose clock is a little off can still use it.
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 90 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
