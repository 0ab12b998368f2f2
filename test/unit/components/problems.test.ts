import { describe, expect, it } from 'vitest';
import { draftOf, newDraft, withPerson } from '../../../components/filing-form/draft';
import { draftProblems, isShortTail, samePhonePersons } from '../../../components/filing-form/problems';
import { filing, person } from './make';

const draft = draftOf(filing());
const withTail = (idTail: string, shortTail = false) => withPerson(draft, 'p1', { idTail, shortTail });

describe('the problems of a draft', () => {
  it('are none for a whole filing', () => expect(draftProblems(draft).size).toBe(0));

  it('name every empty field in the order of the form', () => {
    const empty = newDraft(() => 'p');
    expect([...draftProblems(empty)]).toEqual([
      ['label', 'labelMissing'], ['provider', 'providerMissing'], ['p.phone', 'phoneMissing'], ['p.idTail', 'tailMissing'],
    ]);
  });

  it.each([
    ['+86 138-0013-8000', undefined], ['1380013', 'phoneLength'], ['1380013800a', 'phoneNotDigits'], ['12800138000', 'phoneStart'],
  ])('judge the phone %s after mending: %s', (phone, problem) => {
    expect(draftProblems(withPerson(draft, 'p1', { phone })).get('p1.phone')).toBe(problem);
  });

  it('take a short tail only when it is said to be one', () => {
    expect(draftProblems(withTail('1234')).get('p1.idTail')).toBe('tailLength');
    expect(draftProblems(withTail('1234', true)).size).toBe(0);
    expect(draftProblems(withTail('', true)).get('p1.idTail')).toBe('tailMissing');
    expect([isShortTail('1234'), isShortTail(''), isShortTail('123456')]).toEqual([true, false, false]);
  });

  it('do not hold two persons with one phone against it, and point them out', () => {
    const twins = draftOf(filing({ persons: [person(), person({ id: 'p2' }), person({ id: 'p3', phone: '13900000000' })] }));
    const typed = withPerson(twins, 'p2', { phone: '138 0013 8000' });
    expect(draftProblems(typed).size).toBe(0);
    expect([...samePhonePersons(typed)]).toEqual(['p1', 'p2']);
  });

  it('do not call two empty phones the same', () => {
    const blank = draftOf(filing({ persons: [person({ phone: '' }), person({ id: 'p2', phone: '' })] }));
    expect(samePhonePersons(blank).size).toBe(0);
  });
});
