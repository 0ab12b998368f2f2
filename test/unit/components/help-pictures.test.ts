import { expect, it } from 'vitest';
import { pictureOf, STEPS } from '../../../components/help/steps';
import { filesIn } from '../lint/files-in';

it('every picture that the help page shows, and no other, is in the extension: `npm run pictures -- help` makes them', () => {
  const shown = ['zh-CN', 'zh-TW', 'en'].flatMap((lang) => STEPS.flatMap(({ picture }) => (picture === null ? [] : [`public${pictureOf(picture, lang)}`])));
  expect(filesIn('public/help', /\.\w+$/).sort()).toEqual([...new Set(shown)].sort());
});
