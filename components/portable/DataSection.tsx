import { i18n } from '#i18n';
import { ErasePart } from './ErasePart';
import { LoadPart } from './LoadPart';
import type { DataPorts } from './ports';
import { SavePart } from './SavePart';
import { TidyPart } from './TidyPart';

/** All that the user can do with what is stored: save it, bring it in, let it go. */
export function DataSection(ports: DataPorts) {
  return (
    <div class="data" data-testid="data">
      <p class="part-text">{i18n.t('portable.where')}</p>
      <SavePart {...ports} />
      <LoadPart {...ports} />
      <TidyPart {...ports} />
      <ErasePart {...ports} />
    </div>
  );
}
