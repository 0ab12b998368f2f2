/**
 * What icons draw, on a 16 px grid with a 1.6 px stroke. The shapes of states differ in outline, not in colour only. Each is a
 * constant of its own, so that the panel's script carries those alone that the panel draws.
 */
export type Shape = `M${string}`;

// States
export const WAITING = 'M8 2.5v0M11.9 4.1v0M13.5 8v0M11.9 11.9v0M8 13.5v0M4.1 11.9v0M2.5 8v0M4.1 4.1v0';
export const OPEN = 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 4.8V8l2.2 1.6';
export const DONE = 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M5.4 8.2l1.8 1.8 3.4-3.8';
export const LOCKED = 'M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4H5.6l-3.4-3.4V5.6zM5.4 8h5.2';
export const EXPIRED = 'M4 2.2h8M4 13.8h8M4.8 2.2c0 3.4 6.4 8 6.4 11.6M11.2 2.2c0 3.4-6.4 8-6.4 11.6';
export const SEND = 'M8 13.4V4.6M4.6 8L8 4.6 11.4 8M3 2.4h10';

// Notices
export const INFO = 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.4v3.2M8 5.2v0';
export const OK = 'M3 8.4l3.2 3.2L13 4.6';
export const WARN = 'M8 2.4l6 10.8H2zM8 6.6v3M8 11.3v0';
export const STOP = 'M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4H5.6l-3.4-3.4V5.6zM8 5v3.4M8 10.8v0';

// Things to do
export const PLUS = 'M8 3v10M3 8h10';
export const SEARCH = 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.3 10.3l3.2 3.2';
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
export const BACK = 'M10 3L5 8l5 5';
export const EXTERNAL = 'M6.5 3.5h-3v9h9v-3M9.5 3h3.5v3.5M13 3L7.5 8.5';
export const GEAR = 'M8 3.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M8 1.6v2.2M8 12.2v2.2M1.6 8h2.2M12.2 8h2.2M3.5 3.5L5 5M11 11l1.5 1.5M3.5 12.5L5 11M11 5l1.5-1.5';
export const EYE = 'M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6';
export const EYE_OFF = 'M3 2.6l10.4 10.8M6.6 4a6 6 0 0 1 1.4-.2c4 0 6.4 4.2 6.4 4.2a11 11 0 0 1-1.9 2.3M4.3 5.2A11 11 0 0 0 1.6 8S4 12.2 8 12.2a6 6 0 0 0 2.6-.6';
export const PADLOCK = 'M3.4 7h9.2v6.4H3.4zM5.4 7V5a2.6 2.6 0 0 1 5.2 0v2M8 9.4v1.6';
export const MESSAGE = 'M2.4 3.4h11.2v7.6H7.2l-2.8 2.4V11h-2z';
export const FILL = 'M8 2.4v7M5 6.6l3 3 3-3M2.8 12.8h10.4';
