import type { Submit } from '../../lib/ledger/verdict';
import { ON_ITS_WAY_MS } from '../../lib/companion/rivals';
import type { VaultStatus } from '../../lib/messages/protocol';
import { readAnswer } from '../../lib/rules/answers';
import { type AnswerCode, answerText } from '../site/ministry/answers.ts';
import { stateOf } from '../site/ministry/filing-request.ts';
import { Ministry } from '../site/ministry/ministry.ts';
import { createBrowser } from './browser';
import { type Act, castOf, choose, codeOf, filingFor, handIn, NOBODY, type Player } from './cast';
import type { Schedule, Step } from './schedule';
import type { Tab } from './tab';
import { createWitness, type Witness } from './witness';

const START = Date.UTC(2026, 0, 5, 9);
const MINUTE = 60_000;
const PASSPHRASE = 'the passphrase of the proof';

/** What a schedule came to. */
export interface Story {
  readonly acts: readonly Act[];
  readonly ministry: Ministry;
  readonly witness: Witness;
  readonly browser: ReturnType<typeof createBrowser>;
  /** Milliseconds since 1970, on the ministry's clock. */
  readonly now: () => number;
}

/** Plays a schedule to its end, with the real ledger, guard and worker against the practice site's own ministry. */
export async function play({ filings, fates, steps }: Schedule): Promise<Story> {
  let time = START;
  let skew = 0;
  let codes = 100_000;
  const ministry = new Ministry(() => time, () => String((codes += 1)));
  const acts = filings.map((plan, number) => castOf(plan, number, ministry));
  const witness = createWitness(ministry, acts, () => time);
  const browser = createBrowser({
    fates,
    now: () => time + skew,
    tabs: { onLeave: witness.leaves, onSettled: (pending, outcome) => witness.settled(pending.submit, outcome) },
  });

  /** Every step takes a person a second. */
  const pass = async (ms = 1_000): Promise<void> => {
    time += ms;
    await browser.quiet();
  };

  const stateOfVault = async (): Promise<string> => ((await browser.ask({ type: 'vaultStatus' })) as VaultStatus).state;
  const isLocked = async (): Promise<boolean> => (await stateOfVault()) === 'locked';

  /** A screen shows nothing and does nothing before. */
  async function unlock(): Promise<void> {
    if (await isLocked()) await browser.ask({ type: 'unlock', passphrase: PASSPHRASE });
  }

  async function store(act: Act, how: Act['plan']['stored']): Promise<void> {
    await unlock();
    act.stored = how === 'not' ? null : filingFor(act, how, time + skew);
    if (act.stored !== null) await browser.ask({ type: 'saveFiling', filing: act.stored });
  }

  function type(tab: Tab, step: Extract<Step, { do: 'submit' }>): void {
    const act = acts[step.filing % acts.length] as Act;
    const player = act.players[step.person % act.players.length] ?? NOBODY;
    const everybody = acts.flatMap(({ players }) => players);
    const right = codeOf(ministry.find(act.request), player.phone);
    const sent = acts.flatMap(({ request }) => ministry.find(request).verifications.map(({ code }) => code));
    const submit: Submit = {
      kind: step.kind,
      phone: choose(step.phone, player.phone, everybody.map(({ phone }) => phone), NOBODY.phone),
      idTail: choose(step.tail, player.idTail, everybody.map(({ idTail }) => idTail), NOBODY.idTail),
      code: step.kind === 'resend' ? null : choose(step.code, right, sent, mistyped(act, player)),
    };
    const isOwn = step.phone === 'own' && step.tail === 'own';
    const person = act.stored?.persons.find(({ phone, idTail }) => phone === player.phone && idTail === player.idTail);
    tab.type(submit, isOwn && step.filled ? (person?.id ?? null) : null);
  }

  /** One's own slip of the finger: the same again for the same person, so that the same three values come again. */
  const mistyped = (act: Act, player: Player): string => String(900_000 + act.number * 10 + act.players.findIndex((one) => one === player));

  /** Presses 提交, and does what the user does about what Heyan says. Gives whether the submit left. */
  async function press(tab: Tab, insists: boolean): Promise<boolean> {
    for (let presses = 0; presses < 4; presses += 1) {
      if (tab.guard.allows(tab.form())) return true;
      const { held } = tab.state;
      await pass();
      if (held.every(({ remedy }) => remedy === 'wait')) continue;
      if (!insists || held.some(({ remedy }) => remedy !== 'goOn' && remedy !== 'wait')) return false;
      if (held.some(({ level }) => level === 'stop')) tab.guard.goOn();
    }
    return false;
  }

  function solve(tab: Tab): void {
    const pending = tab.pending.at(-1);
    if (!tab.captchaIsOpen || pending === undefined) return;
    tab.captchaIsOpen = false;
    const { kind, phone, idTail, code } = pending.submit;
    const before = ministry.requests;
    const answer: AnswerCode = kind === 'try' ? ministry.verify({ phone, idTail, code: code ?? '' }) : ministry.resend({ phone, idTail });
    witness.counted(pending.submit, before);
    witness.truth.set(pending.id, readAnswer(answerText(answer))?.outcome ?? 'unknown');
    tab.underWay.push({ code: answer, at: time });
  }

  function cancel(tab: Tab): void {
    if (!tab.captchaIsOpen) return;
    tab.captchaIsOpen = false;
    tab.cancel();
  }

  function show(tab: Tab, newest: boolean): void {
    const answer = newest ? tab.underWay.pop() : tab.underWay.shift();
    if (answer !== undefined && time - answer.at < ON_ITS_WAY_MS) tab.show(answer.code);
  }

  async function submit(step: Extract<Step, { do: 'submit' }>): Promise<void> {
    const tab = browser.tabs[step.tab] as Tab;
    // The captcha lies over the form.
    if (tab.captchaIsOpen) return;
    type(tab, step);
    if (!step.hurries) await pass();
    if (!(await press(tab, step.insists))) return;
    tab.captchaIsOpen = true;
    await pass();
    // "If the write fails, the page is told before the captcha can be solved": the user closes it then.
    if (tab.state.fault !== null) {
      witness.isSeen = false;
      tab.captchaIsOpen = false;
      return;
    }
    if (step.captcha === 'cancelled') cancel(tab);
    if (step.captcha === 'solved') solve(tab);
    if (step.captcha === 'left open') witness.isSeen = false;
    if (step.captcha !== 'solved') return;
    if (step.answer === 'lost') tab.underWay.pop();
    if (step.answer === 'seen') show(tab, true);
    else witness.isSeen = false;
  }

  async function take(step: Step): Promise<void> {
    switch (step.do) {
      case 'submit':
        return submit(step);
      case 'captcha': {
        const tab = browser.tabs[step.tab] as Tab;
        return step.solved ? solve(tab) : cancel(tab);
      }
      case 'answer':
        return show(browser.tabs[step.tab] as Tab, step.newest);
      case 'kill':
        return browser.kill();
      case 'restart':
        // What was submitted while it was locked is known by nobody then, and stays in the worst case.
        if (await isLocked()) witness.isSeen = false;
        return browser.restart();
      case 'lock':
        await unlock();
        if ((await stateOfVault()) === 'off') await browser.ask({ type: 'setPassphrase', current: null, next: PASSPHRASE });
        await browser.ask({ type: 'lock' });
        return;
      case 'unlock':
        return unlock();
      case 'wait':
        return pass(step.minutes * MINUTE);
      case 'clock':
        witness.isPlain &&= step.minutes === 0;
        skew = step.minutes * MINUTE;
        return;
      case 'save':
        return store(acts[step.filing % acts.length] as Act, 'whole');
      case 'remove':
        return remove(acts[step.filing % acts.length] as Act);
      case 'renew':
        return renew(acts[step.filing % acts.length] as Act);
      case 'correct':
        return correct();
    }
  }

  async function remove(act: Act): Promise<void> {
    if (act.stored === null) return;
    await unlock();
    witness.isPlain = false;
    await browser.ask({ type: 'removeFiling', filingId: act.stored.id });
    act.stored = null;
    act.lives += 1;
  }

  /** The provider hands the filing in again; the user says so when its SMS has come. */
  async function renew(act: Act): Promise<void> {
    if (stateOf(ministry.find(act.request), time) === 'pending') return;
    await unlock();
    act.request = handIn(act, ministry);
    witness.renewed(act);
    if (act.stored !== null) await browser.ask({ type: 'openRounds', filingIds: [act.stored.id] });
  }

  /** The user looks up what came of a submit whose answer was not seen, and says so. */
  async function correct(): Promise<void> {
    for (const tab of browser.tabs) {
      const open = tab.pending.find(({ id, answered }) => !answered && witness.truth.has(id));
      const outcome = open === undefined ? undefined : witness.truth.get(open.id);
      if (open === undefined || outcome === undefined) continue;
      await browser.ask({ type: 'correct', attemptId: open.id, outcome, reason: 'providerSaid' });
      // The provider knows after 30 to 60 minutes (facts/verification.md 6): no answer is under way for so long.
      tab.underWay.length = 0;
    }
  }

  for (const act of acts) {
    if (act.plan.stored !== 'whole') witness.isPlain = false;
    await store(act, act.plan.stored);
  }
  for (const step of steps) {
    await pass();
    await take(step);
    await browser.quiet();
  }
  await unlock();
  await browser.quiet();
  return { acts, ministry, witness, browser, now: () => time };
}
