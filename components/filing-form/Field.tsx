import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; null while nothing is to be said. */
  readonly problem?: string | null;
  /** What Heyan did to the text by itself. */
  readonly note?: string | null;
  /** The control. It takes `describedBy(id)`. */
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** The ids of the texts under a field. */
export function describedBy(id: string): string {
  return `${id}-problem ${id}-hint`;
}

/** A label, a control, and the lines under it. A problem takes the place of the hint: one thing at a time. */
export function Field({ id, label, hint, problem = null, note = null, children, class: extra = '' }: FieldProps) {
  return (
    <div class={`field ${extra}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      <p class="field-hint" id={`${id}-hint`} role="status" hidden={note === null && (hint === undefined || problem !== null)}>
        {note ?? (problem === null ? hint : '')}
      </p>
      <p class="field-problem" id={`${id}-problem`} hidden={problem === null}>
        <Icon name="warn" size={14} />
        {problem}
      </p>
    </div>
  );
}
