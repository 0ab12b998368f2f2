import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  /** Escape was pressed. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question over the view. It keeps the keyboard while it is there, and gives it back to where it came from. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // In the layout phase: an effect's end may come when the element has gone already, and cannot give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else Escape would close the popup with the dialog.
        event.preventDefault();
        onClose();
      }}
      onCancel={onClose}
    >
      <h2 id="dialog-title" class="title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
