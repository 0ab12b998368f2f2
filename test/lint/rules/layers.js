import { layerOf, WITHOUT_PACKAGES } from '../layers.js';
import { eachImport, importedPath, modulePath } from '../imports.js';

/** Imports run downwards only, as the table of layers says. */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upwards: '{{from}} may not import {{to}}; it may import {{may}}. Move the code down, or pass it in as a parameter.',
      outside: '{{path}} is in no layer. Tests stay outside; a new folder gets a row in test/lint/layers.js.',
      package: '{{from}} stands on the language alone and imports no package. Pass in what it needs.',
      homeless: 'This file is in no layer. Give it a row in test/lint/layers.js, and say why in docs/design.md.',
    },
  },
  create(context) {
    const layer = layerOf(modulePath(context));
    if (layer === undefined) return { Program: (node) => context.report({ node, messageId: 'homeless' }) };
    const from = layer.name;
    return eachImport((node, specifier) => {
      const path = importedPath(context, specifier);
      if (path === null) {
        if (WITHOUT_PACKAGES.has(layer.name)) context.report({ node, messageId: 'package', data: { from } });
        return;
      }
      const target = layerOf(path);
      if (target === undefined) {
        context.report({ node, messageId: 'outside', data: { path } });
      } else if (target !== layer && !layer.may.includes(target.name)) {
        const may = layer.may.join(', ') || 'nothing';
        context.report({ node, messageId: 'upwards', data: { from, to: target.name, may } });
      }
    });
  },
};
