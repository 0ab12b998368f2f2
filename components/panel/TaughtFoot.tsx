import { i18n } from '#i18n';
import type { TeachingActions } from '../../lib/companion/teaching';
import { Button } from '../shared/Button';

/** That the user has taught this form, and the way to undo it. */
export function TaughtFoot({ teaching }: { readonly teaching: TeachingActions }) {
  return (
    <p class="panel-head panel-hint" data-testid="taught">
      {i18n.t('teach.isTaught')}
      <Button kind="plain" small data-testid="forget" onClick={(event) => event.isTrusted && void teaching.forget()}>
        {i18n.t('teach.forget')}
      </Button>
    </p>
  );
}
