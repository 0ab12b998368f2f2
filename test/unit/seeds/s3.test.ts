import { expect } from 'vitest';
import { ROUND_DURATION } from '../../../lib/rules/limits';
import { DIFFERENT_PHONES } from '../../../lib/rules/which-phone';
import { needOf } from '../../../lib/rules/who-verifies';
import { seedDocument } from './document';
import { BOTH, NOBODY, saysOf, SERVICE, SUBJECT } from './voices';

/** Huawei Cloud support, what its search found for 备案短信核验, 2024 or later. Each line is a piece of a page. */
const { says, tellsNothing, isCovered } = seedDocument(3);

tellsNothing([1, 2], 'the frame of the page');
tellsNothing([4, 10], 'how an account is authorised: the code there is the provider\'s own');

says(3, 'since 2020-08-17 every type but 取消接入 is verified; the SMS goes to the persons of the filing alone', () => {
  expect(saysOf('huawei2025', 'cancelAccess')).toEqual(NOBODY);
});
says([5, 7], 'its table: 新增备案 goes to both', () => expect(saysOf('huawei2025', 'first')).toEqual(BOTH));
says(8, 'within 24 hours; else the filing comes back', () => expect(ROUND_DURATION).toBe(24 * 60 * 60 * 1000));
says(9, 'Hainan: two persons need two numbers', () => expect(DIFFERENT_PHONES.some(({ source }) => source.startsWith('Huawei Cloud'))).toBe(true));
says([11, 12], 'other provinces: the same', () => expect(DIFFERENT_PHONES.some(({ source }) => source.startsWith('Huawei Cloud'))).toBe(true));
says(13, '仅变更主体: the person of the organisation; 仅变更互联网信息: that of the website or app', () => {
  expect(saysOf('huawei2025', 'changeSubject')).toEqual(SUBJECT);
  expect(saysOf('huawei2025', 'changeService')).toEqual(SERVICE);
});
tellsNothing([14, 15], 'what provinces ask of a filing, its number of the own region among it: this page asks for none of it');
says([16, 19], 'other provinces: two persons need two numbers', () => expect(DIFFERENT_PHONES.some(({ source }) => source.startsWith('Huawei Cloud'))).toBe(true));
says(20, '新增网站: the person of the website or app', () => {
  expect(saysOf('huawei2025', 'addService')).toEqual(SERVICE);
  expect(needOf('addService', 'service', 'huaweicloud').need).not.toBe('no');
});
says(21, 'the two kinds of change once more', () => expect(saysOf('huawei2025', 'changeService')).toEqual(SERVICE));
says(22, '注销互联网信息服务: the person of the website or app', () => expect(saysOf('huawei2025', 'cancelService')).toEqual(SERVICE));

isCovered();
