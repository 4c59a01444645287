import { primary } from './locale';
import { wordSet } from './phrase-list';

/** Words written with a full stop that does not end a sentence. Lower case, without the stop. */
export interface Abbreviations {
  /** A name or a noun follows: "Gen.", "Mr.", "e.g." */
  readonly always: ReadonlySet<string>;
  /** Only before a digit: "No. 5", "p. 12", "Jan. 3". */
  readonly number: ReadonlySet<string>;
  /** Ends a sentence only before a word that clearly opens one: "U.S. forces", "in the U.S. The". */
  readonly usually: ReadonlySet<string>;
  /** True where "3." is an ordinal: "am 3. Januar". */
  readonly ordinals: boolean;
}

const ENGLISH: Abbreviations = {
  always: wordSet(`
    adm amb atty ayat brig capt cdr cmdr cmr col comdr cpl cpt det dir dr drs ens fr ft gen gov hon insp
    lt ltc maj messrs mr mrs ms msgr mt mx nos pfc pres prof pte pvt rep reps rev rt sen sens sgt sheik
    spc spec st ste supt supts asst asst dep dist vs v approx ca cf e.g i.e viz al esp incl`),
  number: wordSet(`
    no nr num vol p pp par para paras sec sect art arts fig figs ch chap nos ver est c
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  usually: wordSet(`
    inc co cos corp ltd plc llc bros jr sr esq univ assn dept ave blvd rd ariz calif colo conn fla ill kan la mass md
    mich minn miss mo mont neb nev okla ore pa tenn tex va wash wis wyo gov't`),
  ordinals: false,
};

const OTHERS: Readonly<Record<string, Abbreviations>> = {
  es: {
    always: wordSet(
      'sr sra srta sres dr dra dres gral gen cnel cap tte ud uds vd d dña lic ing prof profa mons p.ej ej sto sta fr cf av avda',
    ),
    number: wordSet('n núm num no pág pag págs p pp art arts vol cap fig s'),
    usually: wordSet('ee.uu ee uu ss.aa cía cia s.a etc'),
    ordinals: false,
  },
  fr: {
    always: wordSet('m mm mme mlle mgr me dr pr gén gal col cdt st ste cf p.ex ex env av apr j.-c'),
    number: wordSet('n no nos p pp art vol chap fig'),
    usually: wordSet('etc s.a'),
    ordinals: false,
  },
  de: {
    always: wordSet(
      'hr fr frl dr prof dipl ing gen st hl z.b d.h u.a u.ä o.ä i.d.r v.a bzw ca vgl evtl ggf inkl exkl sog mio mrd tsd geb gest max min z d u v lt',
    ),
    number: wordSet('nr nrn s bd abs art kap abb'),
    usually: wordSet('usw etc str jh n.chr v.chr'),
    ordinals: true,
  },
  it: {
    always: wordSet(
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on gen col cap mons s ss card es p.es cfr',
    ),
    number: wordSet('n nn pag pagg p pp art artt vol cap fig'),
    usually: wordSet('ecc s.p.a s.r.l'),
    ordinals: false,
  },
  pt: {
    always: wordSet('sr sra srs sras srta dr dra drs gen cel cap ten prof profa eng exmo exma d dom mons p.ex ex av'),
    number: wordSet('n nº núm num pág págs p pp art arts vol cap fig'),
    usually: wordSet('etc cia ltda s.a'),
    ordinals: false,
  },
  nl: {
    always: wordSet('dhr mevr mw dr drs prof mr ir ing gen kol st bijv bv m.b.t o.a d.w.z t.a.v ca'),
    number: wordSet('nr nrs p pp blz art hfst'),
    usually: wordSet('enz etc jl'),
    ordinals: false,
  },
  ru: {
    always: wordSet(
      'г гг ул пр просп им т д тов гр проф акад доц ген полк св о пос дер обл р т.е т.д т.п т.н т.к см ср тыс млн млрд',
    ),
    number: wordSet('с стр рис п пп ст гл № том'),
    usually: wordSet('др пр руб долл чел кв'),
    ordinals: false,
  },
  tr: {
    always: wordSet('dr prof doç yrd av org korg tümg tuğg alb yzb sn hz örn bkz'),
    number: wordSet('no s md cilt'),
    usually: wordSet('vb vs a.ş ltd şti'),
    ordinals: true,
  },
  ar: { always: wordSet('د أ م ا.د أ.د'), number: wordSet('ص م رقم'), usually: wordSet(''), ordinals: false },
  fa: { always: wordSet('دکتر ر.ک'), number: wordSet('ص ش'), usually: wordSet('ق.م ه.ش'), ordinals: false },
};

const NONE: Abbreviations = { always: wordSet(''), number: wordSet(''), usually: wordSet(''), ordinals: false };
/** Ordinals written as a number with a stop, in languages that have no list of their own here. */
const ORDINALS = new Set(['da', 'nb', 'nn', 'no', 'fi', 'cs', 'sk', 'hu', 'pl', 'hr', 'sr', 'sl', 'et', 'lv']);

/** The abbreviations of a language; those of English where the language is not known. */
export function abbreviations(language: string): Abbreviations {
  const code = primary(language);
  if (code === 'en' || code === 'und' || code === '') return ENGLISH;
  return OTHERS[code] ?? { ...NONE, ordinals: ORDINALS.has(code) };
}
