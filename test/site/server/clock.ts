/** A clock that runs with the machine's and can be moved forward. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward by so many milliseconds. Never back: rounds do not come to life again. */
  advance(ms: number): void;
}

export function movableClock(machineNow: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => machineNow() + ahead,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError('a clock moves forward only');
      ahead += ms;
    },
  };
}
