import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { EXTERNAL } from '../shared/shapes';
import { fileWords, sumWords } from './file-words';
import { FileChoice } from './FileChoice';
import { PassphraseField } from '../vault/PassphraseField';
import type { DataPorts } from './ports';
import { PreviewRows } from './PreviewRows';
import { SaidNotice } from './SaidNotice';
import { type ImportState, useImport } from './use-import';

/** A file is chosen, looked at, and only then taken; one click takes it back. */
export function LoadPart({ ask, openInTab }: DataPorts) {
  const { state, deed, choose, open, apply, undo, leave } = useImport(ask);
  return (
    <section class="card settings-section part" aria-labelledby="load-title">
      <h2 id="load-title" class="form-heading">{i18n.t('portable.loadTitle')}</h2>
      <p class="part-text">{i18n.t('portable.loadText')}</p>
      {state.at === 'refused' && (
        <Notice kind="stop" role="alert" title={i18n.t('portable.refusedTitle')} data-testid="file-refused">
          <span data-problem={state.problem.id}>{fileWords(state.problem)}</span>
        </Notice>
      )}
      {state.at === 'sealed' && <Passphrase busy={deed.busy} wrong={state.wrong} onOpen={(passphrase) => void open(state.text, passphrase)} />}
      {state.at === 'preview' && <Looked of={state} busy={deed.busy} onApply={() => void apply(state)} onLeave={leave} />}
      <SaidNotice said={deed.said} id="load-said" />
      {state.at === 'done' && state.undoable && (
        <Button kind="plain" data-testid="undo-import" aria-disabled={deed.busy} onClick={() => void undo()}>
          {i18n.t('portable.undo')}
        </Button>
      )}
      {openInTab === null ? (
        <FileChoice busy={deed.busy} again={state.at !== 'start'} onChoose={(file) => void choose(file)} />
      ) : (
        <Button kind="soft" icon={EXTERNAL} data-testid="import-in-tab" onClick={() => void openInTab()}>
          {i18n.t('portable.chooseInTab')}
        </Button>
      )}
    </section>
  );
}

function Looked({ of: { preview }, busy, onApply, onLeave }: {
  readonly of: Extract<ImportState, { at: 'preview' }>; readonly busy: boolean; readonly onApply: () => void; readonly onLeave: () => void;
}) {
  const { rows, filings, rounds, isBlocked } = preview;
  const problems = rows.filter(({ fate }) => fate === 'problem').length;
  const isNothing = !isBlocked && filings.new + filings.changed + (rounds ?? 0) === 0;
  return (
    <div class="part-deed" data-testid="preview">
      {isBlocked ? (
        <Notice kind="stop" role="alert" title={i18n.t('portable.blocked', [String(problems)])} data-testid="blocked">
          {i18n.t('portable.blockedText')}
        </Notice>
      ) : (
        <Notice kind="info" role="status" title={isNothing ? i18n.t('portable.nothing') : i18n.t('portable.previewTitle')}>
          <ul class="sums">
            {sumWords(preview).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PreviewRows rows={rows} />
      <div class="part-actions">
        <Button kind="plain" data-testid="leave-import" onClick={onLeave}>
          {i18n.t('portable.cancel')}
        </Button>
        {!isBlocked && !isNothing && (
          <Button kind="primary" data-testid="apply-import" aria-disabled={busy} onClick={onApply}>
            {i18n.t(busy ? 'portable.working' : 'portable.apply')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Passphrase({ busy, wrong, onOpen }: { readonly busy: boolean; readonly wrong: boolean; readonly onOpen: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState('');
  return (
    <form
      class="part-deed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(passphrase);
        onOpen(passphrase);
      }}
    >
      <p class="part-text">{i18n.t('portable.openSealed')}</p>
      <PassphraseField
        id="open-passphrase"
        label={i18n.t('portable.openPassphrase')}
        autocomplete="current-password"
        focus
        problem={wrong && passphrase === tried ? i18n.t('portable.file.passphraseWrong') : null}
        value={passphrase}
        onInput={setPassphrase}
      />
      <Button kind="primary" type="submit" data-testid="open-sealed" aria-disabled={busy}>
        {i18n.t(busy ? 'portable.working' : 'portable.openButton')}
      </Button>
    </form>
  );
}
