import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon';
import { INFO, WARN } from '../shared/shapes';

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
  /** What belongs to the problem: a way to say that it is none. */
  readonly after?: ComponentChildren;
  readonly class?: string;
}

/** The ids of the texts under a field. */
export function describedBy(id: string): string {
  return `${id}-problem ${id}-note ${id}-hint`;
}

/** A label, a control, and the lines under it. A note or a problem takes the place of the hint. */
export function Field({ id, label, hint, problem = null, note = null, children, after, class: extra = '' }: FieldProps) {
  return (
    <div class={`field ${extra}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      <p class="field-note" id={`${id}-note`} role="status">
        {note !== null && (
          <>
            <Icon shape={INFO} size={14} />
            <span>{note}</span>
          </>
        )}
      </p>
      <p class="field-hint" id={`${id}-hint`} hidden={hint === undefined || problem !== null || note !== null}>
        {hint}
      </p>
      <p class="field-problem" id={`${id}-problem`} hidden={problem === null}>
        <Icon shape={WARN} size={14} />
        {problem}
      </p>
      {after}
    </div>
  );
}
