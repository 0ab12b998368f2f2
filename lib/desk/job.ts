import { type Book, createBook } from '../ledger/book';
import type { Digester, OpenDigester } from '../profiles/digests';
import { inOneWrite, withoutWriting } from '../vault/one-write';
import type { Store } from '../vault/store';
import { type Known, readKnown } from './known';

/** What a job works with. All that it writes is written at once, at its end, or not at all. */
export interface Job {
  readonly draft: Store;
  readonly book: Book;
  /** When it began, in ms. */
  readonly at: number;
  readonly newId: () => string;
  /** What is stored, with what this job has written so far. */
  known(): Promise<Known>;
  digester(): Promise<Digester>;
}

export interface JobSurroundings {
  readonly store: Store;
  readonly openDigester: OpenDigester;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Runs one job, and writes what it has set. It belongs in the worker's queue. */
export function runJob<T>(surroundings: JobSurroundings, run: (job: Job) => Promise<T>): Promise<T> {
  return inOneWrite(surroundings.store, (draft) => run(jobOn(draft, surroundings)));
}

/** Runs one job that only looks: what it sets is thrown away. */
export function lookJob<T>(surroundings: JobSurroundings, run: (job: Job) => Promise<T>): Promise<T> {
  return withoutWriting(surroundings.store, (draft) => run(jobOn(draft, surroundings)));
}

function jobOn(draft: Store, { openDigester, now, newId }: JobSurroundings): Job {
  const at = now();
  return {
    draft,
    at,
    newId,
    book: createBook(draft, now, newId),
    known: () => readKnown(draft, at),
    digester: () => openDigester(draft, at),
  };
}
