import { describe, expect, it } from 'vitest';
import {
  draftOf, filingOf, isTouched, LABEL_LENGTH, newDraft, withNewPerson, withoutPerson, withPerson,
} from '../../../components/filing-form/draft';
import { PERSON_LIMIT } from '../../../components/filing-form/blank-person';
import { filingSchema, MAX_PERSONS } from '../../../lib/profiles/filing';
import { z } from '../../../lib/schema';
import { filing, person } from './make';

const ids = () => {
  let next = 0;
  return () => `id${(next += 1)}`;
};

describe('a draft', () => {
  it('begins with one person and no provider that nobody chose', () => {
    expect(newDraft(ids())).toMatchObject({ provider: '', createdAt: null, persons: [{ role: 'subject', phone: '' }] });
  });

  it('takes provider and types over from the newest filing', () => {
    const newest = filing({ provider: 'jdcloud', filingType: 'addAccess', serviceKind: 'app' });
    expect(newDraft(ids(), newest)).toMatchObject({ provider: 'jdcloud', filingType: 'addAccess', serviceKind: 'app', label: '' });
  });

  it('gives the filing back that it was made of', () => {
    const stored = filing({ persons: [person({ id: 'a', idTail: '（8）' }), person({ id: 'b' })] });
    expect(filingOf(draftOf(stored), stored.updatedAt)).toEqual(stored);
  });

  it('becomes a filing that the worker takes, mended', () => {
    const draft = withPerson({ ...newDraft(ids()), label: '  蓝鲸  ', provider: 'aliyun' }, 'id2', {
      phone: '+86 138-0013-8000',
      idTail: '11010119900307123x',
    });
    const saved = filingOf(draft, 7);
    expect(saved).toMatchObject({ label: '蓝鲸', createdAt: 7, updatedAt: 7, persons: [{ phone: '13800138000', idTail: '07123X' }] });
    expect(z.safeParse(filingSchema, saved).success).toBe(true);
  });

  it('gives a second person the role that is not there yet', () => {
    const two = withNewPerson(newDraft(ids()), 'b');
    expect(two.persons.map(({ role }) => role)).toEqual(['subject', 'service']);
    expect(withoutPerson(two, 'b').persons).toHaveLength(1);
  });

  it('knows whether something would be lost', () => {
    const stored = filing();
    expect(isTouched(newDraft(ids(), stored), undefined)).toBe(false);
    expect(isTouched({ ...newDraft(ids()), label: 'x' }, undefined)).toBe(true);
    expect(isTouched(draftOf(stored), stored)).toBe(false);
    expect(isTouched({ ...draftOf(stored), label: 'x' }, stored)).toBe(true);
  });

  it('has the limits of the schema', () => {
    const fits = (label: string) => z.safeParse(filingSchema, filing({ label })).success;
    expect([fits('字'.repeat(LABEL_LENGTH)), fits('字'.repeat(LABEL_LENGTH + 1))]).toEqual([true, false]);
    expect(PERSON_LIMIT).toBe(MAX_PERSONS);
  });
});
