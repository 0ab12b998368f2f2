import { i18n } from '#i18n';
import { Notice } from '../shared/Notice';

/** What the panel says when its script has ended: the extension was updated or removed under the page. */
export function Farewell() {
  return (
    <Notice kind="warn" title={i18n.t('panel.staleTitle')} data-testid="stale">
      {i18n.t('panel.staleText')}
    </Notice>
  );
}
