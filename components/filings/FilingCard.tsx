import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import type { Filing } from '../../lib/profiles/filing';
import { useClock } from '../popup/clock';
import { Button } from '../shared/Button';
import { phaseAt } from '../shared/phase';
import { MESSAGE } from '../shared/shapes';
import { StatusPill } from '../shared/StatusPill';
import { cardId } from './card-id';
import { Figures } from './Figures';
import { filingFacts, nextStepText } from './filing-text';
import { PersonRow } from './PersonRow';

/** What can be done with a filing from its card. */
export interface FilingDeeds {
  readonly onEdit: (filing: Filing) => void;
  readonly onDelete: (filing: Filing) => void;
  readonly onHistory: (filing: Filing) => void;
  /** An SMS of this filing came; the first one, or one of a new request. */
  readonly onSms: (view: FilingView) => void;
  /** Absent when the tab behind the popup shows no form. */
  readonly onFill: ((personId: string) => Promise<unknown>) | undefined;
}

/** One filing: where it stands, what is left, what to do next, and its persons. */
export function FilingCard({ view, onEdit, onDelete, onHistory, onSms, onFill }: FilingDeeds & { readonly view: FilingView }) {
  const { filing, round } = view;
  const phase = useClock((now) => phaseAt(round, now));
  const { label } = filing;
  const titleId = `${cardId(filing.id)}-title`;
  // Where a new SMS is what everything waits for, its button is the one that stands out.
  const calm = phase === 'open' || phase === 'done';
  const closed = phase === 'done' || phase === 'locked';
  return (
    <li id={cardId(filing.id)} class={`card card-${phase}`} tabIndex={-1} aria-labelledby={titleId} data-testid="filing" data-label={label}>
      <div class="card-head">
        <h2 id={titleId} class="card-title">
          {label}
        </h2>
        <StatusPill phase={phase} data-testid="phase" />
        <p class="card-facts">
          {filingFacts(filing).map((fact) => [<span key={fact}>{fact}</span>, ' '])}
        </p>
      </div>
      <Figures round={round} phase={phase} />
      <p class="card-next" data-testid="next-step">
        {nextStepText(filing, round, phase)}
      </p>
      <ul class="persons">
        {filing.persons.map((person) => {
          const passed = round?.passed.includes(person.id) ?? false;
          return (
            <PersonRow
              key={person.id}
              person={person}
              passed={passed}
              onFill={onFill === undefined || passed || closed ? undefined : () => onFill(person.id)}
            />
          );
        })}
      </ul>
      <div class="card-actions">
        <Button kind={calm ? 'quiet' : 'soft'} small icon={MESSAGE} data-testid="new-sms" onClick={() => onSms(view)}>
          {i18n.t(round === null ? 'popup.smsFirst' : 'popup.smsNew')}
        </Button>
        <span class="card-edit">
          <Button kind="quiet" small data-testid="history" aria-label={i18n.t('history.openAria', [label])} onClick={() => onHistory(filing)}>
            {i18n.t('history.open')}
          </Button>
          <Button kind="quiet" small data-testid="edit" aria-label={i18n.t('popup.editAria', [label])} onClick={() => onEdit(filing)}>
            {i18n.t('popup.edit')}
          </Button>
          <Button kind="quiet" small data-testid="delete" aria-label={i18n.t('popup.deleteAria', [label])} onClick={() => onDelete(filing)}>
            {i18n.t('popup.delete')}
          </Button>
        </span>
      </div>
    </li>
  );
}
