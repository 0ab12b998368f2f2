/** The DOM id of a filing's card: where the focus goes after it was saved or brought back. */
export function cardId(filingId: string): string {
  return `filing-${filingId}`;
}

export function cardSelector(filingId: string): string {
  return `#${CSS.escape(cardId(filingId))}`;
}
