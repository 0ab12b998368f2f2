import type { Source } from '../source';

/** Where what is said of documents comes from, each once. */
export const JD_CLOUD: Source = { source: 'JD Cloud help, 备案短信核验说明', date: '2020-08-18' };
export const OWNER_NOTES: Source = { source: 'a site owner, with texts of Aliyun and JD Cloud', date: '2025-03' };
export const VOLCENGINE: Source = { source: 'Volcengine, FAQ 短信核验 (docs/6428/68778)', date: '2023-10-08' };

/** Numbers of citizens: 17 digits and a check character by ISO 7064 MOD 11-2, with the date of birth in places 7 to 14. */
export const CITIZEN_NUMBER: Source = { source: 'GB 11643-1999, 公民身份号码', date: '1999-07-01' };
export const FIRST_GENERATION: Source = { source: '居民身份证法 as amended in 2011: cards of the first generation end', date: '2013-01-01' };
export const RESIDENCE_PERMIT: Source = { source: '港澳台居民居住证申领发放办法 (国办发〔2018〕81号)', date: '2018-09-01' };
export const PERMANENT_RESIDENCE: Source = {
  source: 'National Immigration Administration, 新版外国人永久居留身份证机读信息规则 (as reposted by eastcoms.com)', date: '2023-10-20',
};
export const HOME_PERMIT: Source = { source: 'Ministry of Public Security, 港澳居民来往内地通行证号码规则', date: '2010-03-10' };
export const TAIWAN_PERMIT: Source = { source: 'China News Service, 台胞证“一人一号、终身不变”', date: '2008-09-11' };
export const OFFICER_CARD: Source = { source: 'Xinhua, 全军换发军官证', date: '2016-06-29' };
export const LICENCE_CODE: Source = { source: 'GB 32100-2015, 统一社会信用代码', date: '2015-10-01' };
/** The size of the number in a passport, with which machines read it: nine places of letters and digits. */
export const PASSPORT: Source = { source: 'ICAO Doc 9303-4, eighth edition', date: '2021' };
export const HONG_KONG_NUMBER: Source = { source: 'a school on Hong Kong identity numbers (mrszeto.net)', date: 'undated' };
