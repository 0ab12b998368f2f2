import { type CompanionState, INITIAL } from './state';

/** The one place that holds the state. Whoever changes it shows it. */
export interface Cell {
  readonly state: CompanionState;
  update(change: Partial<CompanionState>): void;
}

/** Makes a cell that tells `show` of each change, until `signal`. */
export function createCell(show: (state: CompanionState) => void, signal: AbortSignal): Cell {
  let state = INITIAL;
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      if (!signal.aborted) show(state);
    },
  };
}
