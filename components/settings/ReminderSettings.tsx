import { i18n } from '#i18n';
import { REMINDER_POINTS } from '../../lib/rules/reminder-points';
import { FaultNotice } from '../faults/FaultNotice';
import { Button } from '../shared/Button';
import { Check } from './Check';
import { QuietHours } from './QuietHours';
import type { KnownReminders } from './use-reminders';

/** Whether Heyan reminds, when, and when not. Each choice holds at once. */
export function ReminderSettings({ of: { reminders, allowed, change, switchOn, askAgain } }: { readonly of: KnownReminders }) {
  if (reminders === null) return null;
  const { on, points, quiet, lastAlways } = reminders;
  return (
    <section class="card settings-section" aria-labelledby="settings-reminders">
      <h2 id="settings-reminders" class="form-heading">
        {i18n.t('settings.reminders')}
      </h2>
      <Check
        text={i18n.t('settings.remind')}
        hint={i18n.t('settings.remindHint')}
        role="switch"
        checked={on === true}
        data-testid="remind"
        onChange={(checked) => void (checked ? switchOn() : change({ on: false }))}
      />
      <div class="settings-live" role="status">
        {on === true && allowed === false && (
          <FaultNotice fault="notices" kind="info" data-testid="not-allowed">
            <div class="notice-actions">
              <Button kind="plain" small data-testid="ask-again" onClick={() => void askAgain()}>
                {i18n.t('settings.askAgain')}
              </Button>
            </div>
          </FaultNotice>
        )}
      </div>
      {on === true && (
        <>
          <fieldset class="choices">
            <legend class="field-label">{i18n.t('settings.when')}</legend>
            {REMINDER_POINTS.map((point) => {
              const isChosen = points.includes(point);
              return (
                <Check
                  key={point}
                  text={i18n.t(`settings.point.${point}`)}
                  checked={isChosen}
                  disabled={isChosen && points.length === 1}
                  data-testid={`point-${point}`}
                  onChange={(checked) => void change({ points: REMINDER_POINTS.filter((one) => (one === point ? checked : points.includes(one))) })}
                />
              );
            })}
            {points.length === 1 && <p class="field-hint setting-hint">{i18n.t('settings.onePoint')}</p>}
          </fieldset>
          <QuietHours quiet={quiet} onChange={(next) => void change({ quiet: next })} />
          {quiet.on && (
            <Check
              text={i18n.t('settings.lastAlways')}
              hint={i18n.t('settings.lastAlwaysHint')}
              checked={lastAlways}
              data-testid="last-always"
              onChange={(checked) => void change({ lastAlways: checked })}
            />
          )}
        </>
      )}
    </section>
  );
}
