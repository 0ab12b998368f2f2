import { i18n } from '#i18n';

/** What goes wrong most, in that order (facts/verification.md 8). */
const THINGS = ['idTail', 'phone', 'code'] as const;

/** What to look up before another try. */
export function LookUp() {
  return (
    <div class="look-up" data-testid="look-up">
      <p class="notice-text">{i18n.t('lookUp.title')}</p>
      <ol class="reasons">
        {THINGS.map((thing) => (
          <li key={thing}>{i18n.t(`lookUp.${thing}`)}</li>
        ))}
      </ol>
    </div>
  );
}
