import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { describedBy, Field } from '../filing-form/Field';
import { Button } from '../shared/Button';
import { EYE, EYE_OFF } from '../shared/shapes';

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** For the browser's own keeper of passwords. */
  readonly autocomplete: 'current-password' | 'new-password';
  readonly hint?: string | undefined;
  readonly problem?: string | null;
  readonly focus?: boolean;
}

/** A passphrase, which is shown on demand: it is long, and who mistypes it is kept out. It lives in this page's memory only. */
export function PassphraseField({ id, label, value, onInput, autocomplete, hint, problem = null, focus = false }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <span class="passphrase">
        <input
          id={id}
          class="input"
          data-testid={id}
          {...(shown ? ({ type: 'text', autocomplete: 'off' } as const) : ({ type: 'password', autocomplete } as const))}
          spellcheck={false}
          ref={focus ? focusOnce : null}
          aria-invalid={problem !== null}
          aria-describedby={describedBy(id)}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
        <Button
          kind="quiet"
          icon={shown ? EYE_OFF : EYE}
          aria-label={i18n.t('vault.show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      </span>
    </Field>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
