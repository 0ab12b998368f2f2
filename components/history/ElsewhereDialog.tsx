import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import { TRY_LIMIT } from '../../lib/rules/limits';
import { Field } from '../filing-form/Field';
import { Select } from '../filing-form/Select';
import type { Change } from '../popup/change';
import { DeedDialog } from '../popup/DeedDialog';
import { RadioChoice } from './RadioChoice';
import { closedBy, effectOf } from './effect';
import { EffectText } from './EffectText';

interface ElsewhereDialogProps {
  readonly filingId: string;
  readonly attempts: readonly HistoryAttempt[];
  readonly shown: RoundView;
  readonly newId: () => string;
  readonly now: number;
  readonly change: Change;
  readonly onClose: () => void;
}

const OUTCOMES = ['wrong', 'unknown'] as const;

/** Lets the user tell of tries that Heyan could not see: on a phone, in another browser, before it was there. */
export function ElsewhereDialog({ filingId, attempts, shown, newId, now, change, onClose }: ElsewhereDialogProps) {
  // Once for the dialog: told again after a refusal, a try that was written counts once.
  const ids = useRef(Array.from({ length: TRY_LIMIT }, newId));
  const [count, setCount] = useState(1);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('wrong');
  const reason = 'elsewhere';
  const added = ids.current.slice(0, count).map((id): HistoryAttempt => ({
    type: 'attempt', id, at: now, kind: 'try', belongs: 'surely', warned: [], outcome: null, answer: null, settledAt: null,
    correction: { outcome, reason, at: now },
  }));
  return (
    <DeedDialog
      title={i18n.t('history.elsewhereAsk')}
      change={change}
      onClose={onClose}
      requests={() => added.map(({ id, kind }) => ({ type: 'addAttempt', id, filingId, kind, outcome, reason }))}
    >
      <p>{i18n.t('history.elsewhereText')}</p>
      <Field id="elsewhere-count" label={i18n.t('history.count')}>
        <Select
          id="elsewhere-count"
          data-testid="elsewhere-count"
          value={String(count)}
          options={ids.current.map((_, at) => ({ value: String(at + 1), text: String(at + 1) }))}
          onPick={(value) => setCount(Number(value))}
        />
      </Field>
      <RadioChoice
        name="outcome"
        legend={i18n.t('history.ask')}
        options={OUTCOMES.map((value) => ({ value, text: i18n.t(`outcome.${value}`) }))}
        value={outcome}
        onPick={setOutcome}
      />
      <EffectText kind="try" shown={shown} closed={closedBy(attempts)} effect={effectOf(shown, attempts, [...attempts, ...added])} />
    </DeedDialog>
  );
}
