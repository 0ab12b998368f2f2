import { i18n } from '#i18n';
import type { Provider } from '../../lib/rules/filing';
import { type Standpoint, standpointsOn } from '../../lib/rules/standpoints';
import { type Suggestion, suggestPersons } from '../../lib/rules/suggest-persons';
import { DIFFERENT_PHONES } from '../../lib/rules/which-phone';
import { needOf, SAME_PHONE, WHO_RECEIVED } from '../../lib/rules/who-verifies';
import { Icon } from '../shared/Icon';
import { INFO } from '../shared/shapes';
import { Sources } from '../shared/Sources';
import { type FilingDraft, situationOf } from './draft';
import { onceEach } from './once-each';

/** Who must verify in this filing. The rule stands above it always: what is read below is a hint. */
export function WhoNote({ draft }: { readonly draft: FilingDraft }) {
  return (
    <div class="who" data-testid="who">
      <p class="who-rule" data-testid="who-rule">
        <Icon shape={INFO} />
        {i18n.t('who.rule')}
      </p>
      {draft.provider === '' ? <Sources of={WHO_RECEIVED} /> : <Hint draft={draft} provider={draft.provider} />}
    </div>
  );
}

function Hint({ draft, provider }: { readonly draft: FilingDraft; readonly provider: Provider }) {
  const { filingType, serviceKind } = draft;
  const situation = situationOf(draft);
  const standpoints = standpointsOn(filingType, provider, serviceKind, situation);
  const persons = suggestPersons(provider, filingType, serviceKind, situation);
  const agreed = agreedOn(standpoints);
  const own = i18n.t(`filing.provider.${provider}`);
  const isSilent = provider !== 'other' && !standpoints.some(({ providers }) => providers.includes(provider));
  return (
    <>
      <div role="status">
        {isSilent && <p data-testid="who-silent">{i18n.t('who.silent', [own])}</p>}
        {agreed !== null ? (
          <p data-testid="who-agreed">{i18n.t(`who.agreed.${agreed}`)}</p>
        ) : (
          <div class="who-differ" data-testid="who-differ">
            <p>{i18n.t('who.differ')}</p>
            <ul>
              {standpoints.map((standpoint) => (
                <li key={standpoint.answer} data-answer={standpoint.answer}>
                  {i18n.t('who.line', [namesOf(standpoint), i18n.t(`who.answer.${standpoint.answer}`)])}
                </li>
              ))}
            </ul>
            <p>{i18n.t(`who.reading.${readingOf(persons)}`, [own])}</p>
          </div>
        )}
        {persons.length > 1 && <p>{i18n.t('who.samePerson')}</p>}
      </div>
      <Sources
        of={onceEach([
          ...WHO_RECEIVED,
          ...needOf(filingType, 'subject', provider, serviceKind, situation).sources,
          ...(persons.length > 1 ? [...SAME_PHONE, ...DIFFERENT_PHONES] : []),
        ])}
      />
    </>
  );
}

/** What all say alike, where they do and it is plain. */
function agreedOn([first, ...others]: readonly Standpoint[]): 'both' | 'subject' | 'service' | 'nobody' | null {
  if (first === undefined || others.length > 0) return null;
  const { answer } = first;
  return answer === 'both' || answer === 'subject' || answer === 'service' || answer === 'nobody' ? answer : null;
}

function namesOf({ providers, agencies }: Standpoint): string {
  const names = providers.map((provider) => i18n.t(`filing.provider.${provider}`));
  return [...names, ...(agencies ? [i18n.t('who.agencies')] : [])].join(i18n.t('popup.comma'));
}

/** The reading that needs its reason most: that of a person about whom the sources differ. */
function readingOf(persons: readonly Suggestion[]): Suggestion['reading'] {
  return persons.find(({ need }) => need === 'disputed')?.reading ?? 'agreed';
}
