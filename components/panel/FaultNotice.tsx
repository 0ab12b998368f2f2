import { i18n } from '#i18n';
import { codeOf } from '../../lib/companion/fault';
import type { CompanionState } from '../../lib/companion/state';
import { Notice } from '../shared/Notice';

/** What Heyan could not do, said plainly: from here on its numbers are not to be trusted. */
export function FaultNotice({ fault }: { readonly fault: NonNullable<CompanionState['fault']> }) {
  const kind = fault === 'storage' || fault === 'newerStore' || fault === 'noConsent' ? fault : 'silent';
  return (
    <Notice kind="stop" title={i18n.t(`panel.fault.${kind}.title`)} data-testid="fault">
      {i18n.t(`panel.fault.${kind}.text`)} {codeOf(fault)}
    </Notice>
  );
}
