const PAUSE_MS = 3000;

/**
 * v-preventReClick: after each click that gets through, the button is natively disabled for 3 s, also when the
 * fields were wrong; the class `is-disabled` never comes (facts/miit-page.md 2.5).
 */
export const preventReClick = {
  inserted(el: HTMLElement): void {
    if (!(el instanceof HTMLButtonElement)) return;
    el.addEventListener('click', () => {
      el.disabled = true;
      setTimeout(() => (el.disabled = false), PAUSE_MS);
    });
  },
};
