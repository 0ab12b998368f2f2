import { i18n } from '#i18n';

/** The way to the help page, in a tab of its own. */
export function HelpLink() {
  return (
    <a class="help-link" href="help.html" target="_blank" rel="noreferrer" data-testid="help">
      {i18n.t('help.link')}
    </a>
  );
}
