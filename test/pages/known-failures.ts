import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../lib/schema';

/** The variants that are known to fail, each with its reason. */
const KNOWN: Readonly<Record<string, string>> = z.parse(
  z.record(z.string(), z.string().check(z.minLength(1))),
  JSON.parse(readFileSync(join(import.meta.dirname, 'known-failures.json'), 'utf8')),
);

/** Runs the test of a variant. One that is declared to fail must fail: when it has healed, its line is to go. */
export async function knownFailure(name: string, run: () => Promise<void>): Promise<void> {
  const reason = KNOWN[name];
  if (reason === undefined) return run();
  try {
    await run();
  } catch {
    return;
  }
  throw new Error(`${name} is declared to fail (${reason}), and does not any more: take it out of known-failures.json`);
}
