import { onceALook } from './look';

/** The labels that are tied to a field of this document by its id. */
const labelsIn = onceALook((root: Document): readonly HTMLLabelElement[] => Array.from(root.querySelectorAll<HTMLLabelElement>('label[for]')));

/**
 * The labels that are tied to a field, by standing around it or by its id. The field's own `labels` says the same, but walks over
 * the whole document for it, and anew for each other field.
 */
export function labelsOf(input: HTMLInputElement): readonly HTMLLabelElement[] {
  const around = input.closest('label');
  const byId = input.id === '' ? [] : labelsIn(input.ownerDocument).filter((label) => label !== around && label.htmlFor === input.id && label.control === input);
  return around?.control === input ? [around, ...byId] : byId;
}
