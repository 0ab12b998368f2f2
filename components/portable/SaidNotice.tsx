import { Notice } from '../shared/Notice';
import type { Said } from './use-deed';

/** What was done last. The place is always there: a screen reader tells of changes inside of one that it knows. */
export function SaidNotice({ said, id }: { readonly said: Said | null; readonly id: string }) {
  return (
    <div class="said" role="status" data-testid={id}>
      {said !== null && <Notice kind={said.kind}>{said.text}</Notice>}
    </div>
  );
}
