/** Packs a folder into a zip archive, in memory. */
export function zipFolder(folder: string): Buffer;
/** Packs files into a zip archive, in memory. */
export function zipFiles(entries: readonly (readonly [name: string, content: Buffer])[]): Buffer;
