import { describe, expect, it, test } from 'vitest';
import { explain, type Cost } from '../../../lib/rules/answer-meanings';
import { type Cause, CAUSE_SOURCES, CAUSES } from '../../../lib/rules/causes';
import { ANSWER_IDS, type AnswerId } from '../../../lib/rules/outcome';

const NEW = { hasPassed: false };

type Row = readonly [answer: AnswerId, cost: Cost, causes: readonly Cause[], source: string];

const WRONG: readonly Cause[] = ['idTail', 'otherPerson', 'code', 'phone', 'serviceType'];

const TABLE: readonly Row[] = [
  ['allDone', 'none', ['showsLater', 'noMessage', 'review'], 'Aliyun and JD Cloud 2025-03, Aliyun EMAS 2024'],
  ['othersOpen', 'none', ['othersAsked', 'sameDay'], 'JD Cloud 2020-08-18, Douyin 2024'],
  ['doneBefore', 'none', ['alreadyDone', 'showsLater', 'noMessage'], 'Tencent 2022, Aliyun EMAS 2024'],
  ['wrongValues', 'try', [...WRONG, 'filingChanged'], 'Douyin 2024: mostly the ID tail; fkw.com 2022-09-22'],
  ['tryAgain', 'try', [...WRONG, 'notSynced'], 'Douyin 2024: mostly the ID tail; Aliyun 2025-03: or not synchronised'],
  ['noRecord', 'maybeTry', [...WRONG, 'alreadyDone', 'timeOver'], 'Tencent 2022, WeChat 2024'],
  ['locked', 'round', ['sixthTry', 'timeOver', 'returnComes'], 'Douyin 2024, Tencent 2022'],
  ['nothingToResend', 'none', ['idTail', 'otherPerson', 'phone', 'alreadyDone', 'notPending', 'timeOver'], 'Douyin 2024, Tencent 2022'],
  ['resent', 'resend', ['onItsWay', 'newestCode', 'twoResends'], 'JD Cloud 2020-08-18'],
  ['resendLimit', 'none', ['twoResends', 'repeatsAtNoon'], 'JD Cloud 2020-08-18, Huawei Cloud 2025, Volcengine 2024-03-22'],
];

describe('what an answer of the site costs, and its likeliest causes in order', () => {
  test.each(TABLE)('%s: %s, %j (%s)', (answer, cost, causes) => {
    expect(explain(answer, NEW)).toMatchObject({ answer, cost, causes });
  });

  test.each(['pageRefused', 'captchaClosed', 'offline'] as const)('%s: nothing has left the page, its notice says it all', (answer) => {
    expect(explain(answer, NEW)).toBeNull();
  });

  it('leaves out no answer, and has nothing to say of one that it does not know', () => {
    const told = [...TABLE.map(([answer]) => answer), 'pageRefused', 'captchaClosed', 'offline'];
    expect([...told].sort()).toEqual([...ANSWER_IDS].sort());
    expect(explain(null, NEW)).toBeNull();
  });
});

describe('"no record" is two possibilities, and the round tells which is the likelier (Tencent 2022, WeChat 2024)', () => {
  test.each(['noRecord', 'nothingToResend'] as const)('%s: "done before" first for who has passed, else the wrong values', (answer) => {
    expect(explain(answer, NEW)?.causes[0]).toBe('idTail');
    const known = explain(answer, { hasPassed: true })?.causes ?? [];
    expect(known[0]).toBe('alreadyDone');
    // Never claimed: the other possibility stays, and each is named once.
    expect(known).toContain('idTail');
    expect(new Set(known).size).toBe(known.length);
  });

  it('takes no other answer for done', () => {
    for (const answer of ['wrongValues', 'tryAgain', 'locked'] as const) {
      expect(explain(answer, { hasPassed: true })).toEqual(explain(answer, NEW));
    }
  });
});

describe('the sources of an explanation', () => {
  it('are those of its causes, each once', () => {
    const { sources = [] } = explain('wrongValues', NEW) ?? {};
    expect(new Set(sources.map(({ source, date }) => `${source} ${date}`)).size).toBe(sources.length);
    expect(sources).toEqual(expect.arrayContaining([...CAUSE_SOURCES.idTail, ...CAUSE_SOURCES.filingChanged]));
  });

  it('stand behind every cause but the one that is inferred', () => {
    expect(CAUSES.filter((cause) => CAUSE_SOURCES[cause].length === 0)).toEqual(['newestCode']);
  });

  it('are of causes that some answer has', () => {
    const used = new Set(ANSWER_IDS.flatMap((answer) => explain(answer, NEW)?.causes ?? []));
    expect(CAUSES.filter((cause) => !used.has(cause))).toEqual([]);
  });
});
