/**
 * What a control says that closes, or its class (`sliding_close`, `close-btn`): a sign, or one of the words, as a whole
 * or before others (取消验证).
 */
const CLOSES = /^\s*[x×✕✖✗]\s*$|(?:^|[\s_-])(?:关闭|取消|close|cancel|guanbi)(?!d|able)/i;

/** Longer texts are no control's, but of what it stands in. */
const LONGEST_NAME = 16;

/** The control that says that it closes something, in or around what was clicked; null when none does. */
export function closingControl(target: EventTarget | null): Element | null {
  let at = target instanceof Element ? target : null;
  for (; at !== null && at.textContent.length < LONGEST_NAME; at = at.parentElement) {
    const said = [at.textContent, ...['aria-label', 'title', 'value', 'alt', 'class'].map((name) => at?.getAttribute(name))];
    if (said.some((text) => CLOSES.test(`${text}`))) return at;
  }
  return null;
}
