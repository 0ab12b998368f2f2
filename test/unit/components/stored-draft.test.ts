import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../components/filing-form/draft';
import { readOpenForm } from '../../../components/filing-form/stored-draft';
import { filing } from './make';

const form = { draft: draftOf(filing()), focus: 'p1.phone' };

describe('a form that was left open', () => {
  it('is read as it was', () => expect(readOpenForm(structuredClone(form))).toEqual(form));

  it.each([[undefined], [null], ['x'], [{}], [{ draft: {} }], [{ draft: { ...form.draft, persons: [] } }], [{ draft: { ...form.draft, persons: [1] } }]])(
    'is none when it is %j',
    (stored) => expect(readOpenForm(stored)).toBeNull(),
  );

  it('loses only what cannot be read', () => {
    const odd = { draft: { ...form.draft, provider: 'nobody', persons: [{ id: 'a', phone: 5 }] }, focus: 5 };
    expect(readOpenForm(odd)).toMatchObject({ focus: null, draft: { label: '蓝鲸商城', provider: '', persons: [{ id: 'a', phone: '' }] } });
  });

  it('keeps the platform\'s case, and forgets one that nobody knows', () => {
    const read = (situation: unknown) => readOpenForm({ ...form, draft: { ...form.draft, situation } })?.draft.situation;
    expect([read('renamed'), read('odd'), read(undefined)]).toEqual(['renamed', '', '']);
  });

  it('never gives back more than six characters of a document', () => {
    const whole = { ...form, draft: { ...form.draft, persons: [{ id: 'a', idTail: '110101199003071234' }] } };
    expect(readOpenForm(whole)?.draft.persons[0]?.idTail).toBe('071234');
  });
});
