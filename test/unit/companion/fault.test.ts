import { expect, it } from 'vitest';
import { faultOf } from '../../../lib/companion/fault';
import { RefusedError } from '../../../lib/messages/ask';

it('a request failed for the worker\'s own reason, or because it did not answer at all', () => {
  expect(faultOf(new RefusedError('newerStore'))).toBe('newerStore');
  expect(faultOf(new Error('the worker did not answer'))).toBe('silent');
  expect(faultOf(undefined)).toBe('silent');
});
