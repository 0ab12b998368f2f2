import { i18n } from '#i18n';
import { FIRST_FILING } from '../../lib/rules/first-filing';
import { situationsOf } from '../../lib/rules/situations';
import { Sources } from '../shared/Sources';
import type { FilingDraft } from './draft';

/** How to find out whether a filing is the first, where it matters. */
export function FirstFold({ draft: { provider, filingType, serviceKind } }: { readonly draft: FilingDraft }) {
  const hasCases = provider !== '' && situationsOf(provider, serviceKind).length > 0;
  if (filingType !== 'first' && !hasCases) return null;
  const kinds = FIRST_FILING.searched.map((kind) => i18n.t(`filing.kind.${kind}`)).join(i18n.t('popup.comma'));
  return (
    <details class="who-more facts-wide" data-testid="first-fold">
      <summary>{i18n.t('who.first.title')}</summary>
      <p>{i18n.t('who.first.text', [kinds])}</p>
      <Sources of={FIRST_FILING.sources} />
    </details>
  );
}
