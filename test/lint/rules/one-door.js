import { eachImport, modulePath } from '../imports.js';
import { DOORS } from '../layers.js';

/** Some packages come in through one file only, so that one place decides how they are used. */
export const oneDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      door: 'Import from {{door}}, not from {{package}}: {{why}}.',
      nowhere: '{{package}} is imported nowhere: {{why}}.',
    },
  },
  create(context) {
    const here = modulePath(context);
    return eachImport((node, specifier) => {
      const rule = DOORS.find((entry) => specifier === entry.package || specifier.startsWith(`${entry.package}/`));
      if (rule === undefined || rule.door === here) return;
      context.report({ node, messageId: rule.door === null ? 'nowhere' : 'door', data: rule });
    });
  },
};
