/** Above this number of columns no page is wide enough: the outlets always stack. */
const mostBeside = 7;

/** The class that says from which width on so many columns stand side by side (stacked.css). */
export function columnsClass(count: number): string {
  return count > mostBeside ? 'columns-many' : `columns-${Math.min(count, 6)}`;
}
