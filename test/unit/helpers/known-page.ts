import { createCell } from '../../../lib/companion/cell';
import { createKnowledge } from '../../../lib/companion/knowledge';
import type { Ask } from '../../../lib/messages/ask';
import type { PageRequest } from '../../../lib/messages/protocol';
import { findForms } from '../../../lib/page/find';
import { showForm } from './form-page';
import { aRound, RIGHT } from './rounds';

/** What the worker says of values that are of one filing, with a fresh round. */
export const MATCH = { rounds: [{ filingId: 'a', belongs: 'surely', round: aRound() }], remarks: [] } as const;

/** What a page knows of a form with the right values, from a worker each of whose answers is given by hand. */
export function aPage(submit = RIGHT) {
  showForm(submit);
  const cell = createCell(() => undefined, new AbortController().signal);
  const asked: PageRequest[] = [];
  const answers: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];
  const ask = (request: PageRequest): Promise<unknown> => {
    asked.push(request);
    return new Promise<unknown>((resolve, reject) => answers.push({ resolve, reject }));
  };
  const knowledge = createKnowledge(() => findForms(document), { ask: ask as Ask }, cell);
  /** Answers the question with that number, and lets the page take it. */
  const answer = async (at: number, given: unknown): Promise<void> => {
    if (given instanceof Error) answers[at]?.reject(given);
    else answers[at]?.resolve(given);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { cell, knowledge, asked, answer };
}
