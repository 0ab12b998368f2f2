import { i18n } from '#i18n';
import type { Report, ReportingActions } from '../../lib/companion/reporting';
import { Notice } from '../shared/Notice';
import { Button } from '../shared/Button';
import { Deed } from './Deed';

/** How the page is made, all of it to be read before it is copied. */
export function ReportPanel({ report, reporting }: { readonly report: Report; readonly reporting: ReportingActions }) {
  const title = i18n.t('structure.open');
  return (
    <section class="panel report" aria-label={title} data-testid="structure">
      <h2 class="panel-title">{title}</h2>
      <p class="panel-hint">{i18n.t('structure.text')}</p>
      <textarea class="report-text" readonly rows={12} wrap="off" aria-label={title}>
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
          onClick={({ currentTarget }) => {
            // Selected first: what the browser does not copy, the user can.
            currentTarget.closest('.report')?.querySelector('textarea')?.select();
            void reporting.copy();
          }}
        >
          {i18n.t('structure.copy')}
        </Button>
        <Deed id="close-report" go={reporting.close}>{i18n.t('structure.close')}</Deed>
      </div>
    </section>
  );
}
