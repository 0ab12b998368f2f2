import { z } from '../schema';
import { ALL_LOST, type DocumentKind } from './document';

/** What makes a row of an older version one of the next, by the version that it was written in. */
export type RowUpgrades = Readonly<Record<number, (row: unknown) => unknown>>;

/**
 * A document that is a list of rows, each read by itself: one damaged row does not hide the others. There is an upgrade for
 * each version before this one.
 */
export function rowsDocument<T>(
  key: string, version: number, row: z.ZodMiniType<T>, upgrades: RowUpgrades = {},
): DocumentKind<readonly T[]> {
  return {
    key,
    version,
    empty: [],
    upgrade(body, from) {
      const upgrade = upgrades[from];
      return upgrade === undefined ? null : Array.isArray(body) ? body.map(upgrade) : body;
    },
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
