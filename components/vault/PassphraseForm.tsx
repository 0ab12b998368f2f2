import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { PassphraseField } from './PassphraseField';
import { strengthOf } from './strength';
import { usePassphrase } from './use-passphrase';

/** `set`: the first one; `change`: another one; `remove`: none any more. */
export type PassphraseDeed = 'set' | 'change' | 'remove';

interface PassphraseFormProps {
  readonly ask: Ask;
  readonly deed: PassphraseDeed;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase that there is, and for the next one, twice. Nothing of it is kept when the form goes. */
export function PassphraseForm({ ask, deed, onDone, onCancel }: PassphraseFormProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, failure, send, clear } = usePassphrase(ask);
  const strength = strengthOf(next);
  const isNew = deed !== 'remove';
  const tooShort = isNew && tried && strength === 'short';
  const differs = isNew && tried && !tooShort && next !== again;

  async function submit(): Promise<void> {
    setTried(true);
    if (isNew && (strength === 'short' || next !== again)) return;
    const request = isNew
      ? { type: 'setPassphrase' as const, current: deed === 'set' ? null : current, next }
      : { type: 'removePassphrase' as const, current };
    if (await send(request)) onDone();
  }

  return (
    <form
      class="vault-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {deed !== 'set' && (
        <PassphraseField
          id="passphrase-current"
          label={i18n.t('vault.current')}
          autocomplete="current-password"
          focus
          value={current}
          problem={problem}
          onInput={(value) => {
            clear();
            setCurrent(value);
          }}
        />
      )}
      {isNew && (
        <>
          <PassphraseField
            id="passphrase-next"
            label={i18n.t('vault.next')}
            autocomplete="new-password"
            focus={deed === 'set'}
            hint={i18n.t(next === '' ? 'vault.nextHint' : `vault.strength.${strength}`)}
            problem={tooShort ? i18n.t('vault.strength.short') : null}
            value={next}
            onInput={setNext}
          />
          <PassphraseField
            id="passphrase-again"
            label={i18n.t('vault.again')}
            autocomplete="new-password"
            problem={differs ? i18n.t('vault.differs') : null}
            value={again}
            onInput={setAgain}
          />
          <Notice kind="warn" title={i18n.t('vault.lostTitle')} data-testid="vault-warning">
            {i18n.t('vault.lostText')}
          </Notice>
        </>
      )}
      {deed !== 'change' && <p class="vault-text">{i18n.t(deed === 'set' ? 'vault.oldText' : 'vault.removeText')}</p>}
      {failure !== null && (
        <Notice kind="stop" role="alert" data-testid="vault-failure">
          {failure}
        </Notice>
      )}
      <div class="vault-actions">
        <Button kind="plain" data-testid="passphrase-cancel" onClick={onCancel}>
          {i18n.t('form.cancel')}
        </Button>
        <Button kind="primary" type="submit" data-testid="passphrase-save" aria-disabled={busy}>
          {i18n.t(busy ? 'vault.working' : `vault.do.${deed}`)}
        </Button>
      </div>
    </form>
  );
}
