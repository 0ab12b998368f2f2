import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES, permissionTable, withTable } from '../../run/permission-table.mjs';
import { ROOT } from '../../run/project.mjs';

describe('the permissions that people are told of', () => {
  it.each(PAGES)('$file: are those of store/permissions.json (`npm run tables` writes them)', ({ file, language }) => {
    const page = readFileSync(join(ROOT, file), 'utf8');
    expect(withTable(page, language)).toBe(page);
  });

  it('say of an optional one that it is asked for later', () => {
    const table = permissionTable('en', [{ name: 'notifications', kind: 'optional', en: 'reminds you', 'zh-CN': '提醒' }]);
    expect(table).toContain('| `notifications` (optional, asked for when it is needed) | reminds you |');
  });

  it('take the place of an older table, and touch nothing around it', () => {
    const page = 'before\n\n| permission | reason |\n| --- | --- |\n| `cookies` | none |\n\nafter\n';
    expect(withTable(page, 'en')).toBe(`before\n\n${permissionTable('en')}\n\nafter\n`);
    expect(() => withTable('nothing', 'en')).toThrow('no table');
  });
});
