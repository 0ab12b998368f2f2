import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryAttempt, RoundHistory } from '../../lib/ledger/history';
import type { RoundView } from '../../lib/ledger/round';
import type { FilingHistory } from '../../lib/messages/protocol';
import type { Change } from '../popup/change';
import { ClockContext } from '../popup/clock';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { hourText } from '../shared/time-text';
import { PLUS } from '../shared/shapes';
import { attemptsOf, isUnseen } from './attempts';
import { CorrectDialog } from './CorrectDialog';
import { closedBy } from './effect';
import { ElsewhereDialog } from './ElsewhereDialog';
import { Log } from './Log';
import { RoundCard } from './RoundCard';
import { shownRows, smsAtOf } from './round-rows';
import { SmsDialog } from './SmsDialog';

interface NewestRoundProps {
  readonly filingId: string;
  readonly round: RoundHistory;
  readonly traces: FilingHistory['traces'];
  readonly shown: RoundView;
  readonly newId: () => string;
  readonly change: Change;
}

/** The round that counts, with what the user can set right in it. */
export function NewestRound({ filingId, round, traces, shown, newId, change }: NewestRoundProps) {
  const clock = useContext(ClockContext);
  const [asked, setAsked] = useState<'elsewhere' | 'sms' | { readonly attemptId: string } | null>(null);
  const attempts = attemptsOf(round.rows);
  const smsAt = smsAtOf(round);
  const common = { filingId, attempts, shown, newId, change, now: clock.now(), onClose: () => setAsked(null) };
  const attempt = typeof asked === 'object' && asked !== null ? attempts.find(({ id }) => id === asked.attemptId) : undefined;

  const fix = (one: HistoryAttempt) => {
    const isOpen = isUnseen(one) && one.correction === null;
    return (
      <Button
        kind={isOpen ? 'soft' : 'quiet'}
        small
        data-testid="correct"
        aria-label={i18n.t(isOpen ? 'history.askAria' : 'history.fixAria', [hourText(one.at)])}
        onClick={() => setAsked({ attemptId: one.id })}
      >
        {i18n.t(isOpen ? 'history.ask' : 'history.fix')}
      </Button>
    );
  };
  // What the site has closed has no deadline any more.
  const onSms = closedBy(attempts) === null && (
    <Button kind="quiet" small data-testid="fix-sms" aria-label={i18n.t('history.smsFixAria')} onClick={() => setAsked('sms')}>
      {i18n.t('history.fix')}
    </Button>
  );
  return (
    <>
      <RoundCard round={round} shown={shown}>
        {smsAt === null && closedBy(attempts) === null && (
          <Notice kind="warn" data-testid="sms-unknown">
            <p class="notice-text">{i18n.t('history.smsUnknown')}</p>
            <Button kind="plain" small data-testid="fix-sms" onClick={() => setAsked('sms')}>
              {i18n.t('history.smsTell')}
            </Button>
          </Notice>
        )}
        <Log rows={shownRows(round)} traces={traces} onAttempt={fix} onSms={onSms} />
        {attempts.length === 0 && <p class="figures-note">{i18n.t('history.noTries')}</p>}
        <div class="card-actions">
          <Button kind="quiet" small icon={PLUS} data-testid="elsewhere" onClick={() => setAsked('elsewhere')}>
            {i18n.t('history.elsewhereAsk')}
          </Button>
        </div>
      </RoundCard>
      {attempt !== undefined && <CorrectDialog {...common} attempt={attempt} />}
      {asked === 'elsewhere' && <ElsewhereDialog {...common} />}
      {asked === 'sms' && <SmsDialog {...common} smsAt={smsAt} />}
    </>
  );
}
