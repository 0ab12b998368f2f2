/**
 * One mistake that somebody could make in the ledger: what stands in the place of what.
 * @typedef {object} Mistake
 * @property {string} name what it does, in words
 * @property {string} file from the project's folder
 * @property {string} right stands in the file once
 * @property {string} wrong
 */

/**
 * Mistakes that the proof must see, each by itself: a proof that finds nothing wrong in any of these would prove nothing.
 * A mistake whose right text is not in the file any more is no mistake, and fails too.
 * That the worker writes in turn is seen in the browsers, by a hundred submits at once (test/e2e/concurrent.journey.ts).
 * @type {readonly Mistake[]}
 */
export const MISTAKES = [
  {
    name: 'the submit is not written down before it leaves, only its answer is',
    file: 'lib/companion/recorder.ts',
    right: 'const written = tell(reservation);',
    wrong: 'const written = Promise.resolve(false);',
  },
  {
    name: 'a reservation that is told twice counts twice',
    file: 'lib/ledger/book.ts',
    right: 'if (before.length > 0) return before;',
    wrong: "if (before.length > 0) attempt = { ...attempt, id: newId() };",
  },
  {
    name: 'the page gives up after the first silence',
    file: 'lib/messages/ask-until-heard.ts',
    right: 'if (error instanceof RefusedError || time === TIMES) throw error;',
    wrong: 'return undefined as never;',
  },
  {
    name: 'an answer that was not seen does not count',
    file: 'lib/ledger/allowance.ts',
    right: 'saidOf(attempt).length === 0 || saidOf(attempt).some(isUsed)',
    wrong: 'saidOf(attempt).some(isUsed)',
  },
  {
    name: 'an answer that was not seen counts for sure',
    file: 'lib/ledger/allowance.ts',
    right: 'saidOf(attempt).some(isUsed) && saidOf(attempt).every(isUsed)',
    wrong: 'saidOf(attempt).every(isUsed)',
  },
  {
    name: 'tries count for each person alone',
    file: 'lib/rules/counting.ts',
    right: "per: 'filing',\n  wrongTries",
    wrong: "per: 'person',\n  wrongTries",
  },
  {
    name: 'a right try in between takes the wrong ones away',
    file: 'lib/rules/counting.ts',
    right: "wrongTries: 'cumulative',\n  afterResend",
    wrong: "wrongTries: 'consecutive',\n  afterResend",
  },
  {
    name: 'a resend gives the tries back',
    file: 'lib/rules/counting.ts',
    right: "afterResend: 'kept',\n};",
    wrong: "afterResend: 'reset',\n};",
  },
  {
    name: 'a submit is charged to the first filing that it fits',
    file: 'lib/ledger/charge.ts',
    right: 'const candidates = filings.filter(isFor);',
    wrong: 'const candidates = filings.filter(isFor).slice(0, 1);',
  },
  {
    name: 'a submit is charged by its phone alone',
    file: 'lib/ledger/charge.ts',
    right: 'isSamePhone(person.phone, phone) || person.idTail === idTail',
    wrong: 'isSamePhone(person.phone, phone)',
  },
  {
    name: 'a code that was typed for another filing first is forgotten',
    file: 'lib/desk/page-jobs.ts',
    right: 'await adoptStrays(job, before, filing, await digester(), digests.code);',
    wrong: 'await adoptStrays(job, before, filing, await digester(), null);',
  },
  {
    name: 'a filing whose phone is set right has nothing to do with what was typed before',
    file: 'lib/desk/counting.ts',
    right: 'phones: new Set(await Promise.all(filing.persons.map(({ phone }) => digester.phone(phone)))),',
    wrong: 'phones: new Set<string>(),',
  },
  {
    name: 'what fits no filing weighs on none',
    file: 'lib/ledger/round.ts',
    right: "if (unassigned === null || round.phase !== 'open') return round;",
    wrong: 'return round;',
  },
  {
    name: 'the last try needs no second step',
    file: 'lib/ledger/verdict.ts',
    right: "if (tries.leftWorst === 1) return [stop('lastTry', 'goOn')];",
    wrong: '',
  },
  {
    name: 'the guard reckons with the best case',
    file: 'lib/ledger/verdict.ts',
    right: "if (tries.leftWorst === 1) return",
    wrong: "if (tries.leftBest === 1) return",
  },
  {
    name: 'the guard believes what was said of other values',
    file: 'lib/companion/standing.ts',
    right: 'const said = match?.key === key ? match : null;',
    wrong: 'const said = match;',
  },
  {
    name: 'refused values are forgotten when the browser is closed',
    file: 'lib/ledger/remarks.ts',
    right: 'round !== null && hasRefused(round, digests)',
    wrong: 'false',
  },
  {
    name: 'what is not on the disk yet is taken for written',
    file: 'lib/vault/cached-store.ts',
    right: 'await disk.set(items);',
    wrong: 'void disk.set(items).catch(() => undefined);',
  },
  {
    name: 'a code can be read in the ledger',
    file: 'lib/profiles/digests.ts',
    right: "const code = (value: string): Promise<string> => of('code', value);",
    wrong: 'const code = (value: string): Promise<string> => Promise.resolve(value);',
  },
  {
    name: 'a submit while Heyan is locked is not written down',
    file: 'lib/desk/while-locked.ts',
    right: 'await book.reserve({ id, at, kind, charges: [], digests: null, warned });',
    wrong: '',
  },
  {
    name: 'an answer while Heyan is locked is not written down',
    file: 'lib/desk/while-locked.ts',
    right: 'await book.settle(request);',
    wrong: '',
  },
  {
    name: 'while Heyan is locked, the guard takes it that nothing is known against a submit',
    file: 'lib/desk/desk.ts',
    right: 'lookJob(surroundings, (job) => match(job, request))',
    wrong: 'lookJob(surroundings, (job) => match(job, request)).catch(() => ({ rounds: [], remarks: [] }))',
  },
  {
    name: 'what was submitted while Heyan was locked weighs on all filings for ever',
    file: 'lib/desk/place-slips.ts',
    right: 'const charges = chargesOf(before, request, digests, personId, () => true);',
    wrong: 'const charges = [];',
  },
  {
    name: 'what was submitted while Heyan was locked is given to the first filing that it fits',
    file: 'lib/desk/place-slips.ts',
    right: 'const charges = chargesOf(before, request, digests, personId, () => true);',
    wrong: 'const charges = chargesOf(before, request, digests, personId, () => true).slice(0, 1);',
  },
  {
    name: 'a code that was typed while Heyan was locked is forgotten',
    file: 'lib/desk/place-slips.ts',
    right: 'const digests = await (await digester()).submit(request);',
    wrong: 'const digests = await (await digester()).submit({ ...request, code: null });',
  },
];
