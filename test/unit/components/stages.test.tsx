// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { noteText } from '../../../components/hand-over/note-text';
import type { Filing } from '../../../lib/profiles/filing';
import { FILING_TYPES } from '../../../lib/rules/filing';
import { filing, HOUR, NOW, person, round } from './make';
import { all, click, openPopup, see, written } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const two = filing({ persons: [person(), person({ id: 'p2', role: 'service', phone: '13912345678', idTail: '567（8）' })] });

/** The stage of the only card, as soon as it is this one. */
const untilStage = (stage: string) => vi.waitFor(() => expect(all('phase')[0]?.dataset.phase).toBe(stage));

describe('a filing is walked through its states', () => {
  it('from its submission to the wait, and back when that was a slip', async () => {
    const world = openPopup({ filings: [{ filing: two, round: null }] });
    await untilStageOf('toSubmit', 'next.toSubmit');
    await click('submitted');
    await untilStageOf('waiting', 'next.waiting');
    expect(world.filings[0]?.filing.submittedAt).toBe(NOW);
    await click('undo');
    await untilStageOf('toSubmit', 'next.toSubmit');
    expect(written(world.asked).map(({ type }) => type)).toEqual(['saveFiling', 'saveFiling']);
  });

  it('and keeps what it knows of the submission when it is edited', async () => {
    const world = openPopup({ filings: [{ filing: { ...two, submittedAt: NOW - HOUR }, round: null }] });
    await click('edit');
    await click('save');
    await see('phase');
    expect(world.filings[0]?.filing.submittedAt).toBe(NOW - HOUR);
  });

  it.each([
    ['open', round(), ['go-verify', 'no-sms']],
    ['others', round({ passed: ['p1'] }), ['tell-others', 'no-sms']],
    ['done', round({ phase: 'done', passed: ['p1'] }), []],
    ['locked', round({ phase: 'locked' }), ['submitted']],
    ['expired', round({ deadline: NOW - 1 }), ['submitted']],
  ] as const)('%s: one next step and the button that does it', async (stage, view, buttons) => {
    openPopup({ filings: [{ filing: two, round: view }] });
    await untilStage(stage);
    const shown = ['go-verify', 'tell-others', 'submitted', 'no-sms'].filter((id) => all(id).length > 0);
    expect(shown).toEqual(buttons);
    expect(all('next-step')).toHaveLength(1);
  });

  it('and when all are done, nobody is left open', async () => {
    openPopup({ filings: [{ filing: two, round: round({ phase: 'done', passed: ['p1'] }) }] });
    await untilStage('done');
    expect(all('person-row').map((row) => row.dataset.passed)).toEqual(['true', 'true']);
    expect(all('hand-over')).toEqual([]);
  });

  it('and says what the console will show: when back, where to resubmit', async () => {
    openPopup({ filings: [{ filing: { ...two, provider: 'douyin' }, round: round({ phase: 'locked' }) }] });
    expect((await see('resubmit-at')).textContent).toBe('console.words 重新发送短信');
    expect((await see('look-up-at')).textContent).toContain('基础设置');
  });

  it('and admits it where no source tells', async () => {
    openPopup({ filings: [{ filing: { ...two, provider: 'volcengine' }, round: round({ phase: 'expired', deadline: NOW }) }] });
    expect((await see('resubmit-at')).textContent).toBe('console.resubmitNone filing.provider.volcengine');
    expect((await see('look-up-at')).textContent).toBe('console.lookUpNone filing.provider.volcengine');
  });
});

async function untilStageOf(stage: string, step: string): Promise<void> {
  await untilStage(stage);
  expect(all('next-step')[0]?.textContent).toBe(step);
}

describe('no SMS', () => {
  it('shows the step that applies now first, at Douyin the wait of hours', async () => {
    openPopup({ filings: [{ filing: { ...two, provider: 'douyin', submittedAt: NOW - HOUR }, round: null }] });
    await click('no-sms');
    const first = (await see('ladder')).querySelector<HTMLElement>('[data-rung]');
    expect(first?.dataset).toMatchObject({ rung: 'wait', state: 'now' });
    expect(first?.textContent).toContain('noSms.hours 3 4');
    await click('close-ladder');
    await vi.waitFor(() => expect(all('ladder')).toEqual([]));
  });
});

describe('the note for another person', () => {
  const odd: Filing = { ...two, label: '蓝鲸 13800138000 证件 567（8）' };
  const secrets = odd.persons.flatMap(({ phone, idTail }) => [phone, idTail]);

  it.each(FILING_TYPES)('%s: holds no phone and no ID tail, though the name does', (filingType) => {
    for (const one of odd.persons) {
      const text = noteText({ ...odd, filingType }, one, NOW + HOUR);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).toContain('https://beian.miit.gov.cn/#/Integrated/ComplaintA');
      expect(text).not.toMatch(/\d{6,}/);
    }
  });

  it('says by when in local time, or within 24 hours where nobody knows', () => {
    expect(noteText(two, person(), NOW + HOUR)).toContain('handOver.deadline Mon, Nov 23 11:00');
    expect(noteText(two, person(), null)).toContain('handOver.within');
  });

  it("quotes the site's own words exactly", () => {
    expect(noteText(two, person(), null)).toContain('您的短信核验完成,请等待其他核验人进行短信核验。 您的短信核验已全部完成,该请求将提交管局审核。');
  });

  it('is copied with one click, and stays selected when the browser does not copy it', async () => {
    openPopup({ filings: [{ filing: two, round: round({ passed: ['p1'] }) }] });
    const copied: string[] = [];
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await click('tell-others');
    await click('copy-note');
    expect((await see('note-copied')).className).toContain('notice-ok');
    expect(copied).toEqual([noteText(two, person({ id: 'p2', role: 'service' }), NOW + 24 * HOUR)]);
    writeText.mockRejectedValue(new Error('not allowed'));
    await click('copy-note');
    await vi.waitFor(() => expect(all('note-copied')[0]?.className).toContain('notice-warn'));
    const note = all('note')[0] as HTMLTextAreaElement;
    expect([note.selectionStart, note.selectionEnd]).toEqual([0, note.value.length]);
  });
});
