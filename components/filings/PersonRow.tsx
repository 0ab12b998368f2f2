import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../lib/profiles/filing';
import { maskIdTail } from '../../lib/rules/id-tail';
import { maskPhone } from '../../lib/rules/phone';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Notice } from '../shared/Notice';
import { DONE, EYE, EYE_OFF, FILL } from '../shared/shapes';
import { Digits } from './Digits';
import { type FillSaid, sayFill } from './filing-text';

interface PersonRowProps {
  readonly person: Person;
  readonly passed: boolean;
  /** Somebody else has passed, and the filing waits for this one. */
  readonly isOpen: boolean;
  /** Shows the note for this person; absent when there is nothing to be told. */
  readonly onHandOver: (() => void) | undefined;
  /** Fills the page behind the popup and gives the page's report; absent when there is nothing to fill. */
  readonly onFill: (() => Promise<unknown>) | undefined;
}

/** One person of a filing: role, masked numbers, and what can be done with them. */
export function PersonRow({ person, passed, isOpen, onHandOver, onFill }: PersonRowProps) {
  const [revealed, setRevealed] = useState(false);
  const [filled, setFilled] = useState<FillSaid | null>(null);
  const role = i18n.t(`filing.role.${person.role}`);
  const fill = async (ask: () => Promise<unknown>) => setFilled(await sayFill(ask));
  return (
    <li class="person" data-testid="person-row" data-passed={passed}>
      <div class="person-who">
        <span class="person-role">{role}</span>
        {passed && (
          <span class="person-passed">
            <Icon shape={DONE} size={14} />
            {i18n.t('popup.passed')}
          </span>
        )}
        {isOpen && <span class="person-open">{i18n.t('deed.notYet')}</span>}
      </div>
      <div class="person-numbers">
        <Digits value={revealed ? person.phone : maskPhone(person.phone)} />
        <span class="person-tail">{i18n.t('popup.tailOf', [revealed ? person.idTail : maskIdTail(person.idTail)])}</span>
      </div>
      <div class="person-actions">
        <Button
          kind="quiet"
          small
          icon={revealed ? EYE_OFF : EYE}
          data-testid="reveal"
          aria-pressed={revealed}
          aria-label={i18n.t('popup.reveal', [role])}
          onClick={() => setRevealed(!revealed)}
        />
        {onHandOver !== undefined && (
          <Button kind="quiet" small data-testid="hand-over" aria-label={i18n.t('handOver.openAria', [role])} onClick={onHandOver}>
            {i18n.t('handOver.open')}
          </Button>
        )}
        {onFill !== undefined && (
          <Button
            kind="soft"
            small
            icon={FILL}
            data-testid="fill"
            aria-label={i18n.t('popup.fillAria', [role])}
            onClick={() => void fill(onFill)}
          >
            {i18n.t('popup.fill')}
          </Button>
        )}
      </div>
      <div class="person-report" role="status">
        {filled !== null && (
          <Notice kind={filled.kind} data-testid="fill-report">
            {filled.text}
          </Notice>
        )}
      </div>
    </li>
  );
}
