import { i18n } from '#i18n';
import { Seal } from '../popup/Seal';
import { pictureOf, STEPS } from './steps';

/** What is kept, how it goes, and how the user takes the consent back. */
const DATA = ['kept', 'withdraw', 'offline'] as const;

/** The whole step in pictures. It asks nobody for anything: it can be read before the user has agreed to anything. */
export function Help({ lang }: { readonly lang: string }) {
  return (
    <div class="hy page help">
      <header class="page-head">
        <Seal />
        <div>
          <h1 class="page-title">{i18n.t('help.title')}</h1>
          <p class="page-lead">{i18n.t('help.lead')}</p>
        </div>
      </header>
      <main>
        <ol class="help-steps">
          {STEPS.map(({ id, picture }) => (
            <li key={id} class="help-step">
              <h2>{i18n.t(`help.${id}.title`)}</h2>
              <p>{i18n.t(`help.${id}.text`)}</p>
              <p class="help-more">{i18n.t(`help.${id}.more`)}</p>
              {picture !== null && (
                <img src={pictureOf(picture, lang)} alt={i18n.t(`help.${id}.picture`)} loading="lazy" decoding="async" />
              )}
            </li>
          ))}
        </ol>
        <section class="help-data">
          <h2>{i18n.t('help.dataTitle')}</h2>
          {DATA.map((part) => (
            <p key={part}>{i18n.t(`help.${part}`)}</p>
          ))}
        </section>
      </main>
    </div>
  );
}
