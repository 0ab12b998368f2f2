import { expect, it } from 'vitest';
import { untouched } from '../../../components/panel/untouched';
import { resendAllowance, tryAllowance } from '../../../lib/ledger/allowance';
import { foldRound } from '../../../lib/ledger/fold';
import { RESEND_LIMIT, TRY_LIMIT } from '../../../lib/rules/limits';

it('what nothing has been used of is what the ledger says of a round without events', () => {
  const empty = foldRound([]);
  expect([untouched(TRY_LIMIT), untouched(RESEND_LIMIT)]).toEqual([tryAllowance(empty), resendAllowance(empty)]);
});
