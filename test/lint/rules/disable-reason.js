const DIRECTIVE = /^\s*eslint-disable(?:-next-line|-line)?(?=\s|$)/;

/** A rule may be switched off where it is wrong, one by one and with the reason beside it. */
export const disableReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reason: 'Say why: `eslint-disable-next-line <rule> -- <reason>`.',
      everything: 'Name the rule: without a name the comment switches off all of them.',
    },
  },
  create({ report, sourceCode }) {
    return {
      Program() {
        for (const { value, loc } of sourceCode.getAllComments()) {
          if (!DIRECTIVE.test(value)) continue;
          const [rules, ...reason] = value.replace(DIRECTIVE, '').split(/\s-{2,}\s/);
          // Before the line's first column, where no comment, this one included, can switch the report off.
          const at = { line: loc.start.line, column: -1 };
          if (reason.join('').trim() === '') report({ loc: at, messageId: 'reason' });
          else if (rules.trim() === '') report({ loc: at, messageId: 'everything' });
        }
      },
    };
  },
};
