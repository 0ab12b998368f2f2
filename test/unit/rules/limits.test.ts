import { expect, test } from 'vitest';
import { RESEND_LIMIT, ROUND_DURATION, TRIES_TO_WARN, TRY_LIMIT } from '../../../lib/rules/limits';

test.each([
  ['five wrong tries are borne, the sixth submit returns the filing (seed S2)', TRY_LIMIT, 5],
  ['two resends are given: of the sources that say two (S0) and three, the stricter is taken', RESEND_LIMIT, 2],
  ['a round lasts 24 hours (S0, S1, S2)', ROUND_DURATION, 86_400_000],
  ['the user is warned from the third wrong try on', TRIES_TO_WARN, 3],
])('%s', (_, value, expected) => expect(value).toBe(expected));
