/** A phone number in its usual groups. The gaps are drawn, not written: a copied number stays bare. */
export function Digits({ value }: { readonly value: string }) {
  const groups = value.length === 11 ? [value.slice(0, 3), value.slice(3, 7), value.slice(7)] : [value];
  return (
    <span class="digits">
      {groups.map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </span>
  );
}
