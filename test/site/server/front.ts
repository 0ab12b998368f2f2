import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
// Imported up front though a cached front needs neither: vite's runnerImport, by which the practice run loads this
// file, closes before a late `import()` could run.
import vue2 from '@vitejs/plugin-vue2';
import { build as viteBuild } from 'vite';

const SITE = resolve(import.meta.dirname, '..');
const MODULES = resolve(SITE, '../../node_modules');
const CACHE = join(MODULES, '.cache/heyan-site');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One name for everything a build is made of: our sources and the versions of what they are built with. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = ['front', 'phone', 'ministry'].flatMap((folder) => filesUnder(join(SITE, folder)));
  for (const file of [...sources, import.meta.filename]) hash.update(file).update(readFileSync(file));
  for (const name of ['vite', 'vue', 'vue-router', 'element-ui', '@vitejs/plugin-vue2']) {
    hash.update(readFileSync(join(MODULES, name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  // Vue's own development build talks to the console; vite sets NODE_ENV for the whole process and leaves it so.
  process.env['NODE_ENV'] = 'production';
  try {
    await viteBuild({
      configFile: false,
      root: join(SITE, 'front'),
      logLevel: 'silent',
      plugins: [vue2()],
      build: {
        outDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {
          input: { index: join(SITE, 'front/index.html'), phone: join(SITE, 'phone/phone.ts') },
          output: { entryFileNames: 'js/[name].js', chunkFileNames: 'js/[name].[hash].js' },
        },
      },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

async function buildOnce(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'building-'));
  try {
    await build(fresh);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  // Several test workers may build at once: the first rename wins, and what it made is what the others have.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  for (const name of await readdir(CACHE)) {
    const old = !name.startsWith('building-') && join(CACHE, name) !== folder;
    if (old) await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

/** The built front as path -> bytes, built with vite the first time and after each change of its sources. */
export async function loadFront(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(CACHE, fingerprint());
  if (!existsSync(folder)) await buildOnce(folder);
  const pathOf = (file: string): string => file.slice(folder.length).replaceAll('\\', '/');
  return new Map(filesUnder(folder).map((file) => [pathOf(file), readFileSync(file)]));
}
