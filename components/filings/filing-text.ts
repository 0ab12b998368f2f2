import { i18n } from '#i18n';
import { FAULT_CODES } from '../../lib/faults/faults';
import type { RoundView } from '../../lib/ledger/round';
import type { Filing, Person } from '../../lib/profiles/filing';
import type { Stage } from '../shared/phase';
import { faultLine, faultOf } from '../faults/fault-of';
import { nextStep } from './next-step';
import { type FillFieldName, type FillTrouble, summariseFill } from './fill-words';

/** `阿里云 · 首次备案 · 网站` */
export function filingFacts({ provider, filingType, serviceKind }: Filing): readonly string[] {
  return [
    i18n.t(`filing.provider.${provider}`),
    i18n.t(`filing.type.${filingType}`),
    i18n.t(`filing.kind.${serviceKind}`),
  ];
}

/** The next step of a filing, in one sentence. */
export function nextStepText(filing: Filing, round: RoundView | null, stage: Stage): string {
  const step = nextStep(filing, round, stage);
  return step.id === 'others' ? i18n.t('next.others', [roles(step.persons)]) : i18n.t(`next.${step.id}`);
}

function roles(persons: readonly Person[]): string {
  return [...new Set(persons.map(({ role }) => i18n.t(`filing.role.${role}`)))].join(i18n.t('popup.comma'));
}

const FILL_TROUBLE = {
  asked: 'popup.fillAsked',
  differs: 'popup.fillDiffers',
  ignored: 'popup.fillIgnored',
  missing: 'popup.fillMissing',
  readonly: 'popup.fillReadonly',
  elsewhere: 'popup.fillElsewhere',
} as const satisfies Record<FillTrouble, string>;

const FILL_FIELD = {
  phone: 'popup.fieldPhone',
  idTail: 'popup.fieldIdTail',
  code: 'popup.fieldCode',
} as const satisfies Record<FillFieldName, string>;

/** What is said of a fill. */
export interface FillSaid {
  readonly kind: 'ok' | 'warn';
  readonly text: string;
}

/** Has the page filled, and puts in words what came of it, or why the worker would not. */
export async function sayFill(fill: () => Promise<unknown>): Promise<FillSaid> {
  try {
    return fillText(await fill());
  } catch (error) {
    return { kind: 'warn', text: faultLine(faultOf(error)) };
  }
}

/** What came of filling the page, in words. */
export function fillText(report: unknown): FillSaid {
  const { kind, nothing, trouble } = summariseFill(report);
  if (nothing) return { kind, text: faultLine('noForm') };
  if (trouble.length === 0) return { kind, text: i18n.t('popup.filled') };
  const sentences = trouble.map(({ state, fields }) =>
    i18n.t(FILL_TROUBLE[state], [fields.map((field) => i18n.t(FILL_FIELD[field])).join(i18n.t('popup.comma'))]),
  );
  // A question is no fault: the page's panel asks it.
  const code = trouble.every(({ state }) => state === 'asked') ? [] : [FAULT_CODES.notTaken];
  return { kind, text: [...sentences, ...code].join(' ') };
}
