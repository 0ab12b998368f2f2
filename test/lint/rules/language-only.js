import { runInNewContext } from 'node:vm';
import { globalReferences } from '../globals.js';

/** A fresh context holds the language and nothing else: no DOM, no timers, no crypto, no browser. */
const LANGUAGE = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));

/** The pure parts know no global but those of the language itself. */
export const languageOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { foreign: '{{name}} is not part of the language, and this is a pure part. Pass in what it needs.' },
  },
  create({ report, sourceCode }) {
    return {
      'Program:exit'() {
        for (const { identifier, resolved, isValueReference } of globalReferences(sourceCode)) {
          // TypeScript's own helper types (`Readonly`, `Record`) are no values; DOM types (`Element`) are both.
          const runs = isValueReference || resolved?.isValueVariable === true;
          if (!runs || LANGUAGE.has(identifier.name) || identifier.name === 'const') continue;
          report({ node: identifier, messageId: 'foreign', data: { name: identifier.name } });
        }
      },
    };
  },
};
