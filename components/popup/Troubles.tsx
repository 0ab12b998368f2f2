import { i18n } from '#i18n';
import type { SaidFault } from '../../lib/faults/faults';
import type { StoreTrouble } from '../../lib/messages/snapshot';
import { FaultNotice } from '../faults/FaultNotice';
import { FaultText } from '../faults/FaultText';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { FILL } from '../shared/shapes';

/** The fault that a trouble is told as. */
const FAULT_OF = { damaged: 'damaged', newer: 'newer', unwritable: 'storage' } as const satisfies Record<StoreTrouble['kind'], SaidFault>;

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
        <FaultText key={kind} fault={FAULT_OF[kind]} />
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
    <FaultNotice fault="silent" title={i18n.t('popup.silentTitle')} role="alert" data-testid="silent">
      <Button kind="plain" small data-testid="retry" onClick={onRetry}>
        {i18n.t('popup.retry')}
      </Button>
    </FaultNotice>
  );
}
