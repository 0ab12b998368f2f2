import type { ComponentChildren } from 'preact';
import { Button } from '../shared/Button';

interface DeedProps {
  readonly id: string;
  readonly go: () => unknown;
  readonly main?: boolean;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A button of the panel that does something: on the user's own click, on no script's, and not on the second half of a double
 * click, which was meant for what stood there before.
 */
export function Deed({ id, go, main = false, small = false, children }: DeedProps) {
  return (
    <Button kind={main ? 'primary' : 'plain'} small={small} data-testid={id} onClick={({ isTrusted, detail }) => isTrusted && detail < 2 && void go()}>
      {children}
    </Button>
  );
}
