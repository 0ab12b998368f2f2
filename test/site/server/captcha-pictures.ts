/** Pixels. The page shows the picture at this size, so that one pixel of drag is one pixel of picture. */
export const PICTURE = { width: 320, height: 160, piece: 46 } as const;

/** Data URLs of the picture with its gap and of the piece. `y` is where the piece sits, px from the top. */
export interface Pictures {
  readonly bigImage: string;
  readonly smallImage: string;
  readonly y: number;
}

const dataUrl = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** Hills and discs under a sky: enough of a pattern that the eye finds the gap. Same seed, same picture. */
function scenery(seed: number): string {
  const { width, height } = PICTURE;
  const hue = seed % 360;
  const wave = (base: number, step: number): string =>
    Array.from({ length: 9 }, (_, i) => `L${i * 40},${base + ((seed >> i) % step)}`).join('');
  const disc = (i: number): string =>
    `<circle cx="${(seed * (i + 3)) % width}" cy="${(seed * (i + 7)) % 70}" r="${8 + ((seed >> i) % 14)}" ` +
    `fill="hsl(${(hue + 40 * i) % 360} 70% 75%)" opacity=".7"/>`;
  return (
    `<rect width="${width}" height="${height}" fill="hsl(${hue} 45% 82%)"/>${[0, 1, 2, 3, 4].map(disc).join('')}` +
    `<path d="M0,${height}${wave(70, 34)}L${width},${height}Z" fill="hsl(${(hue + 30) % 360} 35% 62%)"/>` +
    `<path d="M0,${height}${wave(104, 30)}L${width},${height}Z" fill="hsl(${(hue + 60) % 360} 40% 46%)"/>`
  );
}

/** Draws the captcha with its gap at (x, y), px from the top left corner. */
export function captchaPictures({ x, y, seed }: { x: number; y: number; seed: number }): Pictures {
  const { width, height, piece } = PICTURE;
  const open = (w: number, h: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">`;
  const square = (left: number, top: number): string =>
    `<rect x="${left}" y="${top}" width="${piece - 2}" height="${piece - 2}" rx="6"`;
  const view = `<svg x="0" y="0" width="${piece}" height="${piece}" viewBox="${x} ${y} ${piece} ${piece}">`;
  const edge = `${square(1, 1)} fill="none" stroke="#fff" stroke-width="2"/>`;
  return {
    bigImage: dataUrl(`${open(width, height)}${scenery(seed)}${square(x + 1, y + 1)} fill="#000" opacity=".45"/></svg>`),
    smallImage: dataUrl(`${open(piece, piece)}${view}${scenery(seed)}</svg>${edge}</svg>`),
    y,
  };
}
