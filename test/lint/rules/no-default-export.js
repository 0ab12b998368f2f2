/** A named export has one name everywhere. Entrypoints and config files are asked for default ones by their tools. */
export const noDefaultExport = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { named: 'Export it by its name.' },
  },
  create({ report }) {
    return {
      ExportDefaultDeclaration(node) {
        // `declare module '*.vue'` describes what a file of that kind exports.
        if (node.parent.type !== 'TSModuleBlock') report({ node, messageId: 'named' });
      },
      ExportSpecifier(node) {
        const passedOn = node.parent.source !== null && node.local.name === 'default';
        if (node.exported.name === 'default' && !passedOn) report({ node, messageId: 'named' });
      },
    };
  },
};
