import { partsOf } from '../page/find';
import { areaAround, structureReport } from '../page/structure';
import type { Cell } from './cell';

/** How the page is made, as it is shown to the user before it is copied; `copied` is null until that was tried. */
export interface Report {
  readonly text: string;
  readonly copied: boolean | null;
}

/** What the user can do with a report. */
export interface ReportingActions {
  /** Shows it, about the form, or about what looks like one. */
  show(): void;
  /** Puts it on the clipboard. Within the user's click: browsers allow it then only. */
  copy(): Promise<void>;
  close(): void;
}

/** Reports how the page is made, on the user's click. `version` is Heyan's own. */
export function createReporting(cell: Cell, root: Document, version: string): ReportingActions {
  return {
    show() {
      const { form, lesson, answer } = cell.state;
      const area = areaAround(form === null ? (lesson?.around ?? []) : partsOf(form));
      if (area === null) return;
      const userAgent = navigator.userAgent.match(/(?:Chrome|Edg|OPR|Firefox)\/\d+/g)?.join(' ') ?? '';
      const said = answer?.id === null ? answer.text : undefined;
      cell.update({ report: { text: structureReport(area, { version, userAgent, route: root.location.hash, said }), copied: null } });
    },
    async copy() {
      const { report } = cell.state;
      if (report === null) return;
      const isCopied = async (): Promise<boolean> => navigator.clipboard.writeText(report.text).then(() => true);
      const copied = await isCopied().catch(() => false);
      if (cell.state.report !== null) cell.update({ report: { ...report, copied } });
    },
    close: () => cell.update({ report: null }),
  };
}
