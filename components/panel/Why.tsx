import { i18n } from '#i18n';
import type { Explanation } from '../../lib/rules/answer-meanings';
import { Sources } from '../shared/Sources';

/** What an answer has cost, its likeliest causes in order, and where they are read; folded until somebody asks. */
export function Why({ of: { cost, causes, sources } }: { readonly of: Explanation }) {
  return (
    <details class="sources" data-testid="why">
      <summary>{i18n.t('cause.title')}</summary>
      {i18n.t(`cause.cost.${cost}`)}
      <ol>
        {causes.map((cause) => (
          <li>{i18n.t(`cause.${cause}`)}</li>
        ))}
      </ol>
      <Sources of={sources} />
    </details>
  );
}
