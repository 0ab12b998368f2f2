import { i18n } from '#i18n';
import type { CompanionActions } from '../../lib/companion/companion';
import type { CompanionState } from '../../lib/companion/state';
import type { PagePerson } from '../../lib/messages/page-snapshot';
import { Deed } from './Deed';

/** Who verifies now, and the button that fills this person's values in. */
export function PersonPicker({ state, actions }: { readonly state: CompanionState; readonly actions: CompanionActions }) {
  const { snapshot, personId } = state;
  if (snapshot === null) return <p class="panel-hint">{i18n.t('panel.asking')}</p>;
  if (snapshot.persons.length === 0) return <p class="panel-hint">{i18n.t('panel.nobody')}</p>;
  return (
    <div class="panel-person">
      <select
        class="panel-select"
        aria-label={i18n.t('panel.person')}
        data-testid="person-select"
        value={personId ?? ''}
        onChange={(event) => actions.choose(event.currentTarget.value)}
      >
        {byFiling(snapshot.persons).map(({ filingId, label, persons }) => (
          <optgroup key={filingId} label={label}>
            {persons.map(({ id, role, phoneMask, passed }) => (
              <option key={id} value={id}>
                {i18n.t(passed ? 'panel.personPassed' : 'panel.personOption', [i18n.t(`filing.role.${role}`), phoneMask])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <div class="panel-fill">
        <Deed id="panel-fill" main go={actions.fill}>
          {i18n.t(snapshot.persons.some(({ id, hasCode }) => id === personId && hasCode) ? 'sms.fillWithCode' : 'panel.fill')}
        </Deed>
        {state.canUndo && (
          <Deed id="panel-undo" go={actions.undoFill}>{i18n.t('panel.undoFill')}</Deed>
        )}
      </div>
    </div>
  );
}

function byFiling(persons: readonly PagePerson[]) {
  const filings = new Map<string, { filingId: string; label: string; persons: PagePerson[] }>();
  for (const person of persons) {
    const { filingId, label } = person;
    const filing = filings.get(filingId) ?? { filingId, label, persons: [] };
    filing.persons.push(person);
    filings.set(filingId, filing);
  }
  return [...filings.values()];
}
