import { i18n } from '#i18n';
import type { TeachingActions } from '../../lib/companion/teaching';
import { Deed } from './Deed';

/** That the user has taught this form, and the way to undo it. */
export function TaughtFoot({ teaching }: { readonly teaching: TeachingActions }) {
  return (
    <p class="panel-head panel-hint" data-testid="taught">
      {i18n.t('teach.isTaught')}
      <Deed id="forget" small go={teaching.forget}>{i18n.t('teach.forget')}</Deed>
    </p>
  );
}
