import { useEffect, useState } from 'preact/hooks';

/** More cards than a popup shows at once, and few enough to be there in one frame. */
const FIRST = 16;

/**
 * How many of `total` items to render now: a first screen at once, then twice as many with each frame. A long list is
 * read from its top, which is not to wait for its end. It starts over when `about` changes.
 */
export function useGrowingLimit(total: number, about: string): number {
  const [grown, setGrown] = useState({ about, limit: FIRST });
  const limit = grown.about === about ? grown.limit : FIRST;
  useEffect(() => {
    if (limit >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ about, limit: limit * 2 }));
    return () => cancelAnimationFrame(frame);
  }, [about, limit, total]);
  return limit;
}
