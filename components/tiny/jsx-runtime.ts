/**
 * What JSX becomes inside the content script: the same parts that Preact draws on the screens, as plain descriptions for
 * `draw`. Preact itself would take 4.6 kB of the script; the panel's parts keep no state and need none of it.
 * wxt.config.ts puts this module in the place of `preact/jsx-runtime` for that one build.
 */
export type Child = Described | string | number | boolean | null | undefined | readonly Child[];

export interface Props {
  readonly children?: Child;
  readonly [name: string]: unknown;
}

/** A part that makes other parts of its props. Parts that are drawn in the page have no hooks. */
export type Part = (props: Props) => Child;

/** An element or a part, described and not yet made. */
export interface Described {
  readonly type: string | Part;
  readonly props: Props;
}

export function jsx(type: string | Part, props: Props): Described {
  return { type, props };
}

export { jsx as jsxs };

export function Fragment({ children }: Props): Child {
  return children;
}
