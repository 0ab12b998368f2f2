import type { FilingType, Provider } from './filing';
import { ALIYUN_2025, DOUYIN_2024, JD_2020, NOTES_2025, TENCENT_2022, VOLCENGINE_2024 } from './help-pages';
import { RESEND_PAUSE, ROUND_DURATION } from './limits';
import { firstSms } from './provider-help';
import type { Source } from './source';
import { type PhoneRule, whichPhone } from './which-phone';

/**
 * What to do when no SMS comes, in this order: what costs nothing first, a resend after it, and at last nothing at all.
 * `PhoneRule` is one step, by what the SMS goes to in this filing type.
 */
export type NoSmsStep = 'wait' | 'junk' | 'arrears' | 'segment' | 'otherPhone' | PhoneRule | 'resend' | 'noon' | 'back';

/** `now`: the one to do; `open`: can be done as well; `later`: its time has not come; `over`: it cannot help any more. */
export type StepState = 'now' | 'open' | 'later' | 'over';

export interface Rung {
  readonly id: NoSmsStep;
  readonly state: StepState;
  /** When it begins to make sense, or when the wait is over; ms since 1970, null where nobody can tell. */
  readonly at: number | null;
  readonly sources: readonly Source[];
}

/** What is known of the filing that waits. Times in ms since 1970. */
export interface Smsless {
  readonly now: number;
  /** When the provider passed it on, or its SMS came to somebody else; null while nobody has said. */
  readonly since: number | null;
  /** When an SMS was sent again last; null for never. */
  readonly resentAt: number | null;
  /** Resends left for sure. */
  readonly resendsLeft: number;
}

const SOURCES: Readonly<Record<Exclude<NoSmsStep, 'wait'>, readonly Source[]>> = {
  junk: [NOTES_2025, DOUYIN_2024],
  arrears: [NOTES_2025, DOUYIN_2024],
  segment: [DOUYIN_2024],
  otherPhone: [DOUYIN_2024],
  asFiled: [DOUYIN_2024, JD_2020],
  atOldProvider: [NOTES_2025, TENCENT_2022, JD_2020],
  newIfChanged: [TENCENT_2022],
  // Tencent (2020 to 2022) says three in 24 hours; the two of the others are the stricter.
  resend: [NOTES_2025, JD_2020],
  noon: [VOLCENGINE_2024, TENCENT_2022],
  back: [NOTES_2025],
};

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** The ministry's noon is Beijing's, which knows no summer time. */
const BEIJING = 8 * HOUR;

/** The noon of the next day: then the ministry sends the SMS again by itself (Tencent to 2022, Volcengine 2024-03-22). */
export function nextNoon(since: number): number {
  return Math.floor((since + BEIJING) / DAY) * DAY + DAY + 12 * HOUR - BEIJING;
}

/** All steps, the one that applies now first, and then in their order. */
export function ladder(provider: Provider, filingType: FilingType, { now, since, resentAt, resendsLeft }: Smsless): readonly Rung[] {
  const first = firstSms(provider);
  const waitedBy = resentAt !== null ? resentAt + RESEND_PAUSE : since === null ? null : since + first.what.to;
  const isWaiting = waitedBy === null ? false : now < waitedBy;
  const noon = since === null ? null : nextNoon(since);
  // The 24 hours begin with an SMS that was sent at the earliest when the filing was passed on.
  const backAt = since === null ? null : since + ROUND_DURATION;
  const isBack = backAt !== null && now >= backAt;
  const number = whichPhone(filingType).rule;
  const check = (id: keyof typeof SOURCES): Rung => ({ id, state: isBack ? 'over' : 'open', at: null, sources: SOURCES[id] });
  const isNoonAhead = !isBack && (noon === null || now < noon);
  // With less than that to go it may come all the same, and is nothing to wait for.
  const isNoonInTime = isNoonAhead && noon !== null && backAt !== null && noon < backAt;
  const rungs: readonly Rung[] = [
    { id: 'wait', state: isWaiting || (waitedBy === null && !isBack) ? 'open' : 'over', at: waitedBy, sources: [...first.sources, ALIYUN_2025] },
    // An access that was added: the number on record is what is wrong most often (JD Cloud 2020-08-18 says it alone).
    ...(number === 'atOldProvider' ? [check(number)] : []),
    check('junk'), check('arrears'), check('segment'), check('otherPhone'),
    ...(number === 'atOldProvider' ? [] : [check(number)]),
    { id: 'resend', state: resendsLeft === 0 || isBack ? 'over' : isWaiting ? 'later' : 'open', at: isWaiting ? waitedBy : null, sources: SOURCES.resend },
    { id: 'noon', state: isNoonAhead ? 'later' : 'over', at: noon, sources: SOURCES.noon },
    { id: 'back', state: isBack ? 'open' : 'later', at: backAt, sources: SOURCES.back },
  ];
  const current = currentStep({ isWaiting, isBack, isNoonInTime, resendsLeft, hasResent: resentAt !== null, number, isUnknown: since === null && resentAt === null });
  const chosen = rungs.filter(({ id }) => id === current).map((rung): Rung => ({ ...rung, state: 'now' }));
  return [...chosen, ...rungs.filter(({ id }) => id !== current)];
}

interface Standing {
  readonly isWaiting: boolean;
  readonly isBack: boolean;
  readonly isNoonInTime: boolean;
  readonly resendsLeft: number;
  readonly hasResent: boolean;
  readonly number: NoSmsStep;
  readonly isUnknown: boolean;
}

function currentStep({ isWaiting, isBack, isNoonInTime, resendsLeft, hasResent, number, isUnknown }: Standing): NoSmsStep {
  if (isBack) return 'back';
  if (isWaiting || isUnknown) return 'wait';
  if (resendsLeft === 0) return isNoonInTime ? 'noon' : 'back';
  // A second SMS that does not come either is seldom lost on the way: it went to somebody else.
  if (hasResent) return number;
  return number === 'atOldProvider' ? number : 'junk';
}
