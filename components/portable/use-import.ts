import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import type { ImportPreview } from '../../lib/portable/preview';
import type { FileProblem } from '../../lib/portable/problems';
import { readFile } from './read-file';
import { type Said, useDeed } from './use-deed';

/** Where an import stands: nothing chosen, a passphrase wanted, looked at, done. */
export type ImportState =
  | { readonly at: 'start' }
  | { readonly at: 'refused'; readonly problem: FileProblem }
  | { readonly at: 'sealed'; readonly text: string; readonly wrong: boolean }
  | { readonly at: 'preview'; readonly text: string; readonly passphrase: string | null; readonly preview: ImportPreview; readonly plan: string }
  | { readonly at: 'done'; readonly undoable: boolean };

const UNDONE = { undone: ['ok', 'portable.undone'], changed: ['warn', 'portable.undoChanged'], gone: ['info', 'portable.undoGone'] } as const;

/** An import from the choice of a file to its undoing. The worker keeps nothing of it: it is handed the text each time. */
export function useImport(ask: Ask) {
  const [state, setState] = useState<ImportState>({ at: 'start' });
  const deed = useDeed();

  async function look(text: string, passphrase: string | null, said: Said | null = null): Promise<Said | null> {
    const answer = await ask({ type: 'previewImport', text, passphrase });
    if (!('refused' in answer)) setState({ at: 'preview', text, passphrase, ...answer });
    else if (answer.refused.id === 'passphraseNeeded' || answer.refused.id === 'passphraseWrong') {
      setState({ at: 'sealed', text, wrong: answer.refused.id === 'passphraseWrong' });
      return null;
    } else setState({ at: 'refused', problem: answer.refused });
    return said;
  }

  return {
    state,
    deed,
    choose: (file: File) =>
      deed.run(async () => {
        const text = await readFile(file);
        if (typeof text === 'string') return look(text, null);
        setState({ at: 'refused', problem: text });
        return null;
      }),
    open: (text: string, passphrase: string) => deed.run(() => look(text, passphrase)),
    apply: ({ text, passphrase, plan }: Extract<ImportState, { at: 'preview' }>) =>
      deed.run(async () => {
        const applied = await ask({ type: 'applyImport', text, passphrase, plan });
        if (applied === null) return look(text, passphrase, { kind: 'warn', text: i18n.t('portable.stale') });
        setState({ at: 'done', undoable: applied.undoable });
        const words = i18n.t('portable.applied', [String(applied.changed)]);
        return { kind: 'ok', text: applied.undoable ? words : `${words}${i18n.t('portable.noUndo')}` };
      }),
    undo: () =>
      deed.run(async () => {
        const [kind, key] = UNDONE[await ask({ type: 'undoImport' })];
        setState({ at: 'start' });
        return { kind, text: i18n.t(key) };
      }),
    leave: () => {
      setState({ at: 'start' });
      deed.say(null);
    },
  };
}
