/**
 * Where a rule comes from, as a person may read it: "JD Cloud, 2020-08-18". `source` is a name in English, `date` as exact
 * as it is known (`2024`, `2025-03`, `2020-08-18`); of a copy that spans years, the last of them.
 */
export interface Source {
  readonly source: string;
  readonly date: string;
}
