import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { CompanionState } from '../../lib/companion/state';
import { Notice } from '../shared/Notice';
import { AnswerNotice } from './AnswerNotice';
import { Checks } from './Checks';
import { FaultNotice } from './FaultNotice';
import { HeldNotice } from './HeldNotice';
import { Numbers } from './Numbers';
import { PersonPicker } from './PersonPicker';
import { ReplaceNotice } from './ReplaceNotice';
import { TaughtFoot } from './TaughtFoot';

interface PanelProps {
  readonly state: CompanionState;
  readonly actions: CompanionActions;
  readonly now: number;
}

/** The panel beside the form. Everything it says comes from `state`; it keeps nothing of its own. */
export function Panel({ state, actions, now }: PanelProps) {
  const { form, submit, fault, held, waiting, answer } = state;
  if (form === null || submit === null) return null;
  const isHeld = held.length > 0;
  const hasNews = fault !== null || state.asked !== null || isHeld || waiting || answer !== null;
  return (
    <section class="panel" aria-label={i18n.t('panel.name')}>
      <header class="panel-head">
        <h2 class="panel-title">{i18n.t('panel.name')}</h2>
        <span class="panel-kind" data-testid="panel-kind" data-kind={form.kind}>
          {i18n.t(`panel.${form.kind}`)}
        </span>
      </header>
      {state.snapshot?.isLocked === true ? (
        <Notice kind="warn" title={i18n.t('vault.panelTitle')} data-testid="panel-locked">
          {i18n.t('vault.panelText')}
        </Notice>
      ) : (
        <PersonPicker state={state} actions={actions} />
      )}
      <Checks state={state} submit={submit} />
      <div class="panel-news" aria-live="polite">
        {fault !== null && <FaultNotice fault={fault} />}
        {state.asked !== null && <ReplaceNotice asked={state.asked} actions={actions} />}
        {isHeld && <HeldNotice reasons={held} isAskedNewSms={state.isAskedNewSms} actions={actions} />}
        {waiting && !isHeld && (
          <Notice kind="info" data-testid="waiting">
            {i18n.t('panel.waiting')}
          </Notice>
        )}
        {answer !== null && !isHeld && <AnswerNotice answer={answer} why={state.why} reporting={actions.reporting} />}
      </div>
      {form.taught !== undefined && <TaughtFoot teaching={actions.teaching} />}
      <Numbers state={state} kind={form.kind} now={now} />
      {!hasNews && <p class="panel-foot">{i18n.t('panel.never')}</p>}
    </section>
  );
}
