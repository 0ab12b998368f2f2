/** The run that `npm test` makes, and what must come of it. */
export const RUN = { seed: 1, mutants: 2_000 } as const;

/**
 * What holds, with no margin: a loss fails. The goals are that every form is found and that nothing is claimed falsely;
 * who comes nearer to them sets the figures anew, and nobody sets them back.
 */
export const THRESHOLDS = {
  /** Of the forms that the run shows, how many must be found. */
  leastFound: 1_727,
  /** Of the claims in mutants, whole and broken, how many may be false. */
  mostFalseClaims: 0,
  /** Of the pages of other sites, on how many may anything be claimed. */
  mostCorpusPages: 0,
} as const;
