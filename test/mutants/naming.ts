import type { Chance } from './chance';
import type { Name, Role, Tie } from './plan';
import { NAMES, SPLIT_NAMES } from './words';

/** The ways of tying a whole name. */
const TIES: readonly Tie[] = [
  'placeholder', 'aria-label', 'title', 'aria-labelledby', 'label-for', 'label-around', 'label-behind', 'label-loose', 'text', 'block',
];
/** And a caption, whose hint stands in the field. */
const CAPTIONS: readonly Tie[] = ['aria-labelledby', 'label-for', 'label-around', 'label-loose', 'text', 'block'];

/** Another name for a field of this role, tied as before. */
export function renamed(role: Role, names: readonly Name[], chance: Chance): readonly Name[] {
  if (names.length !== 1) return splitNames(role, chance);
  return names.map(({ tie }) => ({ tie, text: chance.pick(NAMES[role]) }));
}

/** A name in two parts, neither of which says all. */
export function splitNames(role: Role, chance: Chance): readonly Name[] {
  const [caption, hint] = chance.pick(SPLIT_NAMES[role]);
  return [{ tie: chance.pick(CAPTIONS), text: caption }, { tie: 'placeholder', text: hint }];
}

/** The same texts tied in another way. */
export function retied(names: readonly Name[], tie: Tie): readonly Name[] {
  return names.map((name, at) => (at === 0 ? { ...name, tie: names.length > 1 && !CAPTIONS.includes(tie) ? 'block' : tie } : name));
}

export function anyTie(chance: Chance): Tie {
  return chance.pick(TIES);
}

/** Whether a text stands in the field itself, where captions' colons and stars do not. */
export function isHint({ tie }: Name): boolean {
  return tie === 'placeholder';
}
