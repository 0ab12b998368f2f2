import { i18n } from '#i18n';
import { type Lesson, type Role, ROLES } from '../../lib/companion/lesson';
import { buttonLabel } from '../../lib/page/clickable';
import { Icon } from '../shared/Icon';
import { OK } from '../shared/shapes';
import { LessonNote } from './LessonNote';
import { roleName } from './role-name';

/** What was pointed at, before it is kept. */
export function TaughtSummary({ lesson }: { readonly lesson: Lesson }) {
  return (
    <>
      <p class="point-at">{i18n.t('teach.check')}</p>
      <ul class="checks" data-testid="teach-summary">
        {ROLES.map((role) => (
          <li key={role} class="check check-ok">
            <Icon shape={OK} />
            <span class="check-name">{roleName(role)}</span>
            <span class="check-word">{placeOf(lesson, role)}</span>
          </li>
        ))}
      </ul>
      <LessonNote lesson={lesson}>{i18n.t('teach.kept')}</LessonNote>
    </>
  );
}

/** Where it is, in words; the outline over it shows the same. */
function placeOf({ taken, around }: Lesson, role: Role): string {
  const element = taken[role];
  if (!element) return i18n.t('teach.none');
  const place = around.indexOf(element) + 1;
  const said = role === 'submit' ? buttonLabel(element) : place > 0 ? i18n.t('teach.box', [`${place}`]) : '';
  return said || i18n.t('teach.taken');
}
