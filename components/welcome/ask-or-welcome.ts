import { type Ask, RefusedError } from '../../lib/messages/ask';

/** The first-run page in the popup's place; once the user has agreed it gives way to the popup again. */
export const WELCOME_IN_POPUP = 'welcome.html#popup';

/** Asks the worker; where it does not answer before the user's consent, `welcome` takes over and nothing else is said. */
export function askOrWelcome(ask: Ask, welcome: () => void): Ask {
  return async (request) => {
    try {
      return await ask(request);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.refusal !== 'noConsent') throw error;
      welcome();
      return new Promise(() => undefined);
    }
  };
}
