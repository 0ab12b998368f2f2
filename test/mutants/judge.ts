import type { FoundForm } from '../../lib/page/find';
import type { Mutant } from './mutant';
import type { Planted } from './plant';
import type { FormPlan } from './plan';
import { stagesOf } from './stages';
import type { Mark } from './tree';

/** The finder as it is asked. */
export type Finder = (root: Document) => readonly FoundForm[];

/** What became of one mutant. */
export interface Judgement {
  readonly number: number;
  /** How many forms it shows that must be found, and how many were, each of its nodes the right one, whenever asked. */
  readonly forms: number;
  readonly found: number;
  /** How many claims were made, and how many of them were of no such form. */
  readonly claims: number;
  readonly falseClaims: number;
  /** Why it failed, in words; null when it did not. */
  readonly why: string | null;
}

/** A form that must be found: its plan, and its nodes. */
interface Wanted {
  readonly form: FormPlan;
  readonly node: (part: 'code' | 'phone' | 'idTail' | 'submit' | `box${number}`) => Element | null;
}

/** Lets a mutant come to be in the document, and asks the finder at each step of it. */
export function judge(mutant: Mutant, document: Document, findForms: Finder): Judgement {
  const { plan, draw } = mutant;
  const steps = Array.from(stagesOf(plan, draw, document), ({ when, planted }): Step =>
    planted === null
      ? { ...step([], null, findForms(document), when), isShown: false }
      : step(wantedOf(plan.forms, planted), plan.forbids, findForms(document), when),
  );
  const shown = steps.filter(({ isShown }) => isShown);
  const sum = (key: 'claims' | 'falseClaims'): number => steps.reduce((total, step) => total + step[key], 0);
  return {
    number: mutant.number,
    forms: shown[0]?.forms ?? 0,
    found: Math.min(...shown.map(({ found }) => found)),
    claims: sum('claims'),
    falseClaims: sum('falseClaims'),
    why: steps.flatMap(({ why }) => why ?? [])[0] ?? null,
  };
}

/** What one asking came to. */
interface Step {
  readonly isShown: boolean;
  readonly forms: number;
  readonly found: number;
  readonly claims: number;
  readonly falseClaims: number;
  readonly why: string | null;
}

function step(wanted: readonly Wanted[], forbids: 'any' | 'try' | null, found: readonly FoundForm[], when: string): Step {
  const counted = forbids === 'try' ? found.filter(({ kind }) => kind === 'try') : found;
  const wanting = forbids === null ? wanted : [];
  const right = wanting.filter((form) => counted.some((claim) => wrongIn(claim, form) === null));
  const wrong = counted.filter((claim) => !wanting.some((form) => wrongIn(claim, form) === null));
  return {
    isShown: true,
    forms: wanting.length,
    found: right.length,
    claims: counted.length,
    falseClaims: wrong.length,
    why: why(wanting, right.length, wrong, when),
  };
}

function why(wanted: readonly Wanted[], found: number, wrong: readonly FoundForm[], when: string): string | null {
  const missed = wanted.length - found;
  const said = [
    ...(missed > 0 ? [`${missed} of ${wanted.length} not found`] : []),
    ...wrong.map((claim) => `${claim.kind} claimed (${wanted.map((form) => wrongIn(claim, form)).join('; ') || 'there is none'})`),
  ];
  return said.length === 0 ? null : `${when}: ${said.join(', ')}`;
}

function wantedOf(forms: readonly FormPlan[], { nodes }: Planted): Wanted[] {
  return forms.map((form, number) => ({ form, node: (part) => nodes.get(`${number}.${part}` as Mark) ?? null }));
}

/** What is wrong in a claim of this form; null where all is right. */
function wrongIn(claim: FoundForm, { form, node }: Wanted): string | null {
  if (claim.kind !== form.kind) return `kind is ${form.kind}`;
  if (claim.inputs.phone !== node('phone')) return 'phone is wrong';
  if (claim.inputs.idTail !== node('idTail')) return 'idTail is wrong';
  if (claim.submit !== node('submit')) return 'submit is wrong';
  if (claim.kind === 'resend') return claim.inputs.code === null ? null : 'code is wrong';
  return node('box0') === null ? one(claim, node('code')) : six(claim, Array.from({ length: 6 }, (_, at) => node(`box${at}`)));
}

function one(claim: FoundForm, code: Element | null): string | null {
  return claim.inputs.code === code ? null : 'code is wrong';
}

/** For a code in boxes the first stands as the code, and all of them in `boxes`. */
function six(claim: FoundForm, boxes: readonly (Element | null)[]): string | null {
  if (claim.inputs.code !== boxes[0]) return 'code is not the first box';
  const holder: object = 'boxes' in claim.inputs ? claim.inputs : claim;
  const { boxes: claimed = [] } = holder as { readonly boxes?: readonly Element[] };
  const isAll = claimed.length === boxes.length && claimed.every((box, at) => box === boxes[at]);
  return isAll ? null : 'boxes are wrong';
}
