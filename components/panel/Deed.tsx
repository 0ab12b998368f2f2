import type { ComponentChildren } from 'preact';
import { Button } from '../shared/Button';

interface DeedProps {
  readonly id: string;
  readonly go: () => unknown;
  readonly main?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/** A button of the panel that does something. That it is the user who presses it is seen to for all of them, by `presses`. */
export function Deed({ id, go, main = false, small = false, children }: DeedProps) {
  return (
    <Button kind={main ? 'primary' : 'plain'} small={small} data-testid={id} onClick={() => void go()}>
      {children}
    </Button>
  );
}
