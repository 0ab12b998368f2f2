type Child = Node | string;

/** A new element with properties and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

/** Text in Chinese with its short English below or behind it. */
export function both(zh: string, en: string): HTMLSpanElement {
  return el('span', { className: 'both' }, zh, el('i', { lang: 'en' }, en));
}

/** Hours and minutes of a span in ms, such as 23:59. */
export function hoursMinutes(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Month, day and time of a moment in ms since the epoch, in the reader's zone. */
export function moment(at: number): string {
  const form = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return new Intl.DateTimeFormat('zh-CN', form).format(at);
}
