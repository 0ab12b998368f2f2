import { i18n } from '#i18n';
import type { CompanionState } from '../../lib/companion/state';
import type { Submit } from '../../lib/ledger/verdict';
import type { FieldKind } from '../../lib/page/words';
import { checkCode, type CodeProblem } from '../../lib/rules/code';
import { checkIdTail, type IdTailProblem } from '../../lib/rules/id-tail';
import { checkPhone, type PhoneProblem } from '../../lib/rules/phone';
import { Icon } from '../shared/Icon';
import { OK, WAITING, WARN } from '../shared/shapes';
import { fieldOf } from './reason-text';
import { ServiceTypeCheck } from './ServiceTypeCheck';

interface Check {
  readonly field: FieldKind;
  readonly problem: CodeProblem | PhoneProblem | IdTailProblem | null;
  readonly isEmpty: boolean;
}

const SHAPE_OF = { ok: OK, waiting: WAITING, warn: WARN } as const;

/** One line a field: whether what stands in the page can be right, and what the page made of a fill or a paste. */
export function Checks({ state, submit }: { readonly state: CompanionState; readonly submit: Submit }) {
  return (
    <ul class="checks">
      {checksOf(submit).map(({ field, problem, isEmpty }) => {
        // An empty field is nobody's mistake until the click.
        const isHeld = state.held.some(({ id }) => fieldOf(id) === field);
        const refused = field === 'code' && problem !== null ? state.noCode : null;
        const isOpen = isEmpty && !isHeld;
        // What was mended may have been deleted since.
        const note = isOpen && state.mended === field ? null : noteOf(state, field);
        const look = problem === null ? 'ok' : isOpen && refused === null && note === null ? 'waiting' : 'warn';
        return (
          <li key={field} class={`check check-${look}`} data-testid={`check-${field}`} data-look={look}>
            <Icon shape={SHAPE_OF[look]} />
            <span class="check-name">{i18n.t(`panel.field.${field}`)}</span>
            <span class="check-word">
              {refused !== null ? i18n.t(`sms.why.${refused}`)
                : problem !== null && !isOpen ? wordOf(problem) : (note ?? (isOpen ? i18n.t('panel.empty') : wordOf(null)))}
            </span>
          </li>
        );
      })}
      <ServiceTypeCheck state={state} />
    </ul>
  );
}

function checksOf({ code, phone, idTail, isPhoneFixed }: Submit): readonly Check[] {
  const codeCheck: Check[] = code === null ? [] : [{ field: 'code', problem: checkCode(code), isEmpty: code === '' }];
  return [
    ...codeCheck,
    { field: 'phone', problem: isPhoneFixed ? null : checkPhone(phone), isEmpty: phone === '' },
    { field: 'idTail', problem: checkIdTail(idTail), isEmpty: idTail === '' },
  ];
}

/** What is to be said of this field's last fill or paste, when it is not simply that it worked. */
function noteOf({ filled, mended, submit }: CompanionState, field: FieldKind): string | null {
  if (field === 'phone' && submit?.isPhoneFixed === true) return i18n.t('panel.phoneFixed');
  if (mended === field) return i18n.t(`panel.mended.${field}`);
  const state = filled?.fields.find((entry) => entry.field === field)?.state;
  return state === undefined || state === 'kept' ? null : i18n.t(`panel.fillState.${state}`);
}

function wordOf(problem: Check['problem']): string {
  return problem === null ? i18n.t('panel.looksRight') : i18n.t(`field.${problem}`);
}
