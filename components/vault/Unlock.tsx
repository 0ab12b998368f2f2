import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import type { RoundView } from '../../lib/ledger/round';
import { ClockContext, useClock } from '../popup/clock';
import type { PopupPorts } from '../popup/ports';
import { saveAll } from '../popup/save-all';
import { Seal } from '../popup/Seal';
import { DiagnosisFold } from '../diagnosis/DiagnosisFold';
import { FaultText } from '../faults/FaultText';
import { FaultNotice } from '../faults/FaultNotice';
import { EraseButton } from '../portable/EraseButton';
import { Button } from '../shared/Button';
import { timeText } from '../shared/time-text';
import { PassphraseField } from './PassphraseField';
import { usePassphrase } from './use-passphrase';

interface UnlockProps {
  readonly ports: Pick<PopupPorts, 'ask' | 'saveFile' | 'version'>;
  /** The rounds that go on, whosever they are. */
  readonly rounds: readonly RoundView[];
  readonly onUnlocked: () => void;
  readonly onErased: () => void;
}

/** In the place of everything else while the vault is locked: what goes on, and the passphrase. */
export function Unlock({ ports, rounds, onUnlocked, onErased }: UnlockProps) {
  const { ask } = ports;
  const clock = useContext(ClockContext);
  /** No passphrase opens it: what is needed for that cannot be read. */
  const [isBroken, setBroken] = useState(false);
  const [saveFault, setSaveFault] = useState<SaidFault | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { busy, problem, failure, send, clear } = usePassphrase(ask);
  useEffect(() => void ask({ type: 'vaultStatus' }).then(({ state }) => setBroken(state === 'broken'), () => undefined), [ask]);
  const goingOn = useClock((now) => goingOnText(rounds, now));
  return (
    <main class="blank" data-testid="locked">
      <Seal />
      <h1 class="title">{i18n.t('vault.lockedTitle')}</h1>
      <p class="blank-text">{i18n.t('vault.lockedText')}</p>
      {goingOn !== null && (
        <p class="blank-text" data-testid="going-on">
          {goingOn}
        </p>
      )}
      {isBroken ? (
        <FaultNotice fault="broken" title={i18n.t('vault.brokenTitle')} data-testid="vault-broken">
          <div class="notice-actions">
            <Button kind="plain" small data-testid="save-all" onClick={() => void saveAll(ports, clock.now()).then(setSaveFault)}>
              {i18n.t('popup.troubleSave')}
            </Button>
          </div>
          {saveFault !== null && <FaultText fault={saveFault} />}
        </FaultNotice>
      ) : (
        <form
          class="vault-form vault-unlock"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send({ type: 'unlock', passphrase }).then((isDone) => isDone && onUnlocked());
          }}
        >
          <PassphraseField
            id="passphrase"
            label={i18n.t('vault.current')}
            autocomplete="current-password"
            focus
            hint={i18n.t('vault.lostHint')}
            value={passphrase}
            problem={problem}
            onInput={(value) => {
              clear();
              setPassphrase(value);
            }}
          />
          {failure !== null && (
            <FaultNotice fault={failure} role="alert" data-testid="vault-failure" />
          )}
          <Button kind="primary" type="submit" data-testid="unlock" aria-disabled={busy}>
            {i18n.t(busy ? 'vault.working' : 'vault.unlock')}
          </Button>
        </form>
      )}
      <div class="vault-lost">
        <p class="blank-text">{i18n.t('portable.eraseLocked')}</p>
        <EraseButton ask={ask} locked onErased={onErased} />
      </div>
      <DiagnosisFold ask={ask} version={ports.version} />
    </main>
  );
}

/** How many rounds are open, and how long the one that ends first still runs; null when there are none. */
function goingOnText(rounds: readonly RoundView[], now: number): string | null {
  const left = rounds.filter(({ phase, deadline }) => phase === 'open' && deadline > now).map(({ deadline }) => deadline - now);
  return left.length === 0 ? null : i18n.t('vault.goingOn', [String(left.length), timeText(Math.min(...left))]);
}
