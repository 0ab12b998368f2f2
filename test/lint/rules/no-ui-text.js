const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** What people read stands in locales/, so that it exists in every language; what the site says stands in lib/rules. */
export const noUiText = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { text: 'This text belongs in the locale files: give it a key in locales/*.yml, and use i18n.t(key).' },
  },
  create({ report }) {
    const check = (node, text) => {
      if (CHINESE.test(text)) report({ node, messageId: 'text' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};
