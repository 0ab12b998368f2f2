/** As much of it as the check of the workflows needs: the package brings no types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
