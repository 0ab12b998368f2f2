import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** @typedef {'en' | 'zh-CN'} Language */

/**
 * The pages that show what Heyan may do.
 * @type {readonly { file: string, language: Language }[]}
 */
export const PAGES = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh-CN' },
  { file: 'store/reviewer-notes.md', language: 'en' },
];

const WORDS = {
  en: {
    head: ['permission', 'reason'],
    optional: 'optional, asked for when it is needed',
    script: ['content script on `https://beian.miit.gov.cn/*`, top frame', 'finds the form, fills it, checks it, and reads the answer'],
  },
  'zh-CN': {
    head: ['权限', '用途'],
    optional: '可选，用到时才询问',
    script: ['在 `https://beian.miit.gov.cn/*` 顶层页面运行内容脚本', '找到表单、填写、检查、读取网站的提示'],
  },
};

/** @typedef {{ name: string, kind: 'required' | 'optional' } & Record<Language, string>} Permission */

/**
 * The permissions as a table.
 * @param {Language} language
 * @param {readonly Permission[]} [permissions]
 * @returns {string}
 */
export function permissionTable(language, permissions = JSON.parse(readFileSync(join(ROOT, 'store', 'permissions.json'), 'utf8'))) {
  const { head, optional, script } = WORDS[language];
  const note = language === 'en' ? ` (${optional})` : `（${optional}）`;
  const rows = permissions.map((one) => [`\`${one.name}\`${one.kind === 'optional' ? note : ''}`, one[language]]);
  return [head, ['---', '---'], ...rows, script].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A page with the table of today in the place of the one that it has.
 * @param {string} page
 * @param {Language} language
 */
export function withTable(page, language) {
  const old = new RegExp(`^\\| ${WORDS[language].head.join(' \\| ')} \\|\\n(?:\\|.*\\|\\n)+`, 'm');
  if (!old.test(page)) throw new Error(`no table of permissions begins with | ${WORDS[language].head.join(' | ')} |`);
  return page.replace(old, `${permissionTable(language)}\n`);
}
