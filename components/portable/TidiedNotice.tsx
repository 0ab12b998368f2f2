import { i18n } from '#i18n';
import type { Ask } from '../../lib/messages/ask';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { useTidying } from './use-tidying';

interface TidiedNoticeProps {
  readonly ask: Ask;
  /** Changes whenever something stored has changed. */
  readonly about: unknown;
  /** The list is to be read anew, and this said. */
  readonly onBack: () => void;
}

/** Says once that finished filings went, with the way back while there is one. */
export function TidiedNotice({ ask, about, onBack }: TidiedNoticeProps) {
  const { tidying, refresh } = useTidying(ask, about);
  const told = tidying?.told ?? null;
  if (tidying === null || told === null) return null;
  const count = String(told.count);
  const read = async () => {
    await ask({ type: 'tidiedRead' }).catch(() => undefined);
    await refresh();
  };
  const back = async () => {
    await ask({ type: 'undoTidied' }).catch(() => undefined);
    await refresh();
    onBack();
  };
  return (
    <Notice
      kind="info"
      title={tidying.days === null ? i18n.t('portable.tidiedAny', [count]) : i18n.t('portable.tidied', [String(tidying.days), count])}
      data-testid="tidied"
    >
      <div class="notice-actions">
        {told.undoable && (
          <Button kind="plain" small data-testid="tidied-back" onClick={() => void back()}>
            {i18n.t('portable.tidyBack')}
          </Button>
        )}
        <Button kind="plain" small data-testid="tidied-read" onClick={() => void read()}>
          {i18n.t('portable.tidyRead')}
        </Button>
      </div>
    </Notice>
  );
}
