import { findForms } from '../../lib/page/find';
import { type Judgement, judge } from './judge';
import { mutantOf } from './mutant';
import { toHtml } from './tree';

/** A mutant that failed, as a person reads it. */
export interface Failure {
  readonly number: number;
  readonly why: string;
  readonly about: string;
  readonly html: string;
}

/** What a part of a run came to, in the page. */
export interface Batch {
  readonly judgements: readonly (Judgement & { readonly drifts: readonly string[]; readonly breaker: string | null })[];
  readonly failures: readonly Failure[];
}

/** What the page's bundle leaves on `globalThis`. */
export interface InPage {
  /** Judges the mutants from one number up to but not another; says more of the first failures, and of all when asked. */
  judge(seed: number, from: number, to: number, mostFailures: number): Batch;
  /** One mutant as HTML with its judgement, left standing in the page. */
  show(seed: number, number: number): Failure;
  /** The kinds of what is claimed in the document as it stands, and how many fields a person sees there. */
  claims(): { readonly kinds: readonly string[]; readonly fields: number };
}

const inPage: InPage = {
  judge(seed, from, to, mostFailures) {
    const judgements: Batch['judgements'][number][] = [];
    const failures: Failure[] = [];
    for (let number = from; number < to; number += 1) {
      const mutant = mutantOf(seed, number);
      const judgement = judge(mutant, document, findForms);
      judgements.push({ ...judgement, drifts: mutant.drifts, breaker: mutant.breaker });
      if (judgement.why !== null && failures.length < mostFailures) failures.push(inPage.show(seed, number));
    }
    document.body.replaceChildren();
    return { judgements, failures };
  },
  show(seed, number) {
    const { why } = judge(mutantOf(seed, number), document, findForms);
    const { base, drifts, breaker, plan, draw } = mutantOf(seed, number);
    const about = [base, ...drifts, ...(breaker === null ? [] : [`broken: ${breaker}`]), plan.coming].join(' + ');
    return { number, why: why ?? 'all is right', about, html: toHtml(draw()) };
  },
  claims: () => ({
    kinds: findForms(document).map(({ kind }) => kind),
    fields: Array.from(document.querySelectorAll('input')).filter((input) => input.type !== 'hidden' && input.checkVisibility()).length,
  }),
};

Object.assign(globalThis, { heyanMutants: inPage });
