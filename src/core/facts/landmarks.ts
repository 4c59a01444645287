import type { Mention, NamePlace } from './context';
import type { SourceQuantity } from './extract';

/** What a distance is measured from. */
export interface Landmark {
  /** ID of the name that stands there ("72 km south of Orvale"); null for none. */
  readonly site: string | null;
  /** The kind of landmark, the same in all languages ("off the North Mole", "de la bocana"); null where no word tells one. */
  readonly spot: string | null;
}

/** Kinds of landmarks; what names two is the first. */
const LANDMARKS: readonly (readonly [string, RegExp])[] = [
  landmark('airport', 'airport|airfield|runway|aeropuerto|aeroport[oi]|aéroport|flughafens?|landebahn|piste?|pista'),
  landmark('station', 'station|estación|gare|bahnhofs?|stazione|estação'),
  landmark(
    'harbour',
    'harbou?r|port|mole|breakwater|pier|quay|jetty|docks?|puerto|bocana|dique|espigón|muelle|rada|jetée|môle|digue|quai|hafens?|hafeneinfahrt|kai|porto|molo|banchina|diga|cais|molhe',
  ),
  landmark('coast', 'coast|coastline|shore|costa|côte|littoral|rivage|küste|ufers?|litoral'),
  landmark('border', 'border|frontier|frontera|frontière|grenze|confine|frontiera|fronteira'),
  landmark('epicentre', 'epicent(?:re|er)|epicentro|épicentre|epizentrums?'),
  landmark('bridge', 'bridge|puente|pont|brücke|ponte'),
  landmark('summit', 'summit|crater|cumbre|cima|cráter|sommet|cratère|gipfels?|kraters?|vetta|cratere'),
];

function landmark(name: string, words: string): readonly [string, RegExp] {
  return [name, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')];
}

const DIRECTION = String.raw`(?:to (?:the )?|al? |au |ao |à l['’]|im )?(?:north|south|east|west|seaward|inland|nor|sur|este\b|oeste\b|sud|ouest|ovest|süd|ost|sul\b|leste|landward)[\p{L}-]*`;
/** Right behind a distance: "off", "south of", "(45 miles) away from", "al norte de", "südlich von". */
const FROM = new RegExp(
  String.raw`^(?:\s*\([^)]{1,30}\))?\s+(?:(?:away|offshore|short|upstream|downstream|inland)\s+)?(?:off|outside|from|before|(?:${DIRECTION}\s+)?(?:de|del|des|du|di|da|dal|dalla|dallo|do|von|vom|vor)|d['’]|${DIRECTION}\s+(?:of|d['’])|short of)(?=\s|$|(?<=['’]))`,
  'iu',
);
/** What a distance is measured from ends here. */
const ENDS = /[.;:,()]|\s(?:and|but|where|when|which|that|y|et|und|ed?|donde|où|wo|dove|onde)\s/iu;
/** Characters behind a distance in which it stands. */
const REACH = 72;

const NONE: Landmark = { site: null, spot: null };

/** What a distance is measured from, by the words right behind it. */
export function landmarkOf(text: string, quantity: SourceQuantity, names: readonly NamePlace[]): Landmark {
  const { kind, end, sentence } = quantity;
  if (kind !== 'distance') return NONE;
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const lead = FROM.exec(behind)?.[0];
  if (lead === undefined) return NONE;
  const from = end + lead.length;
  const told = behind.slice(lead.length).split(ENDS)[0] ?? '';
  const named = names.find((name) => name.kind !== 'person' && name.start >= from && name.start < from + told.length);
  return { site: named?.id ?? null, spot: LANDMARKS.find(([, words]) => words.test(told))?.[0] ?? null };
}

/** Whether two distances are measured from the same place, or surely not; null where nothing tells. */
export function fromOneLandmark(a: Mention, b: Mention): boolean | null {
  if (a.quantity.kind !== 'distance' || b.quantity.kind !== 'distance') return null;
  if (a.site !== null && a.site === b.site) return true;
  if (a.spot !== null && a.spot === b.spot) return true;
  const told = ({ site, spot }: Mention): boolean => site !== null || spot !== null;
  return told(a) && told(b) ? false : null;
}
