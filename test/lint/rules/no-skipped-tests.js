import { propertyName } from '../globals.js';

const TESTS = new Set(['it', 'test', 'describe', 'suite', 'bench']);

/** A focused test hides all others; a skipped one hides itself, so it says why. */
export const noSkippedTests = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      only: 'A focused test keeps all others from running. Take `.only` away.',
      skip: 'Say why it is skipped, in a comment on the line above.',
    },
  },
  create({ report, sourceCode }) {
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        if (!TESTS.has(rootName(node))) return;
        if (name === 'only') report({ node, messageId: 'only' });
        if ((name === 'skip' || name === 'todo' || name === 'fails') && !hasReason(sourceCode, node)) {
          report({ node, messageId: 'skip' });
        }
      },
    };
  },
};

/** `it` of `it.concurrent.skip`. */
function rootName(node) {
  return node.type === 'MemberExpression' ? rootName(node.object) : node.name;
}

function hasReason(sourceCode, node) {
  const statement = sourceCode.getAncestors(node).findLast(({ type }) => type === 'ExpressionStatement');
  const above = statement === undefined ? [] : sourceCode.getCommentsBefore(statement);
  return above.some(({ loc }) => loc.end.line === statement.loc.start.line - 1);
}
