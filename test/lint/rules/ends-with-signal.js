import { globalPath } from '../globals.js';

const GOES_ON = /^(?:setInterval|(?:Mutation|Resize|Intersection|Performance)Observer)$/;
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** What goes on by itself (intervals, observers) is started only where a signal is at hand to end it. */
export const endsWithSignal = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      endless: '{{name}} goes on until it is ended. Start it where a `signal` is at hand, and end it on abort.',
    },
  },
  create({ report, sourceCode }) {
    const check = (node) => {
      const name = globalPath(sourceCode, node.callee);
      if (name === null || !GOES_ON.test(name)) return;
      const around = sourceCode.getAncestors(node).filter(({ type }) => FUNCTIONS.has(type));
      if (!around.some((fn) => mentionsSignal(sourceCode, fn))) report({ node, messageId: 'endless', data: { name } });
    };
    return { CallExpression: check, NewExpression: check };
  },
};

function mentionsSignal(sourceCode, fn) {
  return sourceCode.getTokens(fn).some(({ type, value }) => type === 'Identifier' && /^signal$|Signal$/.test(value));
}
