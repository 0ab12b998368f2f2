import { describe, expect, it, test } from 'vitest';
import { decode } from '../../../lib/portable/decode';
import { gb18030, utf16, utf8 } from './bytes';

const TEXT = '备案名称,接入商,手机号\r\n小站（首次）,京东云,13800138000\r\n';

describe('the bytes of a table are read as what they are', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark, as Excel saves "CSV UTF-8"', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['GB18030, as Excel on a Chinese Windows saves "CSV"', gb18030(TEXT), 'gb18030'],
    ['UTF-16 with its mark, as Excel saves "Unicode text"', utf16(`\uFEFF${TEXT}`, 'le'), 'utf-16le'],
    ['UTF-16, the other way round', utf16(`\uFEFF${TEXT}`, 'be'), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', utf16(TEXT, 'be'), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => expect(decode(bytes)).toEqual({ text: TEXT, encoding }));

  it('plain ASCII is UTF-8', () => expect(decode(utf8('Name,Phone\n'))).toEqual({ text: 'Name,Phone\n', encoding: 'utf-8' }));

  it('what is no text in any of them is none: a picture, a workbook, a UTF-8 file cut in a character after its mark', () => {
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toBeNull();
    expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0x21))).toBeNull();
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xe5, 0xa4))).toBeNull();
  });
});
