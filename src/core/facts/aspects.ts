import { ballotsOf } from './ballots';
import type { SourceQuantity } from './extract';
import type { QuantityKind } from './quantity';
import { phraseIndex, type PhraseIndex } from '../text/phrase-index';
import { inSmall } from '../text/plain';
import { unitClass } from './unit-class';

/** What of a thing a figure measures, told by the words beside it, in the languages with a lexicon. */
interface Aspect {
  readonly name: string;
  readonly kinds: readonly QuantityKind[];
  /** The words by themselves, in small letters. */
  readonly words: RegExp;
  /** The same as whole words in any case. */
  readonly pattern: RegExp;
}

const ASPECTS: readonly Aspect[] = [
  aspect('fine', 'money', 'fin(?:e|ed|es)|penalt(?:y|ies)|multa|multad[oa]s?|amende|geldstrafe|bußgeld|multata|coima'),
  aspect(
    'compensation',
    'money',
    'compensat\\w+|damages|payout|settlement|indemniza\\w+|indemnis\\w+|entschädig\\w+|risarciment\\w+|indeniza\\w+',
  ),
  aspect(
    'profit',
    'money',
    'profits?|net income|earn(?:ed|ings|s)|beneficios?|bénéfices?|gewinn\\w*|verdient|überschuss|utile|utili|lucros?',
  ),
  aspect('loss', 'money', 'loss(?:es)?|deficit|pérdidas?|pertes?|verlust\\w*|perdit[ae]|prejuízos?'),
  aspect(
    'revenue',
    'money',
    "revenues?|sales|turnover|ingresos|ventas|chiffre d'affaires|umsatz\\w*|umsätze|ricavi|fatturato|receitas?",
  ),
  aspect(
    'damage',
    'money',
    'damages?|repairs?|repairing|daños|reparaci\\w+|dégâts|schäden|schaden|danni|danos|prejuízo',
  ),
  aspect(
    'price',
    'money',
    'fares?|price[ds]?|tickets?|single|one-way|crossing|fee|per (?:barrel|litre|liter|gallon|tonne|kilo)|precio|billetes?|tarifa|prix|preis\\w*|fahrpreis|prezzo|preço',
  ),
  aspect('aid', 'money', 'aid|relief|pledg\\w+|donat\\w+|ayuda|aide|soforthilfe|hilfe|aiuti|ajuda'),
  aspect('ransom', 'money', 'ransom|rescate|rançon|lösegeld|riscatto|resgate'),
  aspect('bail', 'money', 'bail|fianza|caution|kaution|cauzione|fiança'),
  aspect('debt', 'money', 'debts?|deuda|dettes?|schulden|debit[oi]|dívida'),
  aspect('budget', 'money', 'budget|presupuesto|haushalt|bilancio|orçamento'),
  aspect('pay', 'money', 'wages?|salar(?:y|ies)|salarios?|gehalt|löhne|stipendi\\w*'),
  aspect('cost', 'money', 'costs?|costing|coste|coûts?|kosten|costi|custos?'),
  aspect(
    'prison term',
    'duration',
    'jail\\w*|prison|sentenc\\w+|behind bars|imprison\\w+|cárcel|prisión|condenad\\w+|ferme|haft|gefängnis|freiheitsstrafe|carcere|reclusione|prisão',
  ),
  aspect(
    'term demanded',
    'duration',
    '(?:demand|ask|sought|seek|request)\\w*(?: for)?|prosecut(?:ors|ion) (?:had )?(?:demanded|asked|sought)',
  ),
  aspect('mourning', 'duration', 'mourning|luto|duelo|deuil|trauer|staatstrauer|lutto'),
  aspect(
    'closure',
    'duration',
    'clos(?:ed|ure)|shut|reopen\\w*|reab\\p{L}+|suspend\\w+|cerrad[oa]|cierre|fermé|fermeture|gesperrt|geschlossen|chius[oa]|fechad[oa]',
  ),
  aspect(
    'delay',
    'duration',
    'late|delay(?:ed|s)?|behind (?:schedule|time)|overr[au]ns?|overrunning|retraso|retard|verspätung|ritardo|atraso',
  ),
  aspect(
    'deadline',
    'duration',
    'deadline|plazo|délai|frist|report (?:within|inside)|preliminary|interim|scadenza|prazo',
  ),
  aspect('trial', 'duration', 'trial|hearings?|juicio|procès|prozess|processo'),
  aspect(
    'interval',
    'duration',
    'later|apart|interval|gap|after the first|before the second|between the (?:two |twin )?(?:explosions|blasts|bombs|attacks|strikes|shocks|quakes)|después|intervalo|plus tard|intervalle|später|abstand|intervallo',
  ),
  aspect(
    'response',
    'duration',
    'response times?|on (?:the )?scene|alongside|after the (?:alarm|call|first call)|(?:the )?first (?:lifeboat|ambulances?|fire engines?|rescuers|paramedics|responders|helicopter|crews?)|rescuers (?:arrived|reached)|tiempo de respuesta|einsatzort|temps de réponse',
  ),
  aspect('trapped', 'duration', 'trapped|rubble|debris|buried|escombros|décombres|trümmern|macerie|escombros'),
  aspect('depth', 'distance', 'depth|deep|profundidad|profondeur|tiefe|tief|profondità|profundidade'),
  aspect('height', 'distance', 'high|height|tall|waves?|altura|hauteur|hoch|höhe|altezza'),
  aspect('length', 'distance', 'long|overall|length|eslora|longueur|lang|länge|lunghezza|comprimento'),
  aspect(
    'visibility',
    'distance',
    'visibility|see more than|visibilidad|visibilité|sicht|sichtweite|visibilità|visibilidade',
  ),
  aspect(
    'distance',
    'distance',
    'away|from|east|west|north|south|north-?(?:east|west)|south-?(?:east|west)|off|outside|distance|entfernt|lejos|lontano',
  ),
  aspect('rain', 'distance', 'rain(?:fall)?|lluvia|pluie|regen|pioggia|chuva'),
  aspect('speed', 'measure', 'speed|travell?ing at|doing|velocidad|vitesse|geschwindigkeit|velocità|velocidade'),
  aspect(
    'speed limit',
    'measure',
    '(?:speed )?limit\\w*|law|byelaw|restricted|máxim[ao]|límite|limite|höchstgeschwindigkeit|tempolimit',
  ),
  aspect('rain', 'measure', 'rain(?:fall)?|lluvia|llovi\\w*|llueve|pluie|précipitations|regen|pioggia|chuva'),
  aspect('temperature', 'measure', 'water|sea|temperatur\\w*|cold|heat|agua|eau|wasser|acqua|água'),
  aspect('aftershock', 'measure', 'aftershocks?|foreshocks?|réplicas?|répliques?|nachbeben'),
  aspect(
    'strength of the quake',
    'measure',
    '(?:earth)?quakes?|tremors?|shock|terremotos?|sismos?|séismes?|erdbeben|beben|terremot[oi]',
  ),
  aspect('turnout', 'percent', 'turnout|participación|participation|wahlbeteiligung|affluenza|afluência'),
  aspect(
    'votes counted',
    'percent',
    '(?:ballots|votes|precincts|polling stations)(?: had been| were)? (?:counted|tallied|reporting|in)|escrutad\\w*|dépouillés|ausgezählt',
  ),
  aspect('unemployment', 'percent', 'unemployment|jobless|desempleo|paro|chômage|arbeitslos\\w*'),
  aspect('inflation', 'percent', 'inflation|inflación|inflazione|inflação|teuerung'),
  aspect('margin', 'percent', 'margins?|marge|margen|umsatzrendite'),
  aspect('profit change', 'percent', 'profits?|net income|earn(?:ed|ings)|beneficios?|bénéfices?|gewinn\\w*|verdient'),
  aspect('revenue change', 'percent', 'revenues?|sales|turnover|ingresos|umsatz\\w*|ricavi|receitas?'),
  aspect('share price change', 'percent', 'shares?|stocks?|acciones|actions?|aktie\\w*|azioni|ações'),
  aspect(
    'affected',
    'count',
    '(?:been|be|were|was|are|is) (?:\\w+ )?affected|affecting|afectad[oa]s|sinistré(?:e?s)?|betroffen|colpit[ei]|afetad[oa]s',
  ),
  aspect(
    'capacity',
    'count',
    'capacity|holds|seats|can (?:carry|hold|seat)|licensed|certified|capacidad|aforo|capacité|kapazität|fasst|capienza|lotação|may carry|certificated|(?:built|designed|meant) for|certificated|passagierkapazität',
  ),
  aspect(
    'workforce',
    'count',
    'employ(?:s|ed|ing|ees)?|workforce|payroll|staff of|emplea|plantilla|emploie|effectifs|beschäftigt|belegschaft|mitarbeiter|occupa|emprega',
  ),
  aspect('aboard', 'count', "aboard|on board|complement|ship's company|a bordo|à bord|an bord"),
  aspect(
    'inside',
    'count',
    '(?:who |that )?(?:was|were|been) (?:\\w+ )?(?:inside|present|at work|working(?! on))|in the (?:building|factory|plant|club|nightclub|mall|hall|tower|complex|warehouse|theatre|theater)|on (?:the |its |an? )?(?:evening|night|day|morning|late|early|overnight) shift',
  ),
  aspect(
    'start',
    'time',
    'struck|hit|gave way|giv(?:es|ing) way|collaps\\w+|overturn\\w+|derail\\w+|caught fire|opened fire|landed|happen\\w*|collid\\w*|collision|came together|impact|launched|fired|targeted|attacked|bombed|shelled|raided|explo\\w+|went off|occurr\\w+|broke out|began|shook|shook|start\\w*|crash\\w*|rammed|fell|came down|first (?:cells|explosion|blast|bomb)|ereignete|begann|ocurri\\w*|produjo|impacto|choc\\w*|colisi\\w*|estall\\w*|survenu\\w*|est produite?|a frappé|a secoué|avvenut\\w*|ocorreu',
  ),
  aspect('end', 'time', 'end(?:ed)?|finish\\w*|put out|extinguish\\w*|dispers\\w+|reopen\\w*|under control|over by'),
  aspect(
    'built',
    'date',
    'built|building|constructed|launched|construid[oa]|construite?|gebaut|costruit[oa]|construíd[oa]',
  ),
  aspect('founded', 'date', 'founded|established|fundad[oa]|fondée?|gegründet|fondat[oa]'),
  aspect('in a row', 'ordinal', 'straight|consecutive|successive|running'),
];

function aspect(name: string, kind: QuantityKind, words: string): Aspect {
  const kinds: readonly QuantityKind[] = kind === 'percent' ? ['percent', 'fraction', 'ratio'] : [kind];
  // A stem may go on with any letter: "reparación".
  const stems = words.replaceAll('\\w', '[\\p{L}\\p{N}]');
  return {
    name,
    kinds,
    words: new RegExp(stems, 'u'),
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${stems})(?![\p{L}])`, 'giu'),
  };
}

/** The aspects that figures of each kind can have; most have words of none beside them. */
const BY_KIND: ReadonlyMap<QuantityKind, PhraseIndex<Aspect>> = new Map(
  ASPECTS.flatMap(({ kinds }) => kinds).map((kind) => {
    const aspects = ASPECTS.filter(({ kinds }) => kinds.includes(kind));
    return [kind, phraseIndex(aspects, ({ words }) => words)];
  }),
);

// "Ten people, three crew among them, were on board": all who were aboard, not those of one sort.
function isOfAll({ unit, part }: SourceQuantity): boolean {
  return !part && unitClass(unit) === 'person';
}

function isWarmth({ unit }: SourceQuantity): boolean {
  return unit === 'degree' || unit === 'kelvin';
}

const OF_DAMAGE =
  /(?<![\p{L}-])(?:damages?|repairs?|repairing|daños|reparaci\p{L}+|dégâts|réparations?|schäden|reparatur\p{L}*|danni|riparazion[ei]|danos|reparação)(?![\p{L}])/iu;

/** Units that nothing but speeds have. */
const SPEEDS = /^(?:knot|kilometre per hour|mile per hour|km\/h|mph)$/u;

/** Furthest that the word may stand from the figure, in UTF-16 units. */
const REACH = 64;
const SENTENCE_REACH = 200;
/** The same where nothing but the word says what is counted: "with 181 on board", "the complement at 321". */
const BESIDE = 8;
/** A word behind the figure is by so much further away than one before it: "a fine of 20", "20 in aid". */
const BEHIND = 1.3;

/** What of a thing the figure measures; null where no word beside it in its sentence says so. */
export function aspectOf(text: string, quantity: SourceQuantity, own: readonly SourceQuantity[]): string | null {
  const { start, end, sentence, kind, role } = quantity;
  const ballots = ballotsOf(text, quantity, own);
  if (ballots !== null) return ballots;
  const fitting = role === null ? BY_KIND.get(kind) : undefined;
  if (fitting === undefined) return null;
  const others = own.filter(
    (other) => other.kind === kind && other.start !== start && other.sentence.start === sentence.start,
  );
  // The only clock time of a sentence is that of what it tells of, however far apart they stand.
  const reach = kind === 'time' && others.length === 0 ? SENTENCE_REACH : REACH;
  const left = Math.max(sentence.start, start - reach);
  const words = text.slice(left, Math.min(sentence.end, end + reach));
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const { name, pattern } of fitting.in(inSmall(words))) {
    if ((name === 'temperature' && !isWarmth(quantity)) || (name === 'aboard' && !isOfAll(quantity))) continue;
    for (const { index, 0: found } of words.matchAll(pattern)) {
      const from = left + index;
      const to = from + found.length;
      if (to > start && from < end) return name;
      const far = farness(text, quantity, from, to);
      // What stands closer to another figure of the kind is the other's.
      if (others.some((other) => (name !== 'aboard' || isOfAll(other)) && farness(text, other, from, to) < far))
        continue;
      const nearest = name === 'aboard' && quantity.unit === null ? BESIDE : reach;
      if (far <= nearest && (best === null || far < best.far)) best = { name, far };
    }
  }
  // "Damage could cost 20 million", "repairs cost 20 million": the cost is that of the damage.
  if (best?.name === 'cost' && OF_DAMAGE.test(words)) return 'damage';
  // A bare magnitude is that of the quake.
  if (best === null && quantity.unit === 'magnitude') return 'strength of the quake';
  return best?.name ?? (quantity.unit !== null && SPEEDS.test(quantity.unit) ? 'speed' : null);
}

// How far a word stands from a figure; no distance at all where it is a part of it.
function farness(text: string, { start, end }: SourceQuantity, from: number, to: number): number {
  if (to <= start) return start - to + clauses(text.slice(to, start));
  return from < end ? 0 : (from - end) * BEHIND + clauses(text.slice(end, from));
}

// A clause between sets a word further off.
function clauses(between: string): number {
  return (
    (between.match(/[,:]| (?:and|but|while|which|who) /gu) ?? []).length * 12 + (between.includes(';') ? REACH / 2 : 0)
  );
}
