import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DRAFT_KEY, type OpenForm, readOpenForm } from '../filing-form/stored-draft';
import type { SessionMemory } from './ports';

interface OpenFormState {
  /** Whether it is known yet if a form was left open. */
  readonly ready: boolean;
  readonly form: OpenForm | null;
  /** Opens a form, or closes the one that is open. */
  readonly set: (form: OpenForm | null) => void;
  /** Keeps what was typed into the open form. */
  readonly change: (form: OpenForm) => void;
}

/**
 * The form that is open, kept in `storage.session` with each key stroke: a popup closes when the user clicks elsewhere to
 * look up a number, and must open again as it was.
 */
export function useOpenForm(session: SessionMemory): OpenFormState {
  const [state, setState] = useState<{ ready: boolean; form: OpenForm | null }>({ ready: false, form: null });
  const open = useRef<OpenForm | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const show = useCallback((form: OpenForm | null, ready: boolean) => {
    open.current = form;
    setState((before) => ({ ready: ready || before.ready, form }));
  }, []);

  useEffect(() => {
    // A form that was opened before this is known gives way to the one with something in it.
    last.current = session.get(DRAFT_KEY).then(
      (stored) => show(readOpenForm(stored[DRAFT_KEY]) ?? open.current, true),
      () => show(open.current, true),
    );
    // Gone, as when all is locked, it keeps nothing any more: its fields are left once more on their way.
    return () => {
      open.current = null;
    };
  }, [session, show]);

  const set = useCallback(
    (form: OpenForm | null) => {
      show(form, false);
      // In turn, and always what is open by then: an older text never lands after a newer one. Without the store the
      // form still works.
      last.current = last.current.then(() => session.set({ [DRAFT_KEY]: open.current })).catch(() => undefined);
    },
    [session, show],
  );
  // A field that goes away with its form is left once more (Chromium fires blur on removal): that opens nothing again.
  const change = useCallback((form: OpenForm) => form.draft.id === open.current?.draft.id && set(form), [set]);

  return { ...state, set, change };
}
