/** The element that holds Heyan's panel: the one thing in the page that is ours. */
export const PANEL_TAG = 'heyan-panel';
