import { BASE_NAMES, basePage } from './bases';
import { BREAKER_NAMES, type BreakerName, broken } from './breakers';
import { mainForm } from './changes';
import { type Chance, chanceOf } from './chance';
import { drawPage } from './draw';
import { DRIFT_NAMES, DRIFTS } from './drifts';
import type { PagePlan } from './plan';
import type { Piece } from './tree';

/** A page that was drifted away from a base form, or broken. */
export interface Mutant {
  readonly number: number;
  readonly base: string;
  readonly drifts: readonly string[];
  readonly breaker: BreakerName | null;
  readonly plan: PagePlan;
  /** Draws it, each time with other names for its classes and ids. */
  readonly draw: () => Piece;
}

/** One in so many is a broken one. */
const BROKEN_EVERY = 4;
const MOST_DRIFTS = 8;
/** With the form of the other kind beside it, a broken form would not make a page without one. */
const NOT_BEFORE_BREAKING: ReadonlySet<string> = new Set(['other form beside']);

/** The mutant of this number in the run with this seed. The first ones are the base forms as they are. */
export function mutantOf(seed: number, number: number): Mutant {
  const chance = chanceOf(seed, number);
  const isBase = number < BASE_NAMES.length;
  const base = isBase ? number : chance.whole(BASE_NAMES.length);
  const isBroken = !isBase && number % BROKEN_EVERY === 0;
  const drifts = isBase ? [] : someDrifts(chance, isBroken);
  const drifted = drifts.reduce((page: PagePlan, name) => DRIFTS[name](page, chance), basePage(base));
  const named = { number, base: BASE_NAMES[base] ?? '', drifts };
  const draw = (plan: PagePlan) => () => drawPage(plan, chance);
  if (!isBroken) return { ...named, breaker: null, plan: drifted, draw: draw(drifted) };
  const { breaker, plan } = breakAt(drifted, number / BROKEN_EVERY, chance);
  return { ...named, breaker, plan, draw: draw(plan) };
}

/** In the order of the table: what is done to words comes before how they are written. */
function someDrifts(chance: Chance, isBroken: boolean): (keyof typeof DRIFTS)[] {
  const chosen = new Set(chance.shuffled(DRIFT_NAMES).slice(0, 1 + chance.whole(MOST_DRIFTS)));
  return DRIFT_NAMES.filter((name) => chosen.has(name) && !(isBroken && NOT_BEFORE_BREAKING.has(name)));
}

/** Every breaker has its turn, and the next one where it has nothing to break. */
function breakAt(page: PagePlan, turn: number, chance: Chance): { breaker: BreakerName; plan: PagePlan } {
  for (let more = 0; more < BREAKER_NAMES.length; more += 1) {
    const breaker = BREAKER_NAMES[(turn + more) % BREAKER_NAMES.length] as BreakerName;
    const plan = broken(breaker, page, chance);
    if (plan !== null) return { breaker, plan };
  }
  throw new Error(`nothing breaks a form of kind ${mainForm(page).kind}`);
}
