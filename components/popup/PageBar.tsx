import { i18n } from '#i18n';
import type { ActiveForm } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { EXTERNAL, OK, PADLOCK } from '../shared/shapes';

interface PageBarProps {
  readonly activeForm: ActiveForm | null;
  readonly onOpenPage: () => void;
  /** Opens the passphrase, until there are settings to find it in. */
  readonly onVault: () => void;
}

/** What the tab behind the popup shows, and the way to the ministry's page when it shows no form. */
export function PageBar({ activeForm, onOpenPage, onVault }: PageBarProps) {
  const vault = <Button kind="quiet" small icon={PADLOCK} data-testid="open-vault" aria-label={i18n.t('vault.open')} onClick={onVault} />;
  if (activeForm !== null) {
    return (
      <footer class="bar bar-bottom is-on-page">
        <Icon shape={OK} />
        <span class="bar-text">{i18n.t(activeForm.kind === 'try' ? 'popup.pageTry' : 'popup.pageResend')}</span>
        {vault}
      </footer>
    );
  }
  return (
    <footer class="bar bar-bottom">
      <span class="bar-text">{i18n.t('popup.pageNone')}</span>
      <Button kind="plain" small icon={EXTERNAL} data-testid="open-page" aria-label={i18n.t('popup.openPageTab')} onClick={onOpenPage}>
        {i18n.t('popup.openPage')}
      </Button>
      {vault}
    </footer>
  );
}
