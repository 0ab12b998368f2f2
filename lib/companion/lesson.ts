import type { FieldKind } from '../page/words';

/** What the user points at, in this order. */
export const ROLES = ['code', 'phone', 'idTail', 'submit'] as const satisfies readonly (FieldKind | 'submit')[];
export type Role = (typeof ROLES)[number];

/** What was pointed at so far; null for a code that the form has not. */
export type Taken = Readonly<Partial<Record<Role, HTMLElement | null>>>;

/**
 * Why that cannot be taken: it is no text field (or nothing to click), it was taken before, it could not be found again for
 * sure; or the worker could not keep it.
 */
export type LessonProblem = 'noField' | 'noButton' | 'twice' | 'unsure' | 'notKept';

/** What the panel shows where no form is recognised and the page looks like one. */
export interface Lesson {
  /** `hint` says that there is no help here; a role is being pointed at; `summary` shows what was. */
  readonly step: 'hint' | Role | 'summary';
  /** The fields that the page is suspected for, and what may send them: the panel stands beside them. */
  readonly around: readonly HTMLElement[];
  readonly taken: Taken;
  /** What a click would take now. */
  readonly hover: HTMLElement | null;
  readonly problem: LessonProblem | null;
}

/** The step after this one. */
export function stepAfter(role: Role): Lesson['step'] {
  return ROLES[ROLES.indexOf(role) + 1] ?? 'summary';
}
