/** What the page kept of a fill, gathered for one sentence. */
export interface FillSummary {
  readonly kind: 'ok' | 'warn';
  /** Fields that were not filled as asked, by what became of them; empty when all is well. */
  readonly trouble: readonly { readonly state: FillTrouble; readonly fields: readonly FillFieldName[] }[];
  /** Nothing came back: the page is gone, or shows no form any more. */
  readonly nothing: boolean;
}

const TROUBLES = ['asked', 'elsewhere', 'differs', 'ignored', 'missing', 'readonly'] as const;
const FIELDS = ['phone', 'idTail', 'code'] as const;
export type FillTrouble = (typeof TROUBLES)[number];
export type FillFieldName = (typeof FIELDS)[number];

/** Sums up a page's report of a fill. It comes from a page, so nothing about its shape is taken for granted. */
export function summariseFill(report: unknown): FillSummary {
  const fields = isRecord(report) && Array.isArray(report.fields) ? report.fields.filter(isRecord) : [];
  const trouble = TROUBLES.map((state) => ({
    state,
    fields: FIELDS.filter((name) => fields.some((field) => field.field === name && field.state === state)),
  })).filter((group) => group.fields.length > 0);
  const nothing = fields.length === 0;
  return { kind: nothing || trouble.length > 0 ? 'warn' : 'ok', trouble, nothing };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
