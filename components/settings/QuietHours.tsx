import { i18n } from '#i18n';
import type { QuietHours as Hours } from '../../lib/rules/reminder-points';
import { Check } from './Check';
import { dayTimeText, quietEnd, readDayTime } from './day-time';

interface QuietHoursProps {
  readonly quiet: Hours;
  readonly onChange: (quiet: Hours) => void;
}

/** The hours in which nothing sounds. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  const { on, from, to } = quiet;
  const end = quietEnd(from, to);
  const hint = end === null ? i18n.t('settings.quietSame') : end !== to ? i18n.t('settings.quietLong', [dayTimeText(end)]) : i18n.t('settings.quietHint');
  const field = (name: 'from' | 'to', label: string) => (
    <label class="quiet-field">
      <span class="field-hint">{label}</span>
      <input
        type="time"
        class="input"
        data-testid={`quiet-${name}`}
        required
        value={dayTimeText(quiet[name])}
        onChange={({ currentTarget }) => {
          const minutes = readDayTime(currentTarget.value);
          // A field that was emptied goes back to what holds.
          if (minutes === null) currentTarget.value = dayTimeText(quiet[name]);
          else onChange({ ...quiet, [name]: minutes });
        }}
      />
    </label>
  );
  return (
    <div class="quiet">
      <Check text={i18n.t('settings.quiet')} checked={on} data-testid="quiet" onChange={(checked) => onChange({ ...quiet, on: checked })} />
      {on && (
        <>
          <div class="quiet-fields">
            {field('from', i18n.t('settings.quietFrom'))}
            {field('to', i18n.t('settings.quietTo'))}
          </div>
          <p class="field-hint setting-hint" role="status">{hint}</p>
        </>
      )}
    </div>
  );
}
