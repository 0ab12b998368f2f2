import { expect } from 'vitest';
import { ROUND_DURATION } from '../../../lib/rules/limits';
import { PROVIDER_HELP } from '../../../lib/rules/provider-help';
import { suggestPersons } from '../../../lib/rules/suggest-persons';
import { seedDocument } from './document';

/** JD Cloud, 京东云有过备案记录看这里, 2022-03. */
const { says, tellsNothing, isCovered } = seedDocument(4);

tellsNothing([1, 5, 19, 27, 37, 45, 62], 'headings');
tellsNothing([9, 13, 17, 25, 35, 43, 49, 54, 58, 60, 66, 70, 74], 'pictures');
tellsNothing([[7, 15], 23, 29, [31, 33], [39, 41], 47, 52], 'how a filing is typed in at JD Cloud, before the verification');

says(3, 'the console decides on the filing type by itself: Heyan asks for it, and can be changed', () => {
  expect(suggestPersons('jdcloud', 'addService', 'website').length).toBeGreaterThan(0);
});
says(21, '新增网站: the organisation has filed before, and adds a website', () => {
  expect(suggestPersons('jdcloud', 'addService', 'website').map(({ role }) => role)).toEqual(['subject', 'service']);
});
says(56, 'what was filed and why it came back stand under 备案管理 or 备案记录, 继续备案', () => {
  expect(PROVIDER_HELP.jdcloud.lookUp?.what).toEqual(['备案管理', '备案记录', '继续备案']);
});
says(64, 'after JD Cloud has passed it, the verification within 24 hours; then the authority', () => expect(ROUND_DURATION).toBe(24 * 60 * 60 * 1000));
says(68, 'where it came back: the same places, and 修改信息提交', () => {
  expect(PROVIDER_HELP.jdcloud.resubmit?.what).toEqual({ way: 'path', path: ['备案管理', '继续备案', '修改信息提交'] });
});
says(72, 'where it went well: the number stands under 备案管理', () => expect(PROVIDER_HELP.jdcloud.lookUp?.what[0]).toBe('备案管理'));

isCovered();
