import { i18n } from '#i18n';
import { Icon } from './Icon';
import type { Stage } from './phase';
import { DONE, EXPIRED, LOCKED, OPEN, SEND, type Shape, WAITING } from './shapes';

const SHAPE_OF: Readonly<Record<Stage, Shape>> = {
  toSubmit: SEND, waiting: WAITING, open: OPEN, others: OPEN, done: DONE, locked: LOCKED, expired: EXPIRED,
};

/** Where a filing stands, in a word and a shape. */
export function StatusPill({ phase, ...rest }: { readonly phase: Stage; readonly 'data-testid'?: string }) {
  return (
    <span {...rest} class={`pill pill-${phase}`} data-phase={phase}>
      <Icon shape={SHAPE_OF[phase]} size={14} />
      {i18n.t(`phase.${phase}`)}
    </span>
  );
}
