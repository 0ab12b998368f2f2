import { describe, expect, it, test } from 'vitest';
import { helpOf, isRemark, sourcesOf, type Told } from '../../../components/id-help/help-of';
import { tailOf } from '../../../lib/rules/id-document/tail-of';
import { isWrongNumber, WARNINGS, type WarningId } from '../../../lib/rules/id-document/warnings';

const told = (part: Partial<Told>): Told => ({ kind: '', zhejiang: null, number: '', ...part });

describe('what the helper for the ID tail can say by now', () => {
  test.each([
    ['nothing without a number', told({ kind: 'passport' }), 'passport', false, null],
    ['nothing of blanks', told({ kind: 'passport', number: ' ' }), 'passport', false, null],
    ['nothing while the kind is not known', told({ number: 'E00000123' }), '', false, null],
    ['the kind that the number shows for sure', told({ number: 'XXX000000000123' }), 'permanentResidence', true, '000123'],
    ['the chosen kind, whatever the number shows', told({ kind: 'other', number: 'XXX000000000123' }), 'other', false, '000123'],
    ['nothing of a permit before it is known where the filing is', told({ number: 'H0000012300' }), 'homePermit', true, null],
    ['the front outside Zhejiang', told({ number: 'H0000012300', zhejiang: false }), 'homePermit', true, '012300'],
    ['the back in Zhejiang', told({ kind: 'homePermit', number: 'A123456(3)', zhejiang: true }), 'homePermit', false, '456(3)'],
  ] as const)('%s', (_, given, kind, isRecognised, tail) => {
    const help = helpOf(given);
    expect([help.kind, help.isRecognised, help.found?.tails[0]?.tail ?? null]).toEqual([kind, isRecognised, tail]);
  });

  it('names each source once', () => {
    const sources = sourcesOf(tailOf('homePermit', 'A123457(3)', { zhejiang: true })).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources[0]).toContain('Volcengine');
    expect(sources.some((source) => source.includes('Hong Kong'))).toBe(true);
  });

  it('calls nothing a remark that keeps the characters back', () => {
    for (const id of Object.keys(WARNINGS) as WarningId[]) expect(isRemark(id) && isWrongNumber(id), id).toBe(false);
  });
});
