import { describe, expect, it } from 'vitest';
import { webHashing } from '../../../lib/vault/hashing';
import { hashing } from '../helpers/hashing';

describe('digests of the browser\'s WebCrypto', () => {
  it('are those that the other tests make: HMAC-SHA-256 of RFC 4231, case 2, as far as they are kept', async () => {
    const digest = Buffer.from('5bdcc146bf60754e6a042426089575c7', 'hex').toString('base64');
    expect(await webHashing.hmac('Jefe', 'what do ya want for nothing?')).toBe(digest);
    expect(await hashing.hmac('Jefe', 'what do ya want for nothing?')).toBe(digest);
  });

  it('are the same for the same key and text, and others for another key', async () => {
    const [key, other] = [webHashing.newKey(), webHashing.newKey()];
    expect(await webHashing.hmac(key, '核验')).toBe(await webHashing.hmac(key, '核验'));
    expect(await webHashing.hmac(key, '核验')).not.toBe(await webHashing.hmac(other, '核验'));
  });
});

it('a key is 32 bytes of chance, as text', () => {
  const keys = Array.from({ length: 20 }, () => webHashing.newKey());
  for (const key of keys) expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(new Set(keys).size).toBe(20);
});
