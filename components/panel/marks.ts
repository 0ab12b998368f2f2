import { type Lesson, ROLES } from '../../lib/companion/lesson';
import type { Mark } from './host';
import { roleName } from './role-name';

/** The outlines that a lesson draws over the page: what was pointed at, by name, and what a click would take now. */
export function marksOf({ taken, hover }: Lesson): readonly Mark[] {
  const named = ROLES.flatMap((role) => {
    const element = taken[role];
    return element ? [{ element, name: roleName(role) }] : [];
  });
  return hover === null ? named : [...named, { element: hover, name: '' }];
}
