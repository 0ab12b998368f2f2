import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './house-lint';
import { reachOf } from './reach';

/** A stylesheet (from the root) with all that it imports, and without comments. */
export function stylesOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import '(.*?)';/g, (_, path: string) => stylesOf(join(dirname(file), path)));
}

export function classesIn(css: string): string[] {
  return [...new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name))];
}

/** Whether the code that comes along with these files may write a class: whole, or its end put behind `start-${`. */
export function classWriter(entries: readonly string[]): (name: string) => boolean {
  const files = [...reachOf(entries)].filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => withoutTypes(readFileSync(join(ROOT, file), 'utf8'))).join('\n');
  const words = new Set(code.match(/[\w-]+/g));
  return (name) => {
    const parts = name.split('-');
    const isJoined = parts.some((_, at) => code.includes(`${parts.slice(0, at).join('-')}-\${`) && words.has(parts.slice(at).join('-')));
    return words.has(name) || isJoined;
  };
}

/** A union that names a class does not write it, and neither does a comment. */
function withoutTypes(code: string): string {
  return ts.transpile(code, { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve, removeComments: true });
}
