import { i18n } from '#i18n';
import { EraseButton } from './EraseButton';
import type { DataPorts } from './ports';

/** The way to be rid of all of it. */
export function ErasePart({ ask, onErased }: DataPorts) {
  return (
    <section class="card settings-section part" aria-labelledby="erase-title">
      <h2 id="erase-title" class="form-heading">{i18n.t('portable.eraseTitle')}</h2>
      <p class="part-text">{i18n.t('portable.eraseText')}</p>
      <EraseButton ask={ask} onErased={onErased} />
    </section>
  );
}
