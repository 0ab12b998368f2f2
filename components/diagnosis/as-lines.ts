/** A value of plain parts as lines that a person can read: one fact a line, what belongs together indented. */
export function asLines(value: object, indent = ''): string {
  return Object.entries(value).map(([name, part]: [string, unknown]) => `${indent}${name}:${partText(part, `${indent}  `)}`).join('\n');
}

function partText(part: unknown, indent: string): string {
  if (typeof part !== 'object' || part === null) return ` ${String(part)}`;
  const isPlain = Array.isArray(part) && part.every((one) => typeof one !== 'object');
  if (isPlain) return ` ${part.length === 0 ? 'none' : part.join(', ')}`;
  return `\n${asLines(part, indent)}`;
}
