import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import { PROVIDERS } from '../../lib/rules/filing';
import { FilingCard, type FilingDeeds } from '../filings/FilingCard';
import { ListEnd } from '../filings/ListEnd';
import { orderFilings } from '../filings/order';
import { answersSearch } from '../filings/search';
import { TidiedNotice } from '../portable/TidiedNotice';
import { isLoose } from '../unassigned/loose';
import { type AssignDeeds, Unassigned } from '../unassigned/Unassigned';
import { ClockContext } from './clock';
import { Empty, NoResult } from './Empty';
import { Header } from './Header';
import { PageBar } from './PageBar';
import { Silent, type TroubleDeeds, Troubles } from './Troubles';
import type { Known } from './use-snapshot';

interface ListViewProps extends FilingDeeds, AssignDeeds, TroubleDeeds {
  readonly known: Known;
  /** Whether it is known that no form was left open. Until then only the frame is painted. */
  readonly ready: boolean;
  /** How many cards to render for now. */
  readonly limit: number;
  /** Somebody who reads on has come to the last of these cards. */
  readonly onEnd: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onAdd: () => void;
  readonly onSettings: () => void;
  /** What is asked above the list. */
  readonly offer: ComponentChildren;
  readonly onRetry: () => void;
  /** Where an SMS is pasted. */
  readonly sms: ComponentChildren;
  readonly onTidyBack: () => void;
}

/** The stored document that holds the filings; the same as in `lib/profiles/filings`, which would bring zod along. */
const FILINGS_KEY = 'filings';

/** One list for all renders without any: what is made of it is remembered by it. */
const NONE: readonly FilingView[] = [];

/** All filings, the most pressing first. */
export function ListView({
  known, ready, limit, onEnd, query, onQuery, onAdd, onSettings, offer, onRetry, onTidyBack, sms, ask, onAssign, ...deeds
}: ListViewProps) {
  const clock = useContext(ClockContext);
  const { snapshot, activeForm, silent } = known;
  // An empty shelf that could not be read is not an empty shelf.
  const hidden = snapshot?.trouble.some(({ key }) => key === FILINGS_KEY) === true;
  const all = ready ? (snapshot?.filings ?? NONE) : NONE;
  // Not with each render: a list that grows by frames would sort ten thousand filings with each of them.
  const ordered = useMemo(() => orderFilings(all, clock.now()), [all, clock]);
  const found = useMemo(() => searched(ordered, query), [ordered, query]);
  return (
    <>
      <Header query={query} onQuery={onQuery} searchable={all.length > 0} onAdd={onAdd} onSettings={onSettings} />
      <main class="list-body">
        {silent && <Silent onRetry={onRetry} />}
        {snapshot !== null && <Troubles trouble={snapshot.trouble} {...deeds} />}
        {snapshot !== null && <TidiedNotice ask={ask} about={snapshot} onBack={onTidyBack} />}
        {ready && snapshot !== null && sms}
        {all.length > 0 && offer}
        {snapshot !== null && all.length > 0 && isLoose(snapshot.unassigned, clock.now()) && (
          <Unassigned known={snapshot} unassigned={snapshot.unassigned} filings={ordered.map(({ filing }) => filing)} ask={ask} onAssign={onAssign} />
        )}
        {ready && snapshot !== null && all.length === 0 && !hidden && <Empty onAdd={onAdd} />}
        {all.length > 0 && found.length === 0 && <NoResult query={query} onClear={() => onQuery('')} />}
        {found.length > 0 && (
          <ul class="cards" aria-label={i18n.t('popup.list')}>
            {found.slice(0, limit).map((view) => (
              <FilingCard key={view.filing.id} view={view} {...deeds} />
            ))}
          </ul>
        )}
        {found.length > limit && <ListEnd onNear={onEnd} />}
      </main>
      <PageBar activeForm={activeForm} onOpenPage={deeds.onOpenPage} />
    </>
  );
}

/** Those that answer a search. The browser is asked for each provider's name once, and not for each filing. */
function searched(views: readonly FilingView[], query: string): readonly FilingView[] {
  if (query.trim() === '') return views;
  const names = new Map(PROVIDERS.map((provider) => [provider, i18n.t(`filing.provider.${provider}`)]));
  return views.filter(({ filing }) => answersSearch(filing, names.get(filing.provider) ?? '', query));
}
