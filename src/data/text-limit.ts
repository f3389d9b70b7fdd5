/** Largest file taken, in bytes. */
export const TEXT_LIMIT = 2_000_000;
