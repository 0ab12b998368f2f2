import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryAttempt } from '../../lib/ledger/history';
import type { Filing } from '../../lib/profiles/filing';
import { Select } from '../filing-form/Select';
import { AttemptRow } from '../history/AttemptRow';
import type { Trace } from '../history/words';
import { Button } from '../shared/Button';

interface AssignRowProps {
  readonly attempt: HistoryAttempt;
  readonly trace: Trace;
  readonly filings: readonly Filing[];
  /** Null: it is no stored filing's. */
  readonly onAssign: (filing: Filing | null) => void;
}

/** Stands for "none of them" among the filings' ids, which are never this short. */
const NOBODY = '-';

/** One submit that fits no filing, and the question whose it is. What is said cannot be taken back: it is asked twice. */
export function AssignRow({ attempt, trace, filings, onAssign }: AssignRowProps) {
  const [picked, setPicked] = useState('');
  const filing = filings.find(({ id }) => id === picked) ?? null;
  return (
    <AttemptRow brief attempt={attempt} trace={trace}>
      <div class="assign">
        <Select
          id={`assign-${attempt.id}`}
          data-testid="assign-to"
          label={i18n.t('unassigned.which')}
          placeholder={i18n.t('unassigned.which')}
          value={picked}
          options={[...filings.map((one) => ({ value: one.id, text: one.label })), { value: NOBODY, text: i18n.t('unassigned.nobody') }]}
          onPick={setPicked}
        />
        <p role="status">
          {picked !== '' && (filing === null ? i18n.t('unassigned.effectNobody') : i18n.t('unassigned.effect', [filing.label]))}
        </p>
        {picked !== '' && (
          <Button kind="primary" small data-testid="assign" onClick={() => onAssign(filing)}>
            {i18n.t('unassigned.assign')}
          </Button>
        )}
      </div>
    </AttemptRow>
  );
}
