import type { Source } from './source';

/** The pages that several rules stand on, each named once. What they are, and where: docs/sources.md, which has the seeds too. */
/** S0. */
export const JD_2020: Source = { source: 'JD Cloud, 备案短信核验说明', date: '2020-08-18' };
/** S4. */
export const JD_RECORDS_2022: Source = { source: 'JD Cloud, 京东云有过备案记录看这里', date: '2022-03' };
/** S1. */
export const NOTES_2025: Source = { source: "Aliyun's and JD Cloud's help, in a site owner's notes", date: '2025-03' };
/** S2. */
export const DOUYIN_2024: Source = { source: 'Douyin open platform, 工信部短信核验解读', date: '2024' };
export const HUAWEI_2025: Source = { source: 'Huawei Cloud, 备案短信核验, and its knowledge base', date: '2025-12-31' };
export const ALIYUN_EMAS_2024: Source = { source: 'Aliyun EMAS, 工信部短信核验', date: '2024' };
export const ALIYUN_2025: Source = { source: 'Aliyun, 工信部短信核验, as mirrored by hubangtao.com', date: '2025' };
export const TENCENT_2022: Source = { source: 'Tencent Cloud, 备案短信核验说明', date: '2022' };
export const TENCENT_FAQ_2022: Source = { source: 'Tencent Cloud, FAQ 短信核验', date: '2022' };
export const VOLCENGINE_2024: Source = { source: 'Volcengine, 短信核验', date: '2024-03-22' };
export const WECHAT_2024: Source = { source: 'WeChat, FAQ of mini-program filings, as reposted by therapist.net.cn', date: '2024' };
export const PILOT_2018: Source = { source: "the ministry's pilot FAQ, as reposted by qrwr.net", date: '2018-10-24' };
export const FKW_2022: Source = { source: 'fkw.com, a website builder', date: '2022-09-22' };
