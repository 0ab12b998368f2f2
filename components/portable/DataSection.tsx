import { ErasePart } from './ErasePart';
import { LoadPart } from './LoadPart';
import type { DataPorts } from './ports';
import { SavePart } from './SavePart';
import { TidyPart } from './TidyPart';

/** All that the user can do with what is stored: save it, bring it in, let it go. Sections of the settings. */
export function DataSection(ports: DataPorts) {
  return (
    <>
      <SavePart {...ports} />
      <LoadPart {...ports} />
      <TidyPart {...ports} />
      <ErasePart {...ports} />
    </>
  );
}
