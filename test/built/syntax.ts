import { parseSync } from 'vite';

/** A node of a script's syntax tree, as ESTree names its parts. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** The syntax tree of a script. What does not parse is an error. */
export function parse(name: string, code: string): Node {
  const { program, errors } = parseSync(name, code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  return program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a tree, with those above it, the nearest last. */
export function* walk(node: Node, above: readonly Node[] = []): Generator<{ readonly node: Node; readonly above: readonly Node[] }> {
  yield { node, above };
  const path = [...above, node];
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) yield* walk(child, path);
  }
}

/** The name that a key or a member is written with; null where it is computed. */
export function nameIn(key: unknown, computed: unknown): string | null {
  if (!isNode(key)) return null;
  if (key.type === 'Identifier' && computed !== true) return key['name'] as string;
  if (key.type === 'Literal' && typeof key['value'] === 'string') return key['value'];
  // The minifier writes strings as templates.
  if (key.type !== 'TemplateLiteral' || (key['expressions'] as unknown[]).length > 0) return null;
  const [quasi] = key['quasis'] as readonly { value: { cooked: string } }[];
  return quasi?.value.cooked ?? null;
}

/** The names along `a.b.c`, from the first; null stands for what is not a name. */
export function chainOf(node: unknown): readonly (string | null)[] {
  if (!isNode(node)) return [null];
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression') return chainOf(node['expression']);
  if (node.type === 'Identifier') return [node['name'] as string];
  if (node.type !== 'MemberExpression') return [null];
  return [...chainOf(node['object']), nameIn(node['property'], node['computed'])];
}
