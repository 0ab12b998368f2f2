/** How what was claimed compares with what was there. */
export interface Confusion {
  /** Positives in which all was found and nothing else claimed, and the other ones. */
  readonly truePositives: number;
  readonly falseNegatives: number;
  /** Negatives in which something was claimed, and those in which nothing was. */
  readonly falsePositives: number;
  readonly trueNegatives: number;
}

/** Counts pages by what they are and what became of them. `isRight`: it was dealt with as it must be. */
export function confusionOf(pages: readonly { readonly isPositive: boolean; readonly isRight: boolean }[]): Confusion {
  const count = (positive: boolean, right: boolean): number =>
    pages.filter(({ isPositive, isRight }) => isPositive === positive && isRight === right).length;
  return {
    truePositives: count(true, true),
    falseNegatives: count(true, false),
    falsePositives: count(false, false),
    trueNegatives: count(false, true),
  };
}

/** Matthews correlation, from -1 to 1; 0 where a row or a column is empty, as is usual. */
export function matthews({ truePositives: tp, falseNegatives: fn, falsePositives: fp, trueNegatives: tn }: Confusion): number {
  const size = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
  return size === 0 ? 0 : (tp * tn - fp * fn) / size;
}

/** Halvings of an interval of length 1: more than a double can tell apart. */
const HALVINGS = 60;

/**
 * The upper end of the one-sided exact interval of Clopper and Pearson (1934): the rate at which so few events as `events`
 * among `trials` would still come with a chance of 1 - `confidence`. 1 where nothing was tried or all happened.
 */
export function upperBound(events: number, trials: number, confidence = 0.95): number {
  if (events >= trials) return 1;
  if (events === 0) return 1 - (1 - confidence) ** (1 / trials);
  let [low, high] = [events / trials, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (atMost(events, trials, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of at most so many events among so many trials, each with this rate (0 < rate < 1). By logarithms: the terms are tiny. */
function atMost(events: number, trials: number, rate: number): number {
  let term = trials * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let event = 1; event <= events; event += 1) {
    term += Math.log((trials - event + 1) / event) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}
