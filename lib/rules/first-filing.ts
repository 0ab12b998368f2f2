import { SERVICE_KINDS, type ServiceKind } from './filing';
import type { Source } from './source';

/**
 * Whether an organisation's filing is its first (首次备案): its name is searched on the ministry's query page under each
 * kind of service, and a first one has nothing under any of them. JD Cloud says the same from the other side: neither the
 * domain nor the organisation's document has a number.
 */
export const FIRST_FILING: { readonly searched: readonly ServiceKind[]; readonly sources: readonly Source[] } = {
  searched: SERVICE_KINDS,
  sources: [
    { source: 'Douyin open platform, 工信部短信核验解读 (seed S2)', date: '2024' },
    { source: 'JD Cloud, 备案短信核验说明 (seed S0)', date: '2020-08-18' },
  ],
};
