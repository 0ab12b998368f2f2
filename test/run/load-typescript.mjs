import { ROOT } from './project.mjs';

/**
 * Loads a TypeScript module, and gives a task its exports. Vite stays up for the task's whole time, since a module may
 * import another only when it needs it (which is why vite's own `runnerImport`, closed after the first, will not do).
 * @template T
 * @param {string} path from the project's folder, with a slash before it
 * @param {(module: Record<string, unknown>) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withTypeScript(path, task) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    envDir: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return await task(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
