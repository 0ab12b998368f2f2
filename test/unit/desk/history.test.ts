import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../lib/desk/desk';
import type { FilingHistory } from '../../../lib/messages/protocol';
import { aDesk, reserve, settle, STRANGER, WITH_FILING, withFilings } from '../helpers/desk';
import { aFiling, HOUR, MINUTE, NOW } from '../helpers/filings';

const historyOf = async (desk: Desk, filingId: string | null = 'filing-1') =>
  (await desk.answer({ type: 'history', filingId })) as FilingHistory;

/** The rows of each round by what happened, the newest round first. */
const told = async (desk: Desk, filingId: string | null = 'filing-1') =>
  (await historyOf(desk, filingId)).rounds.map(({ rows }) => rows.map((row) => (row.type === 'attempt' ? `${row.id} ${row.outcome}` : row.type)));

describe('the history of a filing', () => {
  it('is empty where nothing happened', async () => {
    expect(await historyOf(aDesk(WITH_FILING).desk)).toEqual({ rounds: [], traces: {} });
  });

  it('tells what happened, round by round, the newest first', async () => {
    const hand = aDesk(WITH_FILING);
    await hand.desk.answer(reserve('t'));
    await hand.desk.answer(settle('t', 'wrong'));
    hand.now += HOUR;
    await hand.desk.answer({ type: 'openRounds', filingIds: ['filing-1'] });
    await hand.desk.answer(reserve('u', { at: NOW + HOUR + MINUTE }));
    expect(await told(hand.desk)).toEqual([['opened', 'sms', 'u null'], ['opened', 't wrong']]);
  });

  it('tells its own rounds, and no other\'s', async () => {
    const { desk } = aDesk(withFilings(aFiling('a'), aFiling('b', { persons: aFiling('b').persons.slice(1) })));
    await desk.answer(reserve('t'));
    await desk.answer(reserve('s', STRANGER));
    expect([await told(desk, 'a'), await told(desk, 'b'), await told(desk, null)]).toEqual([[['opened', 't null']], [], [['opened', 's null']]]);
  });

  it('tells what the guard had said against a submit that left', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t', { warned: ['tailDiffers', 'lastTry'] }));
    const [round] = (await historyOf(desk)).rounds;
    expect(round?.rows.find(({ id }) => id === 't')).toMatchObject({ warned: ['tailDiffers', 'lastTry'] });
  });

  it('stays when the filing is removed, for when its removal is undone', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer({ type: 'removeFiling', filingId: 'filing-1' });
    expect(await told(desk)).toEqual([['opened', 't null']]);
  });
});

describe('what a person would recognise a submit by', () => {
  it('is told with it, masked', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    expect((await historyOf(desk)).traces).toEqual({ t: { phone: '138****8000', idTail: '****3X', said: null } });
  });

  it('with the site\'s own words, where Heyan did not know them', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('t'));
    await desk.answer(settle('t', 'unknown', { said: '您的短信核验有误' }));
    expect((await historyOf(desk)).traces).toMatchObject({ t: { said: '您的短信核验有误' } });
  });

  it('also of a submit that fits no filing', async () => {
    const { desk } = aDesk(WITH_FILING);
    await desk.answer(reserve('s', STRANGER));
    expect((await historyOf(desk, null)).traces).toEqual({ s: { phone: '136****6000', idTail: '****99', said: null } });
  });
});

describe('all that is stored, for the user to save in a file', () => {
  it('is given as it lies on the disk, what could not be read among it', async () => {
    const { desk, store } = aDesk({ ...WITH_FILING, 'aside:1:rounds': 'rubbish', rounds: { v: 99, body: [] } });
    expect(await desk.answer({ type: 'dump' })).toEqual(store.items);
  });

  it('takes its turn: a write that was asked for before is in it', async () => {
    const { desk } = aDesk(WITH_FILING);
    const writing = desk.answer(reserve('t'));
    expect(await desk.answer({ type: 'dump' })).toHaveProperty('attempt:t');
    await writing;
  });
});
