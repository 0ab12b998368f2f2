/** Rows as a table whose columns stand under each other; the first one to the left, figures to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const lines = all.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   '),
  );
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`), ''].join('\n');
}

/** `12,345` */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** A time in ms, with as many digits as say something. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
}

/** The time of one of `parts`, in µs. */
export function each(value: number, parts: number): string {
  return `${((value * 1000) / parts).toFixed(3)} µs`;
}

/** How many times as much the first is. */
export function times(value: number, base: number): string {
  const ratio = value / base;
  return `${ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0)} ×`;
}
