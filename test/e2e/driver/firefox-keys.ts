/** WebDriver's private characters for keys that type nothing; see the table in the WebDriver standard, section 17.4.2. */
const KEY_CHARACTERS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  Mod: process.platform === 'darwin' ? '\uE03D' : '\uE009',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** All keys down in their order, then up in the other. */
export function chordActions(keys: readonly string[]): KeyAction[] {
  const values = keys.map((key) => {
    const value = KEY_CHARACTERS[key] ?? (/^F\d+$/.test(key) ? String.fromCharCode(0xe030 + Number(key.slice(1))) : key);
    if ([...value].length !== 1) throw new Error(`no key "${key}" is known`);
    return value;
  });
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

/** One press per character. */
export function textActions(text: string): KeyAction[] {
  return [...text].flatMap((character) => chordActions([character]));
}
