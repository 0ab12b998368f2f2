/**
 * The parts of the changelog by their versions, the newest first.
 * @param {string} changelog
 * @returns {{ version: string, date: string | null, text: string }[]}
 */
export function versionsIn(changelog) {
  return changelog.split(/^## /m).slice(1).map((part) => {
    const [, version = '', date = null] = /^\[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?/.exec(part) ?? [];
    return { version, date, text: part.slice(part.indexOf('\n') + 1).trim() };
  });
}

/**
 * What a release says of itself; or why there is to be none.
 * @param {string} changelog
 * @param {string} version of package.json
 * @param {string} tag
 * @returns {{ notes: string, problem?: string }}
 */
export function notesOf(changelog, version, tag) {
  const problem = (/** @type {string} */ why) => ({ notes: '', problem: why });
  if (tag !== `v${version}`) return problem(`the tag is ${tag}, and package.json says ${version}`);
  const versions = versionsIn(changelog);
  const found = versions.find((one) => one.version === version);
  if (found === undefined) return problem(`CHANGELOG.md has no heading for ${version}`);
  if (found.date === null) return problem(`CHANGELOG.md gives ${version} no date`);
  const unreleased = versions.find((one) => one.version === 'Unreleased');
  if (unreleased !== undefined && unreleased.text !== '') return problem('CHANGELOG.md still has something under Unreleased');
  return { notes: `${found.text}\n` };
}

/**
 * Released versions that left no frozen store behind: from such a one nobody has tried to come to this version.
 * @param {string} changelog
 * @param {readonly string[]} writtenBy what wrote each frozen store: `heyan 0.1.0, …`
 */
export function releasedWithoutStore(changelog, writtenBy) {
  const released = versionsIn(changelog).filter(({ date }) => date !== null);
  return released.map(({ version }) => version).filter((version) => !writtenBy.some((one) => new RegExp(`^heyan ${version.replaceAll('.', '\\.')}(?:,|$)`).test(one)));
}
