import { i18n } from '#i18n';
import type { Report, ReportingActions } from '../../lib/companion/reporting';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

/** How the page is made, all of it to be read before it is copied. */
export function ReportPanel({ report, reporting }: { readonly report: Report; readonly reporting: ReportingActions }) {
  return (
    <section class="panel report" aria-label={i18n.t('structure.title')} data-testid="structure">
      <h2 class="panel-title">{i18n.t('structure.title')}</h2>
      <p class="panel-hint">{i18n.t('structure.text')}</p>
      <textarea class="report-text" readonly rows={12} wrap="off" aria-label={i18n.t('structure.title')}>
        {report.text}
      </textarea>
      {report.copied !== null && (
        <Notice kind={report.copied ? 'ok' : 'warn'} role="status" data-testid="copied">
          {i18n.t(report.copied ? 'structure.copied' : 'structure.notCopied')}
        </Notice>
      )}
      <div class="panel-deeds">
        <Button
          kind="primary"
          data-testid="copy"
          onClick={(event) => {
            if (!event.isTrusted) return;
            // Selected first: what the browser does not copy, the user can.
            event.currentTarget.closest('.report')?.querySelector('textarea')?.select();
            void reporting.copy();
          }}
        >
          {i18n.t('structure.copy')}
        </Button>
        <Button kind="plain" data-testid="close-report" onClick={(event) => event.isTrusted && reporting.close()}>
          {i18n.t('structure.close')}
        </Button>
      </div>
    </section>
  );
}
