import { i18n } from '#i18n';
import type { PreviewRow } from '../../lib/portable/preview';
import { Icon } from '../shared/Icon';
import { DONE, OPEN, PLUS, type Shape, STOP, WAITING } from '../shared/shapes';
import { rowWords } from './file-words';

/** As many rows as are listed: those that are to be corrected first, then those that change something. */
const MOST_ROWS = 200;

const RANK: Readonly<Record<PreviewRow['fate'], number>> = { problem: 0, changed: 1, double: 2, new: 3, same: 4 };
const SHAPE_OF: Readonly<Record<PreviewRow['fate'], Shape>> = { problem: STOP, changed: OPEN, double: WAITING, new: PLUS, same: DONE };
const PILL_OF: Readonly<Record<PreviewRow['fate'], string>> = { problem: 'locked', changed: 'expired', double: 'waiting', new: 'open', same: 'waiting' };

/** Every row of what would happen, with what is wrong with it. */
export function PreviewRows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const ordered = [...rows].sort((a, b) => RANK[a.fate] - RANK[b.fate]);
  return (
    <>
      <ul class="rows" data-testid="preview-rows">
        {ordered.slice(0, MOST_ROWS).map((row, at) => (
          <Row key={row.line ?? at} row={row} />
        ))}
      </ul>
      {rows.length > MOST_ROWS && <p class="part-text">{i18n.t('portable.more', [String(rows.length - MOST_ROWS)])}</p>}
    </>
  );
}

function Row({ row: { line, label, persons, fate, problems, notes } }: { readonly row: PreviewRow }) {
  return (
    <li class="row" data-testid="preview-row" data-fate={fate} data-line={line}>
      <div class="row-head">
        <span class="row-label">
          {line !== null && <span class="row-line">{i18n.t('portable.line', [String(line)])}</span>}
          {label}
        </span>
        <span class={`pill pill-${PILL_OF[fate]}`}>
          <Icon shape={SHAPE_OF[fate]} size={14} />
          {i18n.t(`portable.fate.${fate}`)}
        </span>
      </div>
      {/* Of a row that is to be corrected, not all of this could be read. */}
      {fate !== 'problem' && persons.map(({ role, phone, idTail }, at) => (
        <p key={at} class="row-person">
          {i18n.t(`filing.role.${role}`)} {phone} {idTail}
        </p>
      ))}
      {problems.map((problem, at) => (
        <p key={at} class="row-problem" data-problem={problem.id}>
          {problem.column !== null && <strong>{i18n.t(`portable.column.${problem.column}`)}</strong>} {rowWords(problem)}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="row-person">
          {i18n.t(`portable.note.${note}`)}
        </p>
      ))}
    </li>
  );
}
