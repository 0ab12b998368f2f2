// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Help } from '../../../components/help/Help';
import { pictureOf, STEPS } from '../../../components/help/steps';
import { askOrWelcome } from '../../../components/welcome/ask-or-welcome';
import { Welcome } from '../../../components/welcome/Welcome';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { Request } from '../../../lib/messages/protocol';
import { all, click, see } from './popup-world';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

afterEach(() => render(null, document.body));

/** A worker that has the user's word, or has not; `fault` is what it says to whoever gives it. */
function open({ given = false, fault = null as Error | null, onGiven = undefined as (() => void) | undefined } = {}) {
  const asked: Request['type'][] = [];
  const ask = (async ({ type }: Request) => {
    asked.push(type);
    if (type === 'consent') return given;
    if (fault !== null) throw fault;
    return null;
  }) as unknown as Ask;
  render(<Welcome ask={ask} onGiven={onGiven} />, document.body);
  return asked;
}

describe('the first-run page', () => {
  it('asks, and writes nothing until the user has said yes', async () => {
    const asked = open();
    await see('consent-yes');
    expect(asked).toEqual(['consent']);
  });

  it('yes: it is written, and the page leads on', async () => {
    const asked = open();
    await click('consent-yes');
    await see('consent-given');
    expect(asked).toEqual(['consent', 'giveConsent']);
    expect(document.activeElement).toBe(all('consent-given')[0]);
  });

  it('yes, in the popup: the popup goes on', async () => {
    const onGiven = vi.fn();
    open({ onGiven });
    await click('consent-yes');
    await vi.waitFor(() => expect(onGiven).toHaveBeenCalledOnce());
  });

  it('no: nothing is written, it says so, and yes can still be said', async () => {
    const asked = open();
    await click('consent-no');
    await see('consent-declined');
    expect(asked).toEqual(['consent']);
    expect([all('consent-no').length, all('consent-yes').length]).toEqual([0, 1]);
  });

  it('a failed write never looks like a success', async () => {
    const onGiven = vi.fn();
    open({ fault: new RefusedError('storage'), onGiven });
    await click('consent-yes');
    await see('consent-failed');
    expect([all('consent-given').length, onGiven.mock.calls.length]).toEqual([0, 0]);
  });

  it('does not ask again whoever has agreed', async () => {
    open({ given: true });
    await see('consent-given');
    expect(all('consent-yes')).toEqual([]);
  });

  it('asks all the same where the worker cannot tell', async () => {
    render(<Welcome ask={() => Promise.reject(new RefusedError('storage'))} />, document.body);
    await see('consent-yes');
  });
});

describe('the popup before the user has agreed', () => {
  it('gives way to the question, and says nothing else', async () => {
    const welcome = vi.fn();
    const ask = askOrWelcome(() => Promise.reject(new RefusedError('noConsent')), welcome);
    const answer = await Promise.race([ask({ type: 'snapshot' }).then(() => 'answered', () => 'failed'), new Promise((later) => setTimeout(later, 20, 'silent'))]);
    expect([answer, welcome.mock.calls.length]).toEqual(['silent', 1]);
  });

  it.each([['another refusal', new RefusedError('storage')], ['silence', new Error('the worker did not answer')]])('%s goes on as it is', async (_, error) => {
    const welcome = vi.fn();
    await expect(askOrWelcome(() => Promise.reject(error), welcome)({ type: 'snapshot' })).rejects.toBe(error);
    expect(welcome).not.toHaveBeenCalled();
  });

  it('after everything was erased here, which took the consent too, the screen says so itself; where that was refused, it gives way again', async () => {
    const welcome = vi.fn();
    const ask = askOrWelcome((request) => Promise.reject(new RefusedError(request.type === 'eraseAll' ? 'storage' : 'noConsent')), welcome);
    await expect(ask({ type: 'eraseAll' })).rejects.toMatchObject({ refusal: 'storage' });
    void ask({ type: 'snapshot' });
    await vi.waitFor(() => expect(welcome).toHaveBeenCalledOnce());
    const erasing = askOrWelcome((request) => (request.type === 'eraseAll' ? Promise.resolve(null as never) : Promise.reject(new RefusedError('noConsent'))), welcome);
    await erasing({ type: 'eraseAll' });
    void erasing({ type: 'snapshot' });
    await new Promise((later) => setTimeout(later, 20));
    expect(welcome).toHaveBeenCalledOnce();
  });

  it('so does an answer', async () => {
    expect(await askOrWelcome((async () => true) as unknown as Ask, () => undefined)({ type: 'consent' })).toBe(true);
  });
});

describe('the help page', () => {
  it('has each step, with its picture where it has one', () => {
    render(<Help lang="en" />, document.body);
    expect(document.querySelectorAll('ol > li')).toHaveLength(STEPS.length);
    expect([...document.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(
      STEPS.flatMap(({ picture }) => (picture === null ? [] : [pictureOf(picture, 'en')])),
    );
  });

  it('takes the pictures of the reader\'s language, and the Chinese ones where there are none', () => {
    expect(['zh-CN', 'en', 'zh-TW', 'fr', ''].map((lang) => pictureOf('save', lang))).toEqual(
      ['zh-CN', 'en', 'zh-TW', 'zh-CN', 'zh-CN'].map((folder) => `/help/${folder}/save.webp`),
    );
  });

  it('has one picture for all of what the ministry writes', () => {
    expect(['sms', 'submit'].map((picture) => pictureOf(picture, 'en'))).toEqual(['/help/zh-CN/sms.webp', '/help/zh-CN/submit.webp']);
  });
});
