import { decode } from '../../lib/portable/decode';
import { type FileProblem, MOST_BYTES } from '../../lib/portable/problems';

/** A chosen file's text, in whatever encoding it is; or why it is refused. */
export async function readFile(file: File): Promise<string | FileProblem> {
  if (file.size > MOST_BYTES) return { id: 'tooLarge' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { id: 'unreadable' };
  return decode(new Uint8Array(bytes))?.text ?? { id: 'notText' };
}
