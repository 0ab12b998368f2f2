import { SERVICE_KINDS, type ServiceKind } from './filing';
import { DOUYIN_2024, JD_2020 } from './help-pages';
import type { Source } from './source';

/**
 * Whether an organisation's filing is its first (首次备案): its name is searched on the ministry's query page under each
 * kind of service, and a first one has nothing under any of them. JD Cloud says the same from the other side: neither the
 * domain nor the organisation's document has a number.
 */
export const FIRST_FILING: { readonly searched: readonly ServiceKind[]; readonly sources: readonly Source[] } = {
  searched: SERVICE_KINDS,
  sources: [
    DOUYIN_2024,
    JD_2020,
  ],
};
