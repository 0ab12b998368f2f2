// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../../lib/ledger/verdict';
import { RefusedError } from '../../../lib/messages/ask';
import { layOut, typeInto } from '../helpers/form-page';
import { aPageSnapshot } from '../helpers/knowledge';
import { aPage, MATCH } from '../helpers/known-page';

beforeEach(layOut);
afterEach(() => void vi.restoreAllMocks());

const CHECKING: Reason = { id: 'checking', level: 'stop', remedy: 'wait' };
const LOCKED: Reason = { id: 'roundLocked', level: 'stop', remedy: 'newSms' };

describe('a click that was held for the worker\'s word', () => {
  it('is said to be looked up once that has come, and what else held it stays', async () => {
    const { cell, knowledge, answer } = aPage();
    void knowledge.reread();
    cell.update({ held: [CHECKING, LOCKED] });
    await answer(0, MATCH);
    expect(cell.state.held).toEqual([{ id: 'checked', level: 'warn', remedy: 'goOn' }, LOCKED]);
  });

  it('is asked about where the worker could not say: nobody knows how many are left', async () => {
    const { cell, knowledge, answer } = aPage();
    void knowledge.reread();
    cell.update({ held: [CHECKING] });
    await answer(0, new RefusedError('storage'));
    expect(cell.state.held).toEqual([{ id: 'countUnknown', level: 'warn', remedy: 'goOn' }]);
  });

  it('is of no account any more when the values change', () => {
    const { cell, knowledge } = aPage();
    void knowledge.reread();
    cell.update({ held: [CHECKING] });
    void knowledge.reread();
    expect(cell.state.held).toEqual([CHECKING]);
    typeInto('idTail', '99999X');
    void knowledge.reread();
    expect(cell.state.held).toEqual([]);
  });
});

describe('hello', () => {
  it('brings what the worker knows, and offers the first person of it', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.hello();
    expect(asked).toEqual([{ type: 'pageHello' }]);
    await answer(0, aPageSnapshot());
    expect(cell.state).toMatchObject({ snapshot: aPageSnapshot(), personId: 'a:subject', fault: null });
  });

  it('leaves the person whom the user chose, while the worker knows of one', () => {
    const { cell, knowledge } = aPage();
    cell.update({ personId: 'c:other' });
    knowledge.takeSnapshot(aPageSnapshot());
    expect(cell.state.personId).toBe('c:other');
    knowledge.takeSnapshot(aPageSnapshot({}, null, []));
    expect(cell.state.personId).toBeNull();
  });

  it('is said again while the worker is silent', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.hello();
    await answer(0, new Error('Could not establish connection.'));
    expect([asked.length, cell.state.fault]).toEqual([2, null]);
    await answer(1, aPageSnapshot());
    expect(cell.state).toMatchObject({ snapshot: aPageSnapshot(), fault: null });
  });

  it('says why it got no answer, until there is one', async () => {
    const { cell, knowledge, answer } = aPage();
    void knowledge.hello();
    await answer(0, new RefusedError('storage'));
    expect(cell.state.fault).toBe('storage');
    knowledge.takeSnapshot(aPageSnapshot());
    expect(cell.state.fault).toBeNull();
  });
});
