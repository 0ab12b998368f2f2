/** `as unknown as T` makes anything into anything: what comes from outside is parsed, what is ours has a type. */
export const noDoubleCast = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cast: '`as unknown as` hides what the value is. Parse it (lib/schema), or narrow it with a type guard.',
    },
  },
  create({ report }) {
    return {
      'TSAsExpression > TSAsExpression.expression > TSUnknownKeyword.typeAnnotation': (node) =>
        report({ node: node.parent.parent, messageId: 'cast' }),
    };
  },
};
