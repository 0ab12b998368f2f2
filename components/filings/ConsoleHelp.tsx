import { i18n } from '#i18n';
import type { Filing } from '../../lib/profiles/filing';
import { PROVIDER_HELP, sourcesOf } from '../../lib/rules/provider-help';
import type { Stage } from '../shared/phase';
import { Sources } from '../shared/Sources';
import { lookUpText, resubmitText, returnedText, showsText } from './console-text';

/** What the provider's console will show and when, where the filed data are looked up, where a returned filing goes on. */
export function ConsoleHelp({ filing, stage }: { readonly filing: Filing; readonly stage: Stage }) {
  const help = PROVIDER_HELP[filing.provider];
  const isBack = stage === 'locked' || stage === 'expired';
  return (
    <details class="console" data-testid="console">
      <summary>{i18n.t('console.title')}</summary>
      <dl>
        {!isBack && <dt>{i18n.t('console.shows')}</dt>}
        {!isBack && <dd>{showsText(help)}</dd>}
        {isBack && help.returned !== null && <dt>{i18n.t('console.returned')}</dt>}
        {isBack && help.returned !== null && <dd>{returnedText(help.returned.what)}</dd>}
        {isBack && <dt>{i18n.t('console.resubmit')}</dt>}
        {isBack && <dd data-testid="resubmit-at">{resubmitText(filing.provider, help)}</dd>}
        <dt>{i18n.t('console.lookUp')}</dt>
        <dd data-testid="look-up-at">{lookUpText(filing.provider, help)}</dd>
      </dl>
      <Sources of={sourcesOf(help)} />
    </details>
  );
}
