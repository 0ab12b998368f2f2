import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingDraft } from './draft';
import { draftProblems, type FieldPath } from './problems';

/** What the form shows about its fields: which problems are to be seen yet, and which tails were cut down. */
export interface FormFields {
  /** The words for a field's problem, or null: there is none, or it is too early to speak of it. */
  readonly problem: (path: FieldPath) => string | null;
  /** A field was left. An empty one is not complained about before the user wants to save. */
  readonly leave: (path: FieldPath, value: string) => void;
  /** Shows all that is wrong with this draft. Gives the first field of it, or null when all is well. */
  readonly showAll: (latest: FilingDraft) => FieldPath | null;
  /** How many problems are shown. */
  readonly shownCount: number;
  readonly isCut: (path: FieldPath) => boolean;
  readonly setCut: (path: FieldPath, cut: boolean) => void;
}

/** Problems appear when a field is left or on saving, and go as soon as they are mended: never while typing. */
export function useFormFields(draft: FilingDraft): FormFields {
  const [left, setLeft] = useState<ReadonlySet<FieldPath>>(new Set());
  const [cuts, setCuts] = useState<ReadonlySet<FieldPath>>(new Set());
  const problems = draftProblems(draft);
  const shown = [...problems.keys()].filter((path) => left.has(path));

  return {
    problem(path) {
      const id = problems.get(path);
      return id === undefined || !left.has(path) ? null : i18n.t(`field.${id}`);
    },
    leave(path, value) {
      if (value.trim() !== '') setLeft((before) => new Set(before).add(path));
    },
    showAll(latest) {
      const wrong = [...draftProblems(latest).keys()];
      setLeft(new Set(wrong));
      return wrong[0] ?? null;
    },
    shownCount: shown.length,
    isCut: (path) => cuts.has(path),
    setCut(path, cut) {
      setCuts((before) => {
        const after = new Set(before);
        if (cut) after.add(path);
        else after.delete(path);
        return after;
      });
    },
  };
}
