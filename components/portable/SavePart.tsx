import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateStamp } from '../history/stamp';
import { Button } from '../shared/Button';
import { FILL } from '../shared/shapes';
import type { DataPorts } from './ports';
import { SaidNotice } from './SaidNotice';
import { useDeed } from './use-deed';

/** The same as in `lib/messages/protocol`, which would bring zod along. */
const SHORTEST = 8;

/** Everything as a backup, with a passphrase or without, or the filings as a table. */
export function SavePart({ ask, saveFile, now }: DataPorts) {
  const [passphrase, setPassphrase] = useState('');
  const deed = useDeed();
  const tooShort = passphrase !== '' && Array.from(passphrase).length < SHORTEST;
  const saveBackup = () =>
    deed.run(async () => {
      if (tooShort) return { kind: 'stop', text: i18n.t('portable.passphraseShort') };
      const text = await ask({ type: 'exportBackup', passphrase: passphrase === '' ? null : passphrase });
      saveFile({ name: `heyan-${dateStamp(now())}.json`, type: 'application/json', text });
      return { kind: 'ok', text: i18n.t('portable.saved') };
    });
  const saveTable = () =>
    deed.run(async () => {
      const text = await ask({ type: 'exportTable', language: i18n.t('popup.lang').startsWith('zh') ? 'zh' : 'en' });
      saveFile({ name: `heyan-${dateStamp(now())}.csv`, type: 'text/csv', text });
      return { kind: 'ok', text: i18n.t('portable.saved') };
    });
  return (
    <section class="part" aria-labelledby="save-title">
      <h2 id="save-title" class="part-title">{i18n.t('portable.saveTitle')}</h2>
      <form
        class="part-deed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saveBackup();
        }}
      >
        <p class="part-text">{i18n.t('portable.backupText')}</p>
        <label class="field">
          <span class="field-label">{i18n.t('portable.passphrase')}</span>
          <input
            class="input"
            type="password"
            autocomplete="new-password"
            data-testid="backup-passphrase"
            aria-describedby="passphrase-hint"
            aria-invalid={tooShort && deed.said !== null}
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <span id="passphrase-hint" class="field-hint">{i18n.t(passphrase === '' ? 'portable.passphraseNone' : 'portable.passphraseHint')}</span>
        </label>
        <Button kind="soft" icon={FILL} type="submit" data-testid="save-backup" aria-disabled={deed.busy}>
          {i18n.t(deed.busy ? 'portable.working' : 'portable.backup')}
        </Button>
      </form>
      <div class="part-deed">
        <p class="part-text">{i18n.t('portable.tableText')}</p>
        <Button kind="plain" icon={FILL} data-testid="save-table" aria-disabled={deed.busy} onClick={() => void saveTable()}>
          {i18n.t('portable.table')}
        </Button>
      </div>
      <SaidNotice said={deed.said} id="save-said" />
    </section>
  );
}
