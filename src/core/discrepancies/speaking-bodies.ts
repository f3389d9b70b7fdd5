import { ORGANISATION_WORDS } from '../mentions/organisation-words.ts';
import { stem } from '../words/stem.ts';

/** Stems of words for bodies that speak. */
export const BODIES: ReadonlySet<string> = new Set(
  [
    ...ORGANISATION_WORDS,
    ...'delegation officials authorities prosecutors police coastguard military troops rescuers firefighters doctors lawyers spokespeople negotiators'.split(
      ' ',
    ),
  ].map(stem),
);
