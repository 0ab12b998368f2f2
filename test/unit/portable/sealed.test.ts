import { describe, expect, it, test } from 'vitest';
import { open, readSealed, seal, type Sealed } from '../../../lib/portable/sealed';

const TEXT = '{"format":"heyan","手机号":"13800138000"}';

describe('a text under a passphrase', () => {
  it('opens with it, however its characters are composed, and with no other', async () => {
    const sealed = await seal(TEXT, 'é 口令 1');
    expect(await open(sealed, 'e\u0301 口令 1')).toBe(TEXT);
    expect(await open(sealed, 'é 口令 2')).toBeNull();
  });

  it('says how it was made (OWASP 2023: PBKDF2-SHA256 with 600,000 rounds), and nothing of the text', async () => {
    const sealed = await seal(TEXT, 'one');
    expect(sealed).toMatchObject({ version: 1, kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 }, cipher: { name: 'AES-GCM' } });
    expect(JSON.stringify(sealed)).not.toContain('13800138000');
    const again = await seal(TEXT, 'one');
    for (const part of ['kdf', 'cipher', 'data'] as const) expect(again[part]).not.toEqual(sealed[part]);
  });

  it('does not open when a single bit of it was changed', async () => {
    const sealed = await seal(TEXT, 'one');
    const at = 5;
    const data = `${sealed.data.slice(0, at)}${sealed.data[at] === 'A' ? 'B' : 'A'}${sealed.data.slice(at + 1)}`;
    expect(await open({ ...sealed, data }, 'one')).toBeNull();
    expect(await open({ ...sealed, data: 'no base64!' }, 'one')).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['another format', { format: 'heyan' }, 'notSealed'],
    ['no object', 7, 'notSealed'],
    ['a newer version', { format: 'heyan-sealed', version: 2 }, 'newerVersion'],
    ['too few rounds: somebody weakened it', { iterations: 1000 }, 'damaged'],
    ['so many that it would never open', { iterations: 1e12 }, 'damaged'],
  ])('%s is refused', async (_, value, problem) => {
    const kdf = typeof value === 'object' && value !== null && 'iterations' in value ? value : null;
    const sealed: Sealed = await seal('', 'x');
    expect(readSealed(kdf === null ? value : { ...sealed, kdf: { ...sealed.kdf, ...kdf } })).toBe(problem);
  });
});
