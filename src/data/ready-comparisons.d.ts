/** By story, where the comparison lies that a build made ready; `scripts/ready-comparisons.ts` fills it. */
declare module 'virtual:ready-comparisons' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}
