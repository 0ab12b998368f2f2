import { i18n } from '#i18n';
import { mendPhone } from '../../lib/rules/phone';
import { segmentAdvice } from '../../lib/rules/phone-segment';
import { Icon } from '../shared/Icon';
import { INFO } from '../shared/shapes';
import { describedBy, Field } from './Field';
import type { FormFields } from './form-fields';
import type { FieldPath } from './problems';

interface PhoneFieldProps {
  readonly id: FieldPath;
  readonly value: string;
  /** Which number it must be, by the filing type. */
  readonly hint: string;
  readonly samePhone: boolean;
  readonly fields: FormFields;
  readonly onChange: (change: { readonly phone: string }) => void;
}

/** A person's phone. A segment that no table lists is a hint and holds nothing back: the tables may be behind. */
export function PhoneField({ id, value, hint, samePhone, fields, onChange }: PhoneFieldProps) {
  const isUnlisted = segmentAdvice(mendPhone(value))?.advice === 'unlisted';
  const remark = `${id}-segment`;
  return (
    <Field
      id={id}
      label={i18n.t('form.phone')}
      hint={hint}
      note={samePhone ? i18n.t('form.samePhone') : null}
      problem={fields.problem(id)}
      after={
        <p class="field-note" id={remark} role="status" data-testid="segment">
          {isUnlisted && (
            <>
              <Icon shape={INFO} size={14} />
              <span>{i18n.t('who.segment')}</span>
            </>
          )}
        </p>
      }
    >
      <input
        id={id}
        class="input"
        data-testid="phone"
        type="tel"
        autocomplete="off"
        aria-invalid={fields.problem(id) !== null}
        aria-describedby={`${describedBy(id)} ${remark}`}
        value={value}
        onInput={({ currentTarget }) => onChange({ phone: currentTarget.value })}
        onBlur={({ currentTarget: { value: typed } }) => {
          // The field's own text: what was rendered last may be a key stroke behind.
          onChange({ phone: mendPhone(typed) });
          fields.leave(id, typed);
        }}
      />
    </Field>
  );
}
