import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import { type Lesson, type Role, ROLES } from '../../lib/companion/lesson';
import { buttonLabel } from '../../lib/page/clickable';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Notice } from '../shared/Notice';
import { OK } from '../shared/shapes';
import { roleName } from './role-name';

/** What was pointed at, before it is kept. */
export function TaughtSummary({ lesson, actions: { teaching } }: { readonly lesson: Lesson; readonly actions: CompanionActions }) {
  const { problem } = lesson;
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
      {problem === null ? (
        <p class="panel-hint">{i18n.t('teach.kept')}</p>
      ) : (
        <Notice kind="warn" data-testid="teach-problem">{i18n.t(`teach.problem.${problem}`)}</Notice>
      )}
      <div class="panel-deeds">
        {problem !== 'unsure' && (
          <Button kind="primary" data-testid="remember" onClick={(event) => event.isTrusted && void teaching.remember()}>
            {i18n.t('teach.remember')}
          </Button>
        )}
        <Button kind="plain" data-testid="teach-again" onClick={(event) => event.isTrusted && teaching.start()}>
          {i18n.t('teach.again')}
        </Button>
        <Button kind="plain" data-testid="teach-cancel" onClick={(event) => event.isTrusted && teaching.cancel()}>
          {i18n.t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}

/** Where it is, in words; the outline over it shows the same. */
function placeOf({ taken, around }: Lesson, role: Role): string {
  const element = taken[role];
  if (!element) return i18n.t('teach.none');
  if (role === 'submit') return buttonLabel(element) || i18n.t('teach.taken');
  const place = around.indexOf(element);
  return place < 0 ? i18n.t('teach.taken') : i18n.t('teach.box', [String(place + 1)]);
}
