import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './builds.ts';

/** A permission of the manifest, with the reason that people are given. */
export interface Permission {
  readonly name: string;
  /** An optional one is asked for when it is needed. */
  readonly kind: 'required' | 'optional';
  /** The parts of the browser's API that it is for: one of them at least is called, and without it none. */
  readonly apis: readonly string[];
  readonly en: string;
  readonly 'zh-CN': string;
}

/** All of them. Who needs another adds it here, and `npm run tables` writes it into the pages that show them. */
export const PERMISSIONS = JSON.parse(readFileSync(join(ROOT, 'store', 'permissions.json'), 'utf8')) as readonly Permission[];

export function namesOf(kind: Permission['kind']): readonly string[] {
  return PERMISSIONS.filter((one) => one.kind === kind).map(({ name }) => name);
}
