import type { ComponentChildren } from 'preact';
import { Button } from '../shared/Button';

interface DeedProps {
  readonly id: string;
  readonly go: () => unknown;
  readonly main?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/** A button of the panel that does something: on the user's own click, and on no script's. */
export function Deed({ id, go, main = false, small = false, children }: DeedProps) {
  return (
    <Button kind={main ? 'primary' : 'plain'} small={small} data-testid={id} onClick={(event) => event.isTrusted && void go()}>
      {children}
    </Button>
  );
}
