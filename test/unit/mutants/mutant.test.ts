import { describe, expect, test } from 'vitest';
import { BASE_NAMES } from '../../mutants/bases';
import { BREAKER_NAMES } from '../../mutants/breakers';
import { DRIFT_NAMES } from '../../mutants/drifts';
import { mutantOf } from '../../mutants/mutant';
import { toHtml, type Inside, type Mark } from '../../mutants/tree';
import { traditional } from '../../mutants/wording';

const SOME = Array.from({ length: 1_200 }, (_, number) => mutantOf(1, number));

/** Every mark in a page, as often as it stands there. */
function marksIn(inside: Inside): Mark[] {
  if (typeof inside === 'string') return [];
  return [...(inside.mark === null ? [] : [inside.mark]), ...inside.inside.flatMap(marksIn)];
}

describe('a mutant', () => {
  test('is the same for the same seed and number', () => {
    const html = (seed: number) => Array.from({ length: 50 }, (_, number) => toHtml(mutantOf(seed, number).draw()));
    expect(html(1)).toEqual(html(1));
    expect(html(1)).not.toEqual(html(2));
  });

  test('is a base form as it is, for the first numbers', () => {
    const first = SOME.slice(0, BASE_NAMES.length);
    expect(first.map(({ base }) => base)).toEqual(BASE_NAMES);
    expect(first.every(({ drifts, breaker }) => drifts.length === 0 && breaker === null)).toBe(true);
  });

  test('has each node of each form once, copies not counted', () => {
    for (const mutant of SOME.filter(({ breaker }) => breaker === null)) {
      const marks = marksIn(mutant.draw());
      const expected = mutant.plan.forms.flatMap(({ kind, fields }, form) => {
        const code = fields.some(({ boxes }) => boxes) && kind === 'try' ? [0, 1, 2, 3, 4, 5].map((at) => `${form}.box${at}`) : [`${form}.code`];
        return [...(kind === 'try' ? code : []), `${form}.phone`, `${form}.idTail`, `${form}.submit`];
      });
      expect(marks.toSorted(), `mutant ${mutant.number}`).toEqual(expected.toSorted());
    }
  });

  test('comes by each drift and each breaker sooner or later', () => {
    expect(new Set(SOME.flatMap(({ drifts }) => drifts))).toEqual(new Set(DRIFT_NAMES));
    expect(new Set(SOME.flatMap(({ breaker }) => breaker ?? []))).toEqual(new Set(BREAKER_NAMES));
  });

  test('is a negative when it was broken, and a positive when not', () => {
    for (const { breaker, plan } of SOME) expect(plan.forbids === null).toBe(breaker === null);
  });

  test('shows no mark in the page itself', () => {
    const hints = SOME.flatMap(({ draw }) => toHtml(draw()).replaceAll(/ data-is="[^"]*"/g, '').match(/data-is|mark/g) ?? []);
    expect(hints).toEqual([]);
  });
});

describe('traditional characters', () => {
  test('stand for the simplified ones, one for one', () => {
    expect(traditional('请输入证件号码后6位')).toBe('請輸入證件號碼後6位');
    expect(traditional('短信验证码')).toBe('短信驗證碼');
    expect(traditional('确认提交')).toBe('確認提交');
    expect(traditional('该')).toBe('該');
  });
});
