import { i18n } from '#i18n';
import { ROLES } from '../../lib/rules/filing';
import { Button } from '../shared/Button';
import type { PersonDraft } from './draft';
import { describedBy, Field } from './Field';
import type { FormFields } from './form-fields';
import { mendIdTail } from '../../lib/rules/id-tail';
import { tailInput } from './mend-input';
import { PhoneField } from './PhoneField';
import { isShortTail, personField } from './problems';
import { Select } from './Select';

interface PersonFieldsProps {
  readonly person: PersonDraft;
  /** Counted from one. */
  readonly number: number;
  readonly samePhone: boolean;
  readonly phoneHint: string;
  readonly fields: FormFields;
  readonly onChange: (change: Partial<PersonDraft>) => void;
  /** Absent for the only person: a filing has at least one. */
  readonly onRemove: (() => void) | undefined;
  /** The user does not know which six characters. */
  readonly onHelp: () => void;
}

/** One person in the form. What is typed is mended when the field is left, so that the caret never jumps. */
export function PersonFields({ person, number, samePhone, phoneHint, fields, onChange, onRemove, onHelp }: PersonFieldsProps) {
  const phone = personField(person.id, 'phone');
  const tail = personField(person.id, 'idTail');
  const role = `${person.id}.role`;
  const typeTail = (field: HTMLInputElement) => {
    const { value, cut } = tailInput(field.value);
    // By hand as well: when the mended text equals the last one, nothing renders again.
    if (cut) field.value = value;
    if (cut || value === '') fields.setCut(tail, cut);
    onChange({ idTail: value });
  };
  return (
    <fieldset class="person-fields" data-testid="person">
      <legend class="person-legend">{i18n.t('form.person', [String(number)])}</legend>
      {onRemove !== undefined && (
        <Button
          kind="quiet"
          small
          class="person-remove"
          data-testid="remove-person"
          aria-label={i18n.t('form.removePersonAria', [String(number)])}
          onClick={onRemove}
        >
          {i18n.t('form.removePerson')}
        </Button>
      )}
      <Field id={role} label={i18n.t('form.role')}>
        <Select
          id={role}
          data-testid="role"
          value={person.role}
          options={ROLES.map((value) => ({ value, text: i18n.t(`filing.role.${value}`) }))}
          onPick={(value) => onChange({ role: value })}
        />
      </Field>
      <PhoneField id={phone} value={person.phone} hint={phoneHint} samePhone={samePhone} fields={fields} onChange={onChange} />
      <Field
        id={tail}
        class="person-wide"
        label={i18n.t('form.idTail')}
        hint={i18n.t('form.idTailHint')}
        note={fields.isCut(tail) ? i18n.t('form.cut') : null}
        problem={fields.problem(tail)}
        after={
          <>
            {isShortTail(person.idTail) && (fields.problem(tail) !== null || person.shortTail) && (
              <label class="check">
                <input
                  type="checkbox"
                  data-testid="short-tail"
                  checked={person.shortTail}
                  onChange={({ currentTarget }) => onChange({ shortTail: currentTarget.checked })}
                />
                {i18n.t('form.shortTail')}
              </label>
            )}
            <Button kind="quiet" small class="id-help-open" data-testid="id-help-open" aria-haspopup="dialog" onClick={onHelp}>
              {i18n.t('idHelp.open')}
            </Button>
          </>
        }
      >
        <input
          id={tail}
          class="input"
          data-testid="id-tail"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={fields.problem(tail) !== null}
          aria-describedby={describedBy(tail)}
          value={person.idTail}
          onInput={({ currentTarget, isComposing }) => {
            // Full-width brackets come by way of an input method, which must not be disturbed half-way.
            if (!isComposing) typeTail(currentTarget);
          }}
          onCompositionEnd={({ currentTarget }) => typeTail(currentTarget)}
          onBlur={({ currentTarget: { value } }) => {
            onChange({ idTail: mendIdTail(value) });
            fields.leave(tail, value);
          }}
        />
      </Field>
    </fieldset>
  );
}
