import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { Shape } from './shapes';

/** `primary`: the one thing to do here; `soft`: a good next thing; `plain`: an equal choice; `quiet`: by the way. */
export type ButtonKind = 'primary' | 'soft' | 'plain' | 'quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  readonly kind: ButtonKind;
  readonly small?: boolean;
  readonly icon?: Shape;
  /** None for a button that shows its icon only; it then needs an `aria-label`. */
  readonly children?: ComponentChildren;
  readonly 'data-testid'?: string;
}

/** A native button in one of four weights. At least 32 px in each direction. */
export function Button({ kind, small, icon, children, class: extra, ...rest }: ButtonProps) {
  const classes = ['btn', `btn-${kind}`, small && 'btn-small', children === undefined && 'btn-icon', extra];
  return (
    <button type="button" {...rest} class={classes.filter(Boolean).join(' ')}>
      {icon !== undefined && <Icon shape={icon} />}
      {children}
    </button>
  );
}
