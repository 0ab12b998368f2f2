import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateStamp } from '../history/stamp';
import { Button } from '../shared/Button';
import { FILL } from '../shared/shapes';
import { PassphraseField } from '../vault/PassphraseField';
import { strengthOf } from '../vault/strength';
import type { DataPorts } from './ports';
import { SaidNotice } from './SaidNotice';
import { type Said, useDeed } from './use-deed';

/** A file that is not locked says so, whatever locks the stored data. */
const savedOpen = (): Said => ({ kind: 'warn', text: i18n.t('portable.savedOpen') });

/** Everything as a backup, with a passphrase or without, or the filings as a table. */
export function SavePart({ ask, saveFile, now }: DataPorts) {
  const [passphrase, setPassphrase] = useState('');
  const deed = useDeed();
  const [problem, setProblem] = useState<string | null>(null);
  const saveBackup = () =>
    deed.run(async () => {
      const isOpen = passphrase === '';
      if (!isOpen && strengthOf(passphrase) === 'short') {
        setProblem(i18n.t('portable.passphraseShort'));
        return null;
      }
      const text = await ask({ type: 'exportBackup', passphrase: isOpen ? null : passphrase });
      saveFile({ name: `heyan-${dateStamp(now())}.json`, type: 'application/json', text });
      return isOpen ? savedOpen() : { kind: 'ok', text: i18n.t('portable.saved') };
    });
  const saveTable = () =>
    deed.run(async () => {
      const text = await ask({ type: 'exportTable', language: i18n.t('popup.lang').startsWith('zh') ? 'zh' : 'en' });
      saveFile({ name: `heyan-${dateStamp(now())}.csv`, type: 'text/csv', text });
      return savedOpen();
    });
  return (
    <section class="card settings-section part" aria-labelledby="save-title">
      <h2 id="save-title" class="form-heading">{i18n.t('portable.saveTitle')}</h2>
      <p class="part-text">{i18n.t('portable.where')}</p>
      <form
        class="part-deed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saveBackup();
        }}
      >
        <p class="part-text">{i18n.t('portable.backupText')}</p>
        <PassphraseField
          id="backup-passphrase"
          label={i18n.t('portable.passphrase')}
          autocomplete="new-password"
          hint={i18n.t(passphrase === '' ? 'portable.passphraseNone' : 'portable.passphraseHint')}
          problem={problem}
          value={passphrase}
          onInput={(value) => {
            setProblem(null);
            setPassphrase(value);
          }}
        />
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
