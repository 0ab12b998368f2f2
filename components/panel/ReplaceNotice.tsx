import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { CompanionState } from '../../lib/companion/state';
import { Notice } from '../shared/Notice';
import { Deed } from './Deed';

/** Asks before a fill replaces what the user has typed. */
export function ReplaceNotice({ asked, actions }: { readonly asked: NonNullable<CompanionState['asked']>; readonly actions: CompanionActions }) {
  const fields = asked.fields.map((field) => i18n.t(`panel.field.${field}`)).join(i18n.t('popup.comma'));
  return (
    <Notice kind="warn" data-testid="replace">
      <p class="notice-text">{i18n.t('panel.replaceText', [fields])}</p>
      <div class="panel-deeds">
        <Deed id="replace-yes" small go={() => actions.replace(true)}>{i18n.t('panel.replaceYes')}</Deed>
        <Deed id="replace-no" small go={() => actions.replace(false)}>{i18n.t('panel.replaceNo')}</Deed>
      </div>
    </Notice>
  );
}
