import { describe, expect, it, vi } from 'vitest';
import { deadlineText, hourText } from '../../../components/shared/time-text';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : given.join(' ')) },
}));

describe('the hour', () => {
  it('is 00 at the beginning of a day', () => {
    const night = new Date(2026, 10, 24, 0, 5).getTime();
    expect(hourText(night)).toBe('00:05');
    expect(deadlineText(night, night - 3_600_000)).toBe('tomorrow 00:05');
  });
});
