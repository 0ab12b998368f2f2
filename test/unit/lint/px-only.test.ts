import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foreignUnits } from './css-units';
import { filesIn } from './files-in';
import { ROOT } from './house-lint';

const styled = ['components', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.(?:css|html)$/));

describe('px only', () => {
  it.each(styled)('%s', (file) => {
    expect(foreignUnits(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it('reports rem anywhere, and the window\'s units in text', () => {
    expect(foreignUnits('p { margin: 0 1.5rem; }')).toEqual(['margin: 0 1.5rem']);
    expect(foreignUnits('p { width: calc(100% - 2rem) }')).toEqual(['width: calc(100% - 2rem)']);
    expect(foreignUnits('p { font: 600 2vw/1 sans-serif; }')).toEqual(['font: 600 2vw/1 sans-serif']);
  });

  it('lets px, the window\'s units in layout, and names be', () => {
    const css = '/* 1rem is 100px there */ p.rem2 { font-size: 14px; min-height: 100vh; color: #1a2rem; }';
    expect(foreignUnits(css)).toEqual([]);
  });
});
