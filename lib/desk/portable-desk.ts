import type { ScreenRequest } from '../messages/protocol';
import { withoutCodes, writeBackup } from '../portable/backup';
import { sealFile } from '../portable/sealed';
import { writeTable } from '../portable/table-out';
import type { Hashing } from '../profiles/digests';
import { LockedError } from '../vault/sealed-store';
import type { Vault } from '../vault/vault';
import { allFilings, readAll } from './backup';
import type { Erasing } from './erasing';
import { applyImport, previewImport, unsealed } from './import-jobs';
import { type JobSurroundings, lookJob, runJob } from './job';
import { type Fingerprint, noting, rememberUndo, undo } from './undo';

/** What is asked about files, and about erasing. */
export type PortableRequest = Extract<
  ScreenRequest, { type: 'exportBackup' | 'exportTable' | 'previewImport' | 'applyImport' | 'undoImport' | 'eraseAll' }
>;

const TYPES: ReadonlySet<string> = new Set<PortableRequest['type']>([
  'exportBackup', 'exportTable', 'previewImport', 'applyImport', 'undoImport', 'eraseAll',
]);

export function isPortable(request: { readonly type: string }): request is PortableRequest {
  return TYPES.has(request.type);
}

export interface PortableSurroundings extends JobSurroundings {
  readonly hashing: Hashing;
  readonly erasing: Erasing;
  readonly vault: Pick<Vault, 'isLocked' | 'erased'>;
  /** Runs a job in its turn. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T>;
  /** Tells everybody what is now true. */
  readonly tell: () => Promise<unknown>;
  /** What the digests were made of is forgotten. */
  readonly forgetDigests: () => void;
}

/**
 * Answers what is asked about files and erasing. Long reckoning is done outside of the queue: a submit must not wait for it. While the
 * vault is locked, only erasing is left: who has lost the passphrase can begin anew.
 */
export async function answerPortable(surroundings: PortableSurroundings, request: PortableRequest): Promise<unknown> {
  const { store, vault, inTurn, now, erasing, tell, forgetDigests } = surroundings;
  const fingerprint: Fingerprint = (text) => surroundings.hashing.hmac('import', text);
  const whenOpen = <T>(run: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (await vault.isLocked()) throw new LockedError();
      return run();
    });
  switch (request.type) {
    case 'exportBackup': {
      const all = await whenOpen(() => readAll(store, now()));
      if (request.passphrase === null) return writeBackup(withoutCodes(all));
      return JSON.stringify(await sealFile(crypto, writeBackup(all), request.passphrase));
    }
    case 'exportTable':
      return writeTable(await whenOpen(() => allFilings(store)), request.language);
    case 'previewImport': {
      const text = await unsealed(request);
      if (typeof text !== 'string') return { refused: text };
      return whenOpen(() => lookJob(surroundings, (job) => previewImport(job, text, fingerprint)));
    }
    case 'applyImport': {
      const text = await unsealed(request);
      if (typeof text !== 'string') return null;
      return whenOpen(() => apply(surroundings, text, request.plan, fingerprint));
    }
    case 'undoImport':
      return whenOpen(async () => {
        const done = await undo(erasing, store, fingerprint);
        if (done === 'undone') await tell();
        return done;
      });
    case 'eraseAll':
      return inTurn(async () => {
        try {
          await erasing.eraseAll();
        } finally {
          // Of what was done by half, nobody knows how much.
          vault.erased();
          forgetDigests();
        }
        await tell();
        return null;
      });
  }
}

async function apply(surroundings: PortableSurroundings, text: string, plan: string, fingerprint: Fingerprint): Promise<unknown> {
  const { erasing, tell } = surroundings;
  const store = noting(surroundings.store);
  const changed = await runJob({ ...surroundings, store }, (job) => applyImport(job, text, plan, fingerprint));
  if (changed === null) return null;
  const undoable = await rememberUndo(erasing, surroundings.store, store.replaced, fingerprint);
  await tell();
  return { changed, undoable };
}
