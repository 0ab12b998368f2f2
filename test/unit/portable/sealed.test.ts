import { describe, expect, it, test } from 'vitest';
import { openFile, readSealed, sealFile, type SealedFile } from '../../../lib/portable/sealed';

const TEXT = '{"format":"heyan","手机号":"13800138000"}';
const seal = (text: string, passphrase: string) => sealFile(crypto, text, passphrase);
const open = (file: SealedFile, passphrase: string) => openFile(crypto, file, passphrase);

describe('a text under a passphrase', () => {
  it('opens with it, however its characters are composed, and with no other', async () => {
    const file = await seal(TEXT, 'é 口令 1');
    expect(await open(file, 'e\u0301 口令 1')).toBe(TEXT);
    expect(await open(file, 'é 口令 2')).toBeNull();
  });

  it('says how it was made (OWASP 2023: PBKDF2-SHA256 with 600,000 rounds), and nothing of the text', async () => {
    const file = await seal(TEXT, 'one');
    expect(file).toMatchObject({ version: 1, derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 } });
    expect(JSON.stringify(file)).not.toContain('13800138000');
    const again = await seal(TEXT, 'one');
    expect(again.derivation.salt).not.toBe(file.derivation.salt);
    expect(again.sealed.iv).not.toBe(file.sealed.iv);
    expect(again.sealed.data).not.toBe(file.sealed.data);
  });

  it('does not open when a single bit of it was changed, or when it is no base64', async () => {
    const file = await seal(TEXT, 'one');
    const at = 5;
    const { iv, data } = file.sealed;
    const changed = `${data.slice(0, at)}${data[at] === 'A' ? 'B' : 'A'}${data.slice(at + 1)}`;
    expect(await open({ ...file, sealed: { iv, data: changed } }, 'one')).toBeNull();
    expect(await open({ ...file, sealed: { iv, data: 'no base64!' } }, 'one')).toBeNull();
    expect(await open({ ...file, derivation: { ...file.derivation, salt: 'no base64!' } }, 'one')).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['another format', { format: 'heyan' }, 'notSealed'],
    ['no object', 7, 'notSealed'],
    ['a newer version', { format: 'heyan-sealed', version: 2 }, 'newerVersion'],
    ['too few rounds: somebody weakened it', { iterations: 1000 }, 'damaged'],
    ['so many that it would never open', { iterations: 99_000_000 }, 'damaged'],
    ['no number of rounds', { iterations: 600_000.5 }, 'damaged'],
  ])('%s is refused', async (_, value, problem) => {
    const derivation = typeof value === 'object' && value !== null && 'iterations' in value ? value : null;
    const file: SealedFile = await seal('', 'x');
    expect(readSealed(derivation === null ? value : { ...file, derivation: { ...file.derivation, ...derivation } })).toBe(problem);
  });
});
