import { dirname, posix, relative, sep } from 'node:path';

/** `wxt prepare` maps these to the root (.wxt/tsconfig.json). */
const ROOT_ALIAS = /^(?:@@?|~~?)\//;
const ENDING = /\.(?:d\.)?[cm]?[jt]sx?$/;

/** The path of the linted file from the root, with slashes on every system and without its ending. */
export function modulePath(context) {
  return fromRoot(context, context.filename).replace(ENDING, '');
}

/** The same for what an import names; null when it names a package. */
export function importedPath(context, specifier) {
  const bare = specifier.replace(/\?.*$/, '').replace(ENDING, '');
  if (ROOT_ALIAS.test(bare)) return posix.normalize(bare.replace(ROOT_ALIAS, ''));
  if (!bare.startsWith('.')) return null;
  return posix.join(fromRoot(context, dirname(context.filename)), bare);
}

/** Calls `check(node, specifier)` for everything that names another module, types included. */
export function eachImport(check) {
  const visit = (node) => {
    const source = node.source?.type === 'TSLiteralType' ? node.source.literal : node.source;
    if (typeof source?.value === 'string') check(source, source.value);
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    ExportAllDeclaration: visit,
    ExportNamedDeclaration: visit,
    TSImportType: visit,
  };
}

function fromRoot(context, path) {
  return relative(context.cwd, path).split(sep).join('/');
}
