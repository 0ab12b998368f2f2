import { i18n } from '#i18n';
import { Farewell } from '../../components/panel/Farewell';
import { createPanelHost } from '../../components/panel/host';
import { Panel } from '../../components/panel/Panel';
import { drawPart } from '../../components/tiny/draw';
import { type CompanionActions, startCompanion } from '../../lib/companion/companion';
import { type CompanionState, INITIAL } from '../../lib/companion/state';
import { connectPage, nativeRuntime } from '../../lib/messages/page-link';

/** The clock on the panel, and the look whether the extension is still there, in ms. */
const TICK_MS = 1_000;

/** Wires the companion to this page and its panel, until `signal` or the end of the extension. */
export function accompanyPage(signal: AbortSignal): void {
  const link = connectPage(nativeRuntime());
  const ending = new AbortController();
  const host = createPanelHost(document);
  // Read now: when they are needed, the locale files are out of reach.
  const lastWords = { title: i18n.t('panel.staleTitle'), text: i18n.t('panel.staleText') };
  let shown: CompanionState = INITIAL;

  const actions: CompanionActions = startCompanion({
    root: document,
    link,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    show: (state) => {
      shown = state;
      show();
    },
    signal: AbortSignal.any([signal, ending.signal]),
  });

  function show(): void {
    if (shown.form === null) {
      host.remove();
      return;
    }
    drawPart(<Panel state={shown} actions={actions} now={Date.now()} />, host.frame);
    host.standBy(shown.form);
  }

  /** The extension was updated or removed under the page: let go of everything, and say so where a panel was. */
  function end(): void {
    if (ending.signal.aborted) return;
    ending.abort();
    clearInterval(timer);
    if (shown.form !== null) drawPart(<Farewell words={lastWords} />, host.frame);
  }

  const timer = setInterval(() => {
    if (!link.isAlive()) end();
    else if (shown.form !== null) show();
  }, TICK_MS);
  signal.addEventListener('abort', end, { once: true });
  window.addEventListener('resize', show, { signal: ending.signal });
}
