import type { FilingType, Provider, ServiceKind } from './filing';
import type { Situation } from './situations';
import type { Saying, Verifiers } from './verifier-accounts';
import { isPresent, type Standing, standingsOf } from './who-verifies';

/**
 * Who must verify, as one source answers it. The last three say "in some cases" of the role that they do not name:
 * `subjectAtLeast` is 主体负责人 always and 服务负责人 in some.
 */
export type Answer = 'both' | 'subject' | 'service' | 'nobody' | 'somebody' | 'subjectAtLeast' | 'serviceAtLeast' | 'sometimes';

/** Those that answer alike. */
export interface Standpoint {
  readonly answer: Answer;
  readonly providers: readonly Provider[];
  /** Whether an agency stands here too, where no provider does. */
  readonly agencies: boolean;
}

const ANSWERS: Readonly<Partial<Record<`${Saying} ${Saying}`, Answer>>> = {
  'yes yes': 'both', 'yes no': 'subject', 'no yes': 'service', 'no no': 'nobody', 'unsaid unsaid': 'somebody',
  'yes depends': 'subjectAtLeast', 'depends yes': 'serviceAtLeast', 'depends depends': 'sometimes',
};

/**
 * Who says what of a case today: each provider by the newest page that speaks of it, the filing's own first. Agencies are
 * named only for an answer that no provider gives. What was before the rule held nationwide is left out.
 */
export function standpointsOn(
  filingType: FilingType, provider?: Provider, serviceKind?: ServiceKind, situation?: Situation,
): readonly Standpoint[] {
  const standings = newestOfEach(standingsOf(filingType, provider, serviceKind, situation));
  const ofProvider = standings.filter(({ account }) => account.provider !== null);
  const answers = [...new Set([...ofProvider, ...standings].map(({ verifiers }) => answerOf(verifiers)))];
  return answers.map((answer) => {
    const providers = ofProvider.filter(({ verifiers }) => answerOf(verifiers) === answer)
      .flatMap(({ account }) => (account.provider === null ? [] : [account.provider]));
    return { answer, providers, agencies: providers.length === 0 };
  });
}

/** Of each provider the newest page of the present rule; of agencies all. */
export function newestOfEach(standings: readonly Standing[]): readonly Standing[] {
  const present = standings.filter(({ account }) => isPresent(account));
  return present.filter(({ account: { provider } }, at) =>
    provider === null || present.findIndex(({ account }) => account.provider === provider) === at);
}

function answerOf({ subject, service }: Verifiers): Answer {
  return ANSWERS[`${subject} ${service}`] ?? 'somebody';
}
