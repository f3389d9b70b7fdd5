/** Below this width (40rem) controls go behind one word, since they would push the text off the screen. */
export const NARROW = '(max-width: 39.99rem)';
/** So low or narrow (a phone, 200 % zoom) that controls must make way for the text. As in compare.css. */
export const COMPACT = `${NARROW}, (max-height: 34rem)`;
/** Wide enough for a panel beside columns. As in compare.css. */
export const WIDE = '(min-width: 56rem)';
