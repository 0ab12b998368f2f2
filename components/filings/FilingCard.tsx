import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingView } from '../../lib/messages/snapshot';
import type { Filing, Person } from '../../lib/profiles/filing';
import { HandOverDialog } from '../hand-over/HandOverDialog';
import { NoSmsDialog } from '../no-sms/NoSmsDialog';
import { useClock } from '../popup/clock';
import { Button } from '../shared/Button';
import { phaseAt } from '../shared/phase';
import { MESSAGE } from '../shared/shapes';
import { StatusPill } from '../shared/StatusPill';
import { cardId } from './card-id';
import { ConsoleHelp } from './ConsoleHelp';
import { Figures } from './Figures';
import { filingFacts, nextStepText } from './filing-text';
import { PersonRow } from './PersonRow';
import { stageOf } from './stage';
import { StageButton } from './StageButton';

/** What can be done with a filing from its card. */
export interface FilingDeeds {
  readonly onEdit: (filing: Filing) => void;
  readonly onDelete: (filing: Filing) => void;
  readonly onHistory: (filing: Filing) => void;
  /** An SMS of this filing came; the first one, or one of a new request. */
  readonly onSms: (view: FilingView) => void;
  /** It was submitted at the provider, the first time or again. */
  readonly onSubmitted: (filing: Filing) => void;
  readonly onOpenPage: () => void;
  /** Absent when the tab behind the popup shows no form. */
  readonly onFill: ((personId: string) => Promise<unknown>) | undefined;
}

/** One filing: where it stands, what to do next, what is left, its persons, and what the provider will show. */
export function FilingCard({ view, onEdit, onDelete, onHistory, onSms, onFill, onSubmitted, onOpenPage }: FilingDeeds & { readonly view: FilingView }) {
  const { filing } = view;
  const [handOver, setHandOver] = useState<Person | null>(null);
  const [noSms, setNoSms] = useState(false);
  const phase = useClock((now) => phaseAt(view.round, now));
  const stage = stageOf(filing, view.round, phase);
  // A filing that was submitted again waits for its next round; the one before is history.
  const round = stage === 'waiting' ? null : view.round;
  const { label } = filing;
  const titleId = `${cardId(filing.id)}-title`;
  const isRunning = stage === 'open' || stage === 'others';
  const isAwaited = isRunning || stage === 'waiting' || stage === 'toSubmit';
  const hasPassed = ({ id }: Person): boolean => stage === 'done' || round?.passed.includes(id) === true;
  const open = filing.persons.filter((person) => !hasPassed(person));
  const deadline = isRunning ? (round?.deadline ?? null) : null;
  return (
    <li id={cardId(filing.id)} class={`card card-${stage}`} tabIndex={-1} aria-labelledby={titleId} data-testid="filing" data-label={label}>
      <div class="card-head">
        <h2 id={titleId} class="card-title">
          {label}
        </h2>
        <StatusPill phase={stage} data-testid="phase" />
        <p class="card-facts">
          {filingFacts(filing).map((fact) => [<span key={fact}>{fact}</span>, ' '])}
        </p>
      </div>
      <Figures round={round} phase={phase} />
      <div class="card-step">
        <p class="card-next" data-testid="next-step">
          {nextStepText(filing, round, stage)}
        </p>
        <div class="card-deeds">
          <StageButton
            {...{ filing, stage, open, onSubmitted, onOpenPage }}
            isOnPage={onFill !== undefined}
            onHandOver={setHandOver}
            onSms={() => onSms(view)}
          />
          {(isRunning || stage === 'waiting') && (
            <Button kind="quiet" small data-testid="no-sms" onClick={() => setNoSms(true)}>
              {i18n.t('noSms.open')}
            </Button>
          )}
        </div>
      </div>
      <ul class="persons">
        {filing.persons.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            passed={hasPassed(person)}
            isOpen={stage === 'others' && !hasPassed(person)}
            onHandOver={isAwaited && !hasPassed(person) ? () => setHandOver(person) : undefined}
            onFill={onFill === undefined || !isAwaited || hasPassed(person) ? undefined : () => onFill(person.id)}
          />
        ))}
      </ul>
      <ConsoleHelp filing={filing} stage={stage} />
      <div class="card-actions">
        {stage !== 'waiting' && (
          <Button kind="quiet" small icon={MESSAGE} data-testid="new-sms" onClick={() => onSms(view)}>
            {i18n.t(round === null ? 'popup.smsFirst' : 'popup.smsNew')}
          </Button>
        )}
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
      {handOver !== null && (
        <HandOverDialog filing={filing} person={handOver} deadline={deadline} onClose={() => setHandOver(null)} />
      )}
      {noSms && <NoSmsDialog filing={filing} round={round} onOpenPage={onOpenPage} onClose={() => setNoSms(false)} />}
    </li>
  );
}
