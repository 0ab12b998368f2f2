import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from './house-lint';

/**
 * Everything that comes along when these files (from the root) are bundled: source files by their path, packages by
 * their name. A type leaves nothing behind, so `import type` is not followed.
 */
export function reachOf(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (/\.tsx?$/.test(file)) waiting.push(...importsOf(file));
  }
  return reached;
}

function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isType =
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly);
    if (isType || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return [];
    const { moduleSpecifier } = statement;
    const isNamed = moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier);
    return isNamed ? [resolve(file, moduleSpecifier.text)] : [];
  });
}

function resolve(from: string, specifier: string): string {
  if (!/^(?:\.|[@~]\/)/.test(specifier)) return specifier;
  const bare = specifier.replace(/\?.*$/, '');
  const path = bare.startsWith('.') ? join(dirname(from), bare) : normalize(bare.slice(2));
  const file = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find(
    (candidate) => existsSync(join(ROOT, candidate)) && statSync(join(ROOT, candidate)).isFile(),
  );
  if (file === undefined) throw new Error(`${from} imports ${specifier}, and no file is there`);
  return file.split(sep).join('/');
}
