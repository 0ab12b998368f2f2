import type { FormKind } from '../../lib/rules/outcome';
import type { Hiding } from './hiding';
import type { LayoutName } from './layouts';
import type { Attrs, Inside } from './tree';
import type { WrapperName } from './wrappers';

export type Role = 'code' | 'phone' | 'idTail';

/** How a text is tied to a field. */
export type Tie =
  | 'placeholder' | 'aria-label' | 'title'
  | 'aria-labelledby' | 'label-for' | 'label-around' | 'label-behind'
  | 'label-loose' | 'text' | 'block';

/** A text that names a field, and how it is tied to it. */
export interface Name {
  readonly tie: Tie;
  readonly text: string;
}

/** A field of a form. */
export interface FieldPlan {
  /** Null: no field that Heyan knows. */
  readonly role: Role | null;
  readonly names: readonly Name[];
  readonly type: string | null;
  /** Name and id; null for none. */
  readonly key: string | null;
  readonly attrs: Attrs;
  /** One box for each character. */
  readonly boxes: boolean;
  /** An area of text in an input's place. */
  readonly area: boolean;
  /** What stands in the field's row behind it. */
  readonly beside: readonly Inside[];
  /** What hides its whole row. */
  readonly hidden: Hiding | null;
}

export type SubmitKind =
  | 'button' | 'button-span' | 'button-icon' | 'a' | 'div-role' | 'div-pointer' | 'span-pointer' | 'input-button' | 'input-submit';

export type SubmitPlace = 'row' | 'inside' | 'with-others' | 'after' | 'footer';

export interface SubmitPlan {
  readonly kind: SubmitKind;
  readonly text: string;
  readonly place: SubmitPlace;
}

/** How classes are called. They are no evidence of anything. */
export type ClassScheme = 'own' | 'hashed' | 'none' | 'misleading';

/** A form as it is to be drawn. */
export interface FormPlan {
  readonly kind: FormKind;
  readonly layout: LayoutName;
  readonly shell: 'form' | 'div';
  readonly fields: readonly FieldPlan[];
  readonly submit: SubmitPlan | null;
  /** Rows of the form that hold no field of text. */
  readonly rows: readonly Inside[];
  readonly classes: ClassScheme;
  /** Around the whole form, from the outside in. */
  readonly wrappers: readonly WrapperName[];
  /** How many elements stand between a row and its field. */
  readonly nested: number;
}

/** A copy of a form that nobody can see. */
export interface Twin {
  readonly form: FormPlan;
  readonly hiding: Hiding;
  readonly isFirst: boolean;
}

/** How the page comes to be what it is: the finder is asked at each step. */
export type Coming = 'plain' | 'late' | 'again' | 'moved' | 'kept' | 'shown' | 'veiled' | 'unnamed';

/** A page as it is to be drawn. Its forms are those that must be found. */
export interface PagePlan {
  readonly forms: readonly FormPlan[];
  /** Those of `forms` are drawn as they are, and must not be found: this page is a negative. Null: a positive. */
  readonly forbids: 'any' | 'try' | null;
  readonly twins: readonly Twin[];
  /** What hides all forms. */
  readonly hidden: Hiding | null;
  readonly before: readonly Inside[];
  readonly after: readonly Inside[];
  readonly coming: Coming;
}
