/** The strokes of each icon on a field of 24 × 24, as Lucide has them (lucide.dev, ISC licence). */
const strokes = {
  check: 'M20 6 9 17l-5-5',
  link: 'M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 1 1 0 10h-2M8 12h8',
  outside: 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
} as const;

/** A small drawing beside words that say the same. */
export function Icon({ of }: { of: keyof typeof strokes }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={strokes[of]} />
    </svg>
  );
}
