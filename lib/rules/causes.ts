import { ALIYUN_EMAS_2024, DOUYIN_2024, FKW_2022, HUAWEI_2025, JD_2020, NOTES_2025, PILOT_2018, TENCENT_2022, TENCENT_FAQ_2022, VOLCENGINE_2024, WECHAT_2024 } from './help-pages';
import type { Source } from './source';

/** Why the site may have answered so, or what is good to know of it. What each says: `cause` in the locales. */
export const CAUSES = [
  'idTail', 'otherPerson', 'code', 'phone', 'serviceType', 'filingChanged', 'notSynced', 'alreadyDone', 'notPending',
  'sixthTry', 'timeOver', 'returnComes',
  'othersAsked', 'sameDay', 'showsLater', 'noMessage', 'review',
  'onItsWay', 'newestCode', 'twoResends', 'repeatsAtNoon',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Where each is read, the newest first. The facts: facts/verification.md sections 2 to 6 and 8. */
export const CAUSE_SOURCES: Readonly<Record<Cause, readonly Source[]>> = {
  // "Most of the time": no other cause is called so by anybody.
  idTail: [NOTES_2025, DOUYIN_2024, JD_2020],
  otherPerson: [DOUYIN_2024, TENCENT_FAQ_2022, JD_2020],
  // Each request has a code of its own.
  code: [DOUYIN_2024, PILOT_2018],
  phone: [DOUYIN_2024, JD_2020],
  // That the form asks for it is told; what becomes of a wrong choice is not, and inferred.
  serviceType: [NOTES_2025],
  filingChanged: [FKW_2022],
  notSynced: [NOTES_2025],
  alreadyDone: [WECHAT_2024, TENCENT_FAQ_2022],
  notPending: [TENCENT_FAQ_2022],
  sixthTry: [HUAWEI_2025, DOUYIN_2024, WECHAT_2024, TENCENT_FAQ_2022],
  timeOver: [DOUYIN_2024, HUAWEI_2025, FKW_2022],
  returnComes: [DOUYIN_2024, TENCENT_2022],
  othersAsked: [DOUYIN_2024, JD_2020],
  sameDay: [NOTES_2025, DOUYIN_2024, JD_2020],
  showsLater: [NOTES_2025, ALIYUN_EMAS_2024],
  noMessage: [ALIYUN_EMAS_2024],
  review: [NOTES_2025],
  onItsWay: [JD_2020],
  // Inferred: whether the older code still holds is told by nobody, and the newest surely does.
  newestCode: [],
  twoResends: [HUAWEI_2025, TENCENT_2022, JD_2020],
  repeatsAtNoon: [VOLCENGINE_2024, TENCENT_2022],
};
