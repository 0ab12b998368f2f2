import { dateStamp } from '../history/stamp';
import type { PopupPorts } from './ports';

/** Saves all that is stored in a file of the user's. Gives whether the worker handed it out. */
export async function saveAll({ ask, saveFile }: Pick<PopupPorts, 'ask' | 'saveFile'>, now: number): Promise<boolean> {
  const all = await ask({ type: 'dump' }).catch(() => null);
  if (all === null) return false;
  saveFile({ name: `heyan-${dateStamp(now)}.json`, type: 'application/json', text: JSON.stringify(all, null, 2) });
  return true;
}
