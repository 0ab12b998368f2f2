import { describe, expect, it } from 'vitest';
import type { Triple } from '../../site/ministry/closeness.ts';
import { stateOf, type FilingRequest } from '../../site/ministry/filing-request.ts';
import { verify } from '../../site/ministry/verify.ts';
import { HOUR, NOW, requestFor, SERVICE, SUBJECT, tripleOf } from './fixtures.ts';

/** Submits the triples one after the other and gives the answers and what became of the requests. */
function submitAll(requests: readonly FilingRequest[], triples: readonly Triple[], now = NOW) {
  let left = requests;
  const answers = triples.map((triple) => {
    const { answer, requests: after } = verify(left, triple, now);
    left = after;
    return answer;
  });
  return { answers, requests: left };
}

const two = requestFor([SUBJECT, SERVICE]);
const right = tripleOf(two);
const wrongTail = { ...right, idTail: '000000' };

describe('a right triple', () => {
  it('is 31 while others have to verify, then 3, then 20 for whoever comes again', () => {
    const { answers, requests } = submitAll([two], [right, tripleOf(two, 1), right]);
    expect(answers).toEqual([31, 3, 20]);
    expect(requests[0]).toMatchObject({ wrongTries: 0 });
  });

  it('is 20 and free of charge when this person is done and the request is still open', () => {
    const { answers, requests } = submitAll([two], [right, right]);
    expect(answers).toEqual([31, 20]);
    expect(requests[0]).toMatchObject({ wrongTries: 0, returned: false });
  });

  it('is one verification for two persons with one phone, with either tail', () => {
    const same = requestFor([SUBJECT, { ...SERVICE, phone: SUBJECT.phone }]);
    expect(same.verifications).toHaveLength(1);
    for (const { idTail } of [SUBJECT, SERVICE]) {
      expect(submitAll([same], [{ ...tripleOf(same), idTail }]).answers).toEqual([3]);
    }
  });

  it.each([
    ['lower-case x', { ...right, idTail: '12345x' }],
    ['half-width brackets', { ...tripleOf(two, 1), idTail: '567(8)' }],
    ['a blank behind the code', { ...right, code: `${right.code} ` }],
  ])('is compared letter by letter: not right with %s', (_, triple) => {
    expect(submitAll([two], [triple]).requests[0]).toMatchObject({ wrongTries: 1 });
  });
});

describe('a wrong triple', () => {
  it.each([
    ['only the tail is wrong', wrongTail, 2],
    ['only the code is wrong', { ...right, code: '000000' }, 0],
    ['only the phone is right', { code: '000000', phone: right.phone, idTail: '000000' }, 0],
    ['only the phone is wrong', { ...right, phone: '13700137000' }, 4],
    ["it takes the other person's tail", { ...right, idTail: SERVICE.idTail }, 2],
    ["it takes the other person's phone", { ...right, phone: SERVICE.phone }, 0],
  ])('costs a try when %s', (_, triple, answer) => {
    const { answers, requests } = submitAll([two], [triple]);
    expect(answers).toEqual([answer]);
    expect(requests[0]).toMatchObject({ wrongTries: 1 });
  });

  it('is 4 and charged to nobody when nothing of it is known', () => {
    const { answers, requests } = submitAll([two], [{ code: '999999', phone: '13700137000', idTail: '999999' }]);
    expect(answers).toEqual([4]);
    expect(requests[0]).toMatchObject({ wrongTries: 0 });
  });

  it('is charged to every open request that shares the phone, the code or the tail', () => {
    const samePhone = requestFor([SUBJECT], 'R2', 200001);
    const sameTail = requestFor([{ ...SERVICE, idTail: SUBJECT.idTail }], 'R3', 300001);
    const stranger = requestFor([{ ...SERVICE, phone: '13600136000' }], 'R4', 400001);
    const { requests } = submitAll([two, samePhone, sameTail, stranger], [{ ...right, code: '000000' }]);
    expect(requests.map((r) => r.wrongTries)).toEqual([1, 1, 1, 0]);
  });

  it('is not charged to a request that is done, returned or expired', () => {
    const done = submitAll([requestFor([SUBJECT])], [tripleOf(requestFor([SUBJECT]))]).requests;
    expect(submitAll(done, [wrongTail])).toMatchObject({ answers: [4], requests: [{ wrongTries: 0 }] });
    const late = submitAll([two], [wrongTail], NOW + 24 * HOUR);
    expect(late).toMatchObject({ answers: [4], requests: [{ wrongTries: 0 }] });
  });
});

describe('five wrong tries', () => {
  const five = Array.from({ length: 5 }, () => wrongTail);

  it('are counted together, whoever made them, and a right one between them does not reset the count', () => {
    const others = Array.from({ length: 2 }, () => ({ ...tripleOf(two, 1), code: '000000' }));
    const { requests } = submitAll([two], [wrongTail, wrongTail, right, ...others, wrongTail]);
    expect(requests[0]).toMatchObject({ wrongTries: 5, returned: false });
  });

  it('return the request on the sixth submit, and it stays returned', () => {
    const { answers, requests } = submitAll([two], [...five, wrongTail, right, tripleOf(two, 1)]);
    expect(answers).toEqual([2, 2, 2, 2, 2, 21, 21, 21]);
    expect(stateOf(requests[0] ?? two, NOW + 48 * HOUR)).toBe('returned');
  });

  it('return it on the sixth submit even when that one is right', () => {
    expect(submitAll([two], [...five, right]).answers.at(-1)).toBe(21);
  });

  it('leave a new request of the same people open, and it is the new one that answers', () => {
    const { requests } = submitAll([two], [...five, wrongTail]);
    const again = requestFor([SUBJECT], 'R2', 200001);
    const after = submitAll([...requests, again], [right, tripleOf(again)]);
    expect(after.answers).toEqual([0, 3]);
    expect(after.requests.map((r) => r.wrongTries)).toEqual([6, 1]);
  });
});

describe('24 hours', () => {
  it('end at the very moment: a millisecond before it verifies, at it the record is gone', () => {
    expect(verify([two], right, NOW + 24 * HOUR - 1).answer).toBe(31);
    expect(verify([two], right, NOW + 24 * HOUR).answer).toBe(4);
    expect(stateOf(two, NOW + 24 * HOUR)).toBe('expired');
  });

  it('are for all persons: one who is done does not save the request', () => {
    const { requests } = submitAll([two], [right]);
    expect(stateOf(requests[0] ?? two, NOW + 24 * HOUR)).toBe('expired');
  });
});
