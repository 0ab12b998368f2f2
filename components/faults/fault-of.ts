import { i18n } from '#i18n';
import { FAULT_CODES, type SaidFault } from '../../lib/faults/faults';
import { RefusedError } from '../../lib/messages/ask';

/** What to tell the user of a request that failed: the worker's own reason, or that it did not answer. */
export function faultOf(error: unknown): SaidFault {
  return error instanceof RefusedError ? error.refusal : 'silent';
}

/** A fault in one line, where there is no room for more: the sentence, the next step, the code. */
export function faultLine(fault: SaidFault): string {
  return i18n.t('fault.line', [i18n.t(`fault.${fault}.text`), i18n.t(`fault.${fault}.next`), FAULT_CODES[fault]]);
}
