import { glance, lettersApart } from './host-likeness';
import { knownHost, RIGHT_HOST } from './host-names';

/**
 * What an address is to whoever looks for the ministry's page:
 * - `right`: the one host, over https or without a scheme
 * - `harmless`: the ministry's, and yet not the page (`http`, `www`, `retired`, `ministry`)
 * - `otherSystem`: 公安备案, which has no SMS verification (`police`)
 * - `hidden`: a short link, which shows nothing of where it leads (`shortLink`)
 * - `lookalike`: it can be taken for the right one, or plays with how addresses are read; `why` says how
 * - `foreign`: nothing to do with it; `none`: no address at all
 */
export interface HostJudgement {
  readonly is: 'right' | 'harmless' | 'otherSystem' | 'hidden' | 'lookalike' | 'foreign' | 'none';
  readonly why: HostWhy;
  /** As a browser would take it, shortened; never a part of a path or a query. */
  readonly host: string;
}

/**
 * Of a look-alike: `borrowed`: the right name stands in it, and it leads elsewhere; `spelling`: a letter or two, or what stands
 * between, are others; `letters`: drawn alike, such as Cyrillic ones or 1 for i; `punycode`: written so that nobody can read it;
 * `userinfo`: the name before an @ is no address; `port`: the right name with a port; `odd`: characters that no address has.
 */
export type HostWhy =
  | 'exact' | 'http' | 'www' | 'retired' | 'ministry' | 'police' | 'shortLink'
  | 'borrowed' | 'spelling' | 'letters' | 'punycode' | 'userinfo' | 'port' | 'odd' | 'other' | 'none';

/** Longer than any host name can be (RFC 1035): what is longer is not looked at letter by letter. */
const LONGEST = 253;

/** The right name, as it looks at a glance, and the parts of it that nobody else has a reason for. */
const RIGHT_GLANCE = glance(RIGHT_HOST);
const TELLING = ['beian.miit', 'miit.beian', 'miit.gov', 'beianmiit.gov'].map(glance);

/** So many letters apart a name is still taken for the right one. */
const APART = 3;

/**
 * Judges one address, as it may stand in an SMS or in a selected text: `beian.miit.gov.cn`, with or without a scheme, a path,
 * a query or a hash. By rule and offline. Never throws. Where an address can be read in two ways, it is not `right`.
 */
export function judgeHost(text: string): HostJudgement {
  const address = text.normalize('NFKC').replace(/\p{Cf}+/gu, '').trim().replaceAll('。', '.').replace(/[.,;:!?)\]}>'"、，；：！？）】》」』”’]+$/u, '');
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z0-9+.-]{0,20}):[/\\]{2})?(.*)$/isu.exec(address) ?? [];
  const [authority = ''] = /^[^/?#\\]*/u.exec(rest) ?? [];
  const tail = rest.slice(authority.length);
  const hostPort = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const host = hostPort.replace(/:\d*$/, '').replace(/\.$/, '');
  const judged = (is: HostJudgement['is'], why: HostWhy): HostJudgement => ({ is, why, host: host.slice(0, 60) });
  if (host === '') return judged('none', 'none');
  if (address.includes('\\')) return judged('lookalike', 'odd');
  if (authority.includes('@') || (address.includes('@') && hasFoldedMark(text))) return judged('lookalike', 'userinfo');
  if (host === RIGHT_HOST) {
    // Some readers of addresses end this one at another place than the browser does.
    if (/^[/?#]*[.@]/.test(tail)) return judged('lookalike', 'borrowed');
    if (hostPort.includes(':')) return judged('lookalike', 'port');
    if (scheme === '' || scheme.toLowerCase() === 'https') return judged('right', 'exact');
    return scheme.toLowerCase() === 'http' ? judged('harmless', 'http') : judged('lookalike', 'odd');
  }
  return ofOther(host, tail, judged);
}

/** Whether a wide form of a mark that addresses are made of stands in it: what ends a host for the eye does not for a browser. */
function hasFoldedMark(text: string): boolean {
  return Array.from(text).some((char) => char > '\u007f' && /[/?#@:%\\]/.test(char.normalize('NFKC')));
}

function ofOther(host: string, tail: string, judged: (is: HostJudgement['is'], why: HostWhy) => HostJudgement): HostJudgement {
  const known = knownHost(host);
  if (known === 'police') return judged('otherSystem', known);
  if (known === 'shortLink') return judged('hidden', known);
  if (known !== undefined) return judged('harmless', known);
  if (host.length > LONGEST) return judged(host.includes('miit') ? 'lookalike' : 'foreign', host.includes('miit') ? 'borrowed' : 'other');
  if (/(?:^|\.)xn--/.test(host)) return judged('lookalike', 'punycode');
  if (/[%@|<>^`{}\s]/.test(host)) return judged('lookalike', 'odd');
  const likeness = likenessOf(host);
  // Who is asked by the ministry's own name server is the ministry; but nobody there would spell it like this.
  if (host.endsWith('.miit.gov.cn')) return likeness === 'spelling' || likeness === 'letters' ? judged('lookalike', likeness) : judged('harmless', 'ministry');
  if (likeness !== null) return judged('lookalike', likeness);
  if (glance(tail.slice(0, LONGEST)).includes(RIGHT_GLANCE)) return judged('lookalike', 'borrowed');
  return judged('foreign', 'other');
}

/** How a host that is not the right one can be taken for it, or null. */
function likenessOf(host: string): 'letters' | 'spelling' | 'borrowed' | null {
  const seen = glance(host);
  if (seen === RIGHT_GLANCE) return host.replace(/[^a-z]/g, '') === RIGHT_HOST.replaceAll('.', '') ? 'spelling' : 'letters';
  if (!host.endsWith('.miit.gov.cn') && TELLING.some((name) => seen.includes(name))) return 'borrowed';
  const apart = host.endsWith('.miit.gov.cn')
    ? lettersApart(glance(host.slice(0, -'.miit.gov.cn'.length)), glance('beian')) <= 2
    : lettersApart(seen, RIGHT_GLANCE) <= APART;
  return apart ? 'spelling' : null;
}
