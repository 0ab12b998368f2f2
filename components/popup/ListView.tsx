import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilingCard, type FilingDeeds } from '../filings/FilingCard';
import { orderFilings } from '../filings/order';
import { answersSearch } from '../filings/search';
import { ClockContext } from './clock';
import { Empty, NoResult } from './Empty';
import { Header } from './Header';
import { PageBar } from './PageBar';
import { Silent, Troubles } from './Troubles';
import type { Known } from './use-snapshot';

interface ListViewProps extends FilingDeeds {
  readonly known: Known;
  /** Whether it is known that no form was left open. Until then only the frame is painted. */
  readonly ready: boolean;
  /** How many cards to render for now. */
  readonly limit: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onAdd: () => void;
  readonly onOpenPage: () => void;
  readonly onRetry: () => void;
}

/** The stored document that holds the filings; the same as in `lib/profiles/filings`, which would bring zod along. */
const FILINGS_KEY = 'filings';

/** All filings, the most pressing first. */
export function ListView({ known, ready, limit, query, onQuery, onAdd, onOpenPage, onRetry, ...deeds }: ListViewProps) {
  const clock = useContext(ClockContext);
  const { snapshot, activeForm, silent } = known;
  // An empty shelf that could not be read is not an empty shelf.
  const hidden = snapshot?.trouble.some(({ key }) => key === FILINGS_KEY) === true;
  const all = ready ? (snapshot?.filings ?? []) : [];
  const found = orderFilings(all, clock.now()).filter(({ filing }) =>
    answersSearch(filing, i18n.t(`filing.provider.${filing.provider}`), query),
  );
  return (
    <>
      <Header query={query} onQuery={onQuery} searchable={all.length > 0} onAdd={onAdd} />
      <main class="list-body">
        {silent && <Silent onRetry={onRetry} />}
        {snapshot !== null && <Troubles trouble={snapshot.trouble} />}
        {ready && snapshot !== null && all.length === 0 && !hidden && <Empty onAdd={onAdd} />}
        {all.length > 0 && found.length === 0 && <NoResult query={query} onClear={() => onQuery('')} />}
        {found.length > 0 && (
          <ul class="cards" aria-label={i18n.t('popup.list')}>
            {found.slice(0, limit).map((view) => (
              <FilingCard key={view.filing.id} view={view} {...deeds} />
            ))}
          </ul>
        )}
      </main>
      <PageBar activeForm={activeForm} onOpenPage={onOpenPage} />
    </>
  );
}
