import type { JSX } from 'preact';
import type { Child, Described, Props } from './jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS: ReadonlySet<string> = new Set(['svg', 'path']);

/** What each element was last drawn with, to tell what has changed. */
const drawn = new WeakMap<Element, Props>();

/** Draws a part. Its JSX is typed by Preact, and made by `jsx-runtime` in the one build that draws in the page. */
export function drawPart(part: JSX.Element, parent: Element): void {
  draw(part as Described, parent);
}

/**
 * Draws `content` into `parent`, reusing the nodes that are there: an element that stays keeps its focus and its selection,
 * and a text that stays is not said again by a screen reader. Nodes are matched by their order and tag.
 */
export function draw(content: Child, parent: Element): void {
  const wanted = flatten(content);
  wanted.forEach((item, at) => {
    const old = parent.childNodes[at];
    const node = typeof item === 'string' ? drawText(item, old) : drawElement(item, old);
    if (old === undefined) parent.append(node);
    else if (old !== node) old.replaceWith(node);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

type Flat = string | { readonly tag: string; readonly props: Props };

/** Runs the parts, until only elements and texts are left. */
function flatten(child: Child): Flat[] {
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return [];
  if (typeof child === 'string' || typeof child === 'number') return [String(child)];
  if (!('type' in child)) return child.flatMap(flatten);
  const { type, props }: Described = child;
  return typeof type === 'string' ? [{ tag: type, props }] : flatten(type(props));
}

function drawText(text: string, old: ChildNode | undefined): Text {
  if (!(old instanceof Text)) return new Text(text);
  if (old.data !== text) old.data = text;
  return old;
}

function drawElement({ tag, props }: Exclude<Flat, string>, old: ChildNode | undefined): Element {
  const reused = old instanceof Element && old.localName === tag ? old : null;
  const element = reused ?? (SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag));
  const chosen = element instanceof HTMLSelectElement ? element.value : null;
  draw(props.children, element);
  const before = drawn.get(element) ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    if (name !== 'children' && (chosen === null || name !== 'value')) change(element, name, before[name], props[name]);
  }
  // A choice that the user is about to make survives the drawing; one that went with its option does not.
  if (element instanceof HTMLSelectElement && (before['value'] !== props['value'] || element.value !== chosen)) {
    element.value = String(props['value']);
  }
  drawn.set(element, props);
  return element;
}

function change(element: Element, name: string, before: unknown, now: unknown): void {
  if (before === now) {
    return;
  } else if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    if (isListener(before)) element.removeEventListener(type, before);
    // eslint-disable-next-line heyan/listener-signal -- taken off again by the line above, and with its element
    if (isListener(now)) element.addEventListener(type, now);
  } else if (now === undefined || now === null || (now === false && !name.startsWith('aria-'))) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, now === true && !name.startsWith('aria-') ? '' : String(now));
  }
}

function isListener(value: unknown): value is EventListener {
  return typeof value === 'function';
}
