import type { Submit } from '../ledger/verdict';
import { isMaskedPhone } from '../rules/phone';
import type { FoundForm } from './find';
import { bareValue } from './masks';

/** The form's values as the page holds them now: what it would send, not what anybody meant. */
export function readForm({ kind, inputs, boxes }: Pick<FoundForm, 'kind' | 'inputs' | 'boxes'>): Submit {
  const { code } = inputs;
  const inBoxes = boxes.map(({ value }) => value).join('');
  const { phone } = inputs;
  const isPhoneFixed = (phone.readOnly || phone.disabled) && isMaskedPhone(phone.value);
  return {
    ...(isPhoneFixed && { isPhoneFixed }), kind, phone: bareValue(phone), idTail: inputs.idTail.value,
    code: code === null ? null : boxes.length > 0 ? inBoxes : bareValue(code),
  };
}
