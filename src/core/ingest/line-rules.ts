import { letterPattern } from '../words/letter-pattern.ts';
import { anyCase, opening, openingTogether, type LineRule } from './line-rule.ts';

/**
 * The furniture of news sites, one row per kind, as their pages say it in plain text. Lines are given
 * without line breaks and cut at 600 characters; every pattern is anchored at the line's start.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'rule of signs',
    kind: 'furniture',
    begins: opening(''),
    pattern: letterPattern(String.raw`^[^\p{L}\p{N}]+$`),
  },
  {
    name: 'address',
    kind: 'furniture',
    begins: opening('http www'),
    pattern: /^<?(?:https?:\/\/|www\.)\S+$/i,
  },
  {
    name: 'label of the original address',
    kind: 'furniture',
    begins: opening('original source url permalink article link short'),
    pattern:
      /^(?:original (?:url|link|article|source)|source url|url|permalink|article link|short ?link)\s*:?\s*(?:(?:https?:|www\.)\S*)?$/i,
  },
  {
    name: 'labelled address',
    kind: 'furniture',
    needs: ['http'],
    pattern: letterPattern(String.raw`^[\p{L} ]{2,30}:\s*https?:\S+$`),
  },
  {
    name: 'count',
    kind: 'furniture',
    longest: 60,
    begins: opening('# share comment view like read retweet reaction vote min k m'),
    pattern:
      /^[\d.,]{1,9}\s?[km]?\s*(?:\+\s*)?(?:shares?|comments?|views?|likes?|reads?|retweets?|reactions?|votes?|min(?:ute)?s?(?: read)?)?$/i,
  },
  {
    name: 'share button',
    kind: 'furniture',
    longest: 60,
    begins: opening(
      'total share tweet pin e email print save like facebook twitter x whats linkedin reddit telegram pinterest instagram youtube messenger copy link bookmark flipboard pocket',
    ),
    pattern:
      /^(?:total|shares?|tweet|pin(?: it)?|e-?mail|print|save|like|facebook|twitter|x|whats ?app|linkedin|reddit|telegram|pinterest|instagram|youtube|messenger|copy(?: link)?|link copied!?|bookmark|flipboard|pocket)(?:[\s\d:,.]*|\sthis:|\sloading\W{0,3}|\s(?:shares?|this(?: article| story| page| post)?|on \w+|via \w+|with \w+|now|article|story|page|link))$/i,
  },
  {
    name: 'share row',
    kind: 'furniture',
    unstopped: true,
    begins: opening(
      'share facebook twitter whats linkedin e email print reddit telegram pinterest copy messenger x',
    ),
    pattern:
      /^(?:share(?: this(?: article| story| post)?| on| via)?:?\s+)?(?:(?:facebook|twitter|whats ?app|linkedin|e-?mail|print|reddit|telegram|pinterest|copy link|messenger|x)[\s,|·/]+){1,12}(?:facebook|twitter|whats ?app|linkedin|e-?mail|print|reddit|telegram|pinterest|copy link|messenger|x)$/i,
  },
  {
    name: 'reading time',
    kind: 'furniture',
    longest: 60,
    begins: opening('# reading about'),
    pattern:
      /^(?:reading time:?\s*)?(?:about\s)?\d{1,3}[ -]min(?:ute)?s?(?:\sread|\sof reading)?$|^reading time\b.{0,30}$/i,
  },
  {
    name: 'way back',
    kind: 'furniture',
    begins: opening('home news world front'),
    pattern: /^(?:home|news|world|front page)\s?(?:[>»›→]|\s[/|]\s)[^.!?]{1,250}$/i,
  },
  {
    name: 'menu',
    kind: 'furniture',
    longest: 40,
    begins: opening(
      'home menu news world search log sign register subscribe skip toggle close back top newsletter contact about privacy terms cookie accept loading load more show view see all play live e epaper image video gallery photo',
    ),
    pattern:
      /^(?:home|menu|news|world|search|log ?in|sign (?:in|up)|register|subscribe|skip to (?:main )?content|toggle navigation|close|back(?: to (?:top|home))?|top|newsletters?|contact(?: us)?|about(?: us)?|privacy policy|terms(?: of (?:use|service))?|cookie (?:policy|settings)|accept(?: all)?|loading(?:\.{3}|…)?|load more|show more|view all|see all|play(?: video)?|live tv|e-?paper|image|video|gallery|photos?)$/i,
  },
  {
    name: 'row of sections',
    kind: 'furniture',
    unstopped: true,
    begins: openingTogether(
      'home news sport weather world politics business opinion culture tech science health entertainment lifestyle travel video more menu uk us europe asia africa live local arts money search subscribe sign log',
    ),
    pattern:
      /^(?:(?:home|news|sports?|weather|world|politics|business|opinions?|culture|tech(?:nology)?|science|health|entertainment|lifestyle|travel|video|more|menu|uk|us|europe|asia|africa|live|local|arts|money|search|subscribe|sign in|log ?in)[\s|,·•/]*){3,20}$/i,
  },
  {
    name: 'section of the site',
    kind: 'furniture',
    unstopped: true,
    begins: opening(
      'news world politics sport business opinion feature analysis culture tech science health environment economy europe asia africa middle',
    ),
    pattern: letterPattern(
      String.raw`^(?:news|world|politics|sports?|business|opinion|features?|analysis|culture|science|tech(?:nology)?|health|environment|economy|europe|asia|africa|middle east)\s?[|>/]\s?[\p{L} &-]{2,30}(?:\s?[|>/]\s?[\p{L} &-]{2,30}){0,3}$`,
      'i',
    ),
  },
  {
    name: 'list for screen readers',
    kind: 'furniture',
    unstopped: true,
    longest: 30,
    begins: opening('list end'),
    pattern: /^(?:list (?:of \d{1,2} items|\d{1,2} of \d{1,2})|end of list)$/i,
  },
  {
    name: 'place line alone',
    kind: 'dateline',
    last: '—–',
    pattern: letterPattern(
      String.raw`^\p{Lu}[\p{L}.,' ]{1,40}(?:\s?\(\p{L}[\p{L} ]{1,20}\))?\s?[—–]$`,
    ),
  },
  {
    name: 'share hint',
    kind: 'furniture',
    begins: opening('click'),
    pattern: /^click to (?:share|e-?mail|print)\b.{0,80}$/i,
  },
  {
    name: 'source',
    kind: 'byline',
    begins: opening('source publisher publication outlet via'),
    pattern: /^(?:source|publisher|publication|outlet|via)\s?:\s?[^.!?:]{2,80}$/i,
  },
  {
    name: 'label alone',
    kind: 'furniture',
    longest: 30,
    begins: opening(
      'published updated last posted date author by and with written source credit caption image media',
    ),
    pattern:
      /^(?:published|updated|last updated|posted|date|authors?|by|and|&|with|written by|source|credits?|caption|images?|media)\s?:?$/i,
  },
  {
    name: 'site notice',
    kind: 'furniture',
    begins: opening('unsubscribe manage license our'),
    pattern:
      /^(?:unsubscribe\b.{0,60}|manage preferences|licen[sc]e this (?:content|article)|our standards:.{0,80})$/i,
  },
  {
    name: 'disclaimer',
    kind: 'furniture',
    needs: ['not responsible', 'NOT RESPONSIBLE', 'Not Responsible'],
    pattern: /^(?:the )?.{2,40} (?:is|are) not responsible for .{1,120}$/i,
  },
  {
    name: 'link',
    kind: 'furniture',
    needs: [']('],
    pattern: /^\[[^\]]{1,120}\]\(\S{1,300}\)$/,
  },
  {
    name: 'advertisement',
    kind: 'furniture',
    begins: opening('advert ad sponsored promoted paid story article continue video scroll'),
    pattern:
      /^(?:advert(?:isement|ising)?|ad|sponsored|promoted|paid content|(?:story|article) continues (?:below|after).{0,40}|continue reading.{0,60}|video ad feedback|paid partner content|scroll (?:down )?to continue.{0,40})\W{0,3}$/i,
  },
  {
    name: 'kicker',
    kind: 'furniture',
    unstopped: true,
    longest: 40,
    begins: opening(
      'breaking exclusive developing just live top featured must editor world politics business sport europe asia africa middle us uk national international local',
    ),
    pattern:
      /^(?:breaking(?: news)?|exclusive|developing(?: story)?|just in|live(?: updates?)?|top stor(?:y|ies)|featured|must read|editor['’]?s['’]? picks?|world news|politics|business|sports?|europe|asia|africa|middle east|us news|uk news|national|international|local news)$/i,
  },
  {
    name: 'neighbouring article',
    kind: 'furniture',
    longest: 40,
    begins: opening('previous next prev older newer'),
    pattern:
      /^[«‹<←]?\s?(?:previous|next|prev|older|newer)(?: (?:article|post|story|news|page))?\s?[:»›>→]?$/i,
    section: 'one',
  },
  {
    name: 'list of other articles',
    kind: 'furniture',
    longest: 90,
    begins: opening(
      'related most trending popular latest recommended you more also read see further up what from around don other in explore keep',
    ),
    pattern:
      /^(?:related(?: (?:posts?|articles?|stor(?:y|ies)|news|topics?|content|links?|coverage|reading))?|most (?:read|popular|viewed|shared|recent)|trending(?: (?:now|stories|news))?|popular(?: (?:posts|stories|now))?|latest(?: (?:news|stories|posts|headlines))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:stories|news|headlines|articles|like this|on this story|on this topic|(?:from|in|on|about) .{2,40})|also (?:read|see|on .{2,30})|read (?:also|more|next)|see also|further reading|up next|what to read next|(?:from )?around the web|from our partners|don['’]?t miss|other (?:news|stories)|in other news|in this story|explore more|keep reading)\s?[:.…]{0,3}$/i,
    section: 'headlines',
  },
  {
    name: 'related article',
    kind: 'furniture',
    begins: opening('also must now read related see more recommended further don watch listen in'),
    pattern:
      /^[([*>•-]?\s?(?:(?:also |must |now )?read|read (?:also|more(?: (?:on|about|here))?|next|the full (?:story|article).{0,20})|related(?: (?:article|story|post|news|coverage|reading|topics?|links?))?s?|see also|more (?:on this|from .{2,30}|coverage)|recommended|further reading|don['’]?t miss|(?:watch|listen)(?: (?:now|live|more|this))?|in pictures)\s?(?:[:|>»–—]|-\s).{1,250}$/i,
    belowHead: true,
  },
  {
    name: 'tags',
    kind: 'furniture',
    begins: opening('tag topic category filed keywords posted section'),
    pattern:
      /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|posted in|sections?)\s?:.{0,250}$/i,
  },
  {
    name: 'tags alone',
    kind: 'furniture',
    longest: 20,
    begins: opening('tag topic category keywords'),
    pattern: /^(?:tags?|topics?|categor(?:y|ies)|keywords)$/i,
    section: 'headlines',
  },
  {
    name: 'hashtags',
    kind: 'furniture',
    needs: ['#'],
    pattern: letterPattern(String.raw`^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){1,20}$`),
  },
  {
    name: 'comment form',
    kind: 'furniture',
    begins: opening(
      'leave post add write # view show read all comment response join have what cancel your required save notify you log sign be',
    ),
    pattern:
      /^(?:leave an? (?:reply|comment)|(?:post|add|write) (?:a |your )?comments?|(?:\d{1,6} |view |show |read )?(?:all )?comments?(?: ?\(?\d{1,6}\)?)?|(?:\d{1,6} )?responses?(?: to .{1,200})?|join the (?:conversation|discussion|debate)|have your say|what do you think\??|cancel reply|your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|save my name.{0,120}|notify me of.{0,80}|(?:you must be )?logg?(?:ed)? ?in to (?:leave|post|comment|reply).{0,60}|sign in to (?:comment|join).{0,60}|comments are (?:closed|off|moderated).{0,100}|be the first to comment.{0,40})[.!]?$/i,
    section: 'rest',
  },
  {
    name: 'update note',
    kind: 'furniture',
    needs: anyCase(
      'story article report post page piece copy version interview conversation correction clarification note updates follow soon',
    ),
    begins: opening('this it a correction clarification editor an check please more'),
    pattern:
      /^[*†\s([]{0,3}(?:this (?:story|article|report|post|page|piece|copy|version|interview|conversation) (?:was|has been|had been|is|will be|has not been|was not)(?: being)? (?:first |originally |last |also )?(?:updated?|published|posted|amended|corrected|modified|edited|developing|revised|appeared|translated|syndicated|produced|auto-?generated|generated).{0,300}|(?:this is |it is )?a (?:developing|breaking)(?: news)? story.{0,120}|(?:correction|clarification|editor['’]?s['’]? note|an earlier version of this).{1,400}|(?:check|please check) back for (?:more )?updates.{0,40}|more (?:details )?(?:to follow|soon)\.{0,3})$/i,
  },
  {
    name: 'first appearance',
    kind: 'furniture',
    needs: ['appeared', 'published'],
    pattern:
      /^[*([]{0,2}(?:the )?(?:post|article|story)?.{0,160}\b(?:(?:first )?appeared first on|originally (?:appeared|published) (?:on|in|by|at)|was first published (?:on|in|by)).{1,80}$/i,
  },
  {
    name: 'invitation',
    kind: 'furniture',
    begins: opening(
      'sign subscribe get download support become already click tap register enter follow join like send have contact write email reach',
    ),
    pattern:
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|for|here)|get (?:our|the) .{1,60}(?:newsletter|app|briefing|inbox)|get (?:breaking|the latest|more|unlimited) .{1,120}|download (?:our|the) .{1,80}|support (?:our|independent|quality|local) .{0,20}journalism|become an? (?:member|subscriber|supporter)|already (?:a|have).{1,60}|click here|tap here|register (?:now|for free|here)|enter your e-?mail|follow (?:us|@\w+|our) .{1,100}|follow .{1,40} on (?:facebook|twitter|instagram|youtube|telegram|linkedin|whats ?app|tiktok)|join (?:us|our) .{0,60}(?:telegram|whats ?app|channel|group|newsletter)|like us on .{1,60}|send (?:us )?(?:your )?(?:tips?|feedback) .{1,100}|have (?:a|you got a) (?:news )?(?:tip|story)\b.{1,100}|contact (?:the (?:author|reporter|writer)|us at)\b.{1,100}|(?:write|email|reach) .{1,60}@\S+)\b.{0,200}$/i,
    belowHead: true,
  },
  {
    name: 'rights',
    kind: 'furniture',
    needs: anyCase('© copyright (c) rights may'),
    pattern:
      /^(?:©|\(c\)\s|copyright\b|all rights reserved|(?:this material|the material on this site) may not be).{0,400}$/i,
  },
  {
    name: 'rights reserved',
    kind: 'furniture',
    needs: ['rights reserved', 'RIGHTS RESERVED', 'Rights Reserved', 'Rights reserved'],
    pattern: /^.{0,200}\ball rights reserved\.?.{0,120}$/i,
  },
  {
    name: 'reporting credit',
    kind: 'byline',
    begins: opening(
      'additional further report writing written edit compiled translated produced words text story graphic with input',
    ),
    pattern: letterPattern(
      String.raw`^[([*—–-]{0,2}\s?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eport(?:ing|ed)|[Ww]riting|[Ww]ritten|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Pp]roduced|[Ww]ords|[Tt]ext|[Ss]tory|[Gg]raphics?) by\s\p{Lu}|[Ww]ith (?:additional )?(?:inputs?|reporting|files|contributions?|agency|agencies) |[Ii]nputs? from )[^!?]{1,300}$`,
    ),
  },
  {
    name: 'contributors',
    kind: 'byline',
    needs: ['contributed', 'reported from'],
    pattern: letterPattern(
      String.raw`^[([*—–-]{0,2}\s?[\p{Lu}][^.!?]{1,160} (?:contributed (?:reporting|to this (?:report|article|story))|reported from)\b.{0,160}$`,
    ),
  },
];
