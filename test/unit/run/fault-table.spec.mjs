import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES, OWN_WORDS } from '../../../lib/faults/faults';
import { faultRows, faultTable, PAGE, withFaults } from '../../run/fault-table.mjs';
import { ROOT } from '../../run/project.mjs';

describe('the codes that people can look up', () => {
  it('are those of lib/faults, with what is said today (`npm run tables` writes them)', () => {
    const page = readFileSync(join(ROOT, PAGE), 'utf8');
    expect(withFaults(page)).toBe(page);
  });

  it('are read off the source as they are', () => {
    expect(faultRows()).toEqual(Object.entries(FAULT_CODES).map(([id, code]) => ({ id, code, ownWords: Object.entries(OWN_WORDS).find(([own]) => own === id)?.[1] })));
  });

  it('take the place of an older table, and touch nothing around it', () => {
    const [head] = faultTable().split('\n');
    expect(withFaults(`before\n\n${head}\n| old |\n\nafter\n`)).toBe(`before\n\n${faultTable()}\n\nafter\n`);
    expect(() => withFaults('nothing')).toThrow('no table');
  });
});
