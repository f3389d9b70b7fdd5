/** Top and bottom of a sentence, in pixels from the top of what is seen. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** The outline of a ribbon between a sentence at the left edge and one at the right, `width` apart. */
export function ribbonPath(left: Extent, right: Extent, width: number): string {
  const bend = width / 2;
  const n = (value: number) => Math.round(value * 10) / 10;
  return [
    `M0 ${n(left.top)}`,
    `C${bend} ${n(left.top)} ${bend} ${n(right.top)} ${width} ${n(right.top)}`,
    `V${n(right.bottom)}`,
    `C${bend} ${n(right.bottom)} ${bend} ${n(left.bottom)} 0 ${n(left.bottom)}`,
    'Z',
  ].join('');
}

/** How far (px) a line over several columns runs level before it bends: in the gap beside its sentence. */
const LEVEL = 14;

/** The line between the middles of two sentences whose columns do not touch, from `from` to `to`. */
export function linePath(left: Extent, right: Extent, { from, to }: { from: number; to: number }) {
  const n = (value: number) => Math.round(value * 10) / 10;
  const [y, z] = [n((left.top + left.bottom) / 2), n((right.top + right.bottom) / 2)];
  const [a, b] = [n(from + LEVEL), n(to - LEVEL)];
  const bend = n((b - a) / 3);
  return `M${n(from)} ${y}H${a}C${n(a + bend)} ${y} ${n(b - bend)} ${z} ${b} ${z}H${n(to)}`;
}
