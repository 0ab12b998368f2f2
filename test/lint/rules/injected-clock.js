import { globalPath } from '../globals.js';

const INSTEAD = new Map([
  ['Date.now', 'now: () => number'],
  ['performance.now', 'now: () => number'],
  ['Math.random', 'chance: () => number'],
  ['crypto.randomUUID', 'newId: () => string'],
]);

/** Time and ids are passed in: what depends on them can then be tested at any hour, and told twice. */
export const injectedClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      own: 'No clock and no ids of its own: take `{{instead}}` as a parameter; an entry hands in the real one.',
    },
  },
  create(context) {
    const report = (node, instead) => context.report({ node, messageId: 'own', data: { instead } });
    const reportBareDate = (node) => {
      const isBare = node.arguments.length === 0 && globalPath(context.sourceCode, node.callee) === 'Date';
      if (isBare) report(node, 'now: () => number');
    };
    return {
      MemberExpression(node) {
        const instead = INSTEAD.get(globalPath(context.sourceCode, node));
        if (instead !== undefined) report(node, instead);
      },
      NewExpression: reportBareDate,
      CallExpression: reportBareDate,
    };
  },
};
