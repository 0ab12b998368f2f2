import type { Inside, Mark, Piece } from './tree';

/** A piece as it stands in a document, and which of its nodes is what. */
export interface Planted {
  readonly root: Element;
  readonly nodes: ReadonlyMap<Mark, Element>;
}

/** Makes the nodes of a piece. They carry no trace of what they are: only the map knows. */
export function plant(piece: Piece, document: Document): Planted {
  const nodes = new Map<Mark, Element>();
  const make = (inside: Inside): Node => {
    if (typeof inside === 'string') return document.createTextNode(inside);
    const element = document.createElement(inside.tag);
    for (const [name, value] of Object.entries(inside.attrs)) element.setAttribute(name, value);
    element.append(...inside.inside.map(make));
    if (inside.mark !== null) nodes.set(inside.mark, element);
    return element;
  };
  return { root: make(piece) as Element, nodes };
}
