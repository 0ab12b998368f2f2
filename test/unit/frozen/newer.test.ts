import { describe, expect, it, test } from 'vitest';
import { NewerDocumentError } from '../../../lib/vault/document';
import { aDesk } from '../helpers/desk';
import { TODAY } from './examples';
import { kindOf, KINDS, nameOf } from './kinds';
import { REQUESTS } from './requests';

/** The newest store as the next version of Heyan might have left it: those documents are of a version that is not known here. */
function newer(isNewer: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(TODAY.store).map(([key, stored]) => {
    const version = kindOf(key)?.version;
    return [key, version !== undefined && isNewer(key) ? { ...stored, v: version + 1, since: 'the next version' } : stored];
  }));
}

/** How a request was answered, as far as the test needs it. */
type Answered = 'answered' | 'newer' | 'otherwise';

async function ask(items: Record<string, unknown>) {
  const { desk, store } = aDesk(items);
  const answers: (readonly [string, Answered])[] = [];
  for (const request of REQUESTS) {
    const answered = await desk.answer(request).then((): Answered => 'answered', (error: unknown): Answered => (error instanceof NewerDocumentError ? 'newer' : 'otherwise'));
    answers.push([request.type, answered]);
  }
  return { answers, store, trouble: (await desk.snapshot()).trouble };
}

describe('a store that a newer version of Heyan wrote', () => {
  it('is left byte for byte as it is by every request', async () => {
    const before = newer(() => true);
    const { store } = await ask(before);
    expect(JSON.stringify(store.items)).toBe(JSON.stringify(before));
    expect(store.writes).toBe(0);
  });

  it('is said: as trouble to who looks, and as a refusal to who wants something written', async () => {
    const { answers, trouble } = await ask(newer(() => true));
    expect(trouble).toEqual(['filings', 'digestKey', 'rounds'].map((key) => ({ key, kind: 'newer', lost: 0 })));
    const looking = ['consent', 'snapshot', 'pageHello', 'valuesOf', 'history', 'dump', 'taught', 'settings', 'tidying', 'previewImport'];
    // There is no submit to be given to a filing in what can be read, no file to be taken and nothing to be brought back.
    const idle = ['assign', 'applyImport', 'undoImport', 'undoTidied'];
    for (const [type, answered] of answers) {
      expect([type, answered]).toEqual([type, looking.includes(type) || idle.includes(type) ? 'answered' : 'newer']);
    }
  });
});

describe('one kind of document that a newer version wrote, among others that it did not', () => {
  test.each(Object.keys(KINDS).map((name) => [name]))('%s: is left as it is by every request, and said', async (name) => {
    const before = newer((key) => nameOf(key) === name);
    const { answers, store, trouble } = await ask(before);
    for (const [key, stored] of Object.entries(before).filter(([one]) => nameOf(one) === name)) {
      expect([key, JSON.stringify(store.items[key])]).toEqual([key, JSON.stringify(stored)]);
      expect(Object.keys(store.items).filter((one) => one.startsWith('aside:') && one.endsWith(`:${key}`) && !(one in before))).toEqual([]);
    }
    expect(answers.filter(([, answered]) => answered === 'otherwise')).toEqual([]);
    const isSaid = trouble.some(({ kind }) => kind === 'newer') || answers.some(([, answered]) => answered === 'newer');
    expect(isSaid).toBe(true);
  });
});
