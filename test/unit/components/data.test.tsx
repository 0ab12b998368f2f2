// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { filing, round } from './make';
import { all, click, openPopup, see, type, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const aView = () => ({ filing: filing(), round: round() });
const asked = (world: ReturnType<typeof openPopup>, wanted: string) => written(world.asked).filter((request) => request.type === wanted);
const PASSPHRASE = 'a long passphrase';

async function openData(world = openPopup({ filings: [aView()] })) {
  await click('open-settings');
  await see('save-backup');
  return world;
}

describe('a file that is saved', () => {
  it('without a passphrase says that it is not locked, whatever locks the stored data', async () => {
    const world = openPopup({ filings: [aView()] });
    world.vault = { state: 'unlocked', autoLock: 15, passphrase: PASSPHRASE };
    await openData(world);
    for (const id of ['save-backup', 'save-table']) {
      await click(id);
      await vi.waitFor(() => expect(all('save-said')[0]?.textContent).toContain('portable.savedOpen'));
    }
    expect(world.saved.map(({ name }) => name.replace(/\d+/g, '#').replace(/(#-?)+/, '#'))).toEqual(['heyan-#.json', 'heyan-#.csv']);
  });

  it('with one says that only it opens it', async () => {
    const world = await openData();
    await type('backup-passphrase', PASSPHRASE);
    await click('save-backup');
    await vi.waitFor(() => expect(all('save-said')[0]?.textContent).toBe('portable.saved'));
    expect(asked(world, 'exportBackup')).toEqual([{ type: 'exportBackup', passphrase: PASSPHRASE }]);
  });

  it('with one that is too short is not saved: said at its field', async () => {
    const world = await openData();
    await type('backup-passphrase', 'seven77');
    await click('save-backup');
    await vi.waitFor(() => expect(document.querySelector('#backup-passphrase-problem')?.textContent).toBe('portable.passphraseShort'));
    expect([world.saved, asked(world, 'exportBackup')]).toEqual([[], []]);
  });
});

describe('erasing everything', () => {
  it('is asked for once more; a no does nothing', async () => {
    const world = await openData();
    await click('erase');
    await click('erase-no');
    expect(asked(world, 'eraseAll')).toEqual([]);
    expect(all('erase-yes')).toEqual([]);
  });

  it('done, nothing is shown but that; the first-run page is offered and does not come by itself', async () => {
    const world = await openData();
    await click('erase');
    await click('erase-yes');
    await see('erased');
    expect([all('settings').length, all('filing').length, world.openWelcome.mock.calls.length]).toEqual([0, 0, 0]);
    await click('begin-anew');
    expect(world.openWelcome).toHaveBeenCalledOnce();
  });

  it('refused by the disk, says so, and all is shown as before', async () => {
    const world = await openData();
    world.refuse = 'storage';
    await click('erase');
    await click('erase-yes');
    await vi.waitFor(() => expect(all('erase-said')[0]?.textContent).toContain('HY-106'));
    expect(all('erased')).toEqual([]);
  });

  it('while it is locked needs no passphrase, and the question says so', async () => {
    const world = openPopup({ filings: [aView()], vault: { state: 'locked', autoLock: 15, passphrase: PASSPHRASE } });
    await see('locked');
    await click('erase');
    expect(document.querySelector('.dialog')?.textContent).toContain('portable.eraseLockedLoses');
    await click('erase-yes');
    await see('erased');
    expect(asked(world, 'eraseAll')).toHaveLength(1);
  });
});
