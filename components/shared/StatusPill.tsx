import { i18n } from '#i18n';
import { Icon } from './Icon';
import type { Phase } from './phase';

/** Where a filing stands, in a word and a shape. */
export function StatusPill({ phase, ...rest }: { readonly phase: Phase; readonly 'data-testid'?: string }) {
  return (
    <span {...rest} class={`pill pill-${phase}`} data-phase={phase}>
      <Icon name={phase} size={14} />
      {i18n.t(`phase.${phase}`)}
    </span>
  );
}
