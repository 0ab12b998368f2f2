import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Loading TypeScript takes a while on a small machine. */
export const LINT_TIMEOUT = 60_000;

const withoutTypes = tseslint.configs.disableTypeChecked as Linter.Config;
const plain = new ESLint({ cwd: ROOT, overrideConfig: withoutTypes });
// Where it takes the run for a one-off, as in CI, the parser reads the file from the disk in place of the text it is given.
const fromText = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } satisfies Linter.Config;
const typed = new ESLint({ cwd: ROOT, overrideConfig: fromText });

/**
 * What `rule` says of `code`, as if it stood in `file` (from the root), by the very configuration that `npm run lint`
 * uses. For a rule that needs types `file` must exist: one that does not is in no TypeScript project.
 */
export async function reportsOf(rule: string, file: string, code: string): Promise<string[]> {
  const needsTypes = rule in (withoutTypes.rules ?? {});
  const [result] = await (needsTypes ? typed : plain).lintText(code, { filePath: join(ROOT, file) });
  if (result === undefined) throw new Error(`${file} is ignored by the lint`);
  const fatal = result.messages.find((message) => message.fatal === true);
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`);
  return result.messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

/** The names of the rules that are on for a file. */
export async function rulesFor(file: string): Promise<string[]> {
  const config: unknown = await typed.calculateConfigForFile(join(ROOT, file));
  const { rules } = config as { rules: Record<string, [severity: number]> };
  return Object.keys(rules).filter((name) => rules[name]?.[0] !== 0);
}
