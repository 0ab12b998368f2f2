import type { Previewed } from '../portable/answers';
import { looksLikeJson, parseJson, readImport, type ReadImport } from '../portable/preview';
import { type FileProblem, MOST_BYTES } from '../portable/problems';
import { openFile, readSealed } from '../portable/sealed';
import { FILINGS, readFilings } from '../profiles/filings';
import { writeDocument } from '../vault/document';
import type { Job } from './job';
import { adoptForAll, mergePast } from './merge-past';
import type { Fingerprint } from './undo';

/** A file as it is handed in. */
export interface GivenFile {
  readonly text: string;
  /** Null: none was given. */
  readonly passphrase: string | null;
}

/** A sealed file's text, or the text itself. */
export async function unsealed({ text, passphrase }: GivenFile): Promise<string | FileProblem> {
  if (text.length > MOST_BYTES * 2) return { id: 'tooLarge' };
  const sealed = looksLikeJson(text) ? readSealed(parseJson(text)) : 'notSealed';
  if (sealed === 'notSealed') return text;
  if (typeof sealed === 'string') return { id: sealed };
  if (passphrase === null) return { id: 'passphraseNeeded' };
  return (await openFile(crypto, sealed, passphrase)) ?? { id: 'passphraseWrong' };
}

/** Looks at what a file would do to what is stored. Nothing is written. */
export async function previewImport(job: Job, text: string, fingerprint: Fingerprint): Promise<Previewed> {
  const read = await readHere(job, text);
  if ('id' in read) return { refused: read };
  return { preview: read.preview, plan: await planOf(read, fingerprint) };
}

/** Does what was previewed, all of it, or gives null and does nothing: what is stored is not what it was then. */
export async function applyImport(job: Job, text: string, plan: string, fingerprint: Fingerprint): Promise<number | null> {
  const read = await readHere(job, text);
  if ('id' in read || read.preview.isBlocked || (await planOf(read, fingerprint)) !== plan) return null;
  const { draft, at } = job;
  const before = await job.known();
  const shelf = await readFilings(draft);
  const changed = new Map(read.planned.filter(({ fate }) => fate !== 'same').map(({ filing }) => [filing.id, filing]));
  const kept = shelf.value.map((filing) => changed.get(filing.id) ?? filing);
  const added = read.planned.filter(({ fate }) => fate === 'new').map(({ filing }) => filing);
  if (changed.size > 0) await draft.set(writeDocument(FILINGS, [...kept, ...added], shelf, at));
  if (read.backup !== null) await mergePast(job, read.backup, before);
  await adoptForAll(job);
  return changed.size;
}

async function readHere({ draft, at, newId }: Job, text: string): Promise<ReadImport | FileProblem> {
  return readImport(text, (await readFilings(draft)).value, at, newId);
}

/** Ids that are made for it are others each time: they are no part of the plan. */
function planOf({ preview, planned, backup }: ReadImport, fingerprint: Fingerprint): Promise<string> {
  const filings = planned.map(({ filing: { persons, ...filing }, fate }) => [
    fate, fate === 'new' ? null : filing.id, filing.label, filing.provider, filing.filingType, filing.serviceKind, filing.situation,
    persons.map(({ role, phone, idTail }) => [role, phone, idTail]),
  ]);
  return fingerprint(JSON.stringify([preview.rows, filings, backup?.rounds.length ?? null, backup?.madeAt ?? null]));
}
