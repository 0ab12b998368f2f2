import { expect, it } from 'vitest';
import { FIRST_FILING } from '../../../lib/rules/first-filing';

it('a filing is the first when nothing is found under any of the four kinds (Douyin, 2024, seed S2; JD Cloud, 2020-08-18, seed S0)', () => {
  expect(FIRST_FILING.searched).toEqual(['website', 'app', 'miniProgram', 'quickApp']);
  expect(FIRST_FILING.sources.map(({ date }) => date)).toEqual(['2024', '2020-08-18']);
});
