import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import { type Lesson, type Role, ROLES } from '../../lib/companion/lesson';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

/** One thing to point at: which, what was wrong with the last click, and the ways out. */
export function PointStep({ lesson, role, actions: { teaching } }: { readonly lesson: Lesson; readonly role: Role; readonly actions: CompanionActions }) {
  const { problem } = lesson;
  return (
    <>
      <p class="panel-hint">{i18n.t('teach.step', [String(ROLES.indexOf(role) + 1), String(ROLES.length)])}</p>
      <p class="point-at">{i18n.t(`teach.point.${role}`)}</p>
      {problem === null ? (
        <p class="panel-hint">{i18n.t(role === 'submit' ? 'teach.pointSafe' : 'teach.pointHow')}</p>
      ) : (
        <Notice kind="warn" data-testid="teach-problem">{i18n.t(`teach.problem.${problem}`)}</Notice>
      )}
      <div class="panel-deeds">
        {role === 'code' && (
          <Button kind="plain" data-testid="no-code" onClick={(event) => event.isTrusted && teaching.skipCode()}>
            {i18n.t('teach.noCode')}
          </Button>
        )}
        <Button kind="plain" data-testid="teach-cancel" onClick={(event) => event.isTrusted && teaching.cancel()}>
          {i18n.t('teach.cancel')}
        </Button>
      </div>
    </>
  );
}
