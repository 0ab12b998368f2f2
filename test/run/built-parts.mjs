import { basename, posix } from 'node:path';

/**
 * Which files of a build make up which part.
 * @typedef {{ 'content script': string[], worker: string[], popup: string[], welcome: string[], help: string[] }} Parts
 */

/**
 * @typedef {object} Manifest
 * @property {readonly { js?: string[], css?: string[] }[]} [content_scripts]
 * @property {{ service_worker?: string, scripts?: string[] }} [background]
 * @property {{ default_popup?: string }} [action]
 */

/**
 * Reads from the manifest what the parts are, and follows what they load. A file that the manifest names is listed
 * even if it was not built, for the caller to notice.
 * @param {readonly string[]} names every file of the build
 * @param {(name: string) => string} read
 * @returns {Parts}
 */
export function partsOf(names, read) {
  /** @type {Manifest} */
  const manifest = names.includes('manifest.json') ? JSON.parse(read('manifest.json')) : {};
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  const popup = manifest.action?.default_popup;
  const content = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const loaded = (/** @type {readonly string[]} */ files) => withLoaded(files.map(local), names, read);
  return {
    'content script': loaded(content),
    worker: loaded(worker ? [worker, ...scripts] : scripts),
    popup: loaded(popup ? [popup] : []),
    // Opened by their names, which the manifest does not hold.
    welcome: loaded(['welcome.html']),
    help: loaded(['help.html']),
  };
}

/**
 * The files and all that they load in turn. A script or a style counts as loaded where its name is mentioned, be it in
 * an import, a preload list or a tag: that may count one too many, never one too few.
 * @param {readonly string[]} files
 * @param {readonly string[]} names
 * @param {(name: string) => string} read
 * @returns {string[]}
 */
function withLoaded(files, names, read) {
  const candidates = names.filter((name) => /\.(?:js|css)$/.test(name));
  const reached = new Set(files);
  for (const file of reached) {
    if (!names.includes(file)) continue;
    const text = read(file);
    for (const name of candidates) if (text.includes(basename(name))) reached.add(name);
  }
  return [...reached];
}

/** @param {string} path as a manifest may write it */
function local(path) {
  return posix.normalize(path).replace(/^\//, '');
}
