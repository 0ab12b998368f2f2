const KEY_BYTES = 32;

/** As many of a digest's bytes as are kept: too many to meet another one by chance. */
const DIGEST_BYTES = 16;

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Keys and HMAC-SHA-256 from the browser's own WebCrypto, as base64. */
export const webHashing = {
  newKey: (): string => base64(crypto.getRandomValues(new Uint8Array(KEY_BYTES))),
  async hmac(key: string, text: string): Promise<string> {
    const bytes = new TextEncoder();
    const made = await crypto.subtle.importKey('raw', bytes.encode(key), HMAC, false, ['sign']);
    const digest = await crypto.subtle.sign(HMAC.name, made, bytes.encode(text));
    return base64(new Uint8Array(digest).subarray(0, DIGEST_BYTES));
  },
};

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
