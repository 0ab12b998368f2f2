import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DOCUMENT_KINDS } from '../../lib/rules/id-document/kinds';
import type { Way } from '../../lib/rules/id-document/ways';
import { ID_TAIL_LENGTH } from '../../lib/rules/id-tail';
import { describedBy, Field } from '../filing-form/Field';
import { Select } from '../filing-form/Select';
import { RadioChoice } from '../history/RadioChoice';
import { Dialog } from '../popup/Dialog';
import { Button } from '../shared/Button';
import { FoundTail } from './FoundTail';
import { helpOf, isRemark, type Told } from './help-of';

/** How long nothing is typed before something is said against it, in ms: never while somebody types. */
export const TYPING_PAUSE = 700;

interface IdHelpProps {
  /** Six characters, or all of a number that has fewer. */
  readonly onUse: (tail: string) => void;
  readonly onClose: () => void;
}

/**
 * Finds the six characters in a whole document number. The number lives in this component alone, and goes with it: it is no
 * part of the form's draft, which is kept in `storage.session`.
 */
export function IdHelp({ onUse, onClose }: IdHelpProps) {
  const [told, setTold] = useState<Told>({ kind: '', zhejiang: null, number: '' });
  const [way, setWay] = useState<Way | null>(null);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (isSettled) return;
    const timer = setTimeout(() => setSettled(true), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [told.number, isSettled]);

  const tell = (part: Partial<Told>) => setTold((before) => ({ ...before, ...part }));
  const { kind, isRecognised, found } = helpOf(told);
  const tail = found?.tails.find((each) => each.way === way) ?? found?.tails[0];
  const isAsking = isSettled && kind === '' && told.number.trim() !== '';

  const take = () => {
    if (found === null) return focusOn(kind === '' && told.number.trim() !== '' ? 'help-kind' : 'help-number');
    // What would have been said in a moment is said before it is too late.
    const unsaid = !isSettled && (found.looksLike !== null || found.warnings.some((id) => !isRemark(id)));
    if (unsaid) setSettled(true);
    else if (tail === undefined) focusOn('help-number');
    else onUse(tail.tail);
  };

  return (
    <Dialog title={i18n.t('idHelp.title')} onClose={onClose}>
      <form
        class="deed id-help"
        noValidate
        data-testid="id-help"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <Field
          id="help-kind"
          label={i18n.t('idHelp.kind')}
          note={isRecognised ? i18n.t('idHelp.recognised') : null}
          problem={isAsking ? i18n.t('idHelp.askKind') : null}
        >
          <Select
            id="help-kind"
            data-testid="help-kind"
            placeholder={i18n.t('form.choose')}
            value={kind}
            invalid={isAsking}
            options={DOCUMENT_KINDS.map((value) => ({ value, text: i18n.t(`idHelp.kinds.${value}`) }))}
            onPick={(value) => tell({ kind: value })}
          />
        </Field>
        {kind === 'homePermit' && (
          <RadioChoice
            name="help-place"
            legend={i18n.t('idHelp.province')}
            options={(['zhejiang', 'elsewhere'] as const).map((value) => ({ value, text: i18n.t(`idHelp.places.${value}`) }))}
            value={told.zhejiang === null ? null : told.zhejiang ? 'zhejiang' : 'elsewhere'}
            onPick={(value) => tell({ zhejiang: value === 'zhejiang' })}
          />
        )}
        <Field
          id="help-number"
          label={i18n.t(kind === 'homePermit' && told.zhejiang === true ? 'idHelp.backNumber' : 'idHelp.number')}
          hint={i18n.t('idHelp.hint')}
        >
          <input
            id="help-number"
            class="input"
            data-testid="help-number"
            // Also keeps it out of what Firefox stores of open tabs.
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={describedBy('help-number')}
            value={told.number}
            onInput={(event) => {
              setSettled(event.inputType === 'insertFromPaste');
              setWay(null);
              tell({ number: event.currentTarget.value });
            }}
          />
        </Field>
        <div role="status">
          {found !== null && <FoundTail found={found} tail={tail} isSettled={isSettled} onWay={setWay} />}
        </div>
        <div class="dialog-actions">
          <Button kind="plain" data-testid="help-close" onClick={onClose}>
            {i18n.t('form.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-testid="help-use" aria-disabled={tail === undefined}>
            {i18n.t(tail !== undefined && Array.from(tail.tail).length < ID_TAIL_LENGTH ? 'idHelp.useWhole' : 'idHelp.use')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
