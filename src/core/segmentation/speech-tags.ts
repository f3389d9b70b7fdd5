import { isStarter } from './sentence-starters.ts';
import type { Stop } from './stop.ts';

/** Verbs that name the speaker of the quotation before them. */
const VERBS =
  'said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|answered|wondered|shouted|cried|exclaimed|demanded|quipped|joked|recalled|explained|insisted|warned|declared|remarked|continued|noted|argued|yelled|screamed|posted';
const TAG = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}'’.-]{0,24}\s+){1,5}(?:${VERBS})(?![\p{L}])`,
  'u',
);

/** `“Is it over?” Jane Doe asked.`: a name and a verb of speech go on with the sentence. */
export function isFollowedBySpeechTag({ text, first, limit, nextWord }: Stop): boolean {
  if (isStarter(nextWord) && !/^Mr?s?$/.test(nextWord)) return false;
  return TAG.test(text.slice(first, Math.min(limit, first + 120)));
}
