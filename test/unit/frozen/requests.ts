import type { DeskRequest } from '../../../lib/desk/desk';
import type { VaultRequest } from '../../../lib/desk/vault-jobs';
import { matching, reserve, settle } from '../helpers/desk';
import { aFiling, NOW } from '../helpers/filings';

/** Switches the reminders on: what has sounded is written anew with it. */
export const REMINDERS_ON = {
  type: 'saveSettings', settings: { reminders: { on: true, points: ['oneHour'], quiet: { on: false, from: 0, to: 60 }, lastAlways: false } },
} satisfies DeskRequest;

const TAUGHT_FORM = { shape: 'a shape', code: 0, phone: 1, idTail: 2, submit: 0 };

/** But for those about the passphrase, which write every document anew (test/unit/desk/vault.test.ts), and the one that leaves nothing. */
type AnyRequest = Exclude<DeskRequest, VaultRequest | { type: 'eraseAll' }>;

/** One of each request that the desk answers, about what is in the newest frozen store. The type asks for all of them. */
const ONE_OF_EACH: { readonly [Type in AnyRequest['type']]: Extract<AnyRequest, { type: Type }> } = {
  consent: { type: 'consent' },
  giveConsent: { type: 'giveConsent' },
  snapshot: { type: 'snapshot' },
  pageHello: { type: 'pageHello' },
  match: matching(),
  valuesOf: { type: 'valuesOf', personId: 'shop-subject' },
  history: { type: 'history', filingId: 'shop' },
  dump: { type: 'dump' },
  reserve: reserve('new'),
  settle: settle('try-2', 'wrong'),
  openRounds: { type: 'openRounds', filingIds: ['shop', null] },
  saveFiling: { type: 'saveFiling', filing: aFiling('shop') },
  removeFiling: { type: 'removeFiling', filingId: 'cafe' },
  correct: { type: 'correct', attemptId: 'try-4', outcome: 'passed', reason: 'sawAnswer' },
  addAttempt: { type: 'addAttempt', id: 'added', filingId: 'shop', kind: 'try', outcome: 'wrong', reason: 'elsewhere' },
  assign: { type: 'assign', attemptId: 'try-6', filingId: 'shop' },
  smsCame: { type: 'smsCame', filingId: 'shop', smsAt: NOW },
  settings: { type: 'settings' },
  saveSettings: REMINDERS_ON,
  acknowledge: { type: 'acknowledge' },
  taught: { type: 'taught' },
  teach: { type: 'teach', taught: TAUGHT_FORM },
  forgetTaught: { type: 'forgetTaught', shape: 'another shape' },
  exportBackup: { type: 'exportBackup', passphrase: null },
  exportTable: { type: 'exportTable', language: 'zh' },
  previewImport: { type: 'previewImport', text: 'x', passphrase: null },
  applyImport: { type: 'applyImport', text: 'x', passphrase: null, plan: 'p' },
  undoImport: { type: 'undoImport' },
  tidying: { type: 'tidying' },
  setTidying: { type: 'setTidying', days: 7 },
  undoTidied: { type: 'undoTidied' },
  tidiedRead: { type: 'tidiedRead' },
};

/** All that can be asked of the desk: each request, and those that are told again. */
export const REQUESTS: readonly DeskRequest[] = [...Object.values(ONE_OF_EACH), reserve('try-1'), reserve('new'), settle('new')];
