import { i18n } from '#i18n';
import { FILING_TYPES, PROVIDERS, SERVICE_KINDS } from '../../lib/rules/filing';
import { calledBy } from '../../lib/rules/verifier-accounts';
import { type FilingDraft, LABEL_LENGTH } from './draft';
import { describedBy, Field } from './Field';
import type { FormFields } from './form-fields';
import { FirstFold } from './FirstFold';
import { Select } from './Select';
import { SituationField } from './SituationField';

interface FilingFactsProps {
  readonly draft: FilingDraft;
  readonly fields: FormFields;
  readonly onChange: (part: Partial<FilingDraft>) => void;
}

/** What a filing is called, who carries it, and what it asks for. */
export function FilingFacts({ draft, fields, onChange }: FilingFactsProps) {
  const { provider, filingType } = draft;
  const called = provider === '' ? undefined : calledBy(provider, filingType);
  return (
    <div class="facts">
      <Field
        id="label"
        class="facts-wide"
        label={i18n.t('form.label')}
        hint={i18n.t('form.labelHint')}
        problem={fields.problem('label')}
      >
        <input
          id="label"
          class="input"
          data-testid="label"
          autocomplete="off"
          maxLength={LABEL_LENGTH}
          aria-invalid={fields.problem('label') !== null}
          aria-describedby={describedBy('label')}
          value={draft.label}
          onInput={({ currentTarget }) => onChange({ label: currentTarget.value })}
          onBlur={({ currentTarget }) => fields.leave('label', currentTarget.value)}
        />
      </Field>
      <Field id="provider" class="facts-wide" label={i18n.t('form.provider')} problem={fields.problem('provider')}>
        <Select
          id="provider"
          data-testid="provider"
          placeholder={i18n.t('form.choose')}
          value={draft.provider}
          invalid={fields.problem('provider') !== null}
          options={PROVIDERS.map((value) => ({ value, text: i18n.t(`filing.provider.${value}`) }))}
          onPick={(provider) => onChange({ provider })}
        />
      </Field>
      <Field
        id="filing-type"
        label={i18n.t('form.filingType')}
        hint={called === undefined ? undefined : i18n.t('who.called', [i18n.t(`filing.provider.${provider || 'other'}`), called])}
      >
        <Select
          id="filing-type"
          data-testid="filing-type"
          value={draft.filingType}
          options={FILING_TYPES.map((value) => ({ value, text: i18n.t(`filing.type.${value}`) }))}
          onPick={(filingType) => onChange({ filingType })}
        />
      </Field>
      <Field id="service-kind" label={i18n.t('form.serviceKind')}>
        <Select
          id="service-kind"
          data-testid="service-kind"
          value={draft.serviceKind}
          options={SERVICE_KINDS.map((value) => ({ value, text: i18n.t(`filing.kind.${value}`) }))}
          onPick={(serviceKind) => onChange({ serviceKind })}
        />
      </Field>
      <SituationField draft={draft} onChange={onChange} />
      <FirstFold draft={draft} />
    </div>
  );
}
