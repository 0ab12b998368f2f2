/**
 * The one door to zod: `zod/mini`, without the compiled parsers of classic zod, whose probe for `new Function` raises a
 * CSP violation in extension pages and whose size is four times this one's.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
