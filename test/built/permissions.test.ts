import { describe, expect, it } from 'vitest';
import { apiMembersIn } from './api-calls.ts';
import { BUILDS, type Build, scriptsOf } from './builds.ts';
import { PERMISSIONS } from './permissions.ts';

/** Parts of the API that any extension may use (MDN, Browser Extensions, "API permissions"); `tabs` without its addresses. */
const FREE = ['action', 'extension', 'i18n', 'permissions', 'runtime', 'tabs', 'windows'];

function partsUsedIn(build: Build): readonly string[] {
  const members = scriptsOf(build).flatMap(({ name, text }) => [...apiMembersIn(name, text)]);
  return [...new Set(members.map((member) => member.split('.')[0] ?? ''))].sort();
}

describe.each(BUILDS)('the permissions of %s', (build) => {
  it.each(PERMISSIONS)('$name: its API is called', ({ apis }) => {
    expect(partsUsedIn(build).filter((part) => apis.includes(part))).not.toEqual([]);
  });

  it('are all that the scripts need: no API is called that none of them is for', () => {
    const granted = PERMISSIONS.flatMap(({ apis }) => apis);
    expect(partsUsedIn(build).filter((part) => !FREE.includes(part) && !granted.includes(part))).toEqual([]);
  });
});

describe('the API that a script calls is found', () => {
  it.each([
    ['by its own names', 'browser.alarms.create("a",{when:1})', ['alarms.create']],
    ['behind a bundled module', 'async function f(){await u.default.storage.local.get(null)}', ['storage.local', 'storage.local.get']],
    ['through names that it was given', 'function f(e){let{runtime:t,tabs:n}=e;t.sendMessage(1);return n.create({})}', ['runtime.sendMessage', 'tabs.create']],
    ['through a name that was set', 'const m=api.storage.session;m.get("k")', ['storage.session', 'storage.session.get']],
    ['in optional chains and with quoted names', 'api?.i18n.getMessage("a");api["notifications"].create({})', ['i18n.getMessage', 'notifications.create']],
  ])('%s', (_how, code, members) => {
    expect([...apiMembersIn('a.js', code)].sort()).toEqual(members);
  });

  it.each([
    ['a table of the polyfill', 'var t={alarms:{create:{minArgs:1}}}'],
    ['what a page has under the same name', 'history.pushState(null,"");document.location.search.find(a)'],
    ['a name of another function', 'function f({tabs:n}){}function g(n){n.create()}'],
  ])('and %s is none', (_what, code) => {
    expect([...apiMembersIn('a.js', code)]).toEqual([]);
  });
});
