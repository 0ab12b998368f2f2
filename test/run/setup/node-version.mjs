/** The oldest Node that vite and playwright take, as in package.json's `engines`. */
const MINIMUM = /** @type {const} */ ([20, 19]);

/**
 * What is wrong with this Node, if anything is.
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return undefined;
  return `Node ${version} is too old: Heyan needs Node ${MINIMUM.join('.')} or later, from https://nodejs.org or your system.`;
}
