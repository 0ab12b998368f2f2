import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filing, Person } from '../../lib/profiles/filing';
import { Dialog } from '../popup/Dialog';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { noteText } from './note-text';

interface HandOverDialogProps {
  readonly filing: Filing;
  readonly person: Person;
  /** When the round ends; null while no SMS has come. */
  readonly deadline: number | null;
  readonly onClose: () => void;
}

/** The note for another person: all of it to be read, and copied with one click. */
export function HandOverDialog({ filing, person, deadline, onClose }: HandOverDialogProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = noteText(filing, person, deadline);
  const title = i18n.t('handOver.title', [i18n.t(`filing.role.${person.role}`)]);
  const copy = async () => {
    // Selected first: what the browser does not copy, the user can.
    field.current?.select();
    const write = async (): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true);
    const isCopied = await write().catch(() => false);
    if (isCopied) field.current?.setSelectionRange(0, 0);
    setCopied(isCopied);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="note-hint">{i18n.t('handOver.hint')}</p>
      <textarea ref={field} class="input note-text" readonly rows={14} aria-label={title} data-testid="note" value={text} />
      {copied !== null && (
        <Notice kind={copied ? 'ok' : 'warn'} role="status" data-testid="note-copied">
          {i18n.t(copied ? 'handOver.copied' : 'structure.notCopied')}
        </Notice>
      )}
      <div class="dialog-actions">
        <Button kind="plain" data-testid="close-note" onClick={onClose}>
          {i18n.t('structure.close')}
        </Button>
        <Button kind="primary" autofocus data-testid="copy-note" onClick={() => void copy()}>
          {i18n.t('structure.copy')}
        </Button>
      </div>
    </Dialog>
  );
}
