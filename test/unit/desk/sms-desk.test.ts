import { beforeEach, describe, expect, it } from 'vitest';
import { createHeldCodes } from '../../../lib/desk/held-codes';
import { createSmsDesk } from '../../../lib/desk/sms-desk';
import type { FilingView } from '../../../lib/messages/snapshot';
import { aFiling } from '../helpers/filings';
import { createMemoryStore } from '../helpers/memory-store';
import { OLDER, S1 } from '../rules/sms/accepted';

const HOUR = 3_600_000;
/** 6 January 2026, 10:00, wherever the test runs. */
const TEN = new Date(2026, 0, 6, 10, 0).getTime();
const LOOKALIKE = S1.replace('beian.miit.gov.cn', 'beian-miit.gov.cn');

let now = TEN;
let memory = createMemoryStore();
let filings: readonly FilingView[] = [];
const codes = () => createHeldCodes(memory, () => now);
const desk = () => createSmsDesk({ memory, codes: codes(), filings: () => Promise.resolve(filings), now: () => now });

beforeEach(() => {
  now = TEN;
  memory = createMemoryStore();
  filings = [{ filing: aFiling('a', { filingType: 'addAccess' }), round: null }];
});

describe('a text that is read for a screen', () => {
  it('comes back with what is in it, when it came, and whom it may belong to', async () => {
    const shown = await desk().read(`12381\n2026/1/6 08:30\n${S1}`);
    expect(shown).toMatchObject({ code: '012345', smsAt: TEN - 1.5 * HOUR, readAt: TEN, isClear: true, personId: null, owners: [{ filingId: 'a' }, { filingId: 'a' }] });
  });

  it('has no time that cannot be its own', async () => {
    expect(await desk().read(`2026/1/6 23:30\n${S1}`)).toMatchObject({ smsAt: null });
    expect(await desk().read(`2025/12/6 09:30\n${S1}`)).toMatchObject({ smsAt: null });
  });

  it('is there for whoever asks later, with what is stored by then; the text itself is kept nowhere', async () => {
    await desk().read(S1);
    filings = [];
    expect(await desk().shown()).toMatchObject({ code: '012345', owners: [] });
    expect(JSON.stringify(memory.items)).not.toContain('工业和信息化部');
  });

  it('is gone when it is put away, after its 24 hours, and when the clock was set back before it', async () => {
    await desk().read(`2026/1/6 08:30\n${S1}`);
    now = TEN + 22.4 * HOUR;
    expect(await desk().shown()).not.toBeNull();
    now = TEN + 22.5 * HOUR;
    expect(await desk().shown()).toBeNull();
    now = TEN - HOUR;
    expect(await desk().shown()).toBeNull();
    now = TEN;
    await desk().putAway();
    expect(await desk().shown()).toBeNull();
    expect(JSON.stringify(memory.items)).not.toContain('012345');
  });

  it('gives no code when it is a look-alike: none is kept, and none can be given to anybody', async () => {
    expect(await desk().read(LOOKALIKE)).toMatchObject({ is: 'refused', why: 'lookalike', link: { host: 'beian-miit.gov.cn' } });
    await desk().giveTo('a:p');
    expect(await codes().holders()).toEqual([]);
    expect(JSON.stringify(memory.items)).not.toContain('012345');
  });
});

describe('a code that is given to a person', () => {
  it('is held for 24 hours from its SMS', async () => {
    await desk().read(`2026/1/6 08:30\n${S1}`);
    await desk().giveTo('a:p');
    expect([await codes().codeOf('a:p'), (await desk().shown())]).toMatchObject(['012345', { personId: 'a:p' }]);
    now = TEN + 22.5 * HOUR;
    expect(await codes().codeOf('a:p')).toBeNull();
  });

  it('stays when what was read is put away, and another is read', async () => {
    await desk().read(S1);
    await desk().giveTo('a:p');
    await desk().putAway();
    await desk().read(OLDER);
    expect(await codes().codeOf('a:p')).toBe('012345');
  });
});

describe('a text that was pasted into the code\'s field', () => {
  it('gives its code, or why there is none, and is held nowhere', () => {
    expect(desk().readPasted(S1)).toEqual({ code: '012345' });
    expect(desk().readPasted(LOOKALIKE)).toEqual({ why: 'lookalike' });
    expect(memory.items).toEqual({});
  });
});
