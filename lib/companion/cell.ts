import { isAlike } from './alike';
import { type CompanionState, INITIAL } from './state';

/** The one place that holds the state. Whoever changes it shows it. */
export interface Cell {
  readonly state: CompanionState;
  /** Shows the state, changed or not: the clock has gone on, and the page may have moved. What says nothing new leaves it the same object. */
  update(change: Partial<CompanionState>): void;
}

/** Makes a cell that has `show` told of its state, until `signal`. */
export function createCell(show: (state: CompanionState) => void, signal: AbortSignal): Cell {
  let state = INITIAL;
  return {
    get state() {
      return state;
    },
    update(change) {
      const changed = { ...state, ...change };
      if (!isAlike(state, changed)) state = changed;
      if (!signal.aborted) show(state);
    },
  };
}
