// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { checkCharacter } from '../../../lib/rules/id-document/mod-11-2';
import { all, click, openPopup, see, type } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

/** No province begins with 10. */
const ID = `10000019000101000${checkCharacter('10000019000101000')}`;
const TAIL = ID.slice(-6);

/** A session store that remembers all that it was ever given. */
class Remembering extends Map<string, unknown> {
  readonly told: string[] = [];

  override set(key: string, value: unknown): this {
    this.told.push(JSON.stringify(value));
    return super.set(key, value);
  }
}

async function openHelp() {
  const session = new Remembering();
  const world = openPopup({ session });
  await click('add-filing');
  await click('id-help-open');
  await see('id-help');
  return { ...world, told: session.told };
}

/** Types or pastes into the helper. A paste is settled at once; of what is typed, nothing bad is said before a pause. */
async function enter(text: string, inputType: 'insertText' | 'insertFromPaste' = 'insertFromPaste'): Promise<void> {
  const field = (await see('help-number')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  await new Promise((done) => setTimeout(done, 20));
}

async function choose(kind: string): Promise<void> {
  const field = (await see('help-kind')) as HTMLSelectElement;
  field.value = kind;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 20));
}

const warned = () => [...document.querySelectorAll<HTMLElement>('[data-warning]')].map(({ dataset }) => dataset.warning);
const shownTail = () => all('help-tail')[0]?.dataset.tail;

/** Everything that the page holds, the fields' values included. */
function inThePage(): string {
  return [document.documentElement.outerHTML, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join('\n');
}

describe('the helper for the ID tail', () => {
  it('puts the six characters into the field, and the keyboard back to it', async () => {
    await openHelp();
    await enter(ID);
    expect(shownTail()).toBe(TAIL);
    expect((await see('help-kind') as HTMLSelectElement).value).toBe('residentId');
    await click('help-use');
    await vi.waitFor(() => expect(all('id-help')).toEqual([]));
    const field = await see('id-tail') as HTMLInputElement;
    expect(field.value).toBe(TAIL);
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
  });

  it.each(['help-use', 'help-close'])('keeps the whole number nowhere: not in the draft, and not in the page after %s', async (last) => {
    const { told } = await openHelp();
    for (let length = 1; length <= ID.length; length += 1) await enter(ID.slice(0, length), 'insertText');
    expect(inThePage()).toContain(ID);
    await choose('residentId');
    await click(last);
    if (all('help-use').length > 0 && last === 'help-use') await click(last);
    await vi.waitFor(() => expect(all('id-help')).toEqual([]));
    await type('label', '南窗书店');
    await vi.waitFor(() => expect(told.at(-1)).toContain('南窗书店'));
    // Seven of its characters in a row would be more than the tail.
    const pieces = Array.from({ length: ID.length - 6 }, (_, at) => ID.slice(at, at + 7));
    expect(pieces.filter((piece) => told.some((draft) => draft.includes(piece)))).toEqual([]);
    expect(pieces.filter((piece) => inThePage().includes(piece))).toEqual([]);
    expect(told.at(-1)?.includes(TAIL)).toBe(last === 'help-use');
  });

  it('asks where the filing is before it says anything of a 通行证 (Volcengine, 2023-10-08)', async () => {
    await openHelp();
    await choose('homePermit');
    await enter('A123456(3)');
    expect(shownTail()).toBeUndefined();
    all('help-place')[0]?.click();
    await vi.waitFor(() => expect(shownTail()).toBe('456(3)'));
    expect(document.querySelector('[data-reading]')?.getAttribute('data-reading')).toBe('permitBack');
    expect(document.querySelector('dialog .sources, [role="dialog"] .sources')?.textContent).toContain('Volcengine, FAQ 短信核验 (docs/6428/68778), 2023-10-08');
    all('help-place')[1]?.click();
    await vi.waitFor(() => expect(warned()).toEqual(['back']));
    expect(shownTail()).toBeUndefined();
  });

  it('lets the user choose the width of the brackets, and takes that one (S1, 2025-03)', async () => {
    await openHelp();
    await choose('other');
    await enter('A1234567（8）');
    expect(all('help-way').map((radio) => (radio as HTMLInputElement).value)).toEqual(['full', 'half']);
    all('help-way')[1]?.click();
    await vi.waitFor(() => expect(shownTail()).toBe('567(8)'));
    await click('help-use');
    await vi.waitFor(async () => expect((await see('id-tail') as HTMLInputElement).value).toBe('567(8)'));
  });

  it('says nothing against a number while it is typed, and says it before it is taken', async () => {
    await openHelp();
    await choose('residentId');
    await enter(`${ID.slice(0, 16)}9${ID.slice(17)}`, 'insertText');
    expect(warned()).toEqual([]);
    await click('help-use');
    await vi.waitFor(() => expect(warned()).toEqual(['checksum']));
    await click('help-use');
    await vi.waitFor(() => expect(all('id-help')).toEqual([]));
  });

  it('says it by itself after a pause', async () => {
    await openHelp();
    await choose('residentId');
    await enter('1234567', 'insertText');
    await vi.waitFor(() => expect(warned()).toEqual(['eighteen']), 3000);
  });

  it('does not give the characters of a business licence', async () => {
    await openHelp();
    await enter('91999999MA00000000');
    await choose('residentId');
    expect(warned()).toEqual(['licence']);
    await click('help-use');
    expect(all('id-help')).toHaveLength(1);
  });

  it('takes a number shorter than six as it is, and the form does not ask once more', async () => {
    await openHelp();
    await choose('other');
    await enter('A12');
    expect(document.body.textContent).toContain('idHelp.readings.whole');
    await click('help-use');
    expect((await see('short-tail') as HTMLInputElement).checked).toBe(true);
  });

  it('its field is not filled in or kept by the browser', async () => {
    await openHelp();
    const field = (await see('help-number')) as HTMLInputElement;
    expect({ autocomplete: field.autocomplete, name: field.name }).toEqual({ autocomplete: 'off', name: '' });
  });
});
