// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { strengthOf } from '../../../components/vault/strength';
import { filing, round } from './make';
import { all, click, openPopup, see, type, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const aView = () => ({ filing: filing(), round: round() });

const PASSPHRASE = 'four words of mine';

async function openVault(world = openPopup({ filings: [aView()] })) {
  await click('open-settings');
  await see('vault');
  return world;
}

const problemOf = (id: string): string => document.querySelector(`#${id}-problem`)?.textContent ?? '';
/** A passphrase stands nowhere but in the fields themselves. */
const isKept = ({ session }: { session: ReadonlyMap<string, unknown> }): boolean => JSON.stringify([...session]).includes(PASSPHRASE);

describe('the passphrase, set for the first time', () => {
  it('is asked for twice, told to the worker once, and kept nowhere', async () => {
    const world = await openVault();
    await click('vault-set');
    await type('passphrase-next', PASSPHRASE);
    await type('passphrase-again', PASSPHRASE);
    await click('passphrase-save');
    await see('vault-lock');
    expect(written(world.asked).filter((request) => request.type === 'setPassphrase')).toEqual([{ type: 'setPassphrase', current: null, next: PASSPHRASE }]);
    expect([isKept(world), document.body.innerHTML.includes(PASSPHRASE)]).toEqual([false, false]);
  });

  it.each([
    ['too short', 'seven77', 'seven77', 'passphrase-next'], ['not the same twice', PASSPHRASE, `${PASSPHRASE}x`, 'passphrase-again'],
  ])('%s: said at its field, and told to nobody', async (_, next, again, field) => {
    const world = await openVault();
    await click('vault-set');
    await type('passphrase-next', next);
    await type('passphrase-again', again);
    await click('passphrase-save');
    await vi.waitFor(() => expect(problemOf(field)).not.toBe(''));
    expect(world.asked.some((request) => request.type === 'setPassphrase')).toBe(false);
  });

  it('says before it is set that a lost one cannot be recovered', async () => {
    await openVault();
    await click('vault-set');
    expect((await see('vault-warning')).textContent).toContain('vault.lostText');
  });
});

describe('one that there is', () => {
  it('is asked for before it is changed or taken away; a wrong one is said at its field', async () => {
    const world = openPopup({ filings: [aView()] });
    world.vault = { state: 'unlocked', autoLock: 15, passphrase: PASSPHRASE };
    await openVault(world);
    await click('vault-remove');
    await type('passphrase-current', 'a wrong one');
    await click('passphrase-save');
    await vi.waitFor(() => expect(problemOf('passphrase-current')).toContain('vault.wrong'));
    await type('passphrase-current', PASSPHRASE);
    await click('passphrase-save');
    await see('vault-set');
    expect(world.vault.state).toBe('off');
  });

  it('locks itself after as long as was chosen', async () => {
    const world = openPopup({ filings: [aView()] });
    world.vault = { state: 'unlocked', autoLock: 15, passphrase: PASSPHRASE };
    await openVault(world);
    const select = (await see('auto-lock')) as HTMLSelectElement;
    expect(select.value).toBe('15');
    select.value = 'browser';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(world.asked.at(-2)).toEqual({ type: 'setAutoLock', minutes: null }));
  });
});

describe('locked', () => {
  const lockedPopup = () => {
    const world = openPopup({ filings: [aView()], vault: { state: 'locked', autoLock: 15, passphrase: PASSPHRASE } });
    return world;
  };

  it('only the passphrase is asked for, and what goes on is said; no filing is shown', async () => {
    lockedPopup();
    await see('locked');
    expect([all('filing').length, all('add-filing').length, all('search').length]).toEqual([0, 0, 0]);
    expect((await see('going-on')).textContent).toContain('vault.goingOn');
  });

  it('a wrong passphrase is said; the right one opens the list', async () => {
    lockedPopup();
    await type('passphrase', 'a wrong one');
    await click('unlock');
    await vi.waitFor(() => expect(problemOf('passphrase')).toContain('vault.wrong'));
    await type('passphrase', PASSPHRASE);
    await click('unlock');
    await see('filing');
    expect(document.body.innerHTML).not.toContain(PASSPHRASE);
  });

  it('what was being typed when it was locked is gone, from the session\'s memory too', async () => {
    const world = openPopup({ filings: [aView()] });
    world.vault = { state: 'unlocked', autoLock: 15, passphrase: PASSPHRASE };
    await click('add-filing');
    await type('label', 'half typed');
    world.vault = { ...world.vault, state: 'locked' };
    world.session.set('draft', null);
    document.dispatchEvent(new Event('visibilitychange'));
    const [field] = all('label');
    await see('locked');
    // Chromium tells a field that goes away that it was left.
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    field?.dispatchEvent(new FocusEvent('blur'));
    await new Promise((done) => setTimeout(done, 50));
    expect([document.body.innerHTML.includes('half typed'), JSON.stringify([...world.session]).includes('half typed')]).toEqual([false, false]);
  });

  it('what no passphrase opens is said, with a way to save all of it', async () => {
    const world = openPopup({ filings: [aView()], vault: { state: 'broken', autoLock: null, passphrase: '' } });
    await see('vault-broken');
    await click('save-all');
    await vi.waitFor(() => expect(world.saved).toHaveLength(1));
  });
});

describe('what a passphrase is worth, by its length alone', () => {
  it('eight characters at least (NIST SP 800-63B-3, 2017), fifteen are good (800-63B-4, 2025)', () => {
    expect(['', '1234567', '12345678', '密码密码密码密码', '12345678901234', '123456789012345', '🔒🔒🔒🔒🔒🔒🔒'].map(strengthOf))
      .toEqual(['short', 'short', 'fair', 'fair', 'fair', 'good', 'short']);
  });
});
