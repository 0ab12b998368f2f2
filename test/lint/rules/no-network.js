import { globalPath, globalReferences, propertyName } from '../globals.js';

const SENDERS = new Set([
  'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'importScripts',
]);

/** No bytes leave the browser. The CSP holds it at run time; this says so while the line is being written. */
export const noNetwork = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      network: '{{name}} talks to the network. Heyan talks to nobody: what it needs is in the bundle or the store.',
    },
  },
  create({ report, sourceCode }) {
    const check = (node, name) => {
      if (SENDERS.has(name)) report({ node, messageId: 'network', data: { name } });
    };
    return {
      'Program:exit'() {
        for (const { identifier } of globalReferences(sourceCode)) check(identifier, identifier.name);
      },
      MemberExpression(node) {
        check(node, globalPath(sourceCode, node));
        if (propertyName(node) === 'sendBeacon') report({ node, messageId: 'network', data: { name: 'sendBeacon' } });
      },
    };
  },
};
