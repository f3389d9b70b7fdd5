/** When each number was last met: a turn for every list, so that nothing has to be cleared. */
let met = new Int32Array(4096);
let turn = 0;

/** The numbers of a list, each once, in the order met. Small numbers: it remembers one for each up to the largest. */
export function eachOnce(list: readonly number[]): number[] {
  const found: number[] = [];
  turn++;
  for (let i = 0; i < list.length; i++) {
    const number = list[i]!;
    if (number >= met.length) grow(number);
    if (met[number] === turn) continue;
    met[number] = turn;
    found.push(number);
  }
  return found;
}

function grow(number: number) {
  const larger = new Int32Array(2 * number);
  larger.set(met);
  met = larger;
}
