import type { RoundView } from '../../lib/ledger/round';
import type { FilingHistory } from '../../lib/messages/protocol';
import type { Filing } from '../../lib/profiles/filing';
import type { SavedFile } from '../popup/ports';
import { maskName } from './mask-text';
import { reportLines } from './report';
import { dateStamp } from './stamp';

/**
 * The report as a file for a person at the provider's. With a byte order mark and CRLF: without the one, Excel and older
 * editors of Windows take UTF-8 for GBK and show 乱码; without the other, the older Notepad shows a single line. Every other
 * editor reads both.
 */
export function reportFile(filing: Filing, history: FilingHistory, shown: RoundView | null, now: number): SavedFile {
  return {
    name: `heyan-${fileName(maskName(filing.label, filing.persons))}-${dateStamp(now)}.txt`,
    type: 'text/plain;charset=utf-8',
    text: `\uFEFF${reportLines(filing, history, shown, now).join('\r\n')}\r\n`,
  };
}

/** A name without what some file system does not take, and short enough for all of them. */
export function fileName(label: string): string {
  const plain = label.replace(/[\p{Cc}\p{Cf}\s\\/:*?"<>|.]+/gu, '-').replace(/^-+|-+$/g, '');
  return Array.from(plain).slice(0, 40).join('');
}
