import { i18n } from '#i18n';
import type { Source } from '../../lib/rules/source';

/** Where what stands above it comes from; folded until somebody asks. */
export function Sources({ of }: { readonly of: readonly Source[] }) {
  if (of.length === 0) return null;
  return (
    <details class="sources">
      <summary>{i18n.t('sources.title')}</summary>
      <ul>
        {of.map(({ source, date }) => (
          <li>{`${source}, ${date}`}</li>
        ))}
      </ul>
    </details>
  );
}
