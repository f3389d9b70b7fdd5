/** The letter of the outlet at `index`: A … Z, then AA, AB … */
export function siglum(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest > 0 ? siglum(rest - 1) + letter : letter;
}
