import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionReason } from '../../lib/ledger/events';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import type { Change } from '../popup/change';
import { DeedDialog } from '../popup/DeedDialog';
import { Icon } from '../shared/Icon';
import { hourText } from '../shared/time-text';
import { WARN } from '../shared/shapes';
import { isUnseen } from './attempts';
import { RadioChoice } from './RadioChoice';
import { type Choice, choicesFor, reasonsFor } from './fitting';
import { closedBy, corrected, effectOf } from './effect';
import { EffectText } from './EffectText';

interface CorrectDialogProps {
  readonly attempt: HistoryAttempt;
  /** All submits of its round, itself among them. */
  readonly attempts: readonly HistoryAttempt[];
  /** The round as its numbers are shown. */
  readonly shown: RoundView;
  readonly change: Change;
  readonly onClose: () => void;
}

/** Lets the user say what a submit came to, and how they know. Free text is not asked for: it would be read by nobody. */
export function CorrectDialog({ attempt, attempts, shown, change, onClose }: CorrectDialogProps) {
  const [outcome, setOutcome] = useState<Choice | null>(null);
  const [picked, setReason] = useState<CorrectionReason | null>(null);
  const [isMissed, setMissed] = useState(false);
  const reasons = outcome === null ? [] : reasonsFor(attempt, outcome);
  const reason = reasons.find((one) => one === picked) ?? reasons[0];
  const said = outcome === null || reason === undefined ? null : { outcome, reason };
  return (
    <DeedDialog
      title={i18n.t('history.ask')}
      change={change}
      onClose={onClose}
      requests={() => {
        setMissed(said === null);
        return said === null ? null : [{ type: 'correct', attemptId: attempt.id, ...said }];
      }}
    >
      <RadioChoice
        name="outcome"
        legend={`${hourText(attempt.at)} ${i18n.t(`panel.${attempt.kind}`)}`}
        options={choicesFor(attempt).map((value) => ({ value, text: i18n.t(`outcome.${value}`) }))}
        value={outcome}
        onPick={setOutcome}
      />
      {reasons.length > 1 && (
        <RadioChoice
          name="reason"
          legend={i18n.t('history.why')}
          options={reasons.map((value) => ({ value, text: i18n.t(`why.${value}`) }))}
          value={reason ?? null}
          onPick={setReason}
        />
      )}
      <EffectText
        kind={attempt.kind}
        shown={shown}
        closed={closedBy(attempts)}
        effect={said === null ? null : effectOf(shown, attempts, corrected(attempts, attempt.id, said))}
      >
        {said === null && !isMissed && <p class="field-hint">{i18n.t('history.effectHint')}</p>}
        {said === null && isMissed && (
          <p class="field-problem">
            <Icon shape={WARN} size={14} />
            {i18n.t('history.choose')}
          </p>
        )}
        {said !== null && !isUnseen(attempt) && <p class="field-hint">{i18n.t('history.stricter')}</p>}
      </EffectText>
    </DeedDialog>
  );
}
