import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Lesson } from '../../lib/companion/lesson';
import { Notice } from '../shared/Notice';

/** What to know at this step, or why it could not be done. */
export function LessonNote({ lesson: { problem }, children }: { readonly lesson: Lesson; readonly children: ComponentChildren }) {
  return problem === null ? (
    <p class="panel-hint">{children}</p>
  ) : (
    <Notice kind="warn" data-testid="teach-problem">
      {i18n.t(`teach.problem.${problem}`)}
    </Notice>
  );
}
