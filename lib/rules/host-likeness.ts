/**
 * Letters that look like others, each to the one it is taken for. Of Cyrillic, Greek and Latin only those that a small Latin
 * letter of the right name can be drawn as (Unicode confusables, UTS #39). i, l and 1 are one: all look alike in some font.
 */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', à: 'a', á: 'a', â: 'a', ä: 'a', ā: 'a', ạ: 'a', å: 'a', ã: 'a', 4: 'a',
  ь: 'b', Ь: 'b', 8: 'b', ƅ: 'b', с: 'c', ϲ: 'c', ç: 'c', ć: 'c', č: 'c', ƈ: 'c',
  е: 'e', ҽ: 'e', є: 'e', è: 'e', é: 'e', ê: 'e', ë: 'e', ē: 'e', ė: 'e', ẹ: 'e', 3: 'e', ε: 'e',
  ɡ: 'g', ց: 'g', ġ: 'g', ğ: 'g', 9: 'g', q: 'g', о: 'o', ο: 'o', օ: 'o', ӧ: 'o', ö: 'o', ò: 'o', ó: 'o', ọ: 'o', 0: 'o', σ: 'o',
  і: 'i', ι: 'i', ı: 'i', ì: 'i', í: 'i', î: 'i', ï: 'i', ī: 'i', ị: 'i', l: 'i', ӏ: 'i', 1: 'i', '|': 'i', ɩ: 'i', ｌ: 'i', ł: 'i',
  м: 'm', ṃ: 'm', ṁ: 'm', п: 'n', ո: 'n', η: 'n', ñ: 'n', ń: 'n', ṇ: 'n', ռ: 'n', т: 't', τ: 't', ţ: 't', ť: 't', ṭ: 't', 7: 't',
  ν: 'v', ѵ: 'v', ṿ: 'v', υ: 'v', ү: 'v', u: 'v',
};

/** Marks between the parts of a name, whatever they look like. */
const SEPARATORS = /[.\-_·•‧․。｡－‐‑–—~]+/gu;

/** What a name looks like at a glance: one letter for all that are drawn alike, and nothing between. */
export function glance(name: string): string {
  const drawn = Array.from(name.toLowerCase().replace(SEPARATORS, ''), (char) => LOOKS[char] ?? char).join('');
  return drawn.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/nn/g, 'm');
}

/** How many letters must be added, left out, changed or swapped to make one of the other. Both short. */
export function lettersApart(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + change,
        swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
      ));
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
