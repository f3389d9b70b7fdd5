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
