import { describe, expect, it, test } from 'vitest';
import { PERSON_LIMIT } from '../../../components/filing-form/blank-person';
import {
  draftOf, type FilingDraft, filingOf, newDraft, withNewPerson, withoutPerson, withPerson,
} from '../../../components/filing-form/draft';
import { withFacts } from '../../../components/filing-form/suggested';
import { filingSchema } from '../../../lib/profiles/filing';
import { z } from '../../../lib/schema';
import { filing } from './make';

const ids = () => {
  let next = 0;
  return () => `id${(next += 1)}`;
};

/** A new form, and the way to go on with it. */
function begin() {
  const newId = ids();
  const draft = newDraft(newId);
  return { draft, choose: (before: FilingDraft, part: Partial<FilingDraft>) => withFacts(before, part, newId) };
}

const roles = ({ persons }: FilingDraft) => persons.map(({ role, phone }) => (phone === '' ? role : `${role} ${phone}`));

describe('choosing provider and filing type writes down the persons', () => {
  test.each([
    ['first', ['subject', 'service']],
    ['addService', ['subject', 'service']],
    ['addAccess', ['service']],
    ['changeSubject', ['subject']],
    ['changeService', ['service']],
    ['changeBoth', ['subject', 'service']],
    ['cancelSubject', ['subject']],
    ['cancelService', ['service']],
    ['changeAccess', ['subject', 'service']],
  ] as const)('%s: %j', (filingType, expected) => {
    const { draft, choose } = begin();
    expect(roles(choose(choose(draft, { provider: 'jdcloud' }), { filingType }))).toEqual(expected);
    expect(roles(choose(choose(draft, { filingType }), { provider: 'jdcloud' }))).toEqual(expected);
  });

  it('not before a provider is chosen', () => {
    const { draft, choose } = begin();
    expect(roles(choose(draft, { filingType: 'changeBoth' }))).toEqual(['subject']);
  });

  it('one row stays where nobody need verify', () => {
    const { draft, choose } = begin();
    expect(choose(choose(draft, { provider: 'jdcloud' }), { filingType: 'cancelAccess' }).persons).toHaveLength(1);
  });

  it('a new form takes them over with the provider and the type of the newest filing, but not its case', () => {
    const newest = filing({ provider: 'douyin', filingType: 'changeService', serviceKind: 'miniProgram', situation: 'renamed' });
    const draft = newDraft(ids(), newest);
    expect(roles(draft)).toEqual(['subject', 'service']);
    expect(draft.situation).toBe('');
  });

  it('an empty row takes the new role, and stays the row that it was', () => {
    const { draft, choose } = begin();
    const access = choose(choose(draft, { filingType: 'addAccess' }), { provider: 'jdcloud' });
    expect(access.persons).toEqual([{ ...draft.persons[0], role: 'service' }]);
  });
});

describe('nothing that was typed is thrown away', () => {
  it('a role that has data stays, an empty one that is no longer asked for goes', () => {
    const { draft, choose } = begin();
    const both = choose(draft, { provider: 'jdcloud' });
    const typed = withPerson(both, both.persons[0]?.id ?? '', { phone: '138' });
    expect(roles(choose(typed, { filingType: 'addAccess' }))).toEqual(['subject 138', 'service']);
    const other = withPerson(both, both.persons[1]?.id ?? '', { phone: '139' });
    expect(roles(choose(other, { filingType: 'changeSubject' }))).toEqual(['subject', 'service 139']);
    expect(roles(choose(both, { filingType: 'changeSubject' }))).toEqual(['subject']);
  });

  it('an ID tail alone is data too', () => {
    const { draft, choose } = begin();
    const both = choose(draft, { provider: 'jdcloud' });
    expect(choose(withPerson(both, both.persons[1]?.id ?? '', { idTail: '1' }), { filingType: 'changeSubject' }).persons).toHaveLength(2);
  });

  it('a person who was taken out does not come back with a choice that asks for it as before', () => {
    const { draft, choose } = begin();
    const both = choose(draft, { provider: 'jdcloud' });
    const one = withoutPerson(both, both.persons[1]?.id ?? '');
    expect(roles(choose(choose(one, { provider: 'aliyun' }), { filingType: 'changeBoth' }))).toEqual(['subject']);
    expect(roles(choose(choose(one, { filingType: 'changeSubject' }), { filingType: 'changeBoth' }))).toEqual(['subject', 'service']);
  });

  it('a row that the user added stays, though it is empty', () => {
    const { draft, choose } = begin();
    const more = withNewPerson(choose(choose(draft, { provider: 'jdcloud' }), { filingType: 'changeSubject' }), 'x');
    expect(roles(choose(more, { filingType: 'cancelSubject' }))).toEqual(['subject', 'service']);
  });

  it('the label changes nothing of the persons', () => {
    const { draft, choose } = begin();
    const both = choose(draft, { provider: 'jdcloud' });
    expect(choose(both, { label: 'x' }).persons).toEqual(both.persons);
  });

  it('a full form takes no more', () => {
    const { choose } = begin();
    const full = draftOf(filing({
      provider: 'jdcloud', filingType: 'addAccess',
      persons: Array.from({ length: PERSON_LIMIT }, (_, at) => ({ id: `p${at}`, role: 'service' as const, phone: '13800138000', idTail: '123456' })),
    }));
    expect(choose(full, { filingType: 'first' }).persons).toHaveLength(PERSON_LIMIT);
  });
});

describe('the cases of Douyin (seed S2, 2024)', () => {
  const atDouyin = () => {
    const { draft, choose } = begin();
    return { choose, draft: choose(draft, { provider: 'douyin' }) };
  };

  it('Douyin files mini-programs: the kind is taken along, and back', () => {
    const { draft, choose } = atDouyin();
    expect(draft.serviceKind).toBe('miniProgram');
    expect(choose(draft, { provider: 'wechat' }).serviceKind).toBe('miniProgram');
    expect(choose(draft, { provider: 'jdcloud' }).serviceKind).toBe('website');
    expect(choose(choose(draft, { serviceKind: 'app' }), { provider: 'jdcloud' }).serviceKind).toBe('app');
  });

  test.each([
    ['neverFiled', 'first', ['subject']],
    ['filedBefore', 'addService', ['subject']],
    ['sameNameElsewhere', 'addService', ['subject', 'service']],
    ['renamed', 'changeService', ['subject', 'service']],
  ] as const)('%s brings its filing type %s and %j', (situation, filingType, expected) => {
    const { draft, choose } = atDouyin();
    const chosen = choose(draft, { situation });
    expect([chosen.situation, chosen.filingType]).toEqual([situation, filingType]);
    expect(roles(chosen)).toEqual(expected);
  });

  it('case 3 may be an access too, and keeps that type', () => {
    const { draft, choose } = atDouyin();
    expect(choose(choose(draft, { filingType: 'addAccess' }), { situation: 'sameNameElsewhere' }).filingType).toBe('addAccess');
  });

  it('a case goes when type, kind or provider no longer fit it', () => {
    const { draft, choose } = atDouyin();
    const renamed = choose(draft, { situation: 'renamed' });
    for (const part of [{ filingType: 'changeSubject' }, { serviceKind: 'app' }, { provider: 'jdcloud' }, { situation: '' }] as const) {
      expect(choose(renamed, part).situation).toBe('');
    }
    expect(choose(renamed, { filingType: 'changeBoth' }).situation).toBe('renamed');
  });

  it('is stored with the filing, and comes back when it is edited', () => {
    const { draft, choose } = atDouyin();
    const renamed = choose({ ...draft, label: 'x' }, { situation: 'renamed' });
    const whole = renamed.persons.reduce((form, { id }) => withPerson(form, id, { phone: '13800138000', idTail: '123456' }), renamed);
    const saved = filingOf(whole, 1);
    expect(z.parse(filingSchema, saved).situation).toBe('renamed');
    expect(draftOf(saved).situation).toBe('renamed');
    expect('situation' in filingOf({ ...whole, situation: '' }, 1)).toBe(false);
  });
});
