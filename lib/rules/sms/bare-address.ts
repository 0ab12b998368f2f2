import { type HostJudgement, judgeHost } from '../host';
import { linksIn } from './links';
import { plainText } from './plain';

/** Longer than any address that somebody would ask about; what decides stands at its beginning. */
const LONGEST_ADDRESS = 2_000;

/** Brackets and quotes that a copy takes along at both ends. */
const AROUND = /^[<(（[【「『《"'“‘]+|[>)）\]】」』》"'”’。，、]+$/gu;

/** How a look-alike gives itself away even where it is written in no way that an address can be. */
const TELLING: ReadonlySet<HostJudgement['why']> = new Set(['borrowed', 'spelling', 'letters']);

/**
 * The address that a text is, and nothing besides, judged: a link or a host that somebody asks about before opening it. Null for a
 * text that is more than an address, or none. Never throws.
 * Source: the one right host, and what to warn of (facts/verification.md 1.3 and 7.3).
 */
export function bareAddress(text: string): HostJudgement | null {
  const bare = text.trim().replace(AROUND, '');
  if (bare.length > LONGEST_ADDRESS || !/[.。．]/u.test(bare) || /\s/u.test(bare)) return null;
  const links = linksIn(plainText(bare));
  const whole = judgeHost(bare);
  if (links.length === 0) return whole.is === 'lookalike' && TELLING.has(whole.why) ? whole : null;
  return links.length === 1 && links[0]?.host === whole.host ? whole : null;
}
