import type { SavedFile } from './ports';

/** How long the browser may take to begin with a file, in ms. After that its memory is given back. */
const BEGIN_TIME = 60_000;

/** Has the browser save a file as a download: no permission is needed for it, and nothing leaves the computer. */
export function saveFile({ name, type, text }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN_TIME);
}
