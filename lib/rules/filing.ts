/** The words of a filing that the ministry and the providers share. Who verifies for which type: `rules/who-verifies`. */
export const PROVIDERS = [
  'jdcloud', 'aliyun', 'huaweicloud', 'tencentcloud', 'volcengine', 'douyin', 'wechat', 'other',
] as const;

/** 备案类型, in the order in which people meet them (seeds S0 and S3). */
export const FILING_TYPES = [
  'first', 'addService', 'addAccess', 'changeSubject', 'changeService', 'changeBoth',
  'cancelSubject', 'cancelService', 'cancelAccess', 'changeAccess',
] as const;

/** 服务类型: what the site's own selector is expected to offer (facts/verification.md 1.2). */
export const SERVICE_KINDS = ['website', 'app', 'miniProgram', 'quickApp'] as const;

/** 主体负责人 answers for the organisation, 服务负责人 for the website, app or mini-program. */
export const ROLES = ['subject', 'service'] as const;

export type Provider = (typeof PROVIDERS)[number];
export type FilingType = (typeof FILING_TYPES)[number];
export type ServiceKind = (typeof SERVICE_KINDS)[number];
export type Role = (typeof ROLES)[number];
