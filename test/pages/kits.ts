import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const FOLDER = join(import.meta.dirname, 'kits');
const MODULES = join(import.meta.dirname, '../../node_modules');
const CACHE = join(MODULES, '.cache/heyan-kits');
const NAMES = ['plain', 'vue2', 'vue3', 'react'] as const;

/** The kits as path -> bytes, built the first time and after each change of theirs. */
export async function loadKits(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(CACHE, fingerprint());
  if (!existsSync(folder)) await buildInto(folder);
  return new Map(readdirSync(folder).map((file) => [`/kits/${file}`, readFileSync(join(folder, file))]));
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const file of readdirSync(FOLDER).sort()) hash.update(file).update(readFileSync(join(FOLDER, file)));
  for (const name of ['vite', 'vue', 'vue3', 'element-ui', 'react', 'react-dom']) hash.update(readFileSync(join(MODULES, name, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}

async function buildInto(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'building-'));
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    for (const name of NAMES) {
      await build({
        configFile: false,
        logLevel: 'silent',
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
        build: {
          outDir: fresh, emptyOutDir: false, assetsInlineLimit: 1_000_000, chunkSizeWarningLimit: 4000, cssCodeSplit: false,
          lib: { entry: join(FOLDER, `${name}.ts`), formats: ['iife'], name: 'kit', fileName: () => `${name}.js`, cssFileName: name },
        },
      });
    }
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
  // Both browsers' runs may build at once: the first rename wins, and what it made is what the other has.
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}
