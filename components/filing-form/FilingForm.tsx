import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import type { Filing } from '../../lib/profiles/filing';
import { FaultNotice } from '../faults/FaultNotice';
import { IdHelp } from '../id-help/IdHelp';
import { Button } from '../shared/Button';
import { BACK } from '../shared/shapes';
import { FilingFacts } from './FilingFacts';
import { type FilingDraft, filingOf, withPerson } from './draft';
import { useFormFields } from './form-fields';
import { PersonList } from './PersonList';
import { isShortTail, personField } from './problems';
import type { OpenForm } from './stored-draft';
import { withFacts } from './suggested';

interface FilingFormProps {
  readonly form: OpenForm;
  readonly onChange: (form: OpenForm) => void;
  /** Saves, and gives the reason when that was refused. */
  readonly onSave: (filing: Filing) => Promise<SaidFault | null>;
  readonly onCancel: () => void;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Adds or edits a filing. All that is typed lives in `form`, outside of here, so that nothing is lost when it closes. */
export function FilingForm({ form, onChange, onSave, onCancel, newId, now }: FilingFormProps) {
  const { draft } = form;
  const fields = useFormFields(draft);
  const [refusal, setRefusal] = useState<SaidFault | null>(null);
  const [saving, setSaving] = useState(false);
  /** Whose six characters are being looked for. */
  const [helped, setHelped] = useState<string | null>(null);
  const nextFocus = useRef<string | null>(null);
  // Blur and input of one moment both change the draft: the later must see what the earlier did.
  const latest = useRef(form);
  latest.current = form;
  const change = (edit: (draft: FilingDraft) => FilingDraft) => {
    latest.current = { ...latest.current, draft: edit(latest.current.draft) };
    onChange(latest.current);
  };

  useLayoutEffect(() => focusOn(form.focus ?? 'label'), []);
  // After the dialog has gone, which gives the focus back to its button.
  useEffect(() => {
    if (nextFocus.current !== null) focusOn(nextFocus.current);
    nextFocus.current = null;
  });
  const takeTail = (personId: string, idTail: string) => {
    const tail = personField(personId, 'idTail');
    fields.setCut(tail, false);
    change((before) => withPerson(before, personId, { idTail, shortTail: isShortTail(idTail) }));
    setHelped(null);
    nextFocus.current = tail;
  };

  const save = async () => {
    const first = fields.showAll(latest.current.draft);
    if (first !== null) return focusOn(first);
    setSaving(true);
    const refused = await onSave(filingOf(latest.current.draft, now()));
    setSaving(false);
    setRefusal(refused);
  };

  return (
    <>
      <form
        class="form"
        noValidate
        data-testid="filing-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void save();
        }}
        onFocusIn={({ target }) => {
          if (!(target instanceof HTMLElement) || target.id === '' || target.id === latest.current.focus) return;
          latest.current = { ...latest.current, focus: target.id };
          onChange(latest.current);
        }}
      >
        <header class="bar bar-top">
          <Button kind="quiet" icon={BACK} class="form-back" aria-label={i18n.t('form.back')} onClick={onCancel} />
          <h1 class="form-title">{i18n.t(draft.createdAt === null ? 'form.addTitle' : 'form.editTitle')}</h1>
        </header>
        <main class="form-body">
          <FilingFacts draft={draft} fields={fields} onChange={(part) => change((before) => withFacts(before, part, newId))} />
          <PersonList draft={draft} fields={fields} onChange={change} newId={newId} onHelp={setHelped} />
        </main>
        <div class={refusal === null ? '' : 'form-refusal'} role="alert">
          {refusal !== null && (
            <FaultNotice fault={refusal} title={i18n.t('form.notSaved')} data-testid="refusal" />
          )}
        </div>
        <footer class="bar bar-bottom">
          <span class="bar-text" role="status">
            {fields.shownCount > 0 && i18n.t('form.problems', [String(fields.shownCount)])}
          </span>
          <Button kind="plain" data-testid="cancel" onClick={onCancel}>
            {i18n.t('form.cancel')}
          </Button>
          <Button kind="primary" type="submit" data-testid="save" aria-disabled={saving}>
            {i18n.t(saving ? 'form.saving' : 'form.save')}
          </Button>
        </footer>
      </form>
      {/* Beside the form and not in it: Enter there must not save, and its number is no part of the draft. */}
      {helped !== null && <IdHelp onUse={(idTail) => takeTail(helped, idTail)} onClose={() => setHelped(null)} />}
    </>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
