import { styleText } from 'node:util';

/** @typedef {Parameters<typeof styleText>[0]} Style */

/** Whether there is a terminal that shows colours, and nobody who objects. */
export function hasColour() {
  return Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
}

/**
 * Colours a text where that can be seen.
 * @param {Style} style
 * @param {string} text
 */
export function styled(style, text) {
  return hasColour() ? styleText(style, text) : text;
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * The time since a start, as people read it.
 * @param {number} start from `performance.now()`
 */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Every line moved to the right.
 * @param {string} text
 */
export function indented(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
