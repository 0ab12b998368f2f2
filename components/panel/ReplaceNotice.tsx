import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { CompanionState } from '../../lib/companion/state';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

/** Asks before a fill replaces what the user has typed. */
export function ReplaceNotice({ asked, actions }: { readonly asked: NonNullable<CompanionState['asked']>; readonly actions: CompanionActions }) {
  const fields = asked.fields.map((field) => i18n.t(`panel.field.${field}`)).join(i18n.t('popup.comma'));
  return (
    <Notice kind="warn" data-testid="replace">
      <p class="notice-text">{i18n.t('panel.replaceText', [fields])}</p>
      <div class="panel-deeds">
        <Button kind="plain" small data-testid="replace-yes" onClick={(event) => event.isTrusted && void actions.replace(true)}>
          {i18n.t('panel.replaceYes')}
        </Button>
        <Button kind="plain" small data-testid="replace-no" onClick={(event) => event.isTrusted && void actions.replace(false)}>
          {i18n.t('panel.replaceNo')}
        </Button>
      </div>
    </Notice>
  );
}
