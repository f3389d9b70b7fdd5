import type { FigureFact } from './figure-facts.ts';
import { commonWord } from './common-word.ts';
import { figureLead } from './figure-lead.ts';
import type { FigureKind } from './figure-kind.ts';

/** What lasts, in the words of news; of any other word beside a length of time that is not sure. */
const EVENTS = new Set(
  (
    'talks talk negotiation meeting discussion conversation dialogue summit session conference trial hearing ' +
    'deliberation siege strike war conflict fighting battle ceasefire truce storm outage blackout flight ' +
    'journey trip march protest riot rioting demonstration search operation surgery match game delay ' +
    'interview call speech debate visit tour mission voyage shaking tremor quake earthquake fire blaze ' +
    'shooting standoff stand-off raid attack curfew lockdown quarantine sentence ban suspension contract ' +
    'deal term career stay imprisonment detention custody interruption rescue evacuation investigation ' +
    'inquiry rehearsal concert ceremony funeral marriage reign rule occupation campaign tenure shutdown ' +
    'walkout drought closure count recount service mass prayer silence chase pursuit gunfight shootout'
  ).split(' '),
);

const eventOf = (facts: readonly FigureFact[]) =>
  commonWord(facts, (noun) => EVENTS.has(noun) || EVENTS.has(noun.replace(/s$/, '')));

/** Lengths of time told of one event: "seven hours", "a seven-hour meeting". */
export const durationKind: FigureKind = {
  kind: 'duration',
  measures: ['duration'],
  weights: { contradictory: 1, precision: 0.6, wording: 0.2 },
  lead: (facts) => {
    const word = eventOf(facts);
    return word === null ? figureLead('length of time', facts) : `The ${word} lasted`;
  },
  named: (facts) => eventOf(facts) !== null,
  say: plainDuration,
};

/** "seven-hour" as "seven hours"; every other wording as it stands. */
function plainDuration(fact: FigureFact): string {
  const { text, quantity } = fact;
  if (!text.includes('-') || quantity.unit === null) return text;
  const bare = text.replace(new RegExp(`-${quantity.unit}s?$`), '');
  return bare === text ? text : `${bare} ${quantity.unit}${quantity.value === 1 ? '' : 's'}`;
}
