import { useCallback, useEffect, useState } from 'preact/hooks';

/** A short word at the foot of the popup, with a way back while it stands. */
export interface ToastContent {
  readonly text: string;
  /** Takes the deed back. Absent when there is nothing to take back. */
  readonly undo?: () => void;
  /** Something else that can be done about it. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** How long a toast stands when nobody looks at it, in ms. */
export const TOAST_TIME = 8_000;
/** One with a way back stands longer: whoever has deleted the wrong filing may take a while to see it. */
export const UNDO_TIME = 20_000;

interface ToastState {
  readonly toast: ToastContent | null;
  readonly show: (toast: ToastContent) => void;
  readonly hide: () => void;
  /** Holds it while the pointer or the keyboard is on it; the time begins anew after. */
  readonly hold: (held: boolean) => void;
}

/** `onGone` is called just before a toast goes by itself or is put away. */
export function useToast(onGone: () => void): ToastState {
  const [toast, setToast] = useState<ToastContent | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => {
      onGone();
      setToast(null);
    }, toast.undo === undefined && toast.action === undefined ? TOAST_TIME : UNDO_TIME);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const show = useCallback((next: ToastContent) => {
    setHeld(false);
    setToast(next);
  }, []);
  const hide = () => {
    onGone();
    setToast(null);
  };
  return { toast, show, hide, hold: setHeld };
}
