import { i18n } from '#i18n';
import type { StoreTrouble } from '../../lib/messages/snapshot';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { FILL } from '../shared/shapes';

const TEXTS = {
  damaged: 'popup.troubleDamaged',
  newer: 'popup.troubleNewer',
  unwritable: 'popup.troubleUnwritable',
} as const;

export interface TroubleDeeds {
  /** Saves all that is stored in a file. */
  readonly onSaveAll: () => void;
  readonly onAcknowledge: () => void;
}

/** Stored data that could not be read: what happened to it, once for each kind of trouble, and what can be done. */
export function Troubles({ trouble, onSaveAll, onAcknowledge }: TroubleDeeds & { readonly trouble: readonly StoreTrouble[] }) {
  const kinds = [...new Set(trouble.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Notice kind="warn" title={i18n.t('popup.troubleTitle')} data-testid="trouble">
      {kinds.map((kind) => (
        <p key={kind} class="notice-text">
          {i18n.t(TEXTS[kind])}
        </p>
      ))}
      <p class="notice-text">{i18n.t('popup.troubleFile')}</p>
      <div class="notice-actions">
        <Button kind="plain" small icon={FILL} data-testid="save-all" onClick={onSaveAll}>
          {i18n.t('popup.troubleSave')}
        </Button>
        {/* What a later version wrote, or a full disk, does not go away by having been read of. */}
        {kinds.includes('damaged') && (
          <Button kind="plain" small data-testid="acknowledge" onClick={onAcknowledge}>
            {i18n.t('popup.troubleRead')}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** The worker did not answer. */
export function Silent({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Notice kind="stop" title={i18n.t('popup.silentTitle')} role="alert" data-testid="silent">
      <p class="notice-text">{i18n.t('popup.silentText')}</p>
      <Button kind="plain" small data-testid="retry" onClick={onRetry}>
        {i18n.t('popup.retry')}
      </Button>
    </Notice>
  );
}
