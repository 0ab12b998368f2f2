import { type Filing, MAX_PERSONS } from '../../../lib/profiles/filing';
import { readImport, type ReadImport } from '../../../lib/portable/preview';
import type { FileProblem } from '../../../lib/portable/problems';
import { FILING_TYPES, PROVIDERS, ROLES, SERVICE_KINDS } from '../../../lib/rules/filing';
import { SITUATIONS } from '../../../lib/rules/situations';
import { NOW } from '../helpers/filings';
import type { Random } from '../helpers/random';

export const HEAD = '备案名称,接入商,备案类型,服务类型,身份,手机号,证件号码后6位';

/** Reads a text as an import beside these filings. New ids count up. */
export function imported(text: string, stored: readonly Filing[] = []): ReadImport | FileProblem {
  let ids = 0;
  return readImport(text, stored, NOW, () => `new-${(ids += 1)}`);
}

/** The same where the file has to be readable. */
export function readable(text: string, stored: readonly Filing[] = []): ReadImport {
  const read = imported(text, stored);
  if ('id' in read) throw new Error(`refused: ${read.id} ${(read.columns ?? []).join()}`);
  return read;
}

/** A row of a table; what is told stands in place of the usual. */
export function aRow(change: Partial<Record<'label' | 'provider' | 'type' | 'kind' | 'role' | 'phone' | 'idTail', string>> = {}): string {
  const { label = '小站', provider = '京东云', type = '首次备案', kind = '网站', role = '主体负责人', phone = '13800138000', idTail = '01123X' } = change;
  return [label, provider, type, kind, role, phone, idTail].join(',');
}

export const aTable = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\r\n');

const LETTERS = ['中', '文', 'a', 'B', ' ', '=', '+', '-', '@', '"', "'", ',', ';', '\n', '，', '1', '0', '（', '(', '😀', '=HYPERLINK("x")'];

/** Any filing that can be stored. */
export function anyFiling(random: Random, id: string): Filing {
  const persons = Array.from({ length: 1 + random.int(random.chance(0.1) ? MAX_PERSONS : 3) }, (_, at) => ({
    id: `${id}:${at}`,
    role: random.pick(ROLES),
    phone: `1${3 + random.int(7)}${String(random.int(1e9)).padStart(9, '0')}`,
    idTail: random.chance(0.2) ? random.text(['0', '1', '7'], 4).padEnd(1, '0') : random.text(['0', '3', '9', 'X', 'E', '（', '）', '(', ')', 'A'], 5).padEnd(6, '8'),
  }));
  // One person stands once in a filing: the second row would be the first one's double.
  const unique = persons.filter((one, at) => persons.findIndex((other) => other.phone === one.phone && other.role === one.role) === at);
  return {
    id,
    label: `站${random.text(LETTERS, 12)}`.slice(random.chance(0.3) ? 0 : 1).trim().slice(0, 80) || '站',
    provider: random.pick(PROVIDERS),
    filingType: random.pick(FILING_TYPES),
    serviceKind: random.pick(SERVICE_KINDS),
    ...(random.chance(0.3) ? { situation: random.pick(SITUATIONS) } : {}),
    persons: unique,
    createdAt: NOW,
    updatedAt: NOW,
  };
}
