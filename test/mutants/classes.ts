import type { Chance } from './chance';
import type { ClassScheme } from './plan';

/** Gives the class for a word of a kit, in the way of the scheme; null for none. */
export type Classes = (word: string) => string | null;

const MISLEADING = ['search-box', 'login-form', 'captcha', 'newsletter', 'id-card-last-six', 'sms-code', 'phone', 'hidden-xs', 'submit'];

export function classesOf(scheme: ClassScheme, chance: Chance): Classes {
  const known = new Map<string, string>();
  const once = (word: string, make: () => string): string => {
    const name = known.get(word) ?? make();
    known.set(word, name);
    return name;
  };
  switch (scheme) {
    case 'own':
      return (word) => word;
    case 'none':
      return () => null;
    case 'hashed':
      return (word) => once(word, () => `_${chance.whole(36 ** 6).toString(36)}`);
    case 'misleading':
      return (word) => once(word, () => chance.pick(MISLEADING));
  }
}
