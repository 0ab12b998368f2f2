import { Notice } from '../shared/Notice';

/** What is said when the extension has been updated or removed under the page. */
export interface FarewellWords {
  readonly title: string;
  readonly text: string;
}

/** The last words of an old script. They are given, since the locale files are out of its reach by then. */
export function Farewell({ words }: { readonly words: FarewellWords }) {
  return (
    <Notice kind="warn" title={words.title} role="alert" data-testid="stale">
      {words.text}
    </Notice>
  );
}
