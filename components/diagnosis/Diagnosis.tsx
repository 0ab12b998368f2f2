import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FAULT_CODES } from '../../lib/faults/faults';
import type { Ask } from '../../lib/messages/ask';
import { inTime } from '../../lib/messages/in-time';
import { faultOf } from '../faults/fault-of';
import { FaultNotice } from '../faults/FaultNotice';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { asLines } from './as-lines';
import { browserOf, systemOf } from './user-agent';

export interface DiagnosisProps {
  readonly ask: Ask;
  /** Heyan's own version. */
  readonly version: string;
}

/** A worker with all its documents to look through answers well within this, in ms. */
const PATIENCE_MS = 5_000;

/** A text for whoever is asked for help: shown in full before it can be copied. It needs neither consent, passphrase nor worker. */
export function Diagnosis({ ask, version }: DiagnosisProps) {
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const show = async () => {
    const { userAgent } = navigator;
    const own = { heyan: version, browser: browserOf(userAgent), system: systemOf(userAgent), language: i18n.t('popup.lang') };
    const told = await inTime(ask({ type: 'diagnosis' }), PATIENCE_MS).catch((error: unknown) => ({ worker: FAULT_CODES[faultOf(error)] }));
    setCopied(null);
    setText(asLines({ ...own, ...told }));
    field.current?.focus();
  };
  const copy = async () => {
    if (text === null) return;
    // Selected first: what the browser does not copy, the user can.
    field.current?.select();
    const write = async (): Promise<boolean> => navigator.clipboard.writeText(text).then(() => true);
    const isCopied = await write().catch(() => false);
    if (isCopied) field.current?.setSelectionRange(0, 0);
    else void ask({ type: 'noteFault', fault: 'clipboard' }).catch(() => undefined);
    setCopied(isCopied);
  };
  return (
    <div class="diagnosis" data-testid="diagnosis">
      <p class="diagnosis-text">{i18n.t('diagnosis.intro')}</p>
      {text !== null && (
        <textarea
          ref={field}
          class="input diagnosis-box"
          readonly
          rows={text.split('\n').length + 4}
          spellcheck={false}
          aria-label={i18n.t('diagnosis.title')}
          data-testid="diagnosis-box"
          value={text}
        />
      )}
      <div class="diagnosis-live" role="status">
        {copied === true && (
          <Notice kind="ok" data-testid="diagnosis-copied">
            {i18n.t('structure.copied')}
          </Notice>
        )}
        {copied === false && <FaultNotice fault="clipboard" kind="warn" data-testid="diagnosis-refused" />}
      </div>
      <div class="diagnosis-deeds">
        {text === null ? (
          <Button kind="plain" data-testid="show-diagnosis" onClick={() => void show()}>
            {i18n.t('diagnosis.show')}
          </Button>
        ) : (
          <>
            <Button kind="plain" data-testid="hide-diagnosis" onClick={() => setText(null)}>
              {i18n.t('structure.close')}
            </Button>
            <Button kind="primary" data-testid="copy-diagnosis" onClick={() => void copy()}>
              {i18n.t('structure.copy')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
