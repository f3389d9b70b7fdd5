/** Short forms before a name, without their dot. They are part of no name and no title. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr sir dame madam madame monsieur mme mlle herr frau señor senor señora senora sr sra rev fr st hon
  lord lady`.split(/\s+/),
);

/** Short forms after a name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  `jr sr ii iii iv phd md esq obe mbe cbe qc kc`.split(/\s+/),
);

/** Small words inside a name: "Ursula von der Leyen", "Muammar al-Gaddafi". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da do dos das du des la le van von der den ter ten zu zur bin ibn ben al el ul abu st y e`.split(
    /\s+/,
  ),
);
