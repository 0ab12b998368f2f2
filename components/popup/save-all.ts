import type { SaidFault } from '../../lib/faults/faults';
import { faultOf } from '../faults/fault-of';
import { dateStamp } from '../history/stamp';
import type { PopupPorts } from './ports';

/** Saves all that is stored in a file of the user's. Gives the reason where the worker did not hand it out, else null. */
export async function saveAll({ ask, saveFile }: Pick<PopupPorts, 'ask' | 'saveFile'>, now: number): Promise<SaidFault | null> {
  let all: Readonly<Record<string, unknown>>;
  try {
    all = await ask({ type: 'dump' });
  } catch (error) {
    return faultOf(error);
  }
  saveFile({ name: `heyan-${dateStamp(now)}.json`, type: 'application/json', text: JSON.stringify(all, null, 2) });
  return null;
}
