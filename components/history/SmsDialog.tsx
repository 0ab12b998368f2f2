import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ROUND_DURATION } from '../../lib/rules/limits';
import { describedBy, Field } from '../filing-form/Field';
import type { Change } from '../popup/change';
import { DeedDialog } from '../popup/DeedDialog';
import { deadlineText } from '../shared/time-text';
import { readSmsTime, SMS_LONGEST_AGO, smsTimeText } from './sms-time';

interface SmsDialogProps {
  readonly filingId: string;
  /** When it came, as far as is known. */
  readonly smsAt: number | null;
  readonly now: number;
  readonly change: Change;
  readonly onClose: () => void;
}

/** Lets the user say when the SMS came: the 24 hours run from then. */
export function SmsDialog({ filingId, smsAt, now, change, onClose }: SmsDialogProps) {
  const [text, setText] = useState(smsAt === null ? '' : smsTimeText(smsAt));
  const [isAsked, setAsked] = useState(false);
  const time = readSmsTime(text, now);
  const deadline = 'at' in time ? time.at + ROUND_DURATION : null;
  return (
    <DeedDialog
      title={i18n.t('history.smsAsk')}
      change={change}
      onClose={onClose}
      requests={() => {
        setAsked(true);
        return 'at' in time ? [{ type: 'smsCame', filingId, smsAt: time.at }] : null;
      }}
    >
      <Field
        id="sms-time"
        label={i18n.t('history.smsField')}
        hint={i18n.t('history.smsHint')}
        problem={isAsked && 'problem' in time ? i18n.t(`history.smsTime.${time.problem}`) : null}
      >
        <input
          id="sms-time"
          type="datetime-local"
          class="input"
          data-testid="sms-time"
          min={smsTimeText(now - SMS_LONGEST_AGO)}
          max={smsTimeText(now)}
          aria-invalid={isAsked && 'problem' in time}
          aria-describedby={describedBy('sms-time')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <div class="dialog-effect" role="status" data-testid="effect">
        {deadline === null ? (
          <p class="field-hint">{i18n.t('history.smsEffectHint')}</p>
        ) : (
          <p>{deadline <= now ? i18n.t('history.smsOver') : i18n.t('history.smsUntil', [deadlineText(deadline, now)])}</p>
        )}
      </div>
    </DeedDialog>
  );
}
