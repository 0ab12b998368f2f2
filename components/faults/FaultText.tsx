import { i18n } from '#i18n';
import { FAULT_CODES, type SaidFault } from '../../lib/faults/faults';

interface FaultTextProps {
  readonly fault: SaidFault;
  /** The sentence stands above already, as a title. */
  readonly isTitled?: boolean;
}

/** What could not be done, what to do next, and the code by which it is known everywhere. */
export function FaultText({ fault, isTitled = false }: FaultTextProps) {
  return (
    <div class="fault" data-fault={fault}>
      {!isTitled && <p class="notice-text">{i18n.t(`fault.${fault}.text`)}</p>}
      <p class="notice-text">{i18n.t(`fault.${fault}.next`)}</p>
      <code class="fault-code">{FAULT_CODES[fault]}</code>
    </div>
  );
}
