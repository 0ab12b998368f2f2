import { disableReason } from './rules/disable-reason.js';
import { endsWithSignal } from './rules/ends-with-signal.js';
import { injectedClock } from './rules/injected-clock.js';
import { languageOnly } from './rules/language-only.js';
import { layers } from './rules/layers.js';
import { listenerSignal } from './rules/listener-signal.js';
import { noBrowserGlobal } from './rules/no-browser-global.js';
import { noDefaultExport } from './rules/no-default-export.js';
import { noDoubleCast } from './rules/no-double-cast.js';
import { noHtmlStrings } from './rules/no-html-strings.js';
import { noNetwork } from './rules/no-network.js';
import { noSkippedTests } from './rules/no-skipped-tests.js';
import { noUiText } from './rules/no-ui-text.js';
import { oneDoor } from './rules/one-door.js';

/** The rules of this house that no ready-made rule holds. Each is explained, with examples, in fixtures/. */
export const house = {
  meta: { name: 'heyan' },
  rules: {
    'disable-reason': disableReason,
    'ends-with-signal': endsWithSignal,
    'injected-clock': injectedClock,
    'language-only': languageOnly,
    layers,
    'listener-signal': listenerSignal,
    'no-browser-global': noBrowserGlobal,
    'no-default-export': noDefaultExport,
    'no-double-cast': noDoubleCast,
    'no-html-strings': noHtmlStrings,
    'no-network': noNetwork,
    'no-skipped-tests': noSkippedTests,
    'no-ui-text': noUiText,
    'one-door': oneDoor,
  },
};
