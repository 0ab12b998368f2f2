import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../lib/vault/store';
import { DRAFT_KEY, type OpenForm, readOpenForm } from '../filing-form/stored-draft';

interface OpenFormState {
  /** Whether it is known yet if a form was left open. */
  readonly ready: boolean;
  readonly form: OpenForm | null;
  readonly set: (form: OpenForm | null) => void;
}

/**
 * The form that is open, kept in `storage.session` with each key stroke: a popup closes when the user clicks elsewhere to
 * look up a number, and must open again as it was.
 */
export function useOpenForm(session: Store): OpenFormState {
  const [state, setState] = useState<{ ready: boolean; form: OpenForm | null }>({ ready: false, form: null });
  const last = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const show = (stored: unknown) => setState({ ready: true, form: readOpenForm(stored) });
    session.get([DRAFT_KEY]).then(
      (stored) => show(stored[DRAFT_KEY]),
      () => show(undefined),
    );
  }, [session]);

  const set = useCallback(
    (form: OpenForm | null) => {
      setState({ ready: true, form });
      // In turn, so that an older text never lands after a newer one. Without the store the form still works.
      last.current = last.current.then(() => session.set({ [DRAFT_KEY]: form })).catch(() => undefined);
    },
    [session],
  );

  return { ...state, set };
}
