import type { ScreenRequest } from '../messages/protocol';
import { readFilings } from '../profiles/filings';
import type { Vault } from '../vault/vault';
import type { Erasing } from './erasing';
import { type Job, type JobSurroundings, runJob } from './job';
import { setTidying, tidiedRead, tidy, tidyingOf, undoTidied } from './tidying';

/** What is asked about filings that go by themselves. */
export type TidyingRequest = Extract<ScreenRequest, { type: 'tidying' | 'setTidying' | 'tidiedRead' | 'undoTidied' }>;

const TYPES: ReadonlySet<string> = new Set(['tidying', 'setTidying', 'tidiedRead', 'undoTidied'] satisfies TidyingRequest['type'][]);

export function isTidying(request: { readonly type: string }): request is TidyingRequest {
  return TYPES.has(request.type);
}

interface TidyingSurroundings {
  readonly vault: Pick<Vault, 'store' | 'isLocked'>;
  readonly surroundings: JobSurroundings;
  readonly erasing: Erasing;
  /** Runs a job in its turn; `isUse`: it is somebody's doing. */
  readonly inTurn: <T>(run: () => Promise<T>, isUse?: boolean) => Promise<T>;
  /** Runs a writing job in its turn, and tells everybody what is true after it. */
  readonly write: (run: (job: Job) => Promise<void>) => Promise<unknown>;
  readonly tell: () => Promise<unknown>;
}

/** The daily look, and what is asked about it. */
export function tidyingJobs({ vault, surroundings, erasing, inTurn, write, tell }: TidyingSurroundings) {
  const { store } = vault;

  function tidyUp(): Promise<void> {
    return inTurn(async () => {
      // What a filing's state is cannot be told now: it is looked at once it is open.
      if (await vault.isLocked()) return;
      const before = (await readFilings(store)).value.length;
      const keys = await runJob(surroundings, (job) => tidy(job, erasing));
      // What nothing names any more may go after the write; should that fail, it is garbage and no more.
      if (keys.length > 0) await erasing.remove(keys);
      if ((await readFilings(store)).value.length !== before) await tell();
    }, false);
  }

  async function answer(request: TidyingRequest): Promise<unknown> {
    switch (request.type) {
      case 'tidying':
        return inTurn(() => tidyingOf(store, erasing));
      case 'setTidying':
        await write((job) => setTidying(job, request.days));
        return null;
      case 'tidiedRead':
        await write((job) => tidiedRead(job, erasing));
        return null;
      case 'undoTidied': {
        let isBack = false;
        await write(async (job) => {
          isBack = await undoTidied(job, erasing);
        });
        return isBack;
      }
    }
  }

  return { tidy: tidyUp, answer };
}
