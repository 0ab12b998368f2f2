import { i18n } from '#i18n';

interface FileChoiceProps {
  readonly busy: boolean;
  /** Whether a file was chosen before. */
  readonly again: boolean;
  readonly onChoose: (file: File) => void;
}

/** The browser's own choice of a file, looking like a button of ours. */
export function FileChoice({ busy, again, onChoose }: FileChoiceProps) {
  return (
    <label class={`btn file-choice ${again ? 'btn-plain' : 'btn-soft'}`}>
      <input
        type="file"
        class="file-input"
        data-testid="choose-file"
        accept=".json,.csv,.txt,.tsv"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file, corrected, is to be a change too.
          currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      {i18n.t(busy ? 'portable.working' : again ? 'portable.another' : 'portable.choose')}
    </label>
  );
}
