import type { Standing, Submit } from '../ledger/verdict';
import type { Match } from '../messages/protocol';
import type { CompanionState } from './state';

/** What the worker said of the values that stood in the form when it was asked; `answer` is null when it could not say. */
export interface KnownMatch {
  readonly key: string;
  readonly phone: string;
  readonly answer: Match | null;
}

/** What the page knows for sure at the moment of a click. `refused` are the values that this page has seen refused itself. */
export function standingOf(
  submit: Submit, { match, snapshot }: Pick<CompanionState, 'match' | 'snapshot'>, refused: ReadonlySet<string>, now: number,
): Standing {
  const key = valuesKey(submit);
  // What was said of other values is not true of these: a click can come right after a change.
  const said = match?.key === key ? match : null;
  const { rounds, remarks } = said?.answer ?? { rounds: [], remarks: [] };
  const isRefused = refused.has(key) && !remarks.includes('refusedBefore');
  return {
    rounds: rounds.map(({ round }) => round),
    remarks: isRefused ? [...remarks, 'refusedBefore'] : remarks,
    known: said === null ? 'asking' : said.answer === null || snapshot?.isDoubtful === true ? 'no' : 'yes',
    now,
  };
}

/** Three values as one text, to tell whether they are the same. It stays in this page's memory. */
export function valuesKey({ kind, phone, idTail, code }: Submit): string {
  return JSON.stringify([kind, phone, idTail, code]);
}
