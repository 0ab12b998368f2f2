import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Loading TypeScript takes a while on a small machine. */
export const LINT_TIMEOUT = 60_000;

const plain = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config });
const typed = new ESLint({ cwd: ROOT });

/**
 * Lints `code` as if it stood in `file` (from the root), by the very configuration that `npm run lint` uses. The rules
 * that need types run only where `file` exists: a file that does not is in no TypeScript project.
 */
export async function lintAs(file: string, code: string): Promise<Linter.LintMessage[]> {
  const filePath = join(ROOT, file);
  const [result] = await (existsSync(filePath) ? typed : plain).lintText(code, { filePath });
  if (result === undefined) throw new Error(`${file} is ignored by the lint`);
  const fatal = result.messages.find((message) => message.fatal === true);
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`);
  return result.messages;
}

/** The names of the rules that are on for a file. */
export async function rulesFor(file: string): Promise<string[]> {
  const config: unknown = await typed.calculateConfigForFile(join(ROOT, file));
  const { rules } = config as { rules: Record<string, [severity: number]> };
  return Object.keys(rules).filter((name) => rules[name]?.[0] !== 0);
}
