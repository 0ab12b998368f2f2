import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { whichPhone } from '../../lib/rules/which-phone';
import { Button } from '../shared/Button';
import { PLUS } from '../shared/shapes';
import { PERSON_LIMIT } from './blank-person';
import { DeadNumber } from './DeadNumber';
import { type FilingDraft, situationOf, withNewPerson, withoutPerson, withPerson } from './draft';
import type { FormFields } from './form-fields';
import { PersonFields } from './PersonFields';
import { personField, samePhonePersons } from './problems';
import { WhoNote } from './WhoNote';

interface PersonListProps {
  readonly draft: FilingDraft;
  readonly fields: FormFields;
  readonly onChange: (edit: (draft: FilingDraft) => FilingDraft) => void;
  readonly newId: () => string;
  /** Somebody does not know which six characters are this person's. */
  readonly onHelp: (personId: string) => void;
}

/** The persons of the form. A new one gets the focus; after one is removed it goes to the button that adds. */
export function PersonList({ draft, fields, onChange, newId, onHelp }: PersonListProps) {
  const next = useRef<string | null>(null);
  const same = samePhonePersons(draft);
  const situation = situationOf(draft);
  const phoneHint = i18n.t(`who.phone.${whichPhone(draft.filingType, situation).rule}`);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (
    <section class="person-list" aria-labelledby="persons-title">
      <h2 id="persons-title" class="form-heading">
        {i18n.t('form.persons')}
      </h2>
      <p class="form-lead">{i18n.t('form.personsHint')}</p>
      <WhoNote draft={draft} />
      {draft.persons.map((person, at) => (
        <PersonFields
          key={person.id}
          person={person}
          number={at + 1}
          samePhone={same.has(person.id)}
          phoneHint={phoneHint}
          fields={fields}
          onHelp={() => onHelp(person.id)}
          onChange={(change) => onChange((before) => withPerson(before, person.id, change))}
          onRemove={
            draft.persons.length === 1
              ? undefined
              : () => {
                  next.current = 'add-person';
                  onChange((before) => withoutPerson(before, person.id));
                }
          }
        />
      ))}
      <DeadNumber filingType={draft.filingType} situation={situation} />
      <Button
        kind="soft"
        icon={PLUS}
        id="add-person"
        data-testid="add-person"
        disabled={draft.persons.length >= PERSON_LIMIT}
        onClick={() => {
          const id = newId();
          next.current = personField(id, 'phone');
          onChange((before) => withNewPerson(before, id));
        }}
      >
        {i18n.t('form.addPerson')}
      </Button>
    </section>
  );
}
