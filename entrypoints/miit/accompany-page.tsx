import { Farewell } from '../../components/panel/Farewell';
import { createPanelHost, type PanelHost } from '../../components/panel/host';
import { LessonPanel } from '../../components/panel/LessonPanel';
import { marksOf } from '../../components/panel/marks';
import { Panel } from '../../components/panel/Panel';
import { ReportPanel } from '../../components/panel/ReportPanel';
import { drawPart } from '../../components/tiny/draw';
import { type CompanionActions, startCompanion } from '../../lib/companion/companion';
import { type CompanionState, INITIAL } from '../../lib/companion/state';
import { connectPage, nativeRuntime } from '../../lib/messages/page-link';
import { partsOf } from '../../lib/page/find';

/** How often it looks whether the extension is still there, in ms. */
const TICK_MS = 1_000;

/** Wires the companion to this page and its panel, until the end of the extension or of the page. Not in a frame. */
export function accompanyPage(): void {
  if (window.top !== window) return;
  const runtime = nativeRuntime();
  const link = connectPage(runtime);
  const ending = new AbortController();
  /** Made when there is something to show: most pages have no form. */
  let host: PanelHost | null = null;
  let shown: CompanionState = INITIAL;

  const actions: CompanionActions = startCompanion({
    root: document,
    link,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    version: runtime.getManifest().version,
    show: (state) => {
      shown = state;
      show();
    },
    signal: ending.signal,
  });

  function show(): void {
    const { form, lesson, report } = shown;
    if (form === null && lesson === null) {
      host?.remove();
      return;
    }
    host ??= hostWithLastWords();
    if (report !== null) drawPart(<ReportPanel report={report} reporting={actions.reporting} />, host.frame);
    else if (lesson !== null) drawPart(<LessonPanel lesson={lesson} actions={actions} />, host.frame);
    else drawPart(<Panel state={shown} actions={actions} now={Date.now()} />, host.frame);
    host.standBy(form === null ? (lesson?.around ?? []) : [...partsOf(form), ...shown.beside]);
    host.mark(lesson === null ? [] : marksOf(lesson));
  }

  /** The extension was updated or removed under the page: let go of everything. The panel's last words show by themselves. */
  function end(): void {
    ending.abort();
    clearInterval(timer);
  }

  const timer = setInterval(() => {
    if (!link.isAlive()) end();
  }, TICK_MS);
  window.addEventListener('resize', show, { signal: ending.signal });
  // A tab in the background is not ticked in time.
  document.addEventListener('visibilitychange', show, { signal: ending.signal });
}

function hostWithLastWords(): PanelHost {
  const host = createPanelHost(document);
  // Drawn now: when they are needed, the locale files are out of reach.
  drawPart(<Farewell />, host.lastWords);
  return host;
}
