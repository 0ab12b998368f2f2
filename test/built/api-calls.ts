import { BCD } from './compat-data.ts';
import { chainOf, isNode, nameIn, type Node, parse, walk } from './syntax.ts';

type Names = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Every part of the extensions' API that MDN knows of, with its members; `contextMenus` is the older name of `menus`. */
const NAMED = BCD.webextensions.api as unknown as Names;
const API: Names = { ...NAMED, contextMenus: NAMED['menus'] };

/** A name that stands for a part of the API (`storage`, `storage.session`) in some stretch of a script. */
interface Alias {
  readonly name: string;
  readonly path: readonly string[];
  readonly scope: Node;
}

function isPart(name: string | null | undefined): name is string {
  return typeof name === 'string' && Object.hasOwn(API, name);
}

function scopeOf(above: readonly Node[]): Node {
  const scope = above.findLast(({ type }) => /^(?:Program|Function|ArrowFunction|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)/.test(type));
  if (scope === undefined) throw new Error('a node outside of any script');
  return scope;
}

/** The part of the API that a chain of names ends with; null where it goes on, or never gets there. */
function endsWithPart(chain: readonly (string | null)[]): readonly string[] | null {
  const [last = null, before = null] = [chain.at(-1), chain.at(-2)];
  if (last === null || chain.length < 2) return null;
  if (isPart(last)) return [last];
  return isPart(before) && chain.length > 2 && /^(?:local|session|sync|managed)$/.test(last) ? [before, last] : null;
}

/** Names that are given to a part of the API: `{storage: a} = api`, `b = api.storage.session`. */
function aliasesIn(program: Node): readonly Alias[] {
  const found: Alias[] = [];
  for (const { node, above } of walk(program)) {
    if (node.type === 'ObjectPattern') {
      for (const property of node['properties'] as readonly Node[]) {
        const [key, value] = [nameIn(property['key'], property['computed']), property['value']];
        if (isPart(key) && isNode(value) && value.type === 'Identifier') found.push({ name: value['name'] as string, path: [key], scope: scopeOf(above) });
      }
    }
    const [target, source] = node.type === 'VariableDeclarator' ? [node['id'], node['init']] : [node['left'], node['right']];
    if (node.type !== 'VariableDeclarator' && node.type !== 'AssignmentExpression') continue;
    const path = endsWithPart(chainOf(source));
    if (path !== null && isNode(target) && target.type === 'Identifier') found.push({ name: target['name'] as string, path, scope: scopeOf(above) });
  }
  return found;
}

function has(object: unknown, name: string | null | undefined): boolean {
  return typeof object === 'object' && object !== null && typeof name === 'string' && Object.hasOwn(object, name);
}

/** `alarms.create` for a chain that goes through it; null where MDN knows no such member. */
function memberOn(path: readonly (string | null)[]): string | null {
  const at = path.findIndex((name, nth) => isPart(name) && has(API[name], path[nth + 1]));
  if (at < 0) return null;
  const [part = null, member = null, further = null] = path.slice(at);
  const isOfArea = has(API[part ?? '']?.['StorageArea'], further);
  return isOfArea ? `${part}.${member}.${further}` : `${part}.${member}`;
}

/**
 * The members of the extensions' API that a script reads, as MDN names them. Seen are `api.storage.local`, and what is read off a
 * name that was given to a part of it nearby. Not seen: computed names, and a part that is handed on as an argument.
 */
export function apiMembersIn(name: string, code: string): ReadonlySet<string> {
  const program = parse(name, code);
  const aliases = aliasesIn(program);
  const found = new Set<string>();
  for (const { node } of walk(program)) {
    if (node.type !== 'MemberExpression') continue;
    const chain = chainOf(node);
    const named = aliases.filter((alias) => alias.name === chain[0] && node.start >= alias.scope.start && node.end <= alias.scope.end);
    // The first name is what the API is called, whatever that is; it is never a part itself.
    for (const path of [chain.slice(1), ...named.map((alias) => [...alias.path, ...chain.slice(1)])]) {
      const member = memberOn(path);
      if (member !== null) found.add(member);
    }
  }
  return found;
}
