import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RoundView } from '../../lib/ledger/round';
import type { Filing } from '../../lib/profiles/filing';
import { ladder } from '../../lib/rules/no-sms';
import { ClockContext } from '../popup/clock';
import { Dialog } from '../popup/Dialog';
import { Button } from '../shared/Button';
import { Sources } from '../shared/Sources';
import { rungText, rungTime, stateText } from './ladder-text';
import { smsless } from './smsless';

interface NoSmsDialogProps {
  readonly filing: Filing;
  /** The running round; null while no SMS has come to anybody. */
  readonly round: RoundView | null;
  readonly onOpenPage: () => void;
  readonly onClose: () => void;
}

/** What to do when no SMS comes, the step that applies now first. */
export function NoSmsDialog({ filing, round, onOpenPage, onClose }: NoSmsDialogProps) {
  const clock = useContext(ClockContext);
  const rungs = ladder(filing.provider, filing.filingType, smsless(filing, round, clock.now()));
  const canResend = rungs.some(({ id, state }) => id === 'resend' && state === 'open');
  return (
    <Dialog title={i18n.t('noSms.title')} onClose={onClose}>
      <ol class="ladder" data-testid="ladder">
        {rungs.map((rung) => (
          <li key={rung.id} class={`rung rung-${rung.state}`} data-rung={rung.id} data-state={rung.state}>
            {rung.state !== 'open' && <span class="rung-state">{stateText(rung)}</span>}
            <span>{rungText(rung, filing.provider)}</span> <span class="rung-time">{rungTime(rung)}</span>
          </li>
        ))}
      </ol>
      <Sources of={[...new Set(rungs.flatMap(({ sources }) => sources))]} />
      <div class="dialog-actions">
        {canResend && (
          <Button kind="plain" data-testid="go-resend" onClick={onOpenPage}>
            {i18n.t('popup.openPage')}
          </Button>
        )}
        <Button kind="primary" data-testid="close-ladder" onClick={onClose}>
          {i18n.t('popup.troubleRead')}
        </Button>
      </div>
    </Dialog>
  );
}
