import { useContext, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import type { Change } from '../popup/change';
import { ClockContext } from '../popup/clock';
import type { PopupPorts } from '../popup/ports';
import { Silent } from '../popup/Troubles';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { BACK, FILL, MESSAGE } from '../shared/shapes';
import { Log } from './Log';
import { NewestRound } from './NewestRound';
import { reportFile } from './report-file';
import { OldRound } from './RoundCard';
import { shownRows } from './round-rows';
import { useHistory } from './use-history';

interface HistoryViewProps {
  readonly view: FilingView;
  /** What the worker told last: when it is another, the history may be too. */
  readonly known: unknown;
  readonly ports: PopupPorts;
  readonly change: Change;
  readonly onBack: () => void;
  /** Says a word at the foot of the popup. */
  readonly say: (text: string) => void;
}

/** All that happened for a filing, round by round, the newest first. */
export function HistoryView({ view, known, ports, change, onBack, say }: HistoryViewProps) {
  const { filing, round: shown } = view;
  const clock = useContext(ClockContext);
  const { history, failed, retry } = useHistory(ports.ask, filing.id, known);
  const title = useRef<HTMLHeadingElement>(null);
  const back = useRef(onBack);
  back.current = onBack;

  useEffect(() => {
    title.current?.focus();
    const gone = new AbortController();
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Else Escape would close the popup with the view.
      event.preventDefault();
      back.current();
    };
    document.addEventListener('keydown', leave, { signal: gone.signal });
    return () => gone.abort();
  }, []);

  const rounds = history?.rounds ?? [];
  return (
    <>
      <header class="bar bar-top">
        <Button kind="quiet" icon={BACK} class="form-back" data-testid="back" aria-label={i18n.t('form.back')} onClick={onBack} />
        <div class="view-title">
          <h1 ref={title} class="form-title" tabIndex={-1}>
            {i18n.t('history.title')}
          </h1>
          <p class="view-of figures-note">{filing.label}</p>
        </div>
      </header>
      <main class="list-body" data-testid="history">
        {failed && <Silent onRetry={retry} />}
        {rounds.map((round, at) =>
          at === 0 ? (
            <NewestRound
              key={round.view.id}
              filingId={filing.id}
              round={round}
              traces={history?.traces ?? {}}
              // With what weighs on it from outside, as the card shows it.
              shown={shown?.id === round.view.id ? shown : round.view}
              newId={ports.newId}
              change={change}
            />
          ) : (
            <OldRound key={round.view.id} round={round}>
              <Log rows={shownRows(round)} traces={history?.traces ?? {}} />
            </OldRound>
          ),
        )}
        {history !== null && rounds.length === 0 && (
          <section class="blank" data-testid="no-history">
            <Icon shape={MESSAGE} size={24} />
            <h2 class="title">{i18n.t('history.noneTitle')}</h2>
            <p class="blank-text">{i18n.t('history.noneText')}</p>
          </section>
        )}
      </main>
      {history !== null && rounds.length > 0 && (
        <footer class="bar bar-bottom">
          <span class="bar-text">{i18n.t('history.exportNote')}</span>
          <Button
            kind="plain"
            small
            icon={FILL}
            data-testid="export"
            onClick={() => {
              ports.saveFile(reportFile(filing, history, shown, clock.now()));
              say(i18n.t('history.exported'));
            }}
          >
            {i18n.t('history.export')}
          </Button>
        </footer>
      )}
    </>
  );
}
