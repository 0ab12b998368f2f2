import { commonOf, levelsAround } from './around';
import { isVisible } from './visible';

/** What a report may hold at the most. */
const MOST_LINES = 300;
const MOST_LEVELS = 24;
const LONGEST_TEXT = 40;

/** Of brothers that hold no field, so many are written out. */
const MOST_BROTHERS = 5;

/** How far above its fields the area begins: the form's heading and the site's tabs are to be in it. */
const LEVELS_ABOVE = 3;

/** Attributes that say how a form is made. None of them holds what the user typed. */
const ATTRIBUTES = /^(?:type|role|placeholder|name|id|for|title|maxlength|readonly|disabled|autocomplete|aria-[a-z]+)$/;

/** What is not read, for it is no text, or the user's own. */
const CLOSED = 'script, style, noscript, template, svg, canvas, iframe, textarea, [contenteditable]:not([contenteditable="false"])';

const FIELDS = 'input, select, textarea, button';

/** What is said of the surroundings of a report. */
export interface ReportHead {
  readonly version: string;
  readonly userAgent: string;
  readonly route: string;
  /** What the site answered, where that is what the report is about. */
  readonly said?: string | undefined;
}

/** The part of the page that a report about these elements shows: what holds them all, and what is around that. */
export function areaAround(elements: readonly Element[]): Element | null {
  const common = commonOf(elements);
  return common === null ? null : (levelsAround(common, LEVELS_ABOVE).findLast(({ localName }) => localName !== 'html') ?? common);
}

/**
 * How this part of the page is made: tags, attributes, texts, and what can be seen. No value of any field is read, and
 * numbers and addresses in texts are masked, so that it can be shown to others.
 */
export function structureReport(area: Element, { version, userAgent, route, said }: ReportHead): string {
  const head = [`Heyan ${version} · ${userAgent}`, `route ${written(route)}`, ...(said === undefined ? [] : [`answer "${written(said)}"`])];
  const lines = linesOf(area, 0);
  const cut = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines`] : lines;
  return [...head, '', ...cut].join('\n');
}

function linesOf(element: Element, level: number): string[] {
  const indent = '  '.repeat(level);
  const own = [`${indent}${describe(element)}`];
  if (element.matches(CLOSED)) return own;
  if (level >= MOST_LEVELS) return [...own, `${indent}  …`];
  const inside: string[] = [];
  const brothers = new Map<string, number>();
  for (const child of element.childNodes) {
    if (child instanceof Text && child.data.trim() !== '') inside.push(`${indent}  "${written(child.data)}"`);
    if (!(child instanceof Element)) continue;
    const kind = `${child.localName}${classOf(child)}`;
    const count = brothers.get(kind) ?? 0;
    if (child.matches(FIELDS) || child.querySelector(FIELDS) !== null) inside.push(...linesOf(child, level + 1));
    else if (brothers.set(kind, count + 1) && count < MOST_BROTHERS) inside.push(...linesOf(child, level + 1));
  }
  const left = [...brothers].filter(([, count]) => count > MOST_BROTHERS);
  return [...own, ...inside, ...left.map(([kind, count]) => `${indent}  … ${count - MOST_BROTHERS} more ${kind}`)];
}

function describe(element: Element): string {
  const attributes = Array.from(element.attributes, ({ name, value }) => (ATTRIBUTES.test(name) ? (value === '' ? ` ${name}` : ` ${name}="${written(value)}"`) : ''));
  const isButton = element.matches('input[type="button"], input[type="submit"]');
  return [
    `${element.localName}${classOf(element)}`, ...attributes, styleOf(element as HTMLElement),
    // What is written on a button is a label, and no value that anybody typed.
    isButton ? ` "${written((element as HTMLInputElement).value)}"` : '',
    element.matches(FIELDS) ? ` [${isVisible(element) ? 'visible' : 'hidden'}]` : '',
  ].join('');
}

function classOf(element: Element): string {
  return Array.from(element.classList, (name) => `.${written(name)}`).join('');
}

/** Of its own style, what can hide it. A foreign element may have none. */
function styleOf({ style }: Partial<HTMLElement>): string {
  const said = (['display', 'visibility'] as const).filter((name) => style?.[name]).map((name) => `${name}:${style?.[name]}`);
  return said.length === 0 ? '' : ` style="${said.join(';')}"`;
}

/** A text as it may be shown to others. Masked before it is cut: half a number is still one. */
function written(text: string): string {
  const masked = text.trim().replace(/\s+/g, ' ')
    .replace(/[^\s<>"'，。：:]+[@＠][^\s<>"'，。]+/gu, '@')
    // Numbers that can be somebody's: four signs and more of digits and stars, in one or in groups, and the letter that ends an ID.
    .replace(/[\p{Nd}*＊•●](?:[\s\-—.·]?[\p{Nd}*＊•●]){3,}[xXｘＸ]?/gu, '####');
  return masked.length > LONGEST_TEXT ? `${masked.slice(0, LONGEST_TEXT)}…` : masked;
}
