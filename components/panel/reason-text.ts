import { i18n } from '#i18n';
import type { Reason } from '../../lib/ledger/verdict';
import type { FieldKind } from '../../lib/page/words';

/** A reason that lies in one field; its words stand beside that field. */
type FieldReason = Extract<Reason['id'], `${'code' | 'phone'}${string}` | 'tailMissing' | 'tailLength' | 'tailLong' | 'tailBlank' | 'tailLowerX'>;

const FIELD_OF: Readonly<Record<FieldReason, FieldKind>> = {
  codeMissing: 'code',
  codeNotDigits: 'code',
  codeLength: 'code',
  phoneMissing: 'phone',
  phoneNotDigits: 'phone',
  phoneLength: 'phone',
  phoneStart: 'phone',
  tailMissing: 'idTail',
  tailLength: 'idTail',
  tailLong: 'idTail',
  tailBlank: 'idTail',
  tailLowerX: 'idTail',
};

/** The field that a reason lies in, or null for one that lies in the round or between the values. */
export function fieldOf(id: Reason['id']): FieldKind | null {
  return isFieldReason(id) ? FIELD_OF[id] : null;
}

/** What a reason says. Those of one field say it beside the field too. */
export function reasonText(id: Reason['id']): string {
  return isFieldReason(id) ? i18n.t(`field.${id}`) : i18n.t(`reason.${id}`);
}

function isFieldReason(id: Reason['id']): id is FieldReason {
  return id in FIELD_OF;
}
