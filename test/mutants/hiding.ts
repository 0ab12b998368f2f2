import { h, type Attrs, type Inside, type Piece } from './tree';

interface Way {
  readonly style?: string;
  readonly attrs?: Attrs;
  readonly tag?: string;
  /** What stands in it before the hidden. */
  readonly first?: Piece;
  readonly around?: string;
}

/** Each way of hiding, as sites do it: nobody can see, or use, what is in it. */
const WAYS = {
  display: { style: 'display:none' },
  stylesheet: { attrs: { class: 'is-off' } },
  visibility: { style: 'visibility:hidden' },
  'far left': { style: 'position:absolute;left:-9999px' },
  'far up': { style: 'position:absolute;top:-9999px' },
  moved: { style: 'transform:translateX(-300vw)' },
  'out of a frame': { style: 'position:absolute;left:700px;width:500px', around: 'position:relative;width:600px;height:200px;overflow:hidden' },
  opacity: { style: 'opacity:0' },
  filter: { style: 'filter:opacity(0)' },
  'clip path': { style: 'clip-path:inset(100%)' },
  'clip circle': { style: 'clip-path:circle(0)' },
  'clip rectangle': { style: 'position:absolute;clip:rect(0,0,0,0)' },
  'one pixel': { style: 'position:absolute;width:1px;height:1px;overflow:hidden' },
  'no height': { style: 'height:0;overflow:hidden' },
  'no greatest height': { style: 'max-height:0;overflow:clip' },
  'no width': { style: 'width:0;overflow:hidden' },
  'hidden attribute': { attrs: { hidden: '' } },
  'hidden until found': { attrs: { hidden: 'until-found' } },
  inert: { attrs: { inert: '' } },
  details: { tag: 'details', first: h('summary', {}, '更多') },
  dialog: { tag: 'dialog' },
  popover: { attrs: { popover: 'auto' } },
  'content visibility': { style: 'content-visibility:hidden' },
  scale: { style: 'transform:scale(0)' },
  'tab pane': { style: 'display:none', attrs: { role: 'tabpanel', 'aria-hidden': 'true' } },
} as const satisfies Record<string, Way>;

export type Hiding = keyof typeof WAYS;
export const HIDINGS = Object.keys(WAYS) as Hiding[];

/** The stylesheet that one of the ways needs. */
export const HIDING_STYLES = '.is-off{display:none}';

/** Hides what is given, in one of the ways. */
export function hide(hiding: Hiding, ...inside: readonly Inside[]): Piece {
  const { style, attrs = {}, tag = 'div', first, around }: Way = WAYS[hiding];
  const hidden = h(tag, { ...attrs, style: style ?? null }, ...(first === undefined ? [] : [first]), ...inside);
  return around === undefined ? hidden : h('div', { style: around }, hidden);
}
