// Processor time of this process, not time on the clock: what else runs on the machine counts less.

/** Median milliseconds of `runs` runs, after one that does not count. */
export function medianTime(work, runs) {
  work();
  return median(Array.from({ length: runs }, () => timeOnce(work)));
}

export function median(times) {
  return times.toSorted((x, y) => x - y)[times.length >> 1];
}

/** Milliseconds that one run keeps the processors busy, the compiler's and collector's threads included. */
export function timeOnce(work) {
  const start = process.cpuUsage();
  work();
  return since(start);
}

export async function timeOnceAsync(work) {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How the time grows: t ~ size^exponent between two sizes. */
export function exponent(small, large) {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

export const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);
