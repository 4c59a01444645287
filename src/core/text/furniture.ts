import { endsSentence } from './blocks';
import { isAppeal, isCookieNotice } from './furniture-appeals';
import { isInterface } from './furniture-interface';
import { furniturePhrases, NETWORKS } from './furniture-phrases';
import { normalise } from './normalise';

/**
 * What a paragraph is as page furniture: `line` furniture wherever it stands; `links` and `form` the heading of a list
 * of links or of a comment form, with the short lines below it; `weak` furniture only at the edges of the article or
 * beside other furniture; `end` only behind the article's last paragraph; `none` no furniture.
 */
export type FurnitureVerdict = 'line' | 'links' | 'form' | 'weak' | 'end' | 'none';

/** Longest paragraph that can be furniture, UTF-16 units: a cookie notice, an author box, a disclaimer. */
const LONGEST = 700;
/** Longest line that starts like a link or a call: what follows is a headline or an address. */
const LINK_MAX = 180;

interface Tables {
  readonly lines: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly sharing: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly labels: readonly string[];
}

/** A judge of paragraphs for a language. Make one for a whole text: it folds its tables once. */
export function furnitureJudge(language: string): (text: string) => FurnitureVerdict {
  const phrases = furniturePhrases(language);
  const fold = (list: readonly string[]) => list.map((phrase) => bare(normalise(phrase)));
  const all = (pick: (table: (typeof phrases)[number]) => readonly string[]) =>
    phrases.flatMap((table) => fold(pick(table)));
  const tables: Tables = {
    lines: new Set(all(({ lines }) => lines)),
    links: new Set(all(({ links }) => links)),
    forms: new Set(all(({ forms }) => forms)),
    weak: new Set(all(({ weak }) => weak)),
    sharing: new Set(all(({ sharing }) => sharing)),
    starts: all(({ starts }) => starts),
    labels: all(({ labels }) => labels),
  };
  return (text) => judge(text, tables);
}

/** What a single paragraph is as page furniture; a whole text is better served by `furnitureJudge`. */
export function judgeFurniture(text: string, language: string): FurnitureVerdict {
  return furnitureJudge(language)(text);
}

function judge(text: string, tables: Tables): FurnitureVerdict {
  if (text.length > LONGEST) return 'none';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'line';
  const folded = normalise(text).trim();
  const core = bare(folded);
  if (tables.links.has(core.replace(OF_THE_DAY, ''))) return 'links';
  if (tables.forms.has(core)) return 'form';
  if (tables.weak.has(core)) return 'weak';
  if (isFurnitureLine(folded, core, tables) || isNavigation(text)) return 'line';
  const bar = shareBar(folded, tables);
  if (bar !== 'none') return bar;
  if (isRowOfFurniture(folded, tables)) return 'line';
  return CLOSING.some((pattern) => pattern.test(folded)) || isAuthorBox(text) ? 'end' : 'none';
}

/** "Today's most read" heads the same list as "Most read". */
const OF_THE_DAY = /^(?:today|yesterday|this week|this month|the day|the week)'s /u;

function isFurnitureLine(folded: string, core: string, tables: Tables): boolean {
  return (
    tables.lines.has(core) ||
    tables.lines.has(core.replace(/\s*\([^()]{1,30}$/u, '')) ||
    [COUNTER, READING_TIME, MARK].some((pattern) => pattern.test(core)) ||
    SENTENCES.some((pattern) => pattern.test(folded)) ||
    startsLikeFurniture(folded, tables) ||
    isInterface(folded) ||
    isAppeal(folded) ||
    isCookieNotice(folded)
  );
}

/** Longest row of furniture, UTF-16 units, and most pieces in it. */
const ROW_MAX = 320;
const ROW_PIECES = 8;

/** Several pieces of furniture in one line: "Comments (87). Log in to take part". */
function isRowOfFurniture(folded: string, tables: Tables): boolean {
  if (folded.length > ROW_MAX) return false;
  const pieces = folded.split(/(?<=[.!?])\s+|\s*[|•·]\s*|\s+[-/]\s+/u).filter((piece) => bare(piece) !== '');
  if (pieces.length < 2 || pieces.length > ROW_PIECES) return false;
  return pieces.every((piece) => {
    const core = bare(piece);
    const listed = tables.links.has(core) || tables.forms.has(core) || tables.weak.has(core);
    return listed || isFurnitureLine(piece, core, tables) || shareBar(piece, tables) !== 'none';
  });
}

/** The line without the ornaments around it: arrows, bullets, brackets, colons. Quotation marks stay: they are prose. */
function bare(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}"'@#]+|[^\p{L}\p{N}"'+]+$/gu, '');
}

/** "(0 comments)", "1.2k views", "Shares: 12". */
const COUNTER =
  /^(?:\d[\d.,]*\s?[km]?\+?|no|one)\s(?:comments?|shares?|views?|likes?|reactions?|replies|reply|votes?|reads|followers|subscribers|comentarios?|commentaires?|kommentare?|commenti|нет комментариев|комментари\p{L}+|yorum|نظر|دیدگاه|تعلیق\p{L}*)$|^(?:comments?|shares?|views?|likes?|replies|reads|hits|post views|page views|visitas|vues|aufrufe|بازدید|تعداد بازدید|المشاهدات)[\s:(]+\d[\d.,]*\s?[km]?$/u;
const READING_TIME =
  /^(?:(?:estimated )?read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|время чтения|زمان مطالعه|وقت القراءه|مده القراءه).{0,30}$|^\d{1,3}[\s-]?(?:min(?:ute)?[ns]?|минут\p{L}*|دقیقه|دقائق|דקות)\.?(?: de)?(?:[\s-](?:read|listen|video|audio|lecture|lectura|lesezeit|lettura|leitura|читать|чтения|مطالعه|قراءه|קריאה))?$/u;
/** Lines that are an address, hashtags, a page number, a news agency's number or the name of a picture's file. */
const MARK =
  /^(?:(?:source|url|link|via|from)\s?:\s?)?(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\p{L}{2,}|(?:#[\p{L}\p{N}_]+[\s,]*)+|@\w+|page \d+(?: of \d+)?|seite \d+(?: von \d+)?|(?:news|article|story|post) (?:id|code|number)[\s:]*\d+|کد خبر[\s:]*\d+|\S+\.(?:jpe?g|png|gif|webp|svg|mp4)|\S*\d{2,4}x\d{2,4}\S*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;

const SENTENCES: readonly RegExp[] = [
  /^most (?:viewed|read|popular|shared|commented|watched)\b.{0,30}$|^(?:you are replying to|enter the (?:name|e-?mail|comment|code|characters|captcha))\b|\bcaptcha\b.{0,60}$|\bcan (?:also )?be accessed at\b.{0,160}$/u,
  /^(?:more|also|new|popular|latest) (?:in|on|from|about) [^:]{2,40}:\s*\S/u,
  /^(?:image|photo|picture|slide|page)? ?\d{1,3} (?:of|\/) \d{1,3}$|^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/u,
  /^posted by .{2,60} on (?:mon|tues|wednes|thurs|fri|satur|sun)day, [a-z]+ \d{1,2}, \d{4}$/u,
  /^font size\b.{0,60}$/u,
  /^\|?\s?-?\d{1,2}(?:[.,]\d)?\s?°\s?[cf]\b.{0,40}$/u,
  /^(?:image copyright|media playback is unsupported)\b(?!.{60})/u,
  /^this article is more than \S+ (?:day|week|month|year)s? old\.?$/u,
  /^(?:a post shared by|view (?:this|more) (?:post|on)|view on (?:twitter|x|instagram|facebook|tiktok))\b.{0,80}$|^(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\S+$/u,
  /^\(?except for the headline, this (?:story|article)|^\(?this (?:story|article|report) has (?:not )?been (?:edited|published|generated|sourced|auto)\b.{0,160}\b(?:staff|feed|agency)\b/u,
  /^our standards: |^read (?:this|it) in [a-z]+$|^(?:also )?available in:? /u,
  /^(?:(?:your )?(?:name|e-?mail(?: address)?|website|comment|phone|message)\s*\*?[\s,|]*){2,}$/u,
  /^(?:copyright\s*)?(?:©|\(c\) ?\d{4})|^copyright (?=\d{4}|of the)|^all rights reserved|^.{0,120}[.,|] ?all rights reserved\.?$/u,
  /^by (?:clicking|continuing|submitting|subscribing|using|entering|signing|proceeding|providing|registering|creating)\b.{0,200}\b(?:you(?:'re| are)? (?:agree\p{L}*|accept|consent|acknowledge|confirm)|terms of (?:use|service)|privacy policy)/u,
  /^(?:this|our) (?:web)?site uses cookies|^we (?:and our partners |, along with .{0,40})?use cookies/u,
  /^follow (?:@\w+|(?:[\p{L}'.-]+ ){1,4}on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|google news|bluesky|threads)\b)/u,
  /^this (?:article|story|piece|post|column|essay|commentary|op-ed) (?:was |has been |is )?(?:(?:first|originally) (?:published|appeared|posted)|republished) (?:by|on|in|at|from) (?!\d)/u,
  /^(?:disclaimer[:. -]|(?:the |any |all |these )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|contained|presented|stated) (?:in|here|on) (?:this|the) (?:article|column|piece|commentary|publication|post|essay|blog|op-ed|page|website|site))/u,
  /^(?:the |any |all |these )?(?:views|opinions)\b.{0,80}\b(?:author|writer|columnist|contributor)s?\b.{0,200}\b(?:own|not|necessarily|alone|solely)\b/u,
  /^(?:the |any |all |these )?(?:views|opinions) expressed\b.{0,60}\b(?:own|alone|solely|only|exclusively)\b.{0,60}\b(?:author|writer|columnist|contributor)s?\b/u,
  /^this (?:opinion )?(?:article|piece|column|essay|commentary|post) (?:reflects|represents|expresses) the (?:views|opinions)\b/u,
  /^(?:next|previous|related|latest|top|featured|recommended|popular) (?:story|stories|articles?|posts?|news|videos?|reads?|reading|coverage|content|links?|topics?|pages?)\s?[:|»>-]\s?\S/u,
  /^(?:tagged|filed|posted|listed) (?:with|in|as|under|to)\s?:|^see (?:also|more)(?: on| about| from)?\s?:/u,
  /^about the (?:author|writer|contributor|journalist)s?\b[:.\s-]+\S/u,
  /^(?:error|oops)[:!] .{0,60}(?:try again|went wrong)/u,
];

/** Only behind the last paragraph: in the middle of a report they may be part of it. */
const CLOSING: readonly RegExp[] = [
  /\bcontributed (?:reporting|research|to this (?:report|story|article))\b|^with (?:inputs|reporting|files|material) (?:from|by) /u,
  /^(?:the |any |all )?(?:views|opinions) expressed\b.{0,300}\b(?:not necessarily|do not (?:reflect|represent))\b/u,
  /^(?:the|this) (?:writer|author|columnist|reporter|contributor)s? (?:(?:also )?(?:writes?|teaches|covers|tweets|blogs|can be reached|contributes|may be contacted)\b|(?:is|are|was|has been) .{0,160}\b(?:journalist|writer|reporter|correspondent|editor|columnist|analyst|commentator|professor|lecturer|researcher|scholar|fellow|author|contributor|director|founder|historian|ambassador|diplomat|lawyer|student|expert|activist|academic)\b)/u,
];

function startsLikeFurniture(folded: string, { starts, labels }: Tables): boolean {
  const line = folded.replace(/^[^\p{L}\p{N}"']+/u, '');
  const call = starts.find((start) => line.startsWith(start));
  if (call !== undefined && !/^[\p{L}\p{N}]/u.test(line.slice(call.length))) {
    // A call speaks to the reader; a long sentence that does not may be the article's own.
    if (
      line.length <= 80 ||
      (line.length <= 400 && /\b(?:you|your|our|us|my|here|comment|marked)\b|[^\p{ASCII}]/u.test(line))
    ) {
      return true;
    }
  }
  if (line.length > LINK_MAX) return false;
  const label = labels.find(
    (each) => line.startsWith(each) && /^\s?(?:[:|>»›]|-+ )\s*\S/u.test(line.slice(each.length)),
  );
  // "Listen: nobody wanted this war." A label of one word may also open a sentence; what it labels is no sentence.
  return label !== undefined && (!line.endsWith('.') || label.includes(' ') || LABELS_ONLY.has(label));
}

const LABELS_ONLY = new Set([
  'related',
  'recommended',
  'advertisement',
  'tags',
  'topics',
  'keywords',
  'categories',
  'tagged',
]);

const FILLERS = new Set(
  'on via by to this the article story page with us our or a friend opens in new window tab icon button news'.split(
    ' ',
  ),
);
const NETWORK_NAMES = new Set(NETWORKS.map((name) => bare(normalise(name))));
const MOST_WORDS = 40;

/** A line of nothing but share verbs and networks. A single network, or networks in a list, may be a heading. */
function shareBar(folded: string, { sharing }: Tables): FurnitureVerdict {
  if (folded.length > 300) return 'none';
  const words = folded.split(/[^\p{L}\p{N}\p{M}+'-]+/u).filter((word) => word !== '' && word !== '-');
  if (words.length === 0 || words.length > MOST_WORDS) return 'none';
  let networks = 0;
  let verbs = 0;
  let rest = 0;
  let joints = folded.includes(',') ? 1 : 0;
  for (const word of words) {
    if (NETWORK_NAMES.has(word)) networks += 1;
    else if (sharing.has(word)) verbs += 1;
    else if (FILLERS.has(word) || /^\d+\+?$/u.test(word)) rest += 1;
    else if (word === 'and' || word === 'und' || word === 'et' || word === 'y') joints += 1;
    else return 'none';
  }
  if (verbs > 0 && (networks > 0 || (verbs > 1 && joints === 0) || /\d/u.test(folded))) return 'line';
  if (networks > 1 && joints === 0 && rest === 0) return 'line';
  return (networks === 1 || verbs === 1) && words.length === 1 ? 'weak' : 'none';
}

const HOME =
  /^(?:home|homepage|front page|accueil|inicio|início|startseite|главная|الرئيسية|خانه|صفحه اصلی|ana ?sayfa)\s*[|>»›/]/iu;

/** A navigation bar: short names parted by bars, arrows or dots, and nothing that reads like a sentence. */
function isNavigation(text: string): boolean {
  if (text.length > 240 || endsSentence(text) || /\p{Nd}/u.test(text)) return false;
  const parts = text.split(/\s*[|•·›»>→]\s*|\s+\/\s+/u).filter((part) => part.trim() !== '');
  if (HOME.test(text) && parts.length >= 2) return true;
  return (
    parts.length >= 3 &&
    parts.every(
      (part) => part.length <= 32 && part.trim().split(/\s+/u).length <= 4 && /^#?[\p{Lu}\p{Lo}]/u.test(part.trim()),
    )
  );
}

const NAME = String.raw`(?:(?:Dr|Prof|Mr|Ms|Mrs|Sir|Professor|Ambassador)\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:al|bin|van|de|von|der|el)[\s-])*\p{Lu}[\p{L}'’.-]*){1,4}`;
const PROFESSION = String.raw`(?:journalist|writer|reporter|correspondent|editor|columnist|analyst|commentator|producer|professor|lecturer|researcher|scholar|fellow|author|contributor|blogger|photojournalist|broadcaster|bureau chief|historian)`;
const AUTHOR_IS = new RegExp(String.raw`^${NAME},?\s(?:is|are)\s.{0,120}?\b${PROFESSION}s?\b`, 'u');
const AUTHOR_DOES = new RegExp(
  String.raw`^${NAME}\s(?:covers|reports on|reports for|reports from|writes about|writes for|writes on|edits|teaches|contributes to)\s`,
  'u',
);
/** What author boxes say of themselves, and what reports say of journalists they report on. */
const BOX_SIGN =
  /-based\b|\bbased in\b|\bfreelance|\b(?:contributing|staff|senior|assistant|associate|deputy|managing) (?:writer|editor|fellow|professor|reporter|correspondent|researcher|analyst)|\bfor (?:[Tt]he|Al|our|this)\b|\bcovering\b|\bcovers\b|\bfollow (?:him|her|them)\b|@\w+|\bis the author of (?:["“‘]|the \p{Lu}|\p{Lu})|\b(?:correspondent|columnist|editor|reporter|writer) (?:for|at|with|of)\b|\b(?:professor|fellow|researcher|lecturer|analyst|scholar|historian)\b.{0,60}\b(?:at|with) (?:the )?\p{Lu}|’s \p{L}+(?: \p{L}+)? (?:correspondent|editor|reporter|columnist|bureau chief)\b|'s \p{L}+(?: \p{L}+)? (?:correspondent|editor|reporter|columnist|bureau chief)\b|\btweets\b|\bcan be reached\b|\bspeciali[sz]/u;
const REPORTED =
  /\b(?:was|were|has been|had been|been) (?:arrested|detained|killed|jailed|sentenced|shot|wounded|injured|released|charged|convicted|held|kidnapped|abducted|released|freed|targeted)|\b(?:said|told|according|accused|died|killed|yesterday|faces|charges|prize|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;

/** "Jane Doe is a Tehran-based journalist who …": who wrote it, not what happened. */
function isAuthorBox(text: string): boolean {
  if (text.length > 450 || REPORTED.test(text)) return false;
  return (AUTHOR_IS.test(text) || AUTHOR_DOES.test(text)) && BOX_SIGN.test(text);
}
