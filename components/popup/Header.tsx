import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { GEAR, PLUS, SEARCH } from '../shared/shapes';
import { Seal } from './Seal';

interface HeaderProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** There is nothing to search in an empty list; the place is kept so that nothing moves when data arrives. */
  readonly searchable: boolean;
  readonly onAdd: () => void;
  readonly onSettings: () => void;
}

/** Name, search, and the ways to the settings and to a new filing: painted before any data is there. */
export function Header({ query, onQuery, searchable, onAdd, onSettings }: HeaderProps) {
  return (
    <header class="bar bar-top">
      <h1 class="brand">
        <Seal />
        {i18n.t('popup.title')}
      </h1>
      <div class={searchable ? 'search' : 'search is-away'} role="search">
        <Icon shape={SEARCH} />
        <input
          type="search"
          class="input"
          data-testid="search"
          aria-label={i18n.t('popup.search')}
          placeholder={i18n.t('popup.searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            // Else Escape would close the whole popup.
            event.preventDefault();
            onQuery('');
          }}
        />
      </div>
      <Button kind="quiet" icon={GEAR} data-testid="open-settings" aria-label={i18n.t('settings.open')} title={i18n.t('settings.open')} onClick={onSettings} />
      <Button kind="primary" icon={PLUS} data-testid="add-filing" aria-label={i18n.t('popup.addAria')} onClick={onAdd}>
        {i18n.t('popup.add')}
      </Button>
    </header>
  );
}
