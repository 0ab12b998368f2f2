import type { Planted } from './plant';
import { plant } from './plant';
import type { FormPlan, PagePlan, Tie } from './plan';
import type { Piece } from './tree';

/** A moment at which the finder is asked: what stands in the page, or null where no form does. */
export interface Stage {
  readonly when: string;
  readonly planted: Planted | null;
}

/** Names that stand in the field itself, and go with its attributes. */
const OWN_NAMES: ReadonlySet<Tie> = new Set(['placeholder', 'aria-label', 'title']);

/** Lets a page come to be in the document in the way of its plan, and stops at each moment. */
export function* stagesOf({ coming, forms }: PagePlan, draw: () => Piece, document: Document): Generator<Stage> {
  const { body } = document;
  const planted = plant(draw(), document);
  const shown: Stage = { when: 'shown', planted };
  if (coming === 'late') {
    body.replaceChildren(document.createElement('div'));
    yield { when: 'before it came', planted: null };
  }
  body.replaceChildren(planted.root);
  if (coming === 'shown') {
    body.style.display = 'none';
    yield { when: 'while it was hidden', planted: null };
    body.style.display = '';
  }
  yield shown;
  switch (coming) {
    case 'again': {
      const second = plant(draw(), document);
      body.replaceChildren(second.root);
      return yield { when: 'drawn anew', planted: second };
    }
    case 'moved': {
      const around = document.createElement('section');
      body.replaceChildren(around);
      around.append(planted.root);
      return yield { when: 'moved', planted };
    }
    case 'kept':
      planted.root.remove();
      yield { when: 'while it was away', planted: null };
      body.append(planted.root);
      return yield { when: 'back again', planted };
    case 'veiled':
      return yield* changed(planted, forms, (tail) => tail.setAttribute('style', 'display:none'), 'while its ID tail was hidden');
    case 'unnamed':
      if (forms.some((form) => !isNamedByItself(form))) return;
      return yield* changed(planted, forms, unname, 'while its ID tail had no name');
    default:
      return;
  }
}

/** The ID tail of each form changed where it stands, so that no form is left; and changed back. */
function* changed({ root, nodes }: Planted, forms: readonly FormPlan[], change: (tail: Element) => void, when: string): Generator<Stage> {
  const tails = forms.flatMap((_, form) => nodes.get(`${form}.idTail`) ?? []);
  const before = tails.map((tail) => Array.from(tail.attributes, ({ name, value }) => [name, value] as const));
  tails.forEach(change);
  yield { when, planted: null };
  tails.forEach((tail, at) => {
    tail.removeAttribute('style');
    for (const [name, value] of before[at] ?? []) tail.setAttribute(name, value);
  });
  yield { when: 'as before', planted: { root, nodes } };
}

/** Whether the ID tail has no name beside it, and nothing beside it that speaks of it. */
function isNamedByItself({ fields }: FormPlan): boolean {
  return fields.every(({ role, names, beside }) => role !== 'idTail' || (beside.length === 0 && names.every(({ tie }) => OWN_NAMES.has(tie))));
}

function unname(tail: Element): void {
  for (const name of [...OWN_NAMES, 'name', 'id']) tail.removeAttribute(name);
}
