/** `2026-11-23 10:05:12 UTC+08:00`: the same in every language, and in every zone it says which one it is of. */
export function stampText(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const ahead = -date.getTimezoneOffset();
  const local = new Date(at + ahead * 60_000).toISOString();
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 19)} UTC${zone}`;
}

/** `2026-11-23`, as it stands in the names of files. */
export function dateStamp(at: number): string {
  return stampText(at).slice(0, 10);
}
