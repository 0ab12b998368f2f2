import { type Book, createBook } from '../../../lib/ledger/book';
import { inOneWrite } from '../../../lib/vault/one-write';
import { NOW } from './filings';
import type { MemoryStore } from './memory-store';

/** A book on a store in memory, each call of which is a job of its own: what it writes is written at once, at its end. */
export function aBook(store: MemoryStore, now: () => number = () => NOW): Book {
  let ids = 0;
  const newId = (): string => `id-${(ids += 1)}`;
  const alone = <T>(call: (book: Book) => Promise<T>): Promise<T> =>
    inOneWrite(store, (draft) => call(createBook(draft, now, newId)));
  return {
    open: (...given) => alone((book) => book.open(...given)),
    current: (...given) => alone((book) => book.current(...given)),
    reserve: (...given) => alone((book) => book.reserve(...given)),
    settle: (...given) => alone((book) => book.settle(...given)),
    correct: (...given) => alone((book) => book.correct(...given)),
    retell: (...given) => alone((book) => book.retell(...given)),
    roundsOf: (...given) => alone((book) => book.roundsOf(...given)),
    complete: (...given) => alone((book) => book.complete(...given)),
    append: (...given) => alone((book) => book.append(...given)),
  };
}
