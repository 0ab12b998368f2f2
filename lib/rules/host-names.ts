import type { Source } from './source';

/** The only host of the step (every provider's help since 2020; facts/verification.md 1.3 and 7.3). */
export const RIGHT_HOST = 'beian.miit.gov.cn';

/** Hosts that are not the right one and yet nobody's trap. */
export interface KnownHost extends Source {
  readonly hosts: string;
  /**
   * `www`: dead since 2021; `retired`: where the ministry had the step before; `ministry`: another service of the ministry's;
   * `police`: 公安备案, another system; `shortLink`: it leads wherever its maker wants.
   */
  readonly is: 'www' | 'retired' | 'ministry' | 'police' | 'shortLink';
}

/** Two letters each: the provinces that had an address of their own (JD Cloud, 2019-07). */
const PROVINCES = 'gs xz nx hi xj qh tj sx nm hl zj ah fj sd ha hb hn gx cq sc sn yn';
const ofProvinces = (): string => PROVINCES.split(' ').map((province) => `${province}.beian.miit.gov.cn`).join(' ');

export const KNOWN_HOSTS: readonly KnownHost[] = [
  { is: 'www', hosts: 'www.beian.miit.gov.cn', source: 'Seevil/cactus#24, dvt3d/dc-home-cli#9', date: '2021-04-07' },
  { is: 'retired', hosts: ofProvinces(), source: 'JD Cloud, Recording SMS verification instructions', date: '2019-07' },
  {
    is: 'retired',
    hosts: 'www.miitbeian.gov.cn miitbeian.gov.cn gscainfo.miitbeian.gov.cn xzcainfo.miitbeian.gov.cn nxcainfo.miitbeian.gov.cn '
      + 'hncainfo.miitbeian.gov.cn xjcainfo.miitbeian.gov.cn qhcainfo.miitbeian.gov.cn tjcainfo.miitbeian.gov.cn',
    source: 'Aliyun help of the pilot, as reposted', date: '2019',
  },
  {
    is: 'ministry', hosts: 'miit.gov.cn www.miit.gov.cn hlwicpfwc.miit.gov.cn zwfw.miit.gov.cn',
    source: "the ministry's own front end (facts/verification.md 1.3)", date: '2021',
  },
  { is: 'police', hosts: 'beian.gov.cn www.beian.gov.cn beian.mps.gov.cn www.mps.gov.cn mps.gov.cn', source: 'facts/verification.md 1.3', date: '2024' },
  { is: 'shortLink', hosts: 't.cn', source: 'a user of the older system (gotaobaowang.com)', date: '2019-08-29' },
];

const BY_HOST: ReadonlyMap<string, KnownHost['is']> = new Map(
  KNOWN_HOSTS.flatMap(({ hosts, is }) => hosts.split(' ').map((host) => [host, is] as const)),
);

/** What is known of a host, in small letters; undefined when nothing is. */
export function knownHost(host: string): KnownHost['is'] | undefined {
  return BY_HOST.get(host);
}
