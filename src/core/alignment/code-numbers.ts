/**
 * Small numbers for 32-bit codes, in the order met: lists of them are compared by marking the numbers
 * of one and counting the marked ones of the other. A hash table of its own (open addressing, linear
 * probing), since a `Map` keeps numbers beyond 31 bits as objects.
 */
export class CodeNumbers {
  #size = 0;
  #codes: Int32Array;
  /** Number of the code in each slot plus one; 0 where the slot is free. */
  #slots: Int32Array;

  /** `expected`: how many codes may come; more are taken, too. */
  constructor(expected = 0) {
    const slots = 2 ** Math.ceil(Math.log2(2 * expected + 64));
    this.#codes = new Int32Array(slots);
    this.#slots = new Int32Array(slots);
  }

  /** How many numbers were given. */
  get size(): number {
    return this.#size;
  }

  /** The number of a code; a new one for a new code. */
  of(code: number): number {
    const mask = this.#slots.length - 1;
    let slot = (code ^ (code >>> 15)) & mask;
    while (this.#slots[slot] !== 0) {
      if (this.#codes[slot] === code) return this.#slots[slot]! - 1;
      slot = (slot + 1) & mask;
    }
    this.#codes[slot] = code;
    this.#slots[slot] = ++this.#size;
    if (this.#size * 2 > mask) this.#grow();
    return this.#size - 1;
  }

  #grow() {
    const [codes, slots] = [this.#codes, this.#slots];
    const mask = slots.length * 2 - 1;
    this.#codes = new Int32Array(mask + 1);
    this.#slots = new Int32Array(mask + 1);
    for (let from = 0; from < slots.length; from++) {
      if (slots[from] === 0) continue;
      const code = codes[from]!;
      let slot = (code ^ (code >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#codes[slot] = code;
      this.#slots[slot] = slots[from]!;
    }
  }
}

/** One code for two numbers in a row. */
export function mixCodes(x: number, y: number): number {
  return (Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 7, 0x85ebca6b)) | 0;
}
