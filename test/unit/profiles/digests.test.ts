import { describe, expect, it, test, vi } from 'vitest';
import { createDigesters, DIGEST_KEY, type Digester } from '../../../lib/profiles/digests';
import { NewerDocumentError } from '../../../lib/vault/document';
import { inOneWrite } from '../../../lib/vault/one-write';
import { NOW } from '../helpers/filings';
import { hashing, KEY } from '../helpers/hashing';
import { createMemoryStore, type MemoryStore } from '../helpers/memory-store';

const SUBMIT = { phone: '13800138000', idTail: '01123X', code: '123456' };
const open = (store: MemoryStore, by = createDigesters(hashing)): Promise<Digester> => inOneWrite(store, (draft) => by(draft, NOW));

describe('the key of the digests', () => {
  it('is made when there is none, and written with the rest of the job', async () => {
    const store = createMemoryStore();
    await open(store);
    expect(store.items).toEqual({ digestKey: { v: 1, body: KEY } });
  });

  it('is the stored one ever after', async () => {
    const store = createMemoryStore({ digestKey: { v: 1, body: 'a key that was made before' } });
    const before = structuredClone(store.items);
    const { phone } = await open(store);
    expect(store.items).toEqual(before);
    expect(await phone('13800138000')).toBe(await hashing.hmac('a key that was made before', '["phone","13800138000"]'));
  });

  it.each([['a text', 'rubbish'], ['too short a key', { v: 1, body: 'short' }], ['no text', { v: 1, body: 7 }]])(
    'is made anew where it cannot be read (%s), and what was there is set aside', async (_, stored) => {
      const store = createMemoryStore({ digestKey: stored });
      await open(store);
      expect(store.items).toMatchObject({ digestKey: { v: 1, body: KEY }, [`aside:${NOW}:digestKey`]: stored });
    },
  );

  it('is not made where a later version of Heyan keeps it in another way', async () => {
    const later = { digestKey: { v: DIGEST_KEY.version + 1, body: { keys: [] } } };
    const store = createMemoryStore(later);
    await expect(open(store)).rejects.toThrow(NewerDocumentError);
    expect(store.items).toEqual(later);
  });

  it('is named without being given away', async () => {
    const { key } = await open(createMemoryStore());
    expect(key).not.toBe('');
    expect(KEY).not.toContain(key);
    const other = await open(createMemoryStore({ digestKey: { v: 1, body: 'quite another key' } }));
    expect(other.key).not.toBe(key);
  });
});

describe('what was made is remembered', () => {
  it('a digest, while the key stays: it is made once', async () => {
    const hmac = vi.fn(hashing.hmac);
    const [by, store] = [createDigesters({ ...hashing, hmac }), createMemoryStore()];
    const first = await (await open(store, by)).phone('13800138000');
    const made = hmac.mock.calls.length;
    expect(await (await open(store, by)).phone('13800138000')).toBe(first);
    expect(hmac.mock.calls.length).toBe(made);
  });

  it('but nothing of another key: what is stored now counts', async () => {
    const by = createDigesters(hashing);
    await (await open(createMemoryStore(), by)).phone('13800138000');
    const other = createMemoryStore({ digestKey: { v: 1, body: 'quite another key' } });
    expect(await (await open(other, by)).submit(SUBMIT)).toEqual(await (await open(other)).submit(SUBMIT));
  });
});

describe('the digests of a submit', () => {
  it('are those of its parts, of all three together, and the name of the key', async () => {
    const digester = await open(createMemoryStore());
    const digests = await digester.submit(SUBMIT);
    expect(digests).toEqual({
      key: digester.key,
      phone: await digester.phone(SUBMIT.phone),
      idTail: await digester.idTail(SUBMIT.idTail),
      code: await digester.code(SUBMIT.code),
      triple: expect.any(String) as string,
    });
  });

  it('have none of a code, and none of all three, on the resend form', async () => {
    const { submit } = await open(createMemoryStore());
    expect(await submit({ ...SUBMIT, code: null })).toMatchObject({ code: null, triple: null });
  });

  it('are the same for the same values, whenever they are made', async () => {
    const store = createMemoryStore();
    expect(await (await open(store)).submit(SUBMIT)).toEqual(await (await open(store)).submit(SUBMIT));
  });

  test.each([['phone', '13900139000'], ['idTail', '99999X'], ['code', '654321']] as const)('tell another %s, alone and in all three', async (field, value) => {
    const { submit } = await open(createMemoryStore());
    const [one, other] = [await submit(SUBMIT), await submit({ ...SUBMIT, [field]: value })];
    expect(other[field]).not.toBe(one[field]);
    expect(other.triple).not.toBe(one.triple);
  });

  it('of different fields never equal each other', async () => {
    const { phone, idTail, code } = await open(createMemoryStore());
    const same = await Promise.all([phone('123456'), idTail('123456'), code('123456')]);
    expect(new Set(same).size).toBe(3);
  });

  it('of all three are not those of values that only look alike when they are written together', async () => {
    const { submit } = await open(createMemoryStore());
    const [one, other] = [await submit({ phone: '1', idTail: '23', code: '4' }), await submit({ phone: '12', idTail: '3', code: '4' })];
    expect(one.triple).not.toBe(other.triple);
  });
});
