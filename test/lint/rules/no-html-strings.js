import { propertyName } from '../globals.js';

const PARSES_HTML = new Set([
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'setHTMLUnsafe',
  'createContextualFragment',
]);

/** Text that is parsed as HTML is how a page's words become code. Elements are built, and text is set as text. */
export const noHtmlStrings = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { html: '{{name}} parses text as HTML. Render with Preact, or set textContent.' },
  },
  create({ report }) {
    const check = (node, name) => {
      if (PARSES_HTML.has(name)) report({ node, messageId: 'html', data: { name } });
    };
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        check(node.property, name);
        if ((name === 'write' || name === 'writeln') && isDocument(node.object)) {
          report({ node: node.property, messageId: 'html', data: { name: `document.${name}` } });
        }
      },
      JSXAttribute: ({ name }) => check(name, name.name),
      'ObjectExpression > Property': ({ key }) => check(key, key.name ?? key.value),
    };
  },
};

function isDocument(node) {
  const name = node.type === 'MemberExpression' ? propertyName(node) : node.name;
  return /document$/i.test(name ?? '');
}
