import type { FilingType } from './filing';
import { DOUYIN_2024, JD_2020, NOTES_2025, TENCENT_2022 } from './help-pages';
import type { Situation } from './situations';
import type { Source } from './source';
import { whichPhone } from './which-phone';

/**
 * What to do, in this order, when the number that the SMS goes to is dead or lost.
 * - `recover`: get the number back from the operator, where that is possible
 * - `wait`: nothing for 24 hours, until the request is returned; whoever acts meanwhile loses order and tries
 * - `correct`: write the new number into the returned request, and hand it in again: a new SMS goes to the new one
 * - `typeNew`: the request may change the number by itself: type the new one into it
 * - `askOld`: ask the provider before which number is on record
 * - `changeAtOld`: change the filing there first (变更备案); that is verified with the new number
 * - `submitAgain`: then hand the access in again at the new provider
 * - `noProvider`: a filing without any provider (空壳备案) is cancelled and filed anew
 * - `changeFirst`: change the number in a request of its own, then hand in this one
 */
export type DeadStep =
  | 'recover' | 'wait' | 'correct' | 'typeNew' | 'askOld' | 'changeAtOld' | 'submitAgain' | 'noProvider' | 'changeFirst';

export interface DeadNumberStep {
  readonly step: DeadStep;
  readonly sources: readonly Source[];
}

const VOLCENGINE: Source = { source: 'Volcengine, 短信核验 (volcengine.com/docs/6428/68754)', date: '2021-08-12' };
const AGENCY: Source = { source: 'an agency (ksbaw.vip)', date: '2023-03-13' };
const JDCLOUD: Source = { source: 'JD Cloud, Recording SMS verification instructions', date: '2019-07' };

/** The texts of `recover` and `wait` are one: "if the number cannot be got back, do nothing for now". */
const STEPS: Readonly<Record<DeadStep, readonly Source[]>> = {
  recover: [NOTES_2025],
  wait: [NOTES_2025],
  correct: [NOTES_2025, DOUYIN_2024],
  typeNew: [TENCENT_2022, JDCLOUD],
  askOld: [JD_2020],
  changeAtOld: [AGENCY, TENCENT_2022, VOLCENGINE],
  submitAgain: [JD_2020],
  noProvider: [AGENCY, TENCENT_2022, VOLCENGINE],
  // Inferred: a change is verified with the new number (JD Cloud), and a cancellation has no number to change.
  changeFirst: [JDCLOUD],
};

/** The steps for a filing, the first to be tried first. */
export function deadNumber(filingType: FilingType, situation?: Situation): readonly DeadNumberStep[] {
  return idsOf(filingType, situation).map((step) => ({ step, sources: STEPS[step] }));
}

function idsOf(filingType: FilingType, situation: Situation | undefined): readonly DeadStep[] {
  const { rule } = whichPhone(filingType, situation);
  if (rule === 'atOldProvider') return ['askOld', 'wait', 'changeAtOld', 'submitAgain', 'noProvider'];
  if (rule === 'newIfChanged') return ['typeNew', 'recover', 'wait', 'correct'];
  // What is typed into these two is sent; the others only end, or move, what is on record.
  return filingType === 'first' || situation === 'sameNameElsewhere' ? ['recover', 'wait', 'correct'] : ['recover', 'wait', 'changeFirst'];
}
