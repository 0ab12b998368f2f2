import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from './files-in';
import { ROOT } from './house-lint';
import { classesIn, classWriter, stylesOf } from './styles';

const PANEL = 'components/panel/panel.css';

const panel = filesIn('components/panel', /\.tsx?$/);
const css = stylesOf(PANEL);
const names = (pattern: RegExp, text = css) => [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name))].sort();

describe('the styles of the panel, which weigh in the content script', () => {
  it('have no class that nothing in the panel carries', () => {
    const isWritten = classWriter(panel);
    expect(classesIn(css).filter((name) => !isWritten(name))).toEqual([]);
  });

  it('would be found out: the screens have buttons that the panel has not', () => {
    const isWritten = classWriter(panel);
    expect(['btn-quiet', 'pill-open', 'card'].filter(isWritten)).toEqual([]);
    expect(['btn-plain', 'pip-maybe', 'notice-stop', 'panel-frame'].filter((name) => !isWritten(name))).toEqual([]);
  });

  it('have each button that the panel shows', () => {
    const code = panel.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    const kinds = names(/<Button\s+kind="(\w+)"/g, code);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => !classesIn(css).includes(`btn-${kind}`))).toEqual([]);
  });

  it('set each token that they use, and use each that they set', () => {
    expect(names(/var\((--hy-[\w-]+)\)/g)).toEqual(names(/(--hy-[\w-]+):/g));
  });
});

describe('the styles of the popup', () => {
  it('set each token that they use, and use each that they set', () => {
    const popup = stylesOf('entrypoints/popup/popup.css');
    expect(names(/var\((--hy-[\w-]+)\)/g, popup)).toEqual(names(/(--hy-[\w-]+):/g, popup));
  });
});
