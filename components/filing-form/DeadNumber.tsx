import { i18n } from '#i18n';
import { deadNumber } from '../../lib/rules/dead-number';
import type { FilingType } from '../../lib/rules/filing';
import type { Situation } from '../../lib/rules/situations';
import { ONLY_MAINLAND } from '../../lib/rules/which-phone';
import { Sources } from '../shared/Sources';
import { onceEach } from './once-each';

interface DeadNumberProps {
  readonly filingType: FilingType;
  readonly situation: Situation | undefined;
}

/** What to do when the number is dead or changed, in order; folded until somebody asks. */
export function DeadNumber({ filingType, situation }: DeadNumberProps) {
  const steps = deadNumber(filingType, situation);
  return (
    <details class="who-more" data-testid="dead-number">
      <summary>{i18n.t('who.dead.title')}</summary>
      <ol>
        {steps.map(({ step }) => (
          <li key={step} data-step={step}>
            {i18n.t(`who.dead.${step}`)}
          </li>
        ))}
      </ol>
      <p>{i18n.t('who.dead.mainland')}</p>
      <Sources of={onceEach([...steps.flatMap(({ sources }) => sources), ...ONLY_MAINLAND])} />
    </details>
  );
}
