import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { useStage } from '../stage.ts';
import { beginVerification } from '../story/verification.ts';
import { FIELD } from '../story/form-page.ts';
import { expectNotTaken, expectStillFills, isFilled, middleOfFill, saysNotTaken, valuesIn } from './attacked.ts';

/** A style of the page's own, for `body`: it makes of everything in it what it will. */
const DISTORTIONS: readonly (readonly [string, string])[] = [
  ['made transparent', 'opacity: 0.3'],
  ['made transparent by a filter', 'filter: opacity(2%)'],
  ['blurred', 'filter: blur(9px)'],
  ['shrunk', 'transform: scale(0.4); transform-origin: 100% 0'],
  ['moved aside', 'transform: translateX(-30px)'],
  ['moved aside by another property', 'translate: -30px'],
  ['made tiny', 'zoom: 0.5'],
  ['cut to a part of it', 'clip-path: inset(0 0 0 0)'],
  ['masked', 'mask-image: linear-gradient(#000, #0001)'],
  ['blended with what is below', 'mix-blend-mode: difference'],
];

/** What a page lays over the panel. Each is source of the page's own, given the place of the button. */
const COVERS: readonly (readonly [string, (x: number, y: number) => void])[] = [
  ['a picture that lets clicks through', () => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;z-index:99999;background:#fff;pointer-events:none';
    document.body.append(cover);
  }],
  ['a frame that lets clicks through', () => {
    const cover = document.createElement('iframe');
    cover.className = 'cover';
    cover.srcdoc = '<h1>领取奖励</h1>';
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:99999;pointer-events:none';
    document.body.append(cover);
  }],
  ['words that let clicks through, in the top layer', () => {
    const cover = document.createElement('dialog');
    cover.className = 'cover';
    cover.textContent = '领取奖励 '.repeat(400);
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;pointer-events:none;margin:0;background:none;border:0';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  }],
  ['a picture with a hole for the button', (x, y) => {
    const boxes = [[0, 0, 4000, y - 25], [0, y + 25, 4000, 4000], [0, y - 25, x - 60, 50], [x + 60, y - 25, 4000, 50]];
    for (const [left = 0, top = 0, width = 0, height = 0] of boxes) {
      const cover = document.createElement('div');
      cover.className = 'cover';
      cover.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;z-index:99999;background:#fff`;
      document.body.append(cover);
    }
  }],
];

describe('The panel takes no press that is not the user\'s', () => {
  const stage = useStage();

  test('a script\'s click does nothing, on the panel or, as no page could, on its very button', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('heyan-panel');
      const { left = 0, top = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      for (let x = left; x < left + width; x += 20) {
        for (let y = top; y < top + height; y += 20) {
          const target = document.elementFromPoint(x, y);
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }));
          }
        }
      }
      host?.click();
      host?.focus();
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await tab.panel.evaluate(async (root) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      root.querySelector<HTMLElement>('[data-testid="panel-fill"]')?.click();
      root.querySelector('[data-testid="panel-fill"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    });
    expect(await isFilled(tab)).toBe(false);
    await expectStillFills(tab);
    await tab.close();
  });

  test('the page finds no way into the panel', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    expect(await tab.evaluate(() => {
      const host = document.querySelector('heyan-panel');
      const reached: unknown[] = [host?.shadowRoot, host?.childElementCount, host?.textContent, document.body.innerText.includes('135****')];
      addEventListener('click', (event) => reached.push(event.composedPath().length - event.composedPath().indexOf(host as EventTarget)), { capture: true, once: true });
      return reached;
    })).toEqual([null, 0, '', false]);
    await tab.close();
  });
});

describe('The panel takes no press while it is not seen as it was drawn', () => {
  const stage = useStage();
  let open: Tab | undefined;
  afterEach(async () => open?.close());

  test.each(DISTORTIONS)('%s by the page', async (_, style) => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    await tab.evaluate((css) => document.body.setAttribute('style', css), style);
    await expectNotTaken(tab);
    await tab.evaluate(() => document.body.removeAttribute('style'));
    await expectStillFills(tab);
  });

  test.each(COVERS)('under %s', async (_, cover) => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    const { x, y } = await middleOfFill(tab);
    await tab.evaluate((source, ...at) => {
      (Function(`return (${source})`)() as (x: number, y: number) => void)(...at);
    }, cover.toString(), x, y);
    await expectNotTaken(tab);
    await tab.evaluate(() => document.querySelectorAll('.cover').forEach((one) => one.remove()));
    await expectStillFills(tab);
  });

  test('but on a grey page, and under an empty frame of the page\'s for messages, it does', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    await tab.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(100%)';
      const frame = document.createElement('div');
      frame.style.cssText = 'position:fixed;inset:0;z-index:99999;pointer-events:none';
      document.body.append(frame);
    });
    await expectStillFills(tab);
  });

  test('nor one that was meant for what the page has moved the panel over', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    const { x, y } = await middleOfFill(tab);
    await tab.evaluate((buttonX, buttonY) => {
      const bait = document.createElement('button');
      bait.id = 'bait';
      bait.textContent = '领取';
      bait.style.cssText = `position:fixed;z-index:99999;left:${buttonX - 220}px;top:${buttonY + 60}px;width:40px;height:20px`;
      document.documentElement.append(bait);
      bait.addEventListener('mousemove', () => {
        bait.style.zIndex = '-1';
        document.body.style.cssText = 'position:relative;left:-200px;top:70px';
      });
      addEventListener('click', (event) => {
        document.documentElement.dataset['hit'] = (event.target as Element).localName;
      }, true);
    }, x, y);
    await tab.click('#bait');
    expect(await tab.evaluate(() => document.documentElement.dataset['hit'])).toBe('heyan-panel');
    expect(await isFilled(tab)).toBe(false);
    expect(await valuesIn(tab)).toBe(',,');
  });

  test('nor one soon after the page has shown the panel elsewhere, were it for a few frames', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    open = tab;
    await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-fill"]'));
    await tab.evaluate(() => {
      document.body.style.position = 'relative';
      const moveFor = (frames: number): void => {
        document.body.style.left = frames === 0 ? '0' : '3px';
        if (frames > 0) requestAnimationFrame(() => moveFor(frames - 1));
      };
      moveFor(3);
      setInterval(moveFor, 400, 3);
    });
    for (let press = 0; press < 5; press += 1) {
      await tab.panel.clickAtOnce('[data-testid="panel-fill"]');
      expect(await isFilled(tab)).toBe(false);
    }
    expect(await saysNotTaken(tab)).toBe(true);
  });
});

describe('A hurried user loses no press', () => {
  const stage = useStage();

  test('what has stood still is pressed at once, whatever moves below it and however much has just been typed', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-fill"]'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await tab.type(FIELD.code, '12');
    await tab.panel.clickAtOnce('[data-testid="panel-fill"]');
    expect(await isFilled(tab)).toBe(true);
    expect(await saysNotTaken(tab)).toBe(false);
    await tab.close();
  });

  test('what is still moving is not pressed, says why, and is pressed once it stands', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.evaluate(() => {
      document.body.style.position = 'relative';
      let moves = 0;
      const move = () => (document.body.style.left = `${(moves += 1) % 8}px`);
      const timer = setInterval(move, 60);
      // Also on a machine so slow that nothing else moves before the press has come.
      addEventListener('pointerdown', move, { capture: true, once: true });
      Object.assign(window, { timer });
    });
    await tab.panel.clickAtOnce('[data-testid="panel-fill"]');
    expect(await saysNotTaken(tab)).toBe(true);
    expect(await isFilled(tab)).toBe(false);
    await tab.evaluate(() => clearInterval((window as unknown as { timer: number }).timer));
    await expectStillFills(tab);
    await tab.close();
  });
});
