/** What a first scan is measured beside: as little as anybody who looks for fields must do. */
export function bareWalk(root: Document): number {
  let seen = 0;
  for (const { type, placeholder, visible } of Array.from(root.querySelectorAll('input'), bareLook)) {
    if (visible && (type === 'text' || placeholder !== '')) seen += 1;
  }
  return seen;
}

function bareLook(input: HTMLInputElement): { type: string; placeholder: string; visible: boolean } {
  return { type: input.type, placeholder: input.placeholder, visible: input.checkVisibility() };
}
