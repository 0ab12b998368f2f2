import type { Reason, Submit } from '../ledger/verdict';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { FillReport } from '../page/fill';
import type { FoundForm } from '../page/find';
import type { FieldKind } from '../page/words';
import type { SmsRefusal } from '../rules/sms/reading';
import type { ServiceKind } from '../rules/filing';
import type { Explanation } from '../rules/answer-meanings';
import type { AnswerId, Outcome } from '../rules/outcome';
import type { Fault } from './fault';
import type { Lesson } from './lesson';
import type { Report } from './reporting';
import type { KnownMatch } from './standing';

/** Everything that the panel shows, and nothing else. A new object at each change, and at no other time. */
export interface CompanionState {
  /** Null while the page shows no form that Heyan recognises: then there is no panel. */
  readonly form: FoundForm | null;
  readonly submit: Submit | null;
  /** What the page's other forms are made of: the panel is to cover none of it. */
  readonly beside: readonly HTMLElement[];
  /** Null until the worker has answered. */
  readonly snapshot: PageSnapshot | null;
  /** What the worker says of the values in the form; null while it is being asked. */
  readonly match: KnownMatch | null;
  readonly personId: string | null;
  /** Why the last click was held back; empty when it was not. */
  readonly held: readonly Reason[];
  /** What became of the last fill. */
  readonly filled: FillReport | null;
  /** The field whose paste was set right last. */
  readonly mended: FieldKind | null;
  /** Why the text that was pasted for the code gave none. */
  readonly noCode: SmsRefusal | null;
  /** Fields that hold something else than this person's values; the user is asked before they are replaced. */
  readonly asked: { readonly personId: string; readonly fields: readonly FieldKind[] } | null;
  /** Whether the last fill can be taken back. */
  readonly canUndo: boolean;
  /** The form's own choice of 服务类型, as it stands; null where it has none. */
  readonly serviceType: { readonly chosen: ServiceKind | null } | null;
  /** The user is asked whether the SMS is a new request's. */
  readonly isAskedNewSms: boolean;
  /** A submit has left and its answer has not been seen yet. */
  readonly waiting: boolean;
  readonly answer: { readonly id: AnswerId | null; readonly outcome: Outcome; readonly text: string } | null;
  /** What an answer means, as the worker said last; it tells of which one. */
  readonly why: Explanation | null;
  /** Why the last submit could not be written down; `silent` when the worker did not answer at all. */
  readonly fault: Fault | null;
  /** What is said where no form is recognised and the page looks like the step; null on every other page. */
  readonly lesson: Lesson | null;
  /** How the page is made, while the user looks at it. */
  readonly report: Report | null;
}

export const INITIAL: CompanionState = {
  form: null, submit: null, beside: [], snapshot: null, match: null, personId: null, held: [], filled: null, mended: null, noCode: null,
  asked: null, canUndo: false, serviceType: null,
  isAskedNewSms: false,
  waiting: false, answer: null, why: null, fault: null, lesson: null, report: null,
};
