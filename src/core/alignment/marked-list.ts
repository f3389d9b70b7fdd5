/**
 * One list of small numbers, marked, so that it is counted how many numbers of other lists stand in it.
 * Every list has each number once.
 */
export class MarkedList {
  readonly #marks: Int32Array;
  #mark = 0;

  /** For lists of numbers below `size`. */
  constructor(size: number) {
    this.#marks = new Int32Array(size);
  }

  /** Marks the numbers of a list, and of no other. */
  load(list: readonly number[]): void {
    this.#mark++;
    for (let i = 0; i < list.length; i++) this.#marks[list[i]!] = this.#mark;
  }

  /** How many numbers of a list stand in the marked one. */
  count(list: readonly number[]): number {
    const marks = this.#marks;
    const mark = this.#mark;
    let shared = 0;
    for (let i = 0; i < list.length; i++) if (marks[list[i]!] === mark) shared++;
    return shared;
  }
}
