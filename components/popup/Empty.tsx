import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { PLUS, SEARCH } from '../shared/shapes';
import { Seal } from './Seal';

/** Before the first filing: what to do, and why. */
export function Empty({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section class="blank" data-testid="empty">
      <Seal />
      <h2 class="title">{i18n.t('popup.emptyTitle')}</h2>
      <p class="blank-text">{i18n.t('popup.emptyText')}</p>
      <Button kind="soft" icon={PLUS} data-testid="add-first" onClick={onAdd}>
        {i18n.t('popup.emptyAction')}
      </Button>
      <p class="blank-note">{i18n.t('popup.private')}</p>
    </section>
  );
}

/** A search that found nothing. */
export function NoResult({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  return (
    <section class="blank" data-testid="no-result">
      <Icon shape={SEARCH} size={24} />
      <h2 class="title">{i18n.t('popup.noResultTitle', [query])}</h2>
      <p class="blank-text">{i18n.t('popup.noResultText')}</p>
      <Button kind="plain" data-testid="clear-search" onClick={onClear}>
        {i18n.t('popup.clearSearch')}
      </Button>
    </section>
  );
}
