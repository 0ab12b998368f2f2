import { describe, expect, it, vi } from 'vitest';
import { maskName, maskWords } from '../../../components/history/mask-text';
import { fileName, reportFile } from '../../../components/history/report-file';
import { HOUR, filing, NOW, person } from './make';
import { attempt, history, MINUTE, said, wrong } from './make-history';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'report.line' ? given.join(': ') : [key, ...given].join(' ')) },
}));

const shop = filing({ label: '蓝鲸 13800138000', persons: [person(), person({ id: 'p2', phone: '13912345678', idTail: '567（8）' })] });

const rounds = [
  history([
    wrong({ id: 'a1', at: NOW + MINUTE }),
    attempt({ id: 'a2', at: NOW + 2 * MINUTE, outcome: 'unknown' }),
    attempt({ id: 'a3', at: NOW + 3 * MINUTE, ...said('notSent', 'closedCaptcha') }),
    attempt({ id: 'a4', at: NOW + 4 * MINUTE, kind: 'resend', outcome: 'resent', answer: 'resent' }),
  ]),
  history([wrong({ at: NOW - 48 * HOUR })], { id: 'r0', openedAt: NOW - 49 * HOUR, deadline: NOW - 25 * HOUR }),
];
const traces = {
  a1: { phone: '138****8000', idTail: '****6X', said: null },
  a2: { phone: '139****5678', idTail: '****8）', said: '证件567（8）与13912345678不符，验证码654321' },
};
const file = reportFile(shop, { rounds, traces }, rounds[0]?.view ?? null, NOW + HOUR);

describe('the file for the provider', () => {
  it('opens in old and new editors of Windows: a byte order mark, and CRLF alone', () => {
    expect(file.text.startsWith('\uFEFF')).toBe(true);
    expect(file.text.slice(1).replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/);
  });
  it('is named by the filing and the day', () => expect(file.name).toBe('heyan-蓝鲸-138-8000-2026-11-23.txt'));
  it('has each try with its time, its masked numbers and the site\'s exact words', () => {
    const { text } = file;
    expect(text).toMatch(/1\. 2026-11-23 10:01:00 UTC[+-]\d\d:\d\d panel\.try\r\n {3}report\.phone: 138\*{4}8000\r\n {3}report\.idTail: \*{4}6X\r\n {3}report\.said: report\.quote 您的短信核验失败,请您重新验证。/);
    expect(text).toContain('panel.resend');
    expect(text).toContain('report.corrected: report.reason outcome.notSent why.closedCaptcha');
    expect(text).toContain('report.phone: —');
    expect(text.indexOf('report.round 2')).toBeLessThan(text.indexOf('report.round 1'));
  });
  it('has no full phone, no full ID tail and no code, wherever they came from', () => {
    for (const secret of ['13800138000', '13912345678', '23456X', '567（8）', '654321']) expect(`${file.name}${file.text}`).not.toContain(secret);
  });
  it('does not call an older round open, whatever the clock says', () => {
    expect(file.text.match(/report\.state/g)).toHaveLength(1);
  });
});

describe('a masked text', () => {
  it('keeps a filing\'s own number in a name', () => expect(maskName('京ICP备12345678号 2026-11-23')).toBe('京ICP备12345678号 2026-11-23'));
  it('hides a whole ID number', () => expect(maskName('张三 11010119900307123X')).toBe('张三 ****************3X'));
  it('hides what may be a code', () => expect(maskWords('码123456，共5次')).toBe('码****56，共5次'));
  it('leaves short tails alone, which would be everywhere', () => expect(maskName('2026 12', [person({ idTail: '12' })])).toBe('2026 12'));
});

describe('a file name', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'], ['..\u202e/x.', 'x'], ['', ''], ['长'.repeat(90), '长'.repeat(40)],
  ])('%j -> %j', (label, name) => expect(fileName(label)).toBe(name));
});
