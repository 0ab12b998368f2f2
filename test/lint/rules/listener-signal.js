import { propertyName } from '../globals.js';

/** A listener lives as long as its signal: when Heyan lets go of a page, nothing of it stays behind. */
export const listenerSignal = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      signal: 'Pass an options object with `signal` as the third argument, so that letting go removes the listener.',
    },
  },
  create({ report }) {
    return {
      CallExpression({ callee, arguments: [, , options] }) {
        const name = callee.type === 'MemberExpression' ? propertyName(callee) : callee.name;
        if (name !== 'addEventListener' || isSignal(callee.object) || hasSignal(options)) return;
        report({ node: callee.property ?? callee, messageId: 'signal' });
      },
    };
  },
};

function hasSignal(options) {
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some(({ key }) => (key?.name ?? key?.value) === 'signal');
}

/** A signal's own `abort` goes with the signal. */
function isSignal(node) {
  const name = node?.type === 'MemberExpression' ? propertyName(node) : node?.name;
  return /signal$/i.test(name ?? '');
}
