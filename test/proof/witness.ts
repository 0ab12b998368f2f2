import type { Submit } from '../../lib/ledger/verdict';
import type { Outcome } from '../../lib/rules/outcome';
import { type FilingRequest, stateOf } from '../site/ministry/filing-request.ts';
import type { Ministry } from '../site/ministry/ministry.ts';
import { type Act, NOBODY } from './cast';

/** What a witness has seen that knows both sides: the ministry's counts, and what left the browser. */
export interface Witness {
  /** What broke an invariant, in words. */
  readonly faults: string[];
  /** What really came of each submit, by its id. */
  readonly truth: Map<string, Outcome>;
  /** Whether it was always plain whose a submit was: then the best case is never more than the ministry's count. */
  isPlain: boolean;
  /** Whether every answer was seen: then, when it is plain whose they were, all numbers are exact. */
  isSeen: boolean;
  leaves(submit: Submit, warned: readonly string[]): void;
  settled(submit: Submit, outcome: Outcome): void;
  /** The ministry has ruled on a submit; `before` are its requests as they were. */
  counted(submit: Submit, before: readonly FilingRequest[]): void;
  renewed(act: Act): void;
  /**
   * Whether "all done" was said of another filing that has a phone or an ID tail in common with this one, where Heyan had to
   * guess whose it was: the other is not stored, or its code was typed where this one's was expected.
   */
  isShadowed(act: Act): boolean;
  /** Wrong tries, or resends, of an act's request that Heyan can know of when this code is typed. */
  knowable(act: Act, kind: Submit['kind'], code: string | null): number;
}

const countOf = (request: FilingRequest | undefined, kind: Submit['kind']): number =>
  (kind === 'try' ? request?.wrongTries : request?.resends) ?? 0;
const sharesValue = (a: Act, b: Act): boolean =>
  a.players.some(({ phone, idTail }) => b.players.some((other) => other.phone === phone || other.idTail === idTail));
const keyOf = ({ phone, idTail, code }: Submit): string => [phone, idTail, code].join(' ');

export function createWitness(ministry: Ministry, acts: readonly Act[], now: () => number): Witness {
  const truth = new Map<string, Outcome>();
  const faults: string[] = [];
  /** The triples that Heyan has seen refused, by the request that they may belong to. */
  const refused = new Map<string, Set<string>>();
  /**
   * What the ministry charged while Heyan saw them fit another filing only: for the code alone, or for a person
   * who is not stored. They can be known of once the code is typed for this filing, or the person is saved.
   */
  const hidden: { readonly request: string; readonly submit: Submit }[] = [];
  /** Filings in whose sight "all done" was said of another one with a phone or an ID tail in common. */
  const shadowed = new Set<Act>();
  /** Codes that were typed with a phone or an ID tail of the filing, by its request. */
  const typed = new Map<string, Set<string>>();
  /** Phone and ID tail that each code was typed with last, and whether somebody has one of the two but not the other. */
  const valuesOf = new Map<string, Submit & { readonly sharesHalf: boolean }>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => void map.set(key, (map.get(key) ?? new Set()).add(value));
  const concerns = (act: Act, { phone, idTail }: Submit): boolean =>
    act.stored?.persons.some((person) => person.phone === phone || person.idTail === idTail) === true;

  const witness: Witness = {
    faults,
    truth,
    isPlain: true,
    isSeen: true,
    leaves(submit, warned) {
      // What is nobody's goes to no filing, and another's code to more than one: that is guessing.
      const own = acts.flatMap(({ request }) => ministry.find(request).verifications).find(({ code }) => code === submit.code);
      if (submit.phone === NOBODY.phone && submit.idTail === NOBODY.idTail) witness.isPlain = false;
      if (own !== undefined && !(own.phone === submit.phone && [...own.idTails, NOBODY.idTail].includes(submit.idTail))) witness.isPlain = false;
      // The ministry resends for a phone with its ID tail; Heyan also counts where one of the two is stored otherwise.
      const isHalf = ({ phone, idTail }: { phone: string; idTail: string }): boolean => (phone === submit.phone) !== (idTail === submit.idTail);
      const sharesHalf = acts.some(({ players }) => players.some(isHalf));
      // Nor does it resend to who has passed; of two requests of one person, nobody can tell which one has.
      const hasPassed = acts.some(({ request }) => ministry.find(request).verifications.some((one) => one.phone === submit.phone && one.done));
      if (submit.kind === 'resend' && (sharesHalf || hasPassed)) witness.isPlain = false;
      // A code that comes again with other values may be of either filing, until it is accepted for one.
      const before = valuesOf.get(submit.code ?? '');
      if (before !== undefined && (before.phone !== submit.phone || (before.idTail !== submit.idTail && (sharesHalf || before.sharesHalf)))) witness.isPlain = false;
      if (submit.code !== null) valuesOf.set(submit.code, { ...submit, sharesHalf });
      for (const act of acts.filter((one) => concerns(one, submit) && !witness.isShadowed(one))) {
        const request = ministry.find(act.request);
        if (submit.kind !== 'try') continue;
        const asked = warned.some((id) => id === 'lastTry' || id === 'triesGone' || id === 'countUnknown');
        if (witness.knowable(act, 'try', submit.code) >= 4 && !asked && stateOf(request, now()) === 'pending') {
          faults.push(`The guard never lets through, unasked, a try that could be the last: ${act.request}, ${keyOf(submit)}`);
        }
        // A page that cannot reach the worker says so, and asks.
        const isBlind = warned.includes('countUnknown');
        if (!isBlind && refused.get(act.request)?.has(keyOf(submit)) === true) faults.push(`The same three values that this round has seen refused do not leave again: ${keyOf(submit)}`);
      }
    },
    settled(submit, outcome) {
      for (const act of acts.filter((one) => outcome === 'wrong' && concerns(one, submit))) add(refused, act.request, keyOf(submit));
    },
    counted(submit, before) {
      for (const other of acts) {
        const isDone = (request: FilingRequest | undefined): boolean => request?.verifications.every(({ done }) => done) === true;
        if (!isDone(ministry.find(other.request)) || isDone(before.find(({ id }) => id === other.request))) continue;
        for (const act of acts) if (act !== other && sharesValue(other, act)) shadowed.add(act);
      }
      for (const act of acts) {
        const { code } = submit;
        if (code !== null && concerns(act, submit)) add(typed, act.request, code);
        const request = ministry.find(act.request);
        const isMore = countOf(request, submit.kind) > countOf(before.find(({ id }) => id === act.request), submit.kind);
        if (isMore && !concerns(act, submit) && acts.some((other) => concerns(other, submit))) hidden.push({ request: act.request, submit });
      }
    },
    isShadowed: (act) => !witness.isPlain && shadowed.has(act),
    renewed(act) {
      refused.delete(act.request);
      // Its own new round is open, whatever was said of others before.
      shadowed.delete(act);
    },
    knowable(act, kind, code) {
      const isHidden = ({ request, submit }: (typeof hidden)[number]): boolean =>
        request === act.request && submit.kind === kind && !concerns(act, submit) && (code === null || submit.code !== code) && typed.get(request)?.has(submit.code ?? '') !== true;
      return countOf(ministry.find(act.request), kind) - hidden.filter(isHidden).length;
    },
  };
  return witness;
}
