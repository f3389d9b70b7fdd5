import { stem } from './stem.ts';

/** Verbs that bring what somebody says; their subject is the speaker. Own list, base forms. */
const VERBS = `
say tell add announce state declare claim insist stress warn note argue acknowledge admit concede deny
explain reply respond remark comment urge call tweet write report describe assert allege maintain
suggest promise pledge vow reiterate repeat confirm complain accuse denounce condemn demand predict
believe hope think ask according quote estimate recall observe emphasize threaten reject refuse
`;

/** The stems of all reporting verbs. */
export const REPORTING_VERB_STEMS: ReadonlySet<string> = new Set(
  VERBS.trim()
    .split(/\s+/)
    .map((verb) => stem(verb)),
);
