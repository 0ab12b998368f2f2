import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../lib/messages/ask';
import { Begin } from './Begin';
import { Consent } from './Consent';

interface WelcomeProps {
  readonly ask: Ask;
  /** Told once the user has agreed: the popup goes on to its list. */
  readonly onGiven?: (() => void) | undefined;
}

/** The first-run page: the question until it is answered, where to begin after that. */
export function Welcome({ ask, onGiven }: WelcomeProps) {
  const [isGiven, setGiven] = useState<boolean | null>(null);
  useEffect(() => {
    // A worker that cannot tell is asked again by the button: its refusal is said there.
    ask({ type: 'consent' }).then(setGiven, () => setGiven(false));
  }, [ask]);
  useEffect(() => {
    if (isGiven === true) document.querySelector<HTMLElement>('[data-testid=consent-given]')?.focus();
  }, [isGiven]);
  if (isGiven === null) return null;
  if (isGiven) return <div class="hy page"><Begin /></div>;
  return (
    <div class="hy page">
      <Consent
        onYes={async () => {
          await ask({ type: 'giveConsent' });
          if (onGiven === undefined) setGiven(true);
          else onGiven();
        }}
      />
    </div>
  );
}
