import { type Ask, RefusedError } from '../../lib/messages/ask';

/** The first-run page in the popup's place; once the user has agreed it gives way to the popup again. */
export const WELCOME_IN_POPUP = 'welcome.html#popup';

/**
 * Asks the worker; where it does not answer before the user's consent, `welcome` takes over and nothing else is said. The consent goes
 * with everything that is erased, too: the screen on which that was asked for says so itself.
 */
export function askOrWelcome(ask: Ask, welcome: () => void): Ask {
  let isErasing = false;
  return async (request) => {
    if (request.type === 'eraseAll') isErasing = true;
    try {
      return await ask(request);
    } catch (error) {
      if (request.type === 'eraseAll') isErasing = false;
      if (!(error instanceof RefusedError) || error.refusal !== 'noConsent') throw error;
      if (!isErasing) welcome();
      return new Promise(() => undefined);
    }
  };
}
