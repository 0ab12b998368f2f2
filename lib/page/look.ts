/** What was found out in the look that is going on. */
const notes: Map<unknown, unknown>[] = [];
let isLooking = false;

/** Runs a look over the page, in which nothing is found out twice. It must change nothing. */
export function inOneLook<T>(looking: () => T): T {
  if (isLooking) return looking();
  isLooking = true;
  try {
    return looking();
  } finally {
    isLooking = false;
    // No node is held on to: the site replaces them at will.
    for (const each of notes) each.clear();
  }
}

/** The same function, which within one look finds out but once about each key, and between looks each time. It never gives undefined. */
export function onceALook<K, V extends object | boolean>(findOut: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  notes.push(known);
  return (key) => {
    let found = isLooking ? known.get(key) : undefined;
    if (found === undefined) {
      found = findOut(key);
      if (isLooking) known.set(key, found);
    }
    return found;
  };
}
