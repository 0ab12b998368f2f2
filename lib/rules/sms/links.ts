import { type HostJudgement, judgeHost } from '../host';
import { glance } from '../host-likeness';

/** Everything that an address can be written with, letters of every script included. One class, so that it takes linear time. */
const TOKEN = /[\p{L}\p{N}\p{M}.\-_~%@:/?#&=+|\\]+/gu;

/** Names of the top level that are written in Han characters; a sentence that goes on after a full stop has none of them alone. */
const HAN_TOP = /\.(?:中国|公司|网络|网址|在线|中文网|政务|公益|商城|网店|集团|香港|台湾|商标|信息|移动|手机|企业|娱乐|我爱你)(?![\p{L}\p{N}])/u;

/** What the last part of a host looks like: letters of an alphabet, or what stands for other ones. */
const TOP = /\.(?:(?:(?!\p{Script=Han})\p{L}){2,24}|xn--[a-z0-9-]{2,60})\.?(?::\d{1,5})?$/iu;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$/;

/** Two parts of a name: where one begins so, what follows the next Han character may belong to it. */
const NAME = /[\p{L}\d]\.\p{L}/u;

const authorityOf = (address: string): string => /^[^/?#\\]*/u.exec(address)?.[0] ?? '';

/**
 * The addresses in one run of characters. A host ends at its first Han character, for there the sentence goes on; unless the
 * host goes on behind it, and a browser may be led there.
 */
function addressesIn(token: string): readonly string[] {
  const scheme = /[a-z][a-z0-9+]{1,10}:[/\\]{2}/iu.exec(token);
  if (scheme !== null) return [endOf(token.slice(scheme.index), scheme[0].length)];
  const found: string[] = [];
  for (const { 0: piece, index } of token.matchAll(/(?:(?!\p{Script=Han}).)+/gu)) {
    const bare = piece.replace(/^[:.]+/, '');
    if (!NAME.test(bare)) {
      if (isAddress(bare)) found.push(bare);
      continue;
    }
    const address = endOf(token.slice(index + piece.length - bare.length), 0);
    if (isAddress(address)) found.push(address);
    // What goes on behind the name has been looked at; and in a path there are no further names.
    if (address.length > bare.length || authorityOf(bare) !== bare) break;
  }
  return found;
}

function isAddress(address: string): boolean {
  const authority = authorityOf(address);
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1).replace(/[:.]+$/, '');
  if (!TOP.test(host) && !HAN_TOP.test(host) && !IP.test(host)) return false;
  // A mail address is nothing to open, unless it is one that pretends to be a page.
  return at <= 0 || address !== authority || /miit|beian/.test(glance(authority.slice(0, at)));
}

function endOf(address: string, start: number): string {
  const authority = authorityOf(address.slice(start));
  const han = authority.search(/\p{Script=Han}/u);
  if (han === -1 || TOP.test(authority) || HAN_TOP.test(authority)) return address;
  return address.slice(0, start + han).replace(/[.:\-_]+$/, '');
}

/** Every address in a plain text, judged. Where a copy has broken one at a dot, it is put together again. */
export function linksIn(plain: string): readonly HostJudgement[] {
  // Some keyboards write the full stop of a sentence between the parts of a name.
  const dotted = plain.replace(/(?<=[a-z0-9])。(?=[a-z0-9])/giu, '.');
  const links = judged(dotted);
  if (links.length > 0 && links.every(({ is }) => is === 'right')) return links;
  const joined = judged(dotted.replace(/[ \t\n\r]*\.[ \t\n\r]*(?=[a-z])/giu, '.'));
  return joined.length > 0 && joined.every(({ is }) => is === 'right') && links.every(isPartOf) ? joined : links;
}

/** Whether this may be a broken piece of the right name: `beian.miit`, `gov.cn`. */
function isPartOf({ host }: HostJudgement): boolean {
  return 'beian.miit.gov.cn'.includes(host);
}

function judged(text: string): readonly HostJudgement[] {
  return Array.from(text.matchAll(TOKEN)).flatMap(([token]) => addressesIn(token).map(judgeHost));
}
