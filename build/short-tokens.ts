/** A token of ours and its value, as minified styles set it. */
const SET = /(--hy-[\w-]+):([^;}]+);?/g;

/**
 * Writes a token that has one value for all (type, spacing, corners) out where it is used, and gives the others, which differ
 * between light and dark, short names. For the panel's script, whose styles stand in a closed shadow root, and for the screens'
 * styles: nobody else reads the names. `code` holds all of the minified styles that use them.
 */
export function shortTokens(code: string): string {
  const settings = [...code.matchAll(SET)];
  const isConstant = (name: string): boolean => settings.filter(([, other]) => other === name).length === 1;
  const constants = new Map(settings.flatMap(([, name = '', value = '']) => (isConstant(name) ? [[name, value] as const] : [])));
  const names = [...new Set(settings.map(([, name]) => name))];
  return code
    .replace(SET, (setting, name: string) => (constants.has(name) ? '' : setting))
    .replace(/var\((--hy-[\w-]+)\)/g, (use, name: string) => constants.get(name) ?? use)
    .replace(/--hy-[\w-]+/g, (name) => `--hy${names.indexOf(name).toString(36)}`);
}
