import { i18n } from '#i18n';
import type { ActiveForm } from '../../lib/messages/protocol';
import { HelpLink } from '../help/HelpLink';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { EXTERNAL, OK } from '../shared/shapes';

interface PageBarProps {
  readonly activeForm: ActiveForm | null;
  readonly onOpenPage: () => void;
}

/** What the tab behind the popup shows, and the way to the ministry's page when it shows no form. */
export function PageBar({ activeForm, onOpenPage }: PageBarProps) {
  if (activeForm !== null) {
    return (
      <footer class="bar bar-bottom is-on-page">
        <Icon shape={OK} />
        {i18n.t(activeForm.kind === 'try' ? 'popup.pageTry' : 'popup.pageResend')}
        <HelpLink />
      </footer>
    );
  }
  return (
    <footer class="bar bar-bottom">
      <span class="bar-text">{i18n.t('popup.pageNone')}</span>
      <HelpLink />
      <Button kind="plain" small icon={EXTERNAL} data-testid="open-page" aria-label={i18n.t('popup.openPageTab')} onClick={onOpenPage}>
        {i18n.t('popup.openPage')}
      </Button>
    </footer>
  );
}
