/** How many characters a code has, each in a box of its own (rules/code). */
const BOXES = 6;

/** The inputs as fields: one each, but six neighbours that take one character each are one field. */
export function boxesAmong(inputs: readonly HTMLInputElement[]): readonly (readonly [HTMLInputElement, ...HTMLInputElement[]])[] {
  const fields: [HTMLInputElement, ...HTMLInputElement[]][] = [];
  for (let at = 0; at < inputs.length; at += 1) {
    const [input, ...others] = inputs.slice(at, at + BOXES);
    if (input === undefined) break;
    const isRow = others.length === BOXES - 1 && [input, ...others].every(isBox) && !isBoxAt(inputs, at - 1) && !isBoxAt(inputs, at + BOXES);
    fields.push(isRow ? [input, ...others] : [input]);
    if (isRow) at += BOXES - 1;
  }
  return fields;
}

function isBoxAt(inputs: readonly HTMLInputElement[], at: number): boolean {
  const input = inputs[at];
  return input !== undefined && isBox(input);
}

function isBox(input: HTMLInputElement): boolean {
  return input.maxLength === 1 || input.size === 1;
}
