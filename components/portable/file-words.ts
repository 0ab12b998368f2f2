import { i18n } from '#i18n';
import type { FileProblem, RowProblem } from '../../lib/portable/problems';
import type { ImportPreview } from '../../lib/portable/preview';

/** Why a file is refused, and what to do. */
export function fileWords({ id, line, columns = [] }: FileProblem): string {
  if (id === 'quoteOpen') return i18n.t('portable.file.quoteOpen', [String(line ?? 1)]);
  if (id !== 'columnsMissing' && id !== 'columnDouble') return i18n.t(`portable.file.${id}`);
  return i18n.t(`portable.file.${id}`, [columns.map((column) => i18n.t(`portable.column.${column}`)).join(i18n.t('popup.comma'))]);
}

/** What is wrong with a cell, and what to do. */
export function rowWords({ id, value }: RowProblem): string {
  return id === 'valueUnknown' ? i18n.t('portable.problem.valueUnknown', [value ?? '']) : i18n.t(`portable.problem.${id}`);
}

/** What an import would do, in a few lines. */
export function sumWords({ filings, rounds }: ImportPreview): readonly string[] {
  const sums = [['sumNew', filings.new], ['sumChanged', filings.changed], ['sumSame', filings.same], ['sumRounds', rounds ?? 0]] as const;
  return sums.flatMap(([key, count]) => (count === 0 ? [] : [i18n.t(`portable.${key}`, [String(count)])]));
}
