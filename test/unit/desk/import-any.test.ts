import { expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { Applied, Previewed, Undone } from '../../../lib/portable/answers';
import { decode } from '../../../lib/portable/decode';
import { aDesk, looseUsed, reserve, settle, STRANGER, used, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling } from '../helpers/filings';
import { createRandom } from '../helpers/random';
import { utf8 } from '../portable/bytes';
import { aRow, aTable } from '../portable/make';
import { mutated } from '../portable/mutated';

/** How many inputs go the whole way through the desk; a failure names its seed. */
const RUNS = 3_000;

const ask = <T>(desk: Desk, request: Parameters<Desk['answer']>[0]): Promise<T> => desk.answer(request) as Promise<T>;

/** Another computer's backup, with a round of the same filing and one of another. */
async function aBackup(): Promise<string> {
  const { desk } = aDesk(withFilings(aFiling(), aFiling('there', { persons: [{ id: 'p', role: 'subject', phone: '13700137000', idTail: '777777' }] })), 'there');
  await desk.answer(reserve('t1'));
  await desk.answer(reserve('t2', { phone: '13700137000', idTail: '777777' }));
  await desk.answer(settle('t2'));
  return ask<string>(desk, { type: 'exportBackup', passphrase: null });
}

it('Whatever is handed to the importer: no throw, nothing that was stored or counted is lost, and what was taken can be taken back', async () => {
  const seeds = [aTable(aRow(), aRow({ label: '另一个' })), await aBackup()].map(utf8);
  const hand = aDesk(WITH_FILING);
  for (const id of ['h1', 'h2']) await hand.desk.answer(reserve(id, { code: `10000${id[1] ?? ''}` }));
  await hand.desk.answer(settle('h1'));
  await hand.desk.answer(reserve('stranger', { ...STRANGER, code: '999999' }));
  const [before, tries, loose] = [JSON.stringify(hand.store.items), await used(hand.desk), await looseUsed(hand.desk)];
  let taken = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const bytes = mutated(createRandom(seed), seeds);
    // What is no text is refused on the screen; handed over all the same, it is read as some text.
    const text = decode(bytes)?.text ?? String.fromCharCode(...bytes.subarray(0, 1_000));
    const previewed = await ask<Previewed>(hand.desk, { type: 'previewImport', text, passphrase: null });
    if ('refused' in previewed) continue;
    const applied = await ask<Applied | null>(hand.desk, { type: 'applyImport', text, passphrase: null, plan: previewed.plan });
    if (applied === null) continue;
    taken += 1;
    const { filings, trouble } = await hand.desk.snapshot();
    expect([seed, filings.some(({ filing }) => filing.id === 'filing-1'), trouble]).toEqual([seed, true, []]);
    const now = await used(hand.desk);
    expect([seed, (now?.[0] ?? 0) >= (tries?.[0] ?? 0), ((await looseUsed(hand.desk))?.[0] ?? 0) >= (loose?.[0] ?? 0)]).toEqual([seed, true, true]);
    expect([seed, await ask<Undone>(hand.desk, { type: 'undoImport' })]).toEqual([seed, 'undone']);
    expect(JSON.stringify(hand.store.items)).toBe(before);
  }
  // It was not all refused at the first look.
  expect(taken).toBeGreaterThan(RUNS / 50);
}, 120_000);
