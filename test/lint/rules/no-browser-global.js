import { globalPath, globalReferences } from '../globals.js';

/** The browser is spoken to through lib/browser, and by the content script's link in lib/messages; nowhere else. */
export const noBrowserGlobal = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      browser: '`{{name}}` does not belong here. Import lib/browser, or take what is needed as a parameter.',
    },
  },
  create({ report, sourceCode }) {
    const check = (node, name) => {
      if (name === 'browser' || name === 'chrome') report({ node, messageId: 'browser', data: { name } });
    };
    return {
      'Program:exit'() {
        for (const { identifier } of globalReferences(sourceCode)) check(identifier, identifier.name);
      },
      MemberExpression: (node) => check(node, globalPath(sourceCode, node)),
    };
  },
};
