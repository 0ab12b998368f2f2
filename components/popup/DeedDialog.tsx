import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import type { ScreenRequest } from '../../lib/messages/protocol';
import { FaultNotice } from '../faults/FaultNotice';
import { Button } from '../shared/Button';
import type { Change } from './change';
import { Dialog } from './Dialog';

interface DeedDialogProps {
  readonly title: string;
  /** What is to be written, as it is chosen now; null while something is missing, which `children` then say. */
  readonly requests: () => readonly ScreenRequest[] | null;
  readonly change: Change;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Asks for what is to be written, writes it, and stays with the reason when that was refused. */
export function DeedDialog({ title, requests, change, onClose, children }: DeedDialogProps) {
  const [refusal, setRefusal] = useState<SaidFault | null>(null);
  const [writing, setWriting] = useState(false);
  const write = async () => {
    const asked = requests();
    if (asked === null || writing) return;
    setWriting(true);
    const refused = await change(asked);
    if (refused === null) return onClose();
    setWriting(false);
    setRefusal(refused);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="deed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        {children}
        {refusal !== null && (
          <FaultNotice fault={refusal} role="alert" title={i18n.t('form.notSaved')} data-testid="refusal" />
        )}
        <div class="dialog-actions">
          <Button kind="plain" data-testid="deed-cancel" onClick={onClose}>
            {i18n.t('form.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-testid="deed-write" aria-disabled={writing}>
            {i18n.t('history.write')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
