import type { Snapshot } from '../../../lib/messages/snapshot.ts';
import type { Tab } from '../driver/driver.ts';
import { askFrom } from './save-filing.ts';

/** The tries that the worker has counted for a filing, in the worst and in the best case. */
export interface CountedTries {
  readonly worst: number;
  readonly best: number;
}

/** Asks the worker from the popup; null while no round of this filing is known. */
export async function countedTries(popup: Tab, label: string): Promise<CountedTries | null> {
  const { value } = await askFrom(popup, { type: 'snapshot' });
  // The worker is of the same build; that its answer has this form is what its types say.
  const view = (value as Snapshot).filings.find(({ filing }) => filing.label === label);
  if (view === undefined) throw new Error(`the worker knows no filing ${label}`);
  return view.round === null ? null : { worst: view.round.tries.usedWorst, best: view.round.tries.usedBest };
}
