// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { cardSelector } from '../../../components/filings/card-id';
import { filing, left, NOW, person, round } from './make';
import { all, click, openPopup, see, type } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const first = { filing: filing(), round: round({ tries: left(5, 3, 4) }) };
const second = {
  filing: filing({ id: 'f2', label: '山野咖啡', persons: [person({ id: 'p2', phone: '13912345678' })], createdAt: NOW + 1 }),
  round: null,
};

/** The labels of the cards, from the top down, as soon as there are so many. */
function listed(count: number): Promise<(string | undefined)[]> {
  return vi.waitFor(() => {
    const labels = all('filing').map((card) => card.dataset.label);
    expect(labels).toHaveLength(count);
    return labels;
  });
}

async function fillForm(): Promise<void> {
  await type('label', '南窗书店');
  const provider = (await see('provider')) as HTMLSelectElement;
  provider.value = 'jdcloud';
  provider.dispatchEvent(new Event('change', { bubbles: true }));
  // A first filing asks for both persons; here one person is both.
  await click('remove-person', 1);
  await type('phone', '+86 138-0013-8000');
  await type('id-tail', '11010119900307123x');
}

describe('the popup', () => {
  it('saves a filing, mended, and shows it', async () => {
    const world = openPopup();
    await click('add-filing');
    await fillForm();
    await click('save');
    await see('filing');
    expect(world.filings[0]?.filing).toMatchObject({
      label: '南窗书店', provider: 'jdcloud', persons: [{ phone: '13800138000', idTail: '07123X' }],
    });
    expect(world.session.get('draft')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-label')).toBe('南窗书店'));
  });

  it('opens again as it was, when it was closed over a half-filled form', async () => {
    const { session } = openPopup();
    await click('add-filing');
    await type('label', '南窗');
    await type('phone', '1380013');
    await vi.waitFor(() => expect(JSON.stringify(session.get('draft'))).toContain('1380013'));
    openPopup({ session });
    expect([(await see('label') as HTMLInputElement).value, (await see('phone') as HTMLInputElement).value]).toEqual(['南窗', '1380013']);
    expect(document.activeElement).toBe(await see('phone'));
  });

  it('does not open again when the field that had the focus goes away with the form', async () => {
    openPopup();
    await click('add-filing');
    await fillForm();
    const phone = await see('phone');
    await click('save');
    await see('filing');
    phone.dispatchEvent(new Event('blur'));
    await new Promise((done) => setTimeout(done, 20));
    expect(all('phone')).toEqual([]);
  });

  it('holds an incomplete form, names what is missing, and goes to the first of it', async () => {
    const world = openPopup();
    await click('add-filing');
    await type('phone', '138');
    await vi.waitFor(() => expect(document.body.textContent).toContain('field.phoneLength'));
    expect(document.body.textContent).not.toContain('field.labelMissing');
    await click('save');
    await vi.waitFor(() => expect(document.body.textContent).toContain('field.labelMissing'));
    expect(document.activeElement).toBe(await see('label'));
    expect(world.asked.some((request) => request.type === 'saveFiling')).toBe(false);
  });

  it('keeps the form with its values when the disk refuses', async () => {
    const world = openPopup();
    world.refuse = 'storage';
    await click('add-filing');
    await fillForm();
    await click('save');
    expect((await see('refusal')).textContent).toContain('fault.storage.next');
    expect((await see('label') as HTMLInputElement).value).toBe('南窗书店');
    expect(JSON.stringify(world.session.get('draft'))).toContain('南窗书店');
  });

  test.each([
    ['the first of the list first', ['f1', 'f2']],
    ['the last of the list first', ['f2', 'f1']],
    ['only the older one', ['f1']],
    ['only the newer one', ['f2']],
  ])('brings back what was deleted, all of it, to where it was: %s', async (_, ids) => {
    const world = openPopup({ filings: [first, second] });
    const before = await listed(2);
    for (const [at, id] of ids.entries()) {
      document.querySelector<HTMLElement>(`${cardSelector(id)} [data-testid="delete"]`)?.click();
      await listed(1 - at);
    }
    await click('undo');
    expect(await listed(2)).toEqual(before);
    expect(world.filings).toEqual([first, second]);
  });

  it('brings back both of two that were deleted before the worker had answered for the first', async () => {
    const world = openPopup({ filings: [first, second] });
    await listed(2);
    for (const button of all('delete')) button.click();
    await see('empty');
    await click('undo');
    await listed(2);
    expect(world.filings).toEqual([first, second]);
  });

  it('shows counts worst case first, and no number before it is asked for', async () => {
    openPopup({ filings: [first] });
    expect((await see('tries-left')).textContent).toBe('3–4');
    expect(document.body.textContent).not.toContain('13800138000');
    await click('reveal');
    await vi.waitFor(() => expect(document.body.textContent).toContain('13800138000'));
    expect((await see('reveal')).getAttribute('aria-pressed')).toBe('true');
  });

  it('counts anew only after it was said that the SMS is of a new request', async () => {
    const world = openPopup({ filings: [first] });
    const opened = () => world.asked.filter((request) => request.type === 'openRounds');
    await click('new-sms');
    await click('refuse-new-sms');
    expect(opened()).toEqual([]);
    await click('new-sms');
    await click('confirm-new-sms');
    await vi.waitFor(() => expect(opened()).toEqual([{ type: 'openRounds', filingIds: ['f1'] }]));
  });

  it('says what was set aside, and does not call a shelf empty that it cannot read', async () => {
    const world = openPopup();
    world.trouble = [{ key: 'filings', kind: 'newer', lost: 0 }];
    expect((await see('trouble')).textContent).toContain('fault.newer.next');
    expect(all('empty')).toEqual([]);
  });
});
