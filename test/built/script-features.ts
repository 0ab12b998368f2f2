import type { Identifier } from '@mdn/browser-compat-data';
import { apiMembersIn } from './api-calls.ts';
import { BCD } from './compat-data.ts';
import { type Feature, statementOf } from './support.ts';
import { isNode, nameIn, type Node, parse, walk } from './syntax.ts';

const BUILTINS = BCD.javascript.builtins as Readonly<Record<string, Identifier>>;
const WEB = BCD.api as Readonly<Record<string, Identifier>>;
const HTML = BCD.html as unknown as { readonly global_attributes: Identifier; readonly elements: Readonly<Record<string, Identifier>> };

/** Every member of every interface, by its name. */
const MEMBERS = byName([...Object.values(BUILTINS), ...Object.values(WEB)]);
/** Every attribute of every element. */
const ATTRIBUTES = byName([HTML.global_attributes, ...Object.values(HTML.elements)]);

function byName(owners: readonly Identifier[]): ReadonlyMap<string, Feature['candidates']> {
  const found = new Map<string, Feature['candidates']>();
  for (const owner of owners) {
    for (const [key, member] of Object.entries(owner)) {
      // MDN calls what is on the interface itself `groupBy_static`.
      const name = key.replace(/_(?:static|event)$/, '');
      if (key !== '__compat') found.set(name, [...(found.get(name) ?? []), ...statementOf(member as Identifier)]);
    }
  }
  return found;
}

/** Every key that a script gives to an object of its own: such a member says nothing of the browser. */
export function keysGiven(name: string, code: string): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { node, above } of walk(parse(name, code))) {
    const isKey = node.type === 'PropertyDefinition' || node.type === 'MethodDefinition' || (node.type === 'Property' && above.at(-1)?.type === 'ObjectExpression');
    const written = node.type === 'AssignmentExpression' && isNode(node['left']) && node['left'].type === 'MemberExpression' ? node['left'] : null;
    const key = isKey ? nameIn(node['key'], node['computed']) : nameIn(written?.['property'], written?.['computed']);
    if (key !== null) given.add(key);
  }
  return given;
}

/** Every name that a script gives to something of its own. */
function namesGiven(program: Node): ReadonlySet<string> {
  const given = new Set<string>();
  const add = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') given.add(pattern['name'] as string);
    for (const part of ['left', 'argument', 'value']) add(pattern[part]);
    for (const list of ['elements', 'properties']) for (const one of (pattern[list] as unknown[] | undefined) ?? []) add(one);
  };
  for (const { node } of walk(program)) {
    add(node['id']);
    for (const parameter of (node['params'] as unknown[] | undefined) ?? []) add(parameter);
    if (node.type === 'CatchClause') add(node['param']);
  }
  return given;
}

/** The attributes in what JSX becomes: a call with an element's name and an object. */
function attributesIn(call: Node): readonly string[] {
  const [element, given] = call['arguments'] as readonly Node[];
  if (nameIn(element, true) === null || given?.type !== 'ObjectExpression') return [];
  return (given['properties'] as readonly Node[]).flatMap(({ key, computed }) => nameIn(key, computed) ?? []);
}

function extensionApi(name: string, code: string): readonly Feature[] {
  const parts = BCD.webextensions.api as unknown as Readonly<Record<string, Identifier>>;
  return [...apiMembersIn(name, code)].map((member) => {
    const [part = '', ...rest] = member.split('.');
    // `storage.local.get` is what `storage.StorageArea.get` is about.
    const path = rest.length > 1 ? ['StorageArea', rest[1] ?? ''] : rest;
    const thing = path.reduce<Identifier | undefined>((owner, key) => owner?.[key], parts[part === 'contextMenus' ? 'menus' : part]);
    return { name: `browser.${member}`, candidates: statementOf(thing) };
  });
}

/**
 * What a script uses of the browser: the extensions' API, names that it does not give itself, members and attributes by
 * their names. A name counts for the oldest thing that bears it, so what is said to be too new is; but where an old thing has the
 * same name as a new one, the new one is not noticed. The syntax is the bundler's part, which writes it for the oldest browsers.
 */
export function scriptFeatures(name: string, code: string): readonly Feature[] {
  const program = parse(name, code);
  const given = namesGiven(program);
  const [globals, members, attributes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { node } of walk(program)) {
    if (node.type === 'Identifier' && !given.has(node['name'] as string)) globals.add(node['name'] as string);
    if (node.type === 'MemberExpression') members.add(nameIn(node['property'], node['computed']) ?? '');
    if (node.type === 'CallExpression') for (const one of attributesIn(node)) attributes.add(one);
  }
  const isGlobal = (one: string): boolean => Object.hasOwn(BUILTINS, one) || Object.hasOwn(WEB, one);
  return [
    ...extensionApi(name, code),
    ...[...globals].filter(isGlobal).map((one) => ({ name: one, candidates: [...statementOf(BUILTINS[one]), ...statementOf(WEB[one])] })),
    ...[...members].flatMap((one) => ({ name: `.${one}`, candidates: MEMBERS.get(one) ?? [] })),
    ...[...attributes].flatMap((one) => ({ name: `${one}=`, candidates: ATTRIBUTES.get(one) ?? [] })),
  ].filter(({ candidates }) => candidates.length > 0);
}

/** The styles that a script carries: what looks like rules in a long string of it. */
export function stylesIn(name: string, code: string): readonly string[] {
  const texts = [...walk(parse(name, code))].flatMap(({ node }) => nameIn(node, false) ?? []);
  return texts.filter((text) => text.length > 200 && /[{;][a-z-]+:[^;{}]+[;}]/.test(text));
}
