import { kindOf } from '../../lib/rules/id-document/detect';
import type { DocumentKind } from '../../lib/rules/id-document/kinds';
import { type TailFound, tailOf } from '../../lib/rules/id-document/tail-of';
import { WARNINGS, type WarningId } from '../../lib/rules/id-document/warnings';
import { READINGS } from '../../lib/rules/id-document/readings';
import { tidyNumber } from '../../lib/rules/id-tail';
import type { Source } from '../../lib/rules/source';

/** What the user has told the helper so far. */
export interface Told {
  /** Empty until one is chosen. */
  readonly kind: DocumentKind | '';
  /** Whether the filing is one of Zhejiang; null until that is said. */
  readonly zhejiang: boolean | null;
  readonly number: string;
}

export interface Help {
  /** The chosen kind, or the one that the number shows for sure. */
  readonly kind: DocumentKind | '';
  /** Nobody chose it: the number shows it. */
  readonly isRecognised: boolean;
  /** Null while something is missing. */
  readonly found: TailFound | null;
}

/** What can be said of the number by now. For a 通行证 nothing is, until it is known where the filing is: the two numbers differ. */
export function helpOf({ kind, zhejiang, number }: Told): Help {
  const shown = kind === '' ? (kindOf(tidyNumber(number)) ?? '') : kind;
  const isMissing = shown === '' || tidyNumber(number) === '' || (shown === 'homePermit' && zhejiang === null);
  return {
    kind: shown,
    isRecognised: kind === '' && shown !== '',
    found: isMissing ? null : tailOf(shown, number, { zhejiang: zhejiang === true }),
  };
}

/** Where the reading and the warnings come from, each once. */
export function sourcesOf({ reading, warnings }: TailFound): readonly Source[] {
  return [...new Set<Source>([...READINGS[reading].sources, ...warnings.flatMap((id) => WARNINGS[id])])];
}

/** What is good to know, and no sign of a mistake. */
const REMARKS: ReadonlySet<WarningId> = new Set(['brackets', 'noBrackets', 'renewals', 'oldPermanent', 'upperX']);

export function isRemark(warning: WarningId): boolean {
  return REMARKS.has(warning);
}
