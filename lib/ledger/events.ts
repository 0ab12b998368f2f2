import type { AnswerId, FormKind, Outcome } from '../rules/outcome';

/** A submit of the verification form, or of the resend form. */
export type AttemptKind = FormKind;

/** One thing that happened in a round. `id` is unique and makes a repeated message count once; `at` is in ms. */
export type LedgerEvent =
  | { readonly type: 'opened'; readonly id: string; readonly at: number }
  | {
      readonly type: 'reserved';
      readonly id: string;
      readonly at: number;
      readonly kind: AttemptKind;
      /** The persons of the filing that the submitted values may be of. */
      readonly personIds: readonly string[];
      /** Whether it can be of this round only. Else it counts here, but its good answer may be another round's. */
      readonly certain: boolean;
    }
  | {
      readonly type: 'settled';
      readonly id: string;
      readonly at: number;
      /** The `id` of the reservation that is settled. */
      readonly attemptId: string;
      readonly outcome: Outcome;
      readonly answer: AnswerId | null;
    };
