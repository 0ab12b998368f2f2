import { i18n } from '#i18n';
import { situationsOf } from '../../lib/rules/situations';
import type { FilingDraft } from './draft';
import { Field } from './Field';
import { Select } from './Select';

interface SituationFieldProps {
  readonly draft: FilingDraft;
  readonly onChange: (part: Partial<FilingDraft>) => void;
}

/** Which of the platform's own cases it is; nothing where no platform tells cases apart. */
export function SituationField({ draft: { provider, serviceKind, situation }, onChange }: SituationFieldProps) {
  const rows = provider === '' ? [] : situationsOf(provider, serviceKind);
  if (rows.length === 0) return null;
  return (
    <Field id="situation" class="facts-wide" label={i18n.t('who.situation')}>
      <Select
        id="situation"
        data-testid="situation"
        value={situation === '' ? 'unknown' : situation}
        options={[
          { value: 'unknown' as const, text: i18n.t('who.situationUnknown') },
          ...rows.map((row) => ({ value: row.situation, text: i18n.t(`who.case.${row.situation}`) })),
        ]}
        onPick={(picked) => onChange({ situation: picked === 'unknown' ? '' : picked })}
      />
    </Field>
  );
}
