import type { Driver, Tab } from '../driver/driver.ts';
import { openIdHelp, tellDocument, type TypedDocument, untilFound, untilWarned } from '../story/id-help.ts';
import { openPopup } from '../story/popup-page.ts';
import type { Look } from './look.ts';

/** What the helper is asked, by the view's name, and what it then shows: a tail, or a warning. All numbers are made up. */
type Asked = readonly [name: string, document: TypedDocument, shows: { tail: string } | { warning: string }];

const CARDS: readonly Asked[] = [
  ['fine', { number: '100000190001010002' }, { tail: '010002' }],
  ['checksum', { kind: 'residentId', number: '100000190001010012' }, { warning: 'checksum' }],
  ['old-card', { kind: 'residentId', number: '100000000101000' }, { warning: 'oldCard' }],
  ['licence', { kind: 'residentId', number: '91999999MA00000000' }, { warning: 'licence' }],
  ['other-kind', { kind: 'passport', number: '100000190001010002' }, { tail: '010002' }],
  ['passport', { kind: 'passport', number: 'E00000123' }, { tail: '000123' }],
];

const PERMITS: readonly Asked[] = [
  ['permit', { kind: 'homePermit', place: 'elsewhere', number: 'H00000123' }, { tail: '000123' }],
  ['renewals', { kind: 'homePermit', place: 'elsewhere', number: 'H0000012300' }, { tail: '012300' }],
  ['zhejiang', { kind: 'homePermit', place: 'zhejiang', number: 'A123456(3)' }, { tail: '456(3)' }],
  ['zhejiang-bare', { kind: 'homePermit', place: 'zhejiang', number: 'A1234573' }, { warning: 'checksumHongKong' }],
  ['zhejiang-front', { kind: 'homePermit', place: 'zhejiang', number: 'H00000123' }, { warning: 'front' }],
];

const OTHERS: readonly Asked[] = [
  ['taiwan', { kind: 'taiwanPermit', number: '0000012301（B）' }, { warning: 'oldTaiwan' }],
  ['residence', { kind: 'residencePermit', number: '80000019000101000X' }, { warning: 'residenceForm' }],
  ['permanent', { number: 'XXX000000000123' }, { tail: '000123' }],
  ['officer', { kind: 'officer', number: '军字第0000123号' }, { tail: '00123号' }],
  ['brackets', { kind: 'other', number: 'A1234567（8）' }, { tail: '567（8）' }],
  ['short', { kind: 'other', number: 'A12' }, { warning: 'short' }],
];

/** Where the sources are unfolded: a few, and many. */
const SOURCED = ['fine', 'zhejiang-bare'];

/** The helper for the ID tail while something is missing: empty, asking for the kind, asking for the place. */
export async function lookAtIdHelp(driver: Driver, look: Look): Promise<void> {
  const popup = await openOnForm(driver);
  await look.atPopup(popup, 'id-help-empty');
  await tellDocument(popup, { number: 'H00000123' });
  await popup.waitFor('the question', () => document.querySelector('[data-testid="help-kind"][aria-invalid="true"]'));
  await look.atPopup(popup, 'id-help-ask-kind');
  await popup.select('[data-testid="help-kind"]', 'homePermit');
  await popup.waitFor('the place', () => document.querySelector('[data-testid="help-place"]'));
  await look.atPopup(popup, 'id-help-ask-place');
  await close(popup);
}

/** What it says of documents, in groups that a slow machine can look at within a test's time. */
export const DOCUMENTS = { 'cards and passports': CARDS, permits: PERMITS, others: OTHERS } as const;

/** The helper with each of these documents. */
export async function lookAtDocuments(driver: Driver, look: Look, documents: readonly Asked[]): Promise<void> {
  const popup = await openOnForm(driver);
  for (const [name, document, shows] of documents) {
    await again(popup);
    await tellDocument(popup, document);
    await ('tail' in shows ? untilFound(popup, shows.tail) : untilWarned(popup, shows.warning));
    await look.atPopup(popup, `id-help-${name}`);
    if (!SOURCED.includes(name)) continue;
    await popup.click('[data-testid="id-help"] .sources summary');
    await look.atPopup(popup, `id-help-${name}-sources`, 820);
  }
  await close(popup);
}

async function close(popup: Tab): Promise<void> {
  await popup.press('Escape');
  await popup.click('[data-testid="cancel"]');
  await popup.close();
}

async function openOnForm(driver: Driver): Promise<Tab> {
  const popup = await openPopup(driver);
  await popup.click('[data-testid="add-filing"]');
  await openIdHelp(popup);
  return popup;
}

/** The helper remembers nothing: closed and opened it is empty. */
async function again(popup: Tab): Promise<void> {
  await popup.press('Escape');
  await openIdHelp(popup);
}
