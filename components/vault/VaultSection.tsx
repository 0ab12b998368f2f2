import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import type { VaultStatus } from '../../lib/messages/protocol';
import { Field } from '../filing-form/Field';
import { Select } from '../filing-form/Select';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Notice } from '../shared/Notice';
import { PADLOCK } from '../shared/shapes';
import { type PassphraseDeed, PassphraseForm } from './PassphraseForm';

/** Minutes; null: when the browser is closed. */
const TIMES = [5, 15, 60, 240, null] as const;
type TimeName = '5' | '15' | '60' | '240' | 'browser';
const nameOf = (minutes: number | null): TimeName => (minutes === null ? 'browser' : (String(minutes) as TimeName));

interface VaultSectionProps {
  readonly ask: Ask;
  /** Said to the user once it was done. */
  readonly say: (text: string) => void;
}

/** The passphrase: to set, change or take it away, to lock now, and when it locks itself. A section that needs nothing around it. */
export function VaultSection({ ask, say }: VaultSectionProps) {
  const [status, setStatus] = useState<VaultStatus | null>(null);
  const [deed, setDeed] = useState<PassphraseDeed | null>(null);
  const first = useRef<HTMLDivElement>(null);
  const look = useCallback(() => ask({ type: 'vaultStatus' }).then(setStatus, () => setStatus(null)), [ask]);
  useEffect(() => void look(), [look]);

  const close = (): void => {
    setDeed(null);
    // The field that had the focus is gone.
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus());
  };
  const setTime = async (name: TimeName): Promise<void> => {
    const minutes = TIMES.find((time) => nameOf(time) === name) ?? null;
    await ask({ type: 'setAutoLock', minutes }).catch(() => undefined);
    await look();
  };

  return (
    <section class="card settings-section vault" aria-labelledby="vault-title" data-testid="vault" data-state={status?.state}>
      <h2 id="vault-title" class="form-heading vault-title">
        <Icon shape={PADLOCK} />
        {i18n.t('vault.title')}
      </h2>
      <p class="vault-text">{i18n.t('vault.text')}</p>
      {deed !== null ? (
        <PassphraseForm
          key={deed}
          ask={ask}
          deed={deed}
          onCancel={close}
          onDone={() => {
            say(i18n.t(`vault.done.${deed}`));
            close();
            void look();
          }}
        />
      ) : status?.state === 'off' ? (
        <div ref={first} class="vault-actions">
          <Button kind="primary" data-testid="vault-set" onClick={() => setDeed('set')}>
            {i18n.t('vault.do.set')}
          </Button>
        </div>
      ) : status?.state === 'unlocked' ? (
        <>
          <Notice kind="ok" data-testid="vault-on">
            {i18n.t('vault.on')}
          </Notice>
          <Field id="auto-lock" label={i18n.t('vault.autoLock')} hint={i18n.t('vault.autoLockHint')}>
            <Select
              id="auto-lock"
              data-testid="auto-lock"
              value={nameOf(status.autoLock)}
              options={TIMES.map((time) => ({ value: nameOf(time), text: i18n.t(`vault.time.${nameOf(time)}`) }))}
              onPick={(name) => void setTime(name)}
            />
          </Field>
          <div ref={first} class="vault-actions">
            <Button kind="soft" icon={PADLOCK} data-testid="vault-lock" onClick={() => void ask({ type: 'lock' }).catch(() => undefined).then(look)}>
              {i18n.t('vault.lockNow')}
            </Button>
            <Button kind="plain" data-testid="vault-change" onClick={() => setDeed('change')}>
              {i18n.t('vault.do.change')}
            </Button>
            <Button kind="plain" data-testid="vault-remove" onClick={() => setDeed('remove')}>
              {i18n.t('vault.do.remove')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
