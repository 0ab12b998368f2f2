/** Less is not there to be read, in px: the panel's smallest button is 32. */
const SMALLEST = 24;

/** More transparent than this is not there to be read. */
const FAINTEST = 0.9;

/** Looked at: this many points in each direction, this far from the edge, whose corners are round, in px. */
const ACROSS = 5;
const DOWN = 9;
const EDGE = 12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a person can see the panel, and the button that they press, as we have drawn it. A page can make it transparent, turn
 * it, cut it, lay something over it, or let its own words show around the one button: what is pressed then was meant for
 * something else. Grey is let through: the sites of ministries go grey on days of mourning.
 */
export function isSeen(host: Element, panel: Element, button: Element, pressed: Point): boolean {
  const box = panel.getBoundingClientRect();
  const { width, height } = button.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  for (let at: Element | null = host; at !== null; at = at.parentElement) if (isDistorted(getComputedStyle(at))) return false;
  const points = [pressed];
  for (let row = 0; row < DOWN; row += 1) {
    for (let column = 0; column < ACROSS; column += 1) {
      points.push({ x: between(box.left, box.right, column / (ACROSS - 1)), y: between(box.top, box.bottom, row / (DOWN - 1)) });
    }
  }
  const top = ({ x, y }: Point): Element | null => document.elementFromPoint(x, y);
  // What is out of the window has nothing over it.
  if (top(pressed) !== host || points.some((point) => (top(point) ?? host) !== host)) return false;
  return !Array.from(document.querySelectorAll<HTMLElement>('*')).some((element) => {
    const style = getComputedStyle(element);
    if (style.pointerEvents !== 'none' || !paints(element, style)) return false;
    const { left, right, top: upper, bottom } = element.getBoundingClientRect();
    const within = points.filter(({ x, y }) => x >= left && x <= right && y >= upper && y <= bottom);
    return within.length > 0 && liesOver(element, within);
  });
}

function between(from: number, to: number, part: number): number {
  return from + EDGE + (to - from - 2 * EDGE) * part;
}

function isDistorted(style: CSSStyleDeclaration): boolean {
  return Number(style.opacity) < FAINTEST || hasAny(style, 'filter transform translate rotate scale clip-path mask-image mix-blend-mode');
}

/** Whether one of these properties is set, to more than grey. */
function hasAny(style: CSSStyleDeclaration, names: string): boolean {
  return names.split(' ').some((name) => !/^(?:none|normal|grayscale\([\d.%]*\)|)$/.test(style.getPropertyValue(name)));
}

/** What lets clicks through is hit by no look: it is made to be hit for the moment of this one. */
function liesOver(element: HTMLElement, points: readonly Point[]): boolean {
  const { style } = element;
  const name = 'pointer-events';
  const before = [style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  style.setProperty(name, 'auto', 'important');
  const isHit = points.some(({ x, y }) => element.contains(document.elementFromPoint(x, y)));
  style.setProperty(name, ...before);
  return isHit;
}

/** Draws something even when it is empty. */
const PICTURES = 'img, svg *, canvas, video, iframe, object, embed, input, textarea, select';

/** Whether there is anything of it to see. A frame that only waits for what comes later lies over many pages, and is nothing. */
function paints(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    !/, 0\)$/.test(style.backgroundColor) ||
    !/^[0px ]*$/.test(style.borderWidth) ||
    hasAny(style, 'background-image box-shadow backdrop-filter') ||
    element.matches(PICTURES) ||
    Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== '') ||
    ['::before', '::after'].some((part) => hasAny(getComputedStyle(element, part), 'content'))
  );
}
