import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packagesFromSource } from './package/from-source.mjs';
import { packageHere } from './package/here.mjs';
import { checksums, stem } from './package/packages.mjs';
import { isDirty, sourceZip, trackedFiles, writeFiles } from './package/source.mjs';
import { endChildrenWithUs } from './processes.mjs';
import { ROOT } from './project.mjs';
import { say, seconds } from './say.mjs';

/**
 * `npm run package`: in a checkout, first the source's archive, then the packages of all stores from that archive. In the
 * unpacked archive itself, which is no checkout, the packages of what stands there: so a reviewer gets the same bytes.
 */
const start = performance.now();
const folder = join(ROOT, 'packages');
rmSync(folder, { recursive: true, force: true });
const tracked = trackedFiles();
if (tracked === null) {
  if (!(await packageHere())) process.exitCode = 1;
} else {
  endChildrenWithUs();
  if (isDirty()) say('Not all of this is committed: nobody else can make these packages.');
  const source = sourceZip(tracked);
  const packages = await packagesFromSource(source, (line) => say(`  ${line}`));
  packages.set(`${stem()}-source.zip`, source);
  packages.set('SHA256SUMS', checksums(packages));
  writeFiles(folder, packages);
  for (const [name, { length }] of packages) say(`  ${(length / 1024).toFixed(1).padStart(8)} kB  packages/${name}`);
}
say(`in ${seconds(start)}`);
