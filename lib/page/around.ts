/** What is around an element, from its parent to the whole document. */
export function ancestorsOf(element: Element | null): readonly Element[] {
  const parent = element?.parentElement ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** The element itself and so many levels around it. */
export function levelsAround(element: Element, levels: number): readonly Element[] {
  return [element, ...ancestorsOf(element).slice(0, levels)];
}

/** The smallest element that holds all of these. */
export function commonOf([first, ...others]: readonly Element[]): Element | null {
  return ancestorsOf(first ?? null).find((at) => others.every((element) => at.contains(element))) ?? null;
}
