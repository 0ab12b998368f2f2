import { i18n } from '#i18n';
import type { Provider } from '../../lib/rules/filing';
import { type ProviderHelp, SYNC, SYNC_AT_MOST } from '../../lib/rules/provider-help';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When the result shows, and which words are no reason to worry before. */
export function showsText({ waiting, lookAgain, listsPersons }: ProviderHelp): string {
  const word = oneOf(waiting?.what ?? []);
  return sentences([
    i18n.t('console.showsText', [String(SYNC.what.from / MINUTE), String(SYNC.what.to / MINUTE), String(SYNC_AT_MOST.what / HOUR)]),
    waiting === null ? null : i18n.t('console.waiting', [word]),
    lookAgain === null ? null : i18n.t('console.lookAgain', [word, String(lookAgain.what / HOUR)]),
    listsPersons === null ? null : i18n.t('console.persons'),
  ]);
}

/** The words that the console has for a filing that came back. */
export function returnedText(words: readonly string[]): string {
  return i18n.t('console.words', [oneOf(words)]);
}

export function lookUpText(provider: Provider, { lookUp }: ProviderHelp): string {
  return lookUp === null ? i18n.t('console.lookUpNone', [nameOf(provider)]) : path(lookUp.what);
}

export function resubmitText(provider: Provider, { resubmit }: ProviderHelp): string {
  if (resubmit === null) return i18n.t('console.resubmitNone', [nameOf(provider)]);
  const { what } = resubmit;
  return what.way === 'path' ? path(what.path) : i18n.t(`console.${what.way}`);
}

function nameOf(provider: Provider): string {
  return i18n.t(`filing.provider.${provider}`);
}

/** The console's own words, one after the other. */
function path(steps: readonly string[]): string {
  return steps.map((step) => i18n.t('console.words', [step])).join(i18n.t('console.arrow'));
}

/** Either of these words, quoted where they stand in a sentence. */
function oneOf(words: readonly string[]): string {
  return words.join(i18n.t('console.or'));
}

function sentences(all: readonly (string | null)[]): string {
  return all.filter((text) => text !== null).join(' ');
}
