import { describe, expect, it, test } from 'vitest';
import { drop, newDropBox, openDrop, importSecret } from '../../../lib/vault/drop-box';
import { deriveKey, ITERATIONS, isWeak, newDerivation } from '../../../lib/vault/passphrase';
import { importKey, open, seal } from '../../../lib/vault/sealing';
import { createVaultCrypto } from '../../../lib/vault/vault-crypto';
import { fromBase64, toBase64 } from '../../../lib/vault/base64';

const PASSPHRASE = '十里春风不如你 2026';
const quick = createVaultCrypto(crypto, 1);

/** Another character in the place of the one there. */
const spoilt = (text: string, at: number): string => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

const aKey = () => importKey(crypto, crypto.getRandomValues(new Uint8Array(32)));

describe('a text that is locked (AES-256-GCM, NIST SP 800-38D, 2007)', () => {
  it('comes out as it went in', async () => {
    const key = await aKey();
    for (const text of ['', '13800138000', '核验 🔒', 'x'.repeat(200_000)]) expect(await open(crypto, key, 'here', await seal(crypto, key, 'here', text))).toBe(text);
  });

  it('does not come out with another key, or as another document', async () => {
    const key = await aKey();
    const sealed = await seal(crypto, key, 'filings', 'text');
    expect(await open(crypto, await aKey(), 'filings', sealed)).toBeNull();
    expect(await open(crypto, key, 'digestKey', sealed)).toBeNull();
  });

  it('does not come out when any byte of it was changed, or it is no such thing at all', async () => {
    const key = await aKey();
    const sealed = await seal(crypto, key, 'here', 'thirty-two characters of a text.');
    for (let at = 0; at < sealed.data.length - 2; at += 3) expect(await open(crypto, key, 'here', { ...sealed, data: spoilt(sealed.data, at) })).toBeNull();
    expect(await open(crypto, key, 'here', { ...sealed, iv: spoilt(sealed.iv, 0) })).toBeNull();
    expect(await open(crypto, key, 'here', { iv: '*', data: '' })).toBeNull();
  });

  it('has an IV of 96 bits that was never there before, and is of another length and look each time', async () => {
    const key = await aKey();
    const sealed = await Promise.all(Array.from({ length: 500 }, () => seal(crypto, key, 'here', 'the same')));
    expect(new Set(sealed.map(({ iv }) => iv)).size).toBe(500);
    expect(new Set(sealed.map(({ data }) => data)).size).toBe(500);
    expect(sealed.every(({ iv }) => fromBase64(iv).length === 12)).toBe(true);
  });

  it('takes its chance from where it is told to', async () => {
    const fixed = { subtle: crypto.subtle, getRandomValues: (<T extends ArrayBufferView>(array: T) => new Uint8Array(array.buffer).fill(7) && array) as Crypto['getRandomValues'] };
    const key = await importKey(crypto, new Uint8Array(32));
    expect(await seal(fixed, key, 'here', 'text')).toEqual(await seal(fixed, key, 'here', 'text'));
    expect((await seal(fixed, key, 'here', 'text')).iv).toBe(toBase64(new Uint8Array(12).fill(7)));
  });
});

describe('a passphrase', () => {
  it('is stretched with at least 600,000 rounds of PBKDF2-HMAC-SHA256 (OWASP Password Storage Cheat Sheet, 2023-05), and a salt of its own', () => {
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const [one, other] = [newDerivation(crypto), newDerivation(crypto)];
    expect(one).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS });
    expect(fromBase64(one.salt)).toHaveLength(16);
    expect(one.salt).not.toBe(other.salt);
    expect([isWeak(one), isWeak({ ...one, iterations: 310_000 })]).toEqual([false, true]);
  });

  it('comes to the key that RFC 7914 (2016) gives for it', async () => {
    // Its second vector: "Password", salt "NaCl", 80,000 rounds; the first 32 bytes. A key that can be got out, for once.
    const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode('Password'), 'PBKDF2', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', iterations: 80_000, salt: new TextEncoder().encode('NaCl') }, typed, 256);
    expect(Buffer.from(bits).toString('hex')).toBe('4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56');
    const ours = await deriveKey(crypto, 'Password', { name: 'PBKDF2', hash: 'SHA-256', iterations: 80_000, salt: toBase64(new TextEncoder().encode('NaCl')) });
    const sealed = await seal(crypto, await importKey(crypto, new Uint8Array(bits)), 'here', 'the same key');
    expect([await open(crypto, ours, 'here', sealed), ours.extractable]).toEqual(['the same key', false]);
  });

  it('opens what it locked, and no other one does', async () => {
    const { lid, raw } = await quick.make(PASSPHRASE, 15);
    expect(await quick.unlock(lid, PASSPHRASE)).toBe(raw);
    for (const wrong of ['', `${PASSPHRASE} `, PASSPHRASE.slice(1), PASSPHRASE.toUpperCase() + 'x']) expect(await quick.unlock(lid, wrong)).toBeNull();
  });

  it('is the same however its characters were put together', async () => {
    const { lid, raw } = await quick.make('caf\u00e9 caf\u00e9', null);
    expect(await quick.unlock(lid, 'cafe\u0301 cafe\u0301')).toBe(raw);
  });

  it('with parameters of before opens all the same, and gets today\'s: the same key under another lock', async () => {
    const { lid, raw } = await quick.make(PASSPHRASE, 15);
    const today = createVaultCrypto(crypto, 3);
    expect(await today.unlock(lid, PASSPHRASE)).toBe(raw);
    const raised = await today.raise(lid, raw, PASSPHRASE);
    expect(raised).toMatchObject({ id: lid.id, derivation: { iterations: 3 }, dropBox: lid.dropBox, autoLock: 15 });
    expect(raised?.derivation.salt).not.toBe(lid.derivation.salt);
    if (raised === null) throw new Error('not raised');
    expect([await today.unlock(raised, PASSPHRASE), await today.raise(raised, raw, PASSPHRASE)]).toEqual([raw, null]);
  });

  it('stands nowhere in what is stored, and neither does the key', async () => {
    const { lid, raw } = await quick.make(PASSPHRASE, 15);
    expect(JSON.stringify(lid)).not.toContain(PASSPHRASE);
    expect(JSON.stringify(lid)).not.toContain(raw);
  });
});

describe('an open vault', () => {
  it('is of its own lid and key only', async () => {
    const [one, other] = [await quick.make(PASSPHRASE, 15), await quick.make(PASSPHRASE, 15)];
    expect(await quick.revive(one.lid, other.raw)).toBeNull();
    expect(await quick.revive(one.lid, 'rubbish')).toBeNull();
    const vault = await quick.revive(one.lid, one.raw);
    const sealed = await vault?.seal('filings', 'text');
    if (sealed === undefined) throw new Error('not open');
    expect(await vault?.open('filings', sealed)).toBe('text');
    expect(await (await quick.revive(other.lid, other.raw))?.open('filings', sealed)).toBeNull();
  });
});

describe('the drop box', () => {
  it('takes what anybody drops, and only its secret gets it out', async () => {
    const [box, other] = [await newDropBox(crypto), await newDropBox(crypto)];
    const dropped = await drop(crypto, box.address, '13800138000');
    expect(JSON.stringify(dropped)).not.toContain('13800138000');
    expect(await openDrop(crypto, await importSecret(crypto, box.secret), dropped)).toBe('13800138000');
    expect(await openDrop(crypto, await importSecret(crypto, other.secret), dropped)).toBeNull();
  });

  test.each(['from', 'data', 'iv'] as const)('what was changed since (%s) does not come out', async (part) => {
    const box = await newDropBox(crypto);
    const { from, sealed } = await drop(crypto, box.address, 'text');
    const changed = part === 'from' ? { from: spoilt(from, 9), sealed } : { from, sealed: { ...sealed, [part]: spoilt(sealed[part], 2) } };
    expect(await openDrop(crypto, await importSecret(crypto, box.secret), changed)).toBeNull();
  });
});
