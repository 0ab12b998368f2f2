import { clockOf } from '../../components/panel/clock';
import { Farewell } from '../../components/panel/Farewell';
import { createPanelHost, type PanelHost } from '../../components/panel/host';
import { LessonPanel } from '../../components/panel/LessonPanel';
import { marksOf } from '../../components/panel/marks';
import { Panel } from '../../components/panel/Panel';
import { reasonText } from '../../components/panel/reason-text';
import { ReportPanel } from '../../components/panel/ReportPanel';
import { drawPart } from '../../components/tiny/draw';
import { i18n } from '#i18n';
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
  /** What the panel was last drawn of. */
  let drawn: { readonly state: CompanionState; readonly clock: number | null } | null = null;
  /** The page has taken the panel away again and again: what must be said is said in the browser's own window. */
  let isWithoutPanel = false;

  const actions: CompanionActions = startCompanion({
    root: document,
    link,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    version: runtime.getManifest().version,
    show: (state) => {
      const { held } = shown;
      shown = state;
      if (isWithoutPanel && state.held !== held && state.held.length > 0) say(i18n.t('guarded.held'), ...state.held.map(({ id }) => reasonText(id)));
      show();
    },
    signal: ending.signal,
  });

  function show(): void {
    const { form, lesson } = shown;
    if (form === null && lesson === null) {
      host?.remove();
      return;
    }
    if (isWithoutPanel) return;
    host ??= hostWithLastWords(ending.signal);
    const clock = clockOf(shown, Date.now());
    if (drawn?.state !== shown || drawn.clock !== clock) draw(host.frame);
    drawn = { state: shown, clock };
    if (!host.standBy(form === null ? (lesson?.around ?? []) : [...partsOf(form), ...shown.beside])) {
      isWithoutPanel = true;
      say(i18n.t('guarded.gone'));
    }
    host.mark(lesson === null ? [] : marksOf(lesson));
  }

  function draw(frame: HTMLElement): void {
    const { lesson, report } = shown;
    if (report !== null) drawPart(<ReportPanel report={report} reporting={actions.reporting} />, frame);
    else if (lesson !== null) drawPart(<LessonPanel lesson={lesson} actions={actions} />, frame);
    else drawPart(<Panel state={shown} actions={actions} now={Date.now()} />, frame);
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

/** In the browser's own window, out of the page's reach; not before the click that it is about is over. */
function say(...words: readonly string[]): void {
  setTimeout(() => window.alert(words.join('\n')));
}

function hostWithLastWords(signal: AbortSignal): PanelHost {
  const host = createPanelHost({ root: document, now: () => Date.now(), signal });
  // Drawn now: when they are needed, the locale files are out of reach.
  drawPart(<Farewell />, host.lastWords);
  return host;
}
