/** The mark: a seal that a check stroke opens. The same drawing as public/icon.svg. */
export function Seal() {
  return (
    <svg class="seal" width="24" height="24" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path class="seal-ground" d="M36 8h56a28 28 0 0 1 28 28v56a28 28 0 0 1-28 28H36A28 28 0 0 1 8 92V36A28 28 0 0 1 36 8z" />
      <path class="seal-check" d="M34 66l22 22 44-50" />
    </svg>
  );
}
