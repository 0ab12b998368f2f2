/** What stands for the global object itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'top']);

/** Every mention of a name that no file declares: the language's, the browser's, or a mistake. */
export function globalReferences(sourceCode) {
  return sourceCode.scopeManager.scopes.flatMap(({ references }) => references).filter(isGlobal);
}

/** `Date.now` for `Date.now`, `window.Date.now` and `globalThis['Date'].now`; null when the root is not a global. */
export function globalPath(sourceCode, node) {
  const names = [];
  for (let at = node; ; at = at.object) {
    if (at.type === 'Identifier') {
      if (!isGlobalIdentifier(sourceCode, at)) return null;
      names.unshift(at.name);
      break;
    }
    const name = at.type === 'MemberExpression' ? propertyName(at) : null;
    if (name === null) return null;
    names.unshift(name);
  }
  while (names.length > 1 && GLOBAL_OBJECTS.has(names[0])) names.shift();
  return names.join('.');
}

/** The name of the property that a member expression reads, where it stands in the text. */
export function propertyName({ computed, property }) {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

function isGlobalIdentifier(sourceCode, node) {
  const references = sourceCode.getScope(node).references;
  return references.some((reference) => reference.identifier === node && isGlobal(reference));
}

function isGlobal({ resolved }) {
  return resolved === null || resolved.defs.length === 0;
}
