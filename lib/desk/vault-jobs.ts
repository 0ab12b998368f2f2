import type { PageRequest, ScreenRequest } from '../messages/protocol';
import type { Vault } from '../vault/vault';
import { type JobSurroundings, runJob } from './job';
import { placeSlips } from './place-slips';

export type VaultRequest = Extract<
  ScreenRequest, { type: 'vaultStatus' | 'unlock' | 'lock' | 'setPassphrase' | 'removePassphrase' | 'setAutoLock' }
>;

const TYPES: ReadonlySet<string> = new Set(
  ['vaultStatus', 'unlock', 'lock', 'setPassphrase', 'removePassphrase', 'setAutoLock'] satisfies VaultRequest['type'][],
);

export function isVaultRequest(request: PageRequest | ScreenRequest): request is VaultRequest {
  return TYPES.has(request.type);
}

interface VaultSurroundings {
  readonly vault: Vault;
  readonly surroundings: JobSurroundings;
  /** Runs a job in its turn. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T>;
  /** Tells everybody what is true now. */
  readonly tell: () => Promise<unknown>;
  /** The same, and forgets what was remembered of persons. */
  readonly forgotten: () => Promise<void>;
}

/** Answers what is asked about the vault. */
export function vaultJobs({ vault, surroundings, inTurn, tell, forgotten }: VaultSurroundings) {
  let isPlaced = false;

  /** In the same turn as the opening: no submit and no question comes between. */
  async function place(): Promise<void> {
    const slips = await vault.slips.read();
    if (slips.length === 0) return;
    await runJob(surroundings, (job) => placeSlips(job, slips));
    await vault.slips.clear();
  }

  async function unlock(passphrase: string): Promise<'done' | 'wrong'> {
    // Out of turn: half a second of work is not to hold up a submit.
    const found = await vault.find(passphrase);
    if (found === null) return 'wrong';
    return inTurn(async () => {
      if (!(await vault.open(found))) return 'wrong';
      isPlaced = false;
      await placeOnce();
      await tell();
      return 'done';
    });
  }

  async function placeOnce(): Promise<void> {
    if (isPlaced) return;
    isPlaced = true;
    // A full disk keeps nobody out: what has no place yet weighs on all open rounds, and is placed another time.
    await place().catch(() => undefined);
  }

  const answer = async (request: VaultRequest): Promise<unknown> => {
    switch (request.type) {
      case 'vaultStatus':
        return inTurn(vault.status);
      case 'unlock':
        return unlock(request.passphrase);
      case 'lock':
        return inTurn(async () => {
          await vault.lock();
          await forgotten();
          return null;
        });
      case 'setPassphrase':
        return inTurn(async () => {
          const isDone = await vault.setPassphrase(request.current, request.next);
          return isDone ? 'done' : 'wrong';
        });
      case 'removePassphrase':
        return inTurn(async () => ((await vault.removePassphrase(request.current)) ? 'done' : 'wrong'));
      case 'setAutoLock':
        return inTurn(async () => {
          await vault.setAutoLock(request.minutes);
          return null;
        });
    }
  };

  return { answer, placeOnce };
}
