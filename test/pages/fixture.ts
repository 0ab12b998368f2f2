import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../lib/schema';

/** What renders a fixture: plain markup with listeners of its own, a framework, or one's way with its fields (kits/). */
export const KITS = ['plain', 'lazy', 'angular', 'antd-vue', 'view-ui', 'vue2', 'vue3', 'react'] as const;

const metaSchema = z.strictObject({
  /** What the trap is. The title of its test. */
  title: z.string().check(z.minLength(1)),
  expects: z.enum(['verification', 'resend', 'both', 'none']),
  /** One kit, or several that render the same markup, each a variant of its own. */
  kit: z.union([z.enum(KITS), z.array(z.enum(KITS)).check(z.minLength(1))]),
  /** Done before anything is looked for: selectors to click, in their order. */
  clicks: z.optional(z.array(z.string())),
  /** The page knows the phone, shows it with its middle withheld, and lets nobody change it. */
  fixedPhone: z.optional(z.boolean()),
  /** How the code gets in: pasted for boxes. */
  code: z.optional(z.enum(['typed', 'pasted'])),
});

/** A page variant: what it is, and its markup. */
export interface Fixture extends Omit<z.infer<typeof metaSchema>, 'kit'> {
  readonly name: string;
  readonly kit: (typeof KITS)[number];
  readonly html: string;
}

const META = /^<!--\s*(\{[\s\S]*?\})\s*-->/;

/** Reads the fixtures of a file, one for each kit, from its text. Throws, naming the file, for a head that cannot be read. */
export function parseFixtures(name: string, text: string): readonly Fixture[] {
  const head = META.exec(text)?.[1];
  if (head === undefined) throw new Error(`${name}: the file must begin with <!-- { "title": …, "expects": …, "kit": … } -->`);
  try {
    const { kit, ...meta } = z.parse(metaSchema, JSON.parse(head));
    const html = text.replace(META, '');
    return typeof kit === 'string' ? [{ ...meta, kit, name, html }] : kit.map((one) => ({ ...meta, kit: one, name: `${name}-${one}`, html }));
  } catch (error) {
    throw new Error(`${name}: its head cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** All fixtures of a folder beside this file, by name. */
export function fixturesIn(folder: 'positive' | 'negative'): readonly Fixture[] {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.html')).sort();
  return files.flatMap((file) => parseFixtures(file.replace(/\.html$/, ''), readFileSync(join(path, file), 'utf8')));
}
