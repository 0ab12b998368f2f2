import { useCallback, useEffect, useState } from 'preact/hooks';

/** More cards than a popup shows at once, and few enough to be there in one frame. */
const FIRST = 16;

/** As many as come by themselves. Ten thousand cards would hold the popup up for seconds, and nobody reads that far. */
const BY_THEMSELVES = 256;

export interface GrowingLimit {
  readonly limit: number;
  /** Whoever reads the list has come to its end: the next part is wanted. */
  readonly grow: () => void;
}

/**
 * How many of `total` items to render now: a first screen at once, then twice as many with each frame up to some hundreds,
 * and the rest when it is wanted, or as long as something `isSought` that is not there yet. A long list is read from its
 * top, which is not to wait for its end. It starts over when `about` changes.
 */
export function useGrowingLimit(total: number, about: string, isSought: () => boolean): GrowingLimit {
  const [grown, setGrown] = useState({ about, limit: FIRST });
  const limit = grown.about === about ? grown.limit : FIRST;
  const grow = useCallback(() => setGrown({ about, limit: limit * 2 }), [about, limit]);
  // After each render: what is sought is found, or is not, by what was rendered last.
  useEffect(() => {
    if (limit >= total || (limit >= BY_THEMSELVES && !isSought())) return;
    const frame = requestAnimationFrame(grow);
    return () => cancelAnimationFrame(frame);
  });
  return { limit, grow };
}
