/** What is wanted (issue 4): ratios to the bare walk, ms of evaluation, points of the main thread. */
export const GOALS = {
  practiceRatio: 2,
  practiceRatio95: 3,
  corpusRatio: 2,
  evaluationMs: 3,
  stormPoints: 0.2,
  longestMs: 50,
} as const;

/** Whether a figure reaches its goal, for a table. */
export function verdictOn(figure: number, goal: number): string {
  return figure <= goal ? 'reached' : 'missed';
}
