import type { FilingType, Role } from './filing';
import { ALIYUN_2025, DOUYIN_2024, HUAWEI_2025, JD_2020, NOTES_2025, TENCENT_2022 } from './help-pages';
import type { Source } from './source';
import { type PhoneRule, whichPhone } from './which-phone';

/**
 * What a note to another person says, line by line. Nothing in it is anybody's: no phone, no ID tail, no code. The reader
 * has all three.
 */
export type HandOverLine =
  /** Whose turn it is, and for what. */
  | { readonly id: 'task'; readonly role: Role; readonly filingType: FilingType }
  /** By when; null: within 24 hours of the SMS, whose time nobody knows yet. */
  | { readonly id: 'deadline'; readonly at: number | null }
  | { readonly id: 'sms' | Exclude<PhoneRule, 'asFiled'> | 'open' | 'fill' | 'careful' | 'seen' | 'secret' };

/** Where each line is told. The first two are the filing's own. */
export const HAND_OVER_SOURCES: Readonly<Record<Exclude<HandOverLine['id'], 'task'>, readonly Source[]>> = {
  deadline: [NOTES_2025, DOUYIN_2024, JD_2020],
  // 12381, or a number from 106 to 12381.
  sms: [ALIYUN_2025, HUAWEI_2025, JD_2020],
  atOldProvider: [NOTES_2025, TENCENT_2022, JD_2020],
  newIfChanged: [TENCENT_2022],
  open: [NOTES_2025, JD_2020],
  fill: [NOTES_2025, DOUYIN_2024, JD_2020],
  careful: [HUAWEI_2025, DOUYIN_2024],
  seen: [DOUYIN_2024, JD_2020],
  // No source: who asks for the code by message cannot be told from somebody else.
  secret: [],
};

/** The steps are numbered where they are shown: from the SMS to what is seen at the end. */
export const HAND_OVER_STEPS: ReadonlySet<HandOverLine['id']> = new Set(['sms', 'open', 'fill', 'seen']);

/** What a person with this role is to be told, in order. `deadline` in ms since 1970. */
export function handOver(filingType: FilingType, role: Role, deadline: number | null): readonly HandOverLine[] {
  const number = whichPhone(filingType).rule;
  return [
    { id: 'task', role, filingType },
    { id: 'deadline', at: deadline },
    { id: 'sms' },
    // Simply the person's own: nothing to be said of it.
    ...(number === 'asFiled' ? [] : [{ id: number }]),
    { id: 'open' },
    { id: 'fill' },
    { id: 'seen' },
    { id: 'careful' },
    { id: 'secret' },
  ];
}
