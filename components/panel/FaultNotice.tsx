import { i18n } from '#i18n';
import type { CompanionState } from '../../lib/companion/state';
import { Notice } from '../shared/Notice';

/** A submit that could not be written down, said plainly: the count can no longer be trusted. */
export function FaultNotice({ fault }: { readonly fault: NonNullable<CompanionState['fault']> }) {
  return (
    <Notice kind="stop" title={i18n.t('panel.faultTitle')} data-testid="fault">
      {i18n.t(FAULT_TEXT[fault])}
    </Notice>
  );
}

/** What the user can do about it; a fault without a row of its own is one of silence. */
const FAULT_TEXT = {
  storage: 'panel.faultDisk',
  newerStore: 'panel.faultNewer',
  silent: 'panel.faultSilent',
  malformed: 'panel.faultSilent',
  forbidden: 'panel.faultSilent',
  internal: 'panel.faultSilent',
} as const;
