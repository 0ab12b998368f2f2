import { i18n } from '#i18n';
import type { Lesson, Role } from '../../lib/companion/lesson';
import { LessonNote } from './LessonNote';

/** One thing to point at, and what was wrong with the last click. */
export function PointStep({ lesson, role }: { readonly lesson: Lesson; readonly role: Role }) {
  return (
    <>
      <p class="point-at">{i18n.t(`teach.point.${role}`)}</p>
      <LessonNote lesson={lesson}>{i18n.t(role === 'submit' ? 'teach.pointSafe' : 'teach.pointHow')}</LessonNote>
    </>
  );
}
