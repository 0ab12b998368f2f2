import { z } from '../schema';
import { ALL_LOST, type DocumentKind } from './document';

/** A document that is a list of rows, each read by itself: one damaged row does not hide the others. */
export function rowsDocument<T>(key: string, version: number, row: z.ZodMiniType<T>): DocumentKind<readonly T[]> {
  return {
    key,
    version,
    empty: [],
    read(body) {
      if (!Array.isArray(body)) return { value: [], lost: ALL_LOST };
      const parsed = body.map((entry: unknown) => z.safeParse(row, entry));
      return {
        value: parsed.flatMap((entry) => (entry.success ? [entry.data] : [])),
        lost: parsed.filter((entry) => !entry.success).length,
      };
    },
  };
}
