import { styleText } from 'node:util';

/** @typedef {Parameters<typeof styleText>[0]} Style */

/**
 * Colours a text where there is a terminal to show it.
 * @param {Style} style
 * @param {string} text
 */
export function styled(style, text) {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
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
