// Processor time of this process, not time on the clock: what else runs on the machine counts less.

/** Median milliseconds of `runs` runs, after one that does not count. */
export function medianTime(work, runs) {
  work();
  const times = Array.from({ length: runs }, () => timeOnce(work));
  return times.sort((x, y) => x - y)[runs >> 1];
}

/** Milliseconds that one run keeps the processors busy, the collector's threads included. */
export function timeOnce(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How the time grows: t ~ size^exponent between two sizes. */
export function exponent(small, large) {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

export const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);
