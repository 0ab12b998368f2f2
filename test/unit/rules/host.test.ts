import { describe, expect, it, test } from 'vitest';
import { judgeHost } from '../../../lib/rules/host';
import { lettersApart } from '../../../lib/rules/host-likeness';
import { KNOWN_HOSTS, RIGHT_HOST } from '../../../lib/rules/host-names';
import { forSeeds } from '../helpers/random';

const verdict = (text: string): string => {
  const { is, why } = judgeHost(text);
  return `${is} ${why}`;
};

describe('the one right host (all help pages since 2020-08; facts/verification.md 1.3)', () => {
  test.each([
    'beian.miit.gov.cn', 'beian.miit.gov.cn/', 'BEIAN.miit.gov.cn', ' beian.miit.gov.cn ', 'beian.miit.gov.cn.', 'beian.miit.gov.cn。', 'beian.miit.gov.cn”',
    'https://beian.miit.gov.cn', 'HTTPS://beian.miit.gov.cn/', 'https://beian.miit.gov.cn/#/Integrated/ComplaintA',
    'https://beian.miit.gov.cn/?spm=a.b.c#/Integrated/ComplaintA', 'beian.miit.gov.cn#/Integrated/index', 'beian.miit.gov.cn?x=1',
    'ｂｅｉａｎ.miit.gov.cn', 'beian.miit.gov.cn\u200b', 'beian。miit。gov。cn',
  ])('%s', (text) => expect(verdict(text)).toBe('right exact'));
});

describe('what is the ministry\'s and yet not the page, or another system\'s, is told apart (facts/verification.md 1.3)', () => {
  test.each([
    ['http://beian.miit.gov.cn/', 'harmless http'],
    ['www.beian.miit.gov.cn', 'harmless www'],
    ['http://www.miitbeian.gov.cn/', 'harmless retired'],
    ['zj.beian.miit.gov.cn', 'harmless retired'],
    ['hlwicpfwc.miit.gov.cn', 'harmless ministry'],
    ['https://www.miit.gov.cn/jgsj/', 'harmless ministry'],
    ['xwzx.miit.gov.cn', 'harmless ministry'],
    ['beian.gov.cn', 'otherSystem police'],
    ['https://beian.mps.gov.cn/#/', 'otherSystem police'],
    ['t.cn/RTabcd1', 'hidden shortLink'],
  ])('%s: %s', (text, said) => expect(verdict(text)).toBe(said));
});

describe('a look-alike is called one, and says how (facts/verification.md 1.3 and 7.3; Unicode UTS #39)', () => {
  test.each([
    ['beian.miit.gov.cn.evil.cn', 'borrowed'], ['beian.miit.gov.cn-verify.com', 'borrowed'], ['miitbeian.com', 'borrowed'], ['icp.beianmiit.gov.cn.example', 'borrowed'],
    ['beian.miit.gov.com', 'borrowed'], ['beian.miit.cn', 'borrowed'], ['evil.cn/beian.miit.gov.cn', 'borrowed'], ['evil.cn#beian.miit.gov.cn', 'borrowed'], ['beian.miit.gov.cn/.evil.cn', 'borrowed'],
    ['beian-miit.gov.cn', 'spelling'], ['beian_miit_gov_cn.', 'spelling'], ['beianmiitgov.cn', 'spelling'], ['bejan.miit.gov.cn', 'spelling'], ['beain.miit.gov.cn', 'spelling'],
    ['beian.mit.gov.cn', 'spelling'], ['beian.miit.gov.co', 'borrowed'], ['bian.miit.gov.cn', 'spelling'], ['beian.mittt.gov.cn', 'spelling'],
    ['be1an.miit.gov.cn', 'letters'], ['beian.m11t.gov.cn', 'letters'], ['beian.mlit.gov.cn', 'letters'], ['beian.miit.g0v.cn', 'letters'], ['beian.rniit.gov.cn', 'letters'],
    ['bei\u0430n.miit.gov.cn', 'letters'], ['beian.miit.gov.\u0441n', 'letters'], ['beian.miit.g\u03bfv.cn', 'letters'], ['beiän.miit.gov.cn', 'letters'],
    ['xn--bein-5cd.miit.gov.cn', 'punycode'], ['https://xn--e1awd7f.com', 'punycode'],
    ['https://beian.miit.gov.cn@evil.cn', 'userinfo'], ['beian.miit.gov.cn:x@evil.cn', 'userinfo'], ['https://a@beian.miit.gov.cn', 'userinfo'], ['beian.miit.gov.cn／cn@evil.cn', 'userinfo'],
    ['https://beian.miit.gov.cn:8443/', 'port'], ['beian.miit.gov.cn:80', 'port'],
    ['https://beian.miit.gov.cn\\@evil.cn', 'odd'], ['https:\\\\beian.miit.gov.cn', 'odd'], ['beian.miit.gov.cn%2eevil.cn', 'odd'], ['ftp://beian.miit.gov.cn', 'odd'],
  ])('%s: %s', (text, why) => expect(verdict(text)).toBe(`lookalike ${why}`));
});

describe('what nobody takes for it is foreign, and an empty text is none', () => {
  test.each(['example.com', 'https://aliyun.com/beian', 'www.gov.cn', 'beian.cac.gov.cn', 'beian.tianyancha.com', '203.0.113.7', 'miui.com', 'https://cloud.tencent.com/document/product/243'])(
    '%s', (text) => expect(verdict(text)).toBe('foreign other'),
  );
  test.each(['', '   ', '。', 'https://', '\u200b'])('%j', (text) => expect(verdict(text)).toBe('none none'));
});

it('never is right what a browser would lead elsewhere, and never throws (50,000 changed addresses)', async () => {
  const PARTS = ['beian', 'miit', 'gov', 'cn', '.', '.', '.', 'evil', 'com', '-', '@', ':', '/', '\\', '?', '#', 'https://', 'xn--', '\u0430', '。', '%2e', '8443', ' ', '\ud83d', '．', '／', '＠', '\u200b', '工信部'];
  const isRight = (text: string): boolean => {
    const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
    // What a browser refuses leads nowhere.
    if (!URL.canParse(address)) return true;
    const { protocol, hostname, port, username } = new URL(address);
    return protocol === 'https:' && hostname.replace(/\.$/, '') === RIGHT_HOST && port === '' && username === '';
  };
  let right = 0;
  await forSeeds(50_000, (random) => {
    const text = random.chance(0.5) ? random.text(PARTS, 12) : `beian.miit.gov.cn${random.text(PARTS, 4)}`;
    if (judgeHost(text).is !== 'right') return;
    right += 1;
    // A stop or a blank at the end is the sentence's, not the address's.
    if (!isRight(text.trim().replace(/[.。．:?\s\u200b]+$/u, ''))) throw new Error(JSON.stringify(text));
  });
  expect(right).toBeGreaterThan(500);
});

it('counts letters as people see them: left out, put in, changed, swapped', () => {
  expect([lettersApart('beian', 'beian'), lettersApart('beain', 'beian'), lettersApart('bian', 'beian'), lettersApart('bejan', 'beian'), lettersApart('', 'abc')]).toEqual([0, 1, 1, 1, 3]);
});

it('every known host names its source', () => {
  for (const { hosts, source, date } of KNOWN_HOSTS) {
    expect(source, hosts).not.toBe('');
    expect(date, hosts).toMatch(/^20\d\d/);
  }
});
