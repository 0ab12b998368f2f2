/** Left and top of each pip, on the icon's grid of 128. */
const PIPS = [[15, 62], [34, 81], [53, 62], [72, 43], [91, 24]] as const;

/** The mark: a seal on which five pips, the five tries, make a check. The same drawing as public/icon.svg. */
export function Seal() {
  return (
    <svg class="seal" width="24" height="24" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="seal-ground" x="6" y="6" width="116" height="116" rx="26" />
      {PIPS.map(([x, y]) => (
        <rect key={x} class="seal-pip" x={x} y={y} width="22" height="22" rx="6" />
      ))}
    </svg>
  );
}
