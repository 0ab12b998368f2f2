import { i18n } from '#i18n';
import type { ReportingActions } from '../../lib/companion/reporting';
import type { CompanionState } from '../../lib/companion/state';
import type { Outcome } from '../../lib/rules/outcome';
import { Notice, type NoticeKind } from '../shared/Notice';
import { Deed } from './Deed';

const KIND: Readonly<Record<Outcome, NoticeKind>> = {
  passed: 'ok', done: 'ok', resent: 'ok',
  wrong: 'warn', nothingToResend: 'warn', notSent: 'info', unknown: 'warn',
  locked: 'stop', resendLimit: 'stop',
};

/** What the site answered: its meaning, the next step, and for an unknown one the site's own words. */
export function AnswerNotice({ answer, reporting }: { readonly answer: NonNullable<CompanionState['answer']>; readonly reporting: ReportingActions }) {
  const id = answer.id ?? 'unknown';
  return (
    <Notice kind={KIND[answer.outcome]} title={i18n.t(`answer.${id}.title`)}>
      <p class="notice-text" data-answer={id}>{i18n.t(`answer.${id}.next`)}</p>
      {answer.id === null && <q class="said">{answer.text.trim()}</q>}
      {answer.id === null && (
        <Deed id="report" small go={reporting.show}>{i18n.t('structure.open')}</Deed>
      )}
    </Notice>
  );
}
