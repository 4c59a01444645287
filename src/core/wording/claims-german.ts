import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';
import type { SentenceClaim } from './sentence-claim';

/** A deed, also as the last part of a compound: "Bombenanschlag". */
const DEED_NOUN =
  '(?:(?:\\p{Lu}\\p{L}*)?(?:[Aa]nschl[aä]g|[Aa]ngriff|[Aa]ttentat|[Ee]xplosion|[Üü]berf[aä]ll|[Mm]ord|[Mm]assaker|[Aa]ttacke|[Bb]lutbad|[Ss]chießerei|[Aa]bschuss|[Aa]bschüss)\\p{Ll}*|(?:Blut|Gewalt|Terror|Mord)?[Tt]at(?:en)?)(?!\\p{L})';
const GERMAN_DEED = new RegExp(DEED_NOUN, 'u');

/** No subject begins with these, although they may have a capital. */
const NO_SUBJECT =
  '(?:A[bmnu]|Auf|Aus|Bis|Durch|Gegenüber|Hinter|Innerhalb|Jahre|Minuten|Neben|Ohne|Per|Seitens|Stunden|Tage|Trotz|Um|Unter|Via|Wegen|Wochen|Zwischen|Über|Auch|Als|Aber|Alle|Anschließend|Bei|Beim|Bisher|Bislang|Beide|Dabei|Dafür|Damals|Damit|Danach|Dann|Daraufhin|Dazu|Dem|Den|Dies|Doch|Einem|Einen|Er|Erst|Es|Für|Gegen|Gestern|Heute|Ich|I[mn]|Ihm|Ihnen|Inzwischen|Jedoch|Keine?r?|Kurz|Laut|Man|Mit|Mittlerweile|Nach|Nachdem|Niemand|Noch|Offiziell|Schließlich|Seit|Sie|Später|Trotzdem|Und|Unterdessen|Von|Vor|Während|Wenig|Wenige|Wenn|Wer|Wir|Zu|Zum|Zunächst|Zur|Zuvor|Zwar|\\p{L}*(?:[Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn)tag\\p{Ll}*|Mittwoch\\p{Ll}*)(?!\\p{L})';
const NAME = `(?:(?:[ae]l-|asch-)?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'.-]*[\\p{L}\\p{N}]|[„“"»][^„“”"«»]{2,40}[“”"«])`;
const ADJECTIVE = '(?:(?!nicht |keine )\\p{Ll}[\\p{L}-]*e[nrs]? )';
const ARTICLE = '(?:(?:[Dd](?:ie|er|as)|[Ee]ine?|[Dd]iese[rs]?|[Mm]ehrere|[Zz]wei|\\d{1,2}|[Ii]hre?|[Ss]eine?) )';
const PHRASE = `(?!${NO_SUBJECT})${ARTICLE}?${ADJECTIVE}{0,2}${NAME}(?: (?:(?:des|der|von|aus|und|und die|und der|und eine?n?) )?${ADJECTIVE}?${NAME}){0,4}`;
const ACTOR = `(?<actor>${PHRASE})`;
const BY = `(?<by>${PHRASE})`;
/** An abbreviation behind a name, what stands beside it, and little words before the verb. */
const BESIDE =
  '(?: \\([^()]{1,30}\\))?(?:,[^,;:]{3,120},)?(?: (?:in|im|aus)(?: \\p{L}+){1,3})?(?: (?:jedoch|aber|selbst|hingegen|dagegen))? ';
/** Where a clause begins: only one thing stands before its verb. */
const OPENS = '(?:^["„»“]?|(?<=[,;:] (?:und |aber |doch |denn )?)|(?<= (?:und|aber|doch|denn|während) ))';
/** Words on the way to the next part, none of which says no. */
const WAY = "(?:(?!nicht |kein|niemand |nie |weder )[\\p{L}\\p{N}.’'-]+ ){0,9}?";
/** The same before a subject behind the verb: adverbs, and prepositions with their nouns. */
const ON_WAY = `(?:(?:am|in|im|per|via|auf|über|mit|nach|durch) (?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+ |(?!(?:a[bmnu]|i[mn]|auf|aus|bei|bis|durch|ein\\p{Ll}*|gegenüber|mit|nach|per|seit|über|unter|via|vo[mnr]|zu[mr]?|nicht|d(?:ie|er|as|en|em)|kein\\p{Ll}*|niemand) )\\p{Ll}+ ){0,4}?`;
/** Behind "sich", no other subject: "… bekannte sich der Bund zu der Tat". */
const NO_OTHER = '(?!(?:der|die|das|eine?) )';
/** The deed of the event: not former or other ones, and not what is done again and again. */
const THE_DEED = `(?:(?!(?:eine[mnr]?|früher\\p{Ll}*|ähnlich\\p{Ll}*|ander\\p{Ll}*|weiter\\p{Ll}*|mehrer\\p{Ll}*|zahlreich\\p{Ll}*|viel\\p{Ll}*|letzt\\p{Ll}*|vergangen\\p{Ll}*) )\\p{L}[\\p{L}-]* ){0,3}?${DEED_NOUN}`;
const TO_DEED = `(?:zu|zum|zur) ${THE_DEED}`;
const HAS = '(?:hat|haben|hatte|hatten)';
const CONFESSES = '(?:bekannten?|bekennt|bekennen)';
const TAKES = '(?:reklamierten?|reklamiert|reklamieren|beanspruchten?|beansprucht|beanspruchen)';
const PART =
  '(?:jede|jegliche|jedwede|eine|die|ihre|seine|jeglichen|jeden) (?:\\p{Ll}+ )?(?:Beteiligung|Verantwortung|Verwicklung|Mitwirkung|Urheberschaft|Täterschaft|Verbindung|Zusammenhang|Mitschuld|Schuld|Vorwürfe|Anschuldigungen)(?!\\p{L})';
const NOBODY = '(?:[Nn]iemand|[Kk]einer|[Kk]eine (?:\\p{Ll}+ ){0,2}\\p{Lu}\\p{L}+|[Kk]eine der \\p{Lu}\\p{L}+)';
const OPENS_WITH_DEED = new RegExp(`^${ARTICLE}?${ADJECTIVE}{0,2}${DEED_NOUN}`, 'u');
const END = '(?!\\p{L})';

function rule(kind: ResponsibilityKind, ...patterns: readonly string[]): readonly [ResponsibilityKind, RegExp][] {
  return patterns.map((pattern) => [kind, new RegExp(pattern + END, 'dgu')]);
}

/** In this order: where two overlap, the first counts. */
const RULES: readonly (readonly [ResponsibilityKind, RegExp])[] = [
  ...rule(
    'unclaimed',
    `(?<!\\p{L})${NOBODY} (?:${CONFESSES} sich|${HAS} sich) (?:[\\p{L}.-]+ ){0,6}?(?:${TO_DEED}|dazu)`,
    `(?<!\\p{L})${HAS} sich (?:[\\p{L}.-]+ ){0,6}?${NOBODY} (?:[\\p{L}.-]+ ){0,6}?bekannt`,
    `(?<!\\p{L})${CONFESSES} sich (?:[\\p{L}.-]+ ){0,3}?${NOBODY}`,
    `Zu[mr]? ${THE_DEED}(?: [\\p{L}.-]+){0,4}? ${CONFESSES} sich (?:[\\p{L}.-]+ ){0,3}?${NOBODY}`,
    '(?:ein|das) Bekennerschreiben (?:gab|gibt|lag|liegt) (?:es )?(?:\\p{Ll}+ ){0,3}?nicht',
  ),
  ...rule(
    'claimed',
    `${OPENS}${ACTOR}${BESIDE}${CONFESSES} sich ${NO_OTHER}${WAY}${TO_DEED}`,
    `${OPENS}${ACTOR}${BESIDE}${HAS} sich ${NO_OTHER}${WAY}${TO_DEED} ${WAY}bekannt`,
    `Zu[mr]? ${THE_DEED}(?: (?:in|im|auf|vom|am|von)(?: \\p{L}+){1,3})? ${CONFESSES} sich ${ON_WAY}${ACTOR}`,
    `Zu[mr]? ${THE_DEED}(?: (?:in|im|auf|vom|am|von)(?: \\p{L}+){1,3})? ${HAS} sich ${ON_WAY}${ACTOR} (?:\\([^()]{1,30}\\) )?${WAY}bekannt`,
    `(?<!\\p{L})${CONFESSES} sich ${ON_WAY}${ACTOR} (?:\\([^()]{1,30}\\) )?${WAY}${TO_DEED}`,
    `(?<!\\p{L})${HAS} sich ${ON_WAY}${ACTOR} (?:\\([^()]{1,30}\\) )?${WAY}${TO_DEED} ${WAY}bekannt`,
    `${ACTOR}(?: \\([^()]{1,30}\\))?, (?:die|der|das) sich ${WAY}${TO_DEED} ${WAY}bekannt(?:e|en)?`,
    `${OPENS}${ACTOR}${BESIDE}${TAKES} ${WAY}(?:den |die |das |diese[ns]? )${THE_DEED} ${WAY}für sich`,
    `${OPENS}${ACTOR}${BESIDE}${HAS} ${WAY}(?:den |die |das |diese[ns]? )${THE_DEED} ${WAY}für sich (?:reklamiert|beansprucht)`,
    `(?:Den|Die|Das) ${DEED_NOUN} (?:reklamierten?|reklamiert|beanspruchten?|beansprucht) ${ON_WAY}${ACTOR} ${WAY}für sich`,
    `${OPENS}${ACTOR}${BESIDE}(?:übernahm|übernahmen|übernimmt|übernehmen) ${WAY}(?:die )?Verantwortung für ${THE_DEED}`,
    `${OPENS}${ACTOR}${BESIDE}${HAS} ${WAY}die Verantwortung für ${THE_DEED} ${WAY}übernommen`,
  ),
  ...rule(
    'denied',
    `${OPENS}${ACTOR}${BESIDE}(?:wies|wiesen|weist|weisen) ${WAY}${PART} ${WAY}(?:zurück|von sich)`,
    `${OPENS}${ACTOR}${BESIDE}${HAS} ${WAY}${PART} ${WAY}(?:zurückgewiesen|bestritten|dementiert|von sich gewiesen)`,
    `(?<!\\p{L})(?:wies|wiesen|weist|weisen) ${ACTOR} ${WAY}${PART} ${WAY}(?:zurück|von sich)`,
    `${OPENS}${ACTOR}${BESIDE}(?:bestritt|bestritten|bestreitet|bestreiten|dementierten?|dementiert|dementieren|leugneten?|leugnet) ${WAY}${PART}`,
    `${OPENS}${ACTOR}${BESIDE}(?:bestritt|bestritten|bestreitet|bestreiten|leugneten?|leugnet), (?:[\\p{L}-]+ ){0,5}?${DEED_NOUN} (?:[\\p{L}-]+ ){0,4}?(?:zu haben|zu sein|zu stecken|zu stehen)`,
  ),
  ...rule(
    'blamed',
    `${OPENS}${BY}${BESIDE}(?:machten?|macht|machen) (?!der |er |sie |sich )(?:(?!der )\\p{Ll}+ ){0,2}?${ACTOR} (?:(?:\\p{Ll}+|am \\p{Lu}\\p{Ll}+) ){0,3}?(?:für (?:[\\p{L}-]+ ){1,8}?)?verantwortlich`,
    `${OPENS}${BY}${BESIDE}(?:beschuldigten?|beschuldigt|beschuldigen) (?!der |er |sie |sich )${ACTOR}`,
    `${OPENS}${ACTOR}${BESIDE}(?:wird|werden|wurde|wurden) ${WAY}für ${THE_DEED} ${WAY}verantwortlich gemacht`,
    `${OPENS}${ACTOR}${BESIDE}(?:wird|werden|wurde|wurden|ist|sind) ${WAY}(?:schuldig (?:gesprochen|befunden)|verurteilt)`,
    `${OPENS}${BY}${BESIDE}(?:sprach|sprachen|spricht|sprechen) (?!der |er |sie |sich )${ACTOR} ${WAY}schuldig`,
    `${OPENS}${BY}${BESIDE}(?:verurteilten?|verurteilt) (?!der |er |sie |sich |den |die (?:Tat|Gewalt))${ACTOR} ${WAY}(?:zu|wegen|für)`,
  ),
];
/** Every rule has one of these. */
const MAY_CLAIM =
  /bekannt|bekenn|für sich|[Vv]erantwortung|[Bb]ekenner|zurück|von sich|bestritt|bestreite|dementier|leugne|verantwortlich|beschuldig|schuldig|verurteil/u;
/** What goes on and on is told of no one deed. */
const AGAIN =
  /(?<!\p{L})(?:immer wieder|mehrfach|wiederholt|häufig|regelmäßig|in der Vergangenheit|früher|damals)(?!\p{L})/u;

/** Who claims, denies or is accused of the deed in a German sentence, whatever order its parts stand in. */
export function germanClaims(sentence: string): readonly SentenceClaim[] {
  if (!MAY_CLAIM.test(sentence) || !GERMAN_DEED.test(sentence) || AGAIN.test(sentence)) return [];
  const found: SentenceClaim[] = [];
  for (const [kind, pattern] of RULES) {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((one) => span.start < one.span.end && one.span.start < span.end)) continue;
      const { actor, by } = match.groups ?? {};
      if (isDeed(actor) || isDeed(by)) continue;
      found.push({ kind, span, actor: within(match, 'actor'), by: within(match, 'by') });
    }
  }
  return found;
}

/** "Der Anschlag" is nobody. */
function isDeed(phrase: string | undefined): boolean {
  return phrase !== undefined && OPENS_WITH_DEED.test(phrase);
}

/** Where a group of a match stands in its sentence; null where it has no such group. */
function within(match: RegExpExecArray, group: 'actor' | 'by'): Span | null {
  const at = match.indices?.groups?.[group];
  return at === undefined ? null : { start: at[0], end: at[1] };
}
