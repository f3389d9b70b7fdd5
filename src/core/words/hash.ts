/** A short stable name for a string: FNV-1a, 32 bits, base 36 (http://www.isthe.com/chongo/tech/comp/fnv). */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h >>> 0).toString(36).padStart(7, '0');
}
