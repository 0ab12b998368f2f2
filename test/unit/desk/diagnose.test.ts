import { describe, expect, it } from 'vitest';
import { asLines } from '../../../components/diagnosis/as-lines';
import { diagnose } from '../../../lib/desk/diagnose';
import { createRecentFaults, RECENT_FAULTS } from '../../../lib/desk/recent-faults';
import { type Diagnosis, DOCUMENT_NAMES } from '../../../lib/messages/diagnosis';
import type { Settings } from '../../../lib/profiles/settings';
import { KINDS } from '../frozen/kinds';
import { aDesk, type DeskAtHand, reserve, settle, STRANGER, withFilings } from '../helpers/desk';
import { aFiling, NOW, SUBJECT } from '../helpers/filings';
import { lock, setPassphrase } from '../helpers/locked-desk';
import { forSeeds, type Random } from '../helpers/random';

function diagnosisOf({ desk, store, session }: DeskAtHand, mayNotify: () => Promise<boolean> = () => Promise.resolve(true)): Promise<Diagnosis> {
  return diagnose({
    now: () => NOW,
    hasConsent: desk.hasConsent,
    vaultStatus: () => desk.answer({ type: 'vaultStatus' }) as Promise<Exclude<Diagnosis['vault'], string>>,
    mayNotify,
    settings: () => desk.answer({ type: 'settings' }) as Promise<Settings>,
    snapshot: desk.snapshot,
    dump: () => store.get(null),
    faults: createRecentFaults(session, () => NOW).read,
  });
}

async function busy(): Promise<DeskAtHand> {
  const hand = aDesk(withFilings(aFiling(), aFiling('other')));
  await hand.desk.answer({ type: 'giveConsent' });
  await hand.desk.answer(reserve('a'));
  await hand.desk.answer(settle('a'));
  await hand.desk.answer(reserve('b', STRANGER));
  return hand;
}

describe('the diagnosis', () => {
  it('counts, names what is stored, and says what went wrong lately', async () => {
    const hand = await busy();
    await createRecentFaults(hand.session, () => NOW).note('storage', 'page');
    expect(await diagnosisOf(hand)).toMatchObject({
      made: '2026-01-05T09:00:00.000Z', hasConsent: true, vault: { state: 'off' }, mayNotify: true, settings: { reminders: { on: null } },
      counts: { filings: 2, openRounds: 2, hasUnassigned: true, isDoubtful: false, trouble: [] },
      faults: ['HY-106 page x1 2026-01-05T09:00:00.000Z'],
    });
    expect(((await diagnosisOf(hand)).stored as readonly string[]).toSorted()).toEqual(
      ['attempt v1 x2', 'consent v1 x1', 'digestKey v1 x1', 'filings v1 x1', 'round v2 x3', 'rounds v1 x1', 'traces v1 x3'],
    );
  });

  it('while it is locked: what is counted on, and no number of what cannot be seen', async () => {
    const hand = await busy();
    await setPassphrase(hand.desk);
    await lock(hand.desk);
    const { counts, stored, vault } = await diagnosisOf(hand);
    expect([vault, counts]).toMatchObject([{ state: 'locked', autoLock: 15 }, { filings: 'locked', openRounds: 2 }]);
    expect(stored).toEqual(expect.arrayContaining(['filings locked x1', 'vault v1 x1', 'rounds v1 x1']));
  });

  it('before the user has agreed: that, and nothing is written for it', async () => {
    const hand = aDesk();
    expect(await diagnosisOf(hand)).toMatchObject({ hasConsent: false, counts: { filings: 0, openRounds: 0 }, stored: [], faults: [] });
    expect([hand.store.items, hand.store.writes]).toEqual([{}, 0]);
  });

  it('with a damaged store: what could not be read, by our own names', async () => {
    const hand = aDesk({ ...withFilings(aFiling()), rounds: 'rubbish', [`round:${SUBJECT.phone}`]: { v: 99, body: [] }, 张三: 1 });
    const { counts, stored } = await diagnosisOf(hand);
    expect(counts).toMatchObject({ filings: 1, isDoubtful: true, trouble: ['rounds damaged rows lost: 100'] });
    expect(stored).toEqual(['filings v1 x1', 'rounds v? x1', 'round v99 x1', 'other v? x1']);
  });

  it('with a disk that refuses and a memory that does: says so, part by part', async () => {
    const hand = await busy();
    hand.store.failReads = true;
    hand.session.failReads = true;
    const refused = await diagnosisOf({ ...hand, desk: hand.reborn() }, () => Promise.reject(new Error('no')));
    expect({ ...refused, made: '' }).toEqual({
      made: '', hasConsent: 'unreadable', vault: 'unreadable', mayNotify: 'unreadable', settings: 'unreadable', counts: 'unreadable', stored: 'unreadable', faults: 'unreadable',
    });
  });

  it('knows each kind of document by its name', () => {
    const names: readonly string[] = DOCUMENT_NAMES;
    expect(Object.keys(KINDS).map((name) => name.replace(':', '')).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('no personal value is in the diagnostic text', () => {
  it('whatever of 400 stores is in whatever place: in labels, numbers, keys, versions, choices, or damaged', async () => {
    let told = 0;
    await forSeeds(400, async (random) => {
      const secrets = Array.from({ length: 8 }, () => secretOf(random));
      const hand = aDesk(storeOf(random, secrets));
      await hand.session.set({ [RECENT_FAULTS]: anything(random, secrets, 3) });
      // What was damaged may be refused: that is told of too.
      await hand.desk.answer({ type: 'giveConsent' }).catch(() => undefined);
      await hand.desk.answer(reserve(random.pick(secrets), { phone: random.pick(secrets) })).catch(() => undefined);
      if (random.chance(0.3)) await setPassphrase(hand.desk).then(() => lock(hand.desk)).catch(() => undefined);
      const text = asLines(await diagnosisOf(hand));
      const found = secrets.filter((secret) => text.includes(secret));
      if (found.length > 0) throw new Error(`${found.join(' ')} in\n${text}`);
      if (text.includes('filings: 2') || text.includes('filings: locked')) told += 1;
    });
    // Stores of which nothing can be read would pass, too.
    expect(told).toBeGreaterThan(100);
  }, 120_000);
});

const NAMES = ['张', '伟', '小', '站', '云', '店', 'Kim', 'Zoë'];

/** Names, phones, ID tails, codes: as texts, of five characters and more, so that none is a part of ours by chance. */
function secretOf(random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random.int(10)).join('');
  return random.pick([() => `${random.pick(NAMES)}${digits(5)}${random.pick(NAMES)}`, () => `13${digits(9)}`, () => `${digits(5)}X`, () => `${digits(6)}`])();
}

function storeOf(random: Random, secrets: readonly string[]): Record<string, unknown> {
  const secret = (): string => random.pick(secrets);
  const filing = (id: string) => aFiling(id, { label: secret(), persons: [{ ...SUBJECT, id: secret(), idTail: secret().slice(0, 6) }] });
  const store: Record<string, unknown> = withFilings(filing('one'), filing('two'));
  for (const name of DOCUMENT_NAMES) {
    if (name === 'filings' || random.chance(0.5)) continue;
    const key = random.chance(0.4) ? `${name}:${secret()}` : name;
    store[key] = random.chance(0.6) ? { v: random.pick([1, 2, 99, Number(secret()), secret()]), body: anything(random, secrets, 3), lost: random.int(5) } : anything(random, secrets, 3);
  }
  if (random.chance(0.3)) store['settings'] = { v: 1, body: { reminders: { on: true, points: [secret()], quiet: { on: true, from: 0, to: 9 }, lastAlways: secret() } } };
  store[secret()] = secret();
  return store;
}

/** Any JSON, with these texts in it. */
function anything(random: Random, secrets: readonly string[], depth: number): unknown {
  const part = (): unknown => anything(random, secrets, depth - 1);
  if (depth === 0 || random.chance(0.2)) return random.pick([null, true, 3, random.pick(secrets), Number.parseInt(random.pick(secrets), 10) || 0]);
  if (random.chance(0.5)) return Array.from({ length: random.int(4) }, part);
  return Object.fromEntries([['code', 'HY-106'], ['part', 'page'], ['at', part()], ['times', 1], [random.pick(secrets), part()]].filter(() => random.chance(0.8)));
}
