import { i18n } from '#i18n';
import type { ReportingActions } from '../../lib/companion/reporting';
import type { CompanionState } from '../../lib/companion/state';
import type { Outcome } from '../../lib/rules/outcome';
import { Notice, type NoticeKind } from '../shared/Notice';
import { Deed } from './Deed';
import { Why } from './Why';

const KIND: Readonly<Record<Outcome, NoticeKind>> = {
  passed: 'ok', done: 'ok', resent: 'ok',
  wrong: 'warn', nothingToResend: 'warn', notSent: 'info', unknown: 'warn',
  locked: 'stop', resendLimit: 'stop',
};

interface AnswerNoticeProps {
  readonly answer: NonNullable<CompanionState['answer']>;
  readonly why: CompanionState['why'];
  readonly reporting: ReportingActions;
}

/** What the site answered: its meaning, the next step, on demand why; and for an unknown one the site's own words. */
export function AnswerNotice({ answer, why, reporting }: AnswerNoticeProps) {
  const id = answer.id ?? 'unknown';
  return (
    <Notice kind={KIND[answer.outcome]} title={i18n.t(`answer.${id}.title`)}>
      <p class="notice-text" data-answer={id}>{i18n.t(`answer.${id}.next`)}</p>
      {why?.answer === id && <Why of={why} />}
      {answer.id === null && <q class="said"><span lang="zh-CN">{answer.text.trim()}</span></q>}
      {answer.id === null && (
        <Deed id="report" small go={reporting.show}>{i18n.t('structure.open')}</Deed>
      )}
    </Notice>
  );
}
