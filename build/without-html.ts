import type { Plugin } from 'vite';

/** The one file of Preact's that writes HTML, for the `dangerouslySetInnerHTML` that no component of ours may use. */
const PREACT = /[\\/]preact[\\/]dist[\\/]preact\.mjs(?:\?|$)/;

/** What is taken out of it, and what stands there instead: the attribute's two branches, and the one that writes it. */
const CUTS: readonly (readonly [text: string, instead: string])[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  ['h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),(', '(('],
];

/** Preact's code without the way to write HTML. Another version's code, which may write it otherwise, is an error. */
export function withoutHtml(code: string): string {
  return CUTS.reduce((rest, [text, instead]) => {
    const parts = rest.split(text);
    if (parts.length !== 2) throw new Error(`build/without-html: found ${parts.length - 1} times in preact, and not once: ${text}`);
    return parts.join(instead);
  }, code);
}

/** Takes it out while the screens are built, and sees that nothing that ships writes HTML. */
export function noHtml(): Plugin {
  return {
    name: 'no-html',
    transform(code, id) {
      return PREACT.test(id) ? { code: withoutHtml(code), map: null } : null;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet/.test(file.code)) {
          throw new Error(`build/without-html: ${file.fileName} writes HTML`);
        }
      }
    },
  };
}
