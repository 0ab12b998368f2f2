import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './changelog.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';

/** `node test/run/release-notes.mjs TAG FILE`: the notes of a release, from the changelog, if the tag is this version's. */
const [tag = '', file] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { notes, problem } = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version, tag);
if (problem !== undefined || file === undefined) {
  say(problem ?? 'the notes need a file');
  process.exitCode = 1;
} else {
  writeFileSync(file, notes);
}
