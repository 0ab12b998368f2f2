import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The browsers that Heyan is for, as MDN's data name them. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'firefox_android'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Something that a build uses, and what it may be: several things can share a name. */
export interface Feature {
  readonly name: string;
  readonly candidates: readonly CompatStatement[];
}

/** What MDN says of a thing; none where it says nothing. */
export function statementOf(thing: Identifier | undefined): readonly CompatStatement[] {
  return thing?.__compat === undefined ? [] : [thing.__compat];
}

/**
 * The first version that has a thing, without a flag or a prefix; Infinity where none has. What was removed counts where another
 * line follows on it: then it was only told apart, such as a part of it before the whole.
 */
function since(statement: SimpleSupportStatement, others: readonly SimpleSupportStatement[]): number {
  const { version_added: added, version_removed: removed, flags, prefix } = statement;
  if (typeof added !== 'string' || added === 'preview' || flags !== undefined || prefix !== undefined) return Infinity;
  if (removed !== undefined && !others.some((other) => other.version_added === removed && other.flags === undefined)) return Infinity;
  // "≤79" says that nobody looked further back.
  return Number.parseInt(added.replace('≤', ''), 10);
}

/** The first version of a browser in which at least one of the things with this name exists; Infinity for none. */
export function firstVersion({ candidates }: Feature, browser: Browser): number {
  const firsts = candidates.flatMap(({ support }) => {
    const statements = [support[browser] ?? []].flat();
    return statements.map((statement) => since(statement, statements));
  });
  return Math.min(Infinity, ...firsts);
}
