import { i18n } from '#i18n';
import { Select } from '../filing-form/Select';
import { SaidNotice } from './SaidNotice';
import type { DataPorts } from './ports';
import { useDeed } from './use-deed';
import { useTidying } from './use-tidying';

/** The same as in `lib/profiles/expiry`, which would bring zod along. */
const DAYS = [7, 30, 90] as const;
const NEVER = 'never';

/** After how many days a finished filing goes. */
export function TidyPart({ ask }: DataPorts) {
  const { tidying, refresh } = useTidying(ask);
  const deed = useDeed();
  if (tidying === null) return null;
  const { days } = tidying;
  // One that was chosen in another version is shown as it is.
  const listed = days === null || DAYS.some((one) => one === days) ? DAYS : [...DAYS, days].sort((a, b) => a - b);
  return (
    <section class="card settings-section part" aria-labelledby="tidy-title">
      <h2 id="tidy-title" class="form-heading">{i18n.t('portable.tidyTitle')}</h2>
      <p class="part-text">{i18n.t('portable.tidyLabel')}</p>
      <Select
        id="tidy-days"
        label={i18n.t('portable.tidyLabel')}
        data-testid="tidy-days"
        value={days === null ? NEVER : String(days)}
        options={[
          ...listed.map((one) => ({ value: String(one), text: i18n.t('portable.tidyDays', [String(one)]) })),
          { value: NEVER, text: i18n.t('portable.tidyNever') },
        ]}
        onPick={(picked) =>
          void deed.run(async () => {
            await ask({ type: 'setTidying', days: picked === NEVER ? null : Number(picked) });
            await refresh();
            return null;
          })
        }
      />
      <SaidNotice said={deed.said} id="tidy-said" />
    </section>
  );
}
