import { i18n } from '#i18n';
import type { Filing, Person } from '../../lib/profiles/filing';
import { Button } from '../shared/Button';
import type { Stage } from '../shared/phase';
import { EXTERNAL, MESSAGE, SEND } from '../shared/shapes';

interface StageButtonProps {
  readonly filing: Filing;
  readonly stage: Stage;
  /** Those who have not passed. */
  readonly open: readonly Person[];
  /** Whether the tab behind the popup shows the form: then each person's own button fills it. */
  readonly isOnPage: boolean;
  readonly onSubmitted: (filing: Filing) => void;
  readonly onOpenPage: () => void;
  readonly onHandOver: (person: Person) => void;
  readonly onSms: () => void;
}

/** The one button that does the next step; none where there is nothing to do, or where the persons' own buttons do it. */
export function StageButton({ filing, stage, open, isOnPage, onSubmitted, onOpenPage, onHandOver, onSms }: StageButtonProps) {
  const [next] = open;
  switch (stage) {
    case 'toSubmit':
    case 'locked':
    case 'expired':
      return (
        <Button kind="soft" small icon={SEND} data-testid="submitted" onClick={() => onSubmitted(filing)}>
          {i18n.t(stage === 'toSubmit' ? 'deed.submitted' : 'deed.resubmitted')}
        </Button>
      );
    case 'waiting':
      return (
        <Button kind="soft" small icon={MESSAGE} data-testid="new-sms" onClick={onSms}>
          {i18n.t('popup.smsFirst')}
        </Button>
      );
    case 'others':
      return next === undefined ? null : (
        <Button kind="soft" small icon={MESSAGE} data-testid="tell-others" onClick={() => onHandOver(next)}>
          {i18n.t('handOver.write', [i18n.t(`filing.role.${next.role}`)])}
        </Button>
      );
    case 'open':
      return isOnPage ? null : (
        <Button kind="soft" small icon={EXTERNAL} data-testid="go-verify" onClick={onOpenPage}>
          {i18n.t('popup.openPage')}
        </Button>
      );
    case 'done':
      return null;
  }
}
