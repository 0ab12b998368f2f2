import type { Site } from '../../site/site.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { untilAnswer } from '../story/panel-view.ts';
import { openPopup } from '../story/popup-page.ts';
import { askWorker, saveRequest } from '../story/save-filing.ts';
import { beginVerification } from '../story/verification.ts';
import type { Look } from './look.ts';
import { type PastRound, writePast } from './past.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The site's codes (facts/verification.md section 6), and what the panel takes their texts for. */
const TRY_ANSWERS = [
  [3, 'allDone'], [31, 'othersOpen'], [20, 'doneBefore'], [4, 'noRecord'], [2, 'wrongValues'], [0, 'tryAgain'], [21, 'locked'],
] as const;
const RESEND_ANSWERS = [[100, 'nothingToResend'], [101, 'resent'], [102, 'resendLimit']] as const;

/** The notice of each answer with all of it unfolded, and one as it comes. */
export async function lookAtAnswers(driver: Driver, site: Site, look: Look, kind: 'try' | 'resend'): Promise<void> {
  for (const [code, answer] of kind === 'try' ? TRY_ANSWERS : RESEND_ANSWERS) {
    const person = await beginVerification(driver, site);
    if (kind === 'resend') await person.page.openTab('短信重发');
    await person.typeValues({ ...(kind === 'try' && { code: person.wrongCode(0) }), phone: person.phone, idTail: person.idTail });
    site.answerNext(code);
    await person.submit();
    await untilAnswer(person.tab, answer);
    await person.tab.panel.waitFor('why', (root) => root.querySelector('[data-testid="why"]'));
    if (answer === 'tryAgain') await look.atPanel(person.tab, `answer-${answer}-folded`);
    await person.tab.panel.click('[data-testid="why"] > summary');
    await person.tab.panel.click('[data-testid="why"] .sources > summary');
    await look.atPanel(person.tab, `answer-${answer}`);
    await person.tab.close();
  }
}

const PERSONS = [
  { role: 'subject', phone: '13800138000', idTail: '12345X' },
  { role: 'service', phone: '13900139000', idTail: '567（8）' },
] as const;

/** A filing in each of its states, with the provider and the type that have most to tell there. */
const FILINGS = [
  ['待提交的', { provider: 'aliyun' }],
  ['等短信的', { provider: 'douyin', serviceKind: 'miniProgram', submittedAt: -HOUR }],
  ['核验中的', { provider: 'jdcloud', filingType: 'addAccess' }],
  ['等其他人的', { provider: 'huaweicloud', filingType: 'changeBoth' }],
  ['全部完成的', { provider: 'douyin', serviceKind: 'miniProgram' }],
  ['被退回的', { provider: 'jdcloud' }],
  ['超时的', { provider: 'tencentcloud' }],
  ['退回又提交的', { provider: 'volcengine', submittedAt: -MINUTE }],
] as const;

const idOf = (label: string): string => `filing-${label}`;
const past = (label: string, ago: number, submits: PastRound['submits']): PastRound => ({ filingId: idOf(label), ago, smsAgo: ago, submits });

const ROUNDS: readonly PastRound[] = [
  past('核验中的', 2 * HOUR, []),
  past('等其他人的', 20 * HOUR, [
    { ago: 19 * HOUR, outcome: 'passed', answer: 'othersOpen', personIds: ['等其他人的-0'] },
    { ago: 3 * HOUR, kind: 'resend', outcome: 'resent', answer: 'resent', personIds: ['等其他人的-1'] },
  ]),
  past('全部完成的', 5 * HOUR, [{ ago: 4 * HOUR, outcome: 'done', answer: 'allDone' }]),
  past('被退回的', 6 * HOUR, [{ ago: 5 * HOUR, outcome: 'locked', answer: 'locked' }]),
  past('超时的', 26 * HOUR, []),
  past('退回又提交的', 48 * HOUR, [{ ago: 47 * HOUR, outcome: 'locked', answer: 'locked' }]),
];

async function open(popup: Tab, label: string, button: string, seen: string): Promise<void> {
  await popup.click(`[data-label="${label}"] [data-testid="${button}"]`);
  await popup.waitFor(seen, (wanted) => document.querySelector(`dialog [data-testid="${wanted}"]`), seen);
}

/** Takes the filings of the journeys before off the shelf; their rounds go with the next past that is written. */
async function removeAll(driver: Driver): Promise<void> {
  const { value } = await askWorker(driver, { type: 'snapshot' });
  for (const { filing } of (value as { filings: readonly { filing: { id: string } }[] }).filings) {
    await askWorker(driver, { type: 'removeFiling', filingId: filing.id });
  }
}

/** The card of a filing in each state, folded and unfolded; the ladder when no SMS comes; the note for another person. */
export async function lookAtStates(driver: Driver, look: Look): Promise<void> {
  await removeAll(driver);
  for (const [label, part] of FILINGS) {
    const submittedAt = 'submittedAt' in part ? { submittedAt: Date.now() + part.submittedAt } : {};
    const { type, filing } = saveRequest({ label, persons: PERSONS });
    await askWorker(driver, { type, filing: { ...Object(filing), ...part, ...submittedAt } });
  }
  await writePast(driver, ROUNDS);
  const popup = await openPopup(driver);
  await popup.waitFor('the filings', (count) => document.querySelectorAll('[data-testid="filing"]').length === count, FILINGS.length);
  await look.atPopup(popup, 'states', 2900);
  await popup.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('[data-testid="console"]').forEach((fold) => { fold.open = true; }));
  await look.atPopup(popup, 'states-console', 4300);

  for (const [label, name] of [['等短信的', 'waiting'], ['核验中的', 'access'], ['等其他人的', 'resent']] as const) {
    await open(popup, label, 'no-sms', 'ladder');
    await look.atPopup(popup, `no-sms-${name}`);
    await look.atPopup(popup, `no-sms-${name}-whole`, 1000);
    await popup.press('Escape');
  }
  await open(popup, '等其他人的', 'tell-others', 'note');
  await look.atPopup(popup, 'hand-over');
  await popup.click('[data-testid="copy-note"]');
  await popup.waitFor('it to be copied', () => document.querySelector('[data-testid="note-copied"]'));
  await look.atPopup(popup, 'hand-over-copied', 800);
  await popup.press('Escape');
  await open(popup, '核验中的', 'hand-over', 'note');
  await look.atPopup(popup, 'hand-over-access', 800);
  await popup.close();
}
