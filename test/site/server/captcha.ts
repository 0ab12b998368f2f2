import { randomInt, randomUUID } from 'node:crypto';
import { captchaPictures, PICTURE, type Pictures } from './captcha-pictures.ts';

/** Pixels the piece may be off. */
const TOLERANCE = 5;

/** The slider captcha: the server draws the gap, keeps where it is, and checks how far the piece was dragged. */
export class Captcha {
  private readonly gaps = new Map<string, number>();
  private readonly signs = new Set<string>();
  private newest: number | null = null;

  /** A new picture with a gap somewhere right of the piece. */
  issue(): { uuid: string } & Pictures {
    const uuid = randomUUID();
    const x = randomInt(90, PICTURE.width - PICTURE.piece - 10);
    const y = randomInt(20, PICTURE.height - PICTURE.piece - 20);
    this.gaps.set(uuid, x);
    this.newest = x;
    return { uuid, ...captchaPictures({ x, y, seed: randomInt(1_000_000) }) };
  }

  /** A one-use sign when the drag fits, else null. A picture counts once, right or wrong. */
  check(uuid: string, px: number): string | null {
    const gap = this.gaps.get(uuid);
    this.gaps.delete(uuid);
    if (gap === undefined || Math.abs(gap - px) > TOLERANCE) return null;
    const sign = randomUUID();
    this.signs.add(sign);
    return sign;
  }

  /** Uses a sign up; false when there is none such (the site then says 非法请求，验证码不匹配！！！). */
  spend(sign: string): boolean {
    return this.signs.delete(sign);
  }

  /** Pixels to drag for the picture issued last. */
  gap(): number {
    if (this.newest === null) throw new Error('no captcha has been issued yet');
    return this.newest;
  }
}
