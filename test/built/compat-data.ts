import { createRequire } from 'node:module';
import type { CompatData } from '@mdn/browser-compat-data';

/** MDN's browser compatibility data. Required, and not imported: the test runner would transform its 20 MB each time. */
export const BCD = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
