import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../lint/fixtures/', import.meta.url);

/** One example of a rule: code that it must report in that file, or must leave alone. */
export interface Example {
  readonly breaks: boolean;
  readonly file: string;
  readonly code: string;
}

/** A rule of the house, with the examples that prove it. */
export interface Fixture {
  readonly rule: string;
  readonly examples: readonly Example[];
}

const TITLE = /^# `(.+)`$/m;
const EXAMPLE = /^## (Breaks|Keeps): `(.+)`\n\n```\w+\n([\s\S]*?\n)```$/gm;

/** Reads one fixture: a page of Markdown that explains a rule to people, too. */
export function parseFixture(markdown: string): Fixture {
  const text = markdown.replaceAll('\r\n', '\n');
  const examples = Array.from(text.matchAll(EXAMPLE), ([, kind, file, code]) => ({
    breaks: kind === 'Breaks',
    file: file ?? '',
    code: code ?? '',
  }));
  return { rule: TITLE.exec(text)?.[1] ?? '', examples };
}

/** All rules of the house that have a fixture. */
export function readFixtures(): Fixture[] {
  const pages = readdirSync(FOLDER).sort();
  return pages.map((name) => parseFixture(readFileSync(new URL(name, FOLDER), 'utf8')));
}
