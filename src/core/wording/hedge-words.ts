// Words that make what is said less than certain, by language. English is read with its grammar (`hedges.ts`), the others by
// the list alone. The reader edits them in the window.

/** English words that hedge wherever they stand. */
export const ALWAYS = new Set(
  (
    'perhaps maybe probably possibly apparently seemingly presumably purported purportedly supposed supposedly suspected ' +
    'unconfirmed unclear conceivable conceivably likely unlikely probable presumed alleged allegedly reportedly rumoured ' +
    'rumored ostensibly doubtful uncertain arguably believed-to-be unverified'
  ).split(' '),
);

/** English phrases that hedge; longer ones first. */
export const PHRASES: readonly (readonly string[])[] = [
  'not immediately clear',
  'not yet clear',
  'not entirely clear',
  'not clear',
  'in all likelihood',
  'in all probability',
  'on suspicion of',
  'almost certainly',
  'not rule out',
  "n't rule out",
  'not ruled out',
  'so-called',
  'so called',
  'it is alleged',
  'it was alleged',
  'it is understood',
  'it was reported',
  'it is reported',
  'it is said',
  'it was said',
  'it is claimed',
  'it is believed',
  'it is thought',
  'said to',
  'understood to',
  'alleged to',
  'reported to',
  'rumoured to',
]
  .map((phrase) => phrase.split(' '))
  .toSorted((a, b) => b.length - a.length);

/** English words that hedge in some of their uses only: the month of May and "could hear" do not. */
const IN_SOME_USES =
  'may might could appear appears appeared seem seems seemed believed thought presumed feared think believe suspect guess ' +
  'assume believes thinks suspects possible potentially claims allegations claim allegation';

const list = (words: string): readonly string[] => words.split(/\s+/u).toSorted();

/** Hedging words and phrases by the primary subtag of their language, sorted; a language without an entry has none. */
export const HEDGE_WORDS: Readonly<Partial<Record<string, readonly string[]>>> = {
  en: [
    ...new Set([...ALWAYS, ...PHRASES.map((phrase) => phrase.join(' ')), ...IN_SOME_USES.split(' '), 'supposed']),
  ].toSorted(),
  de: list(
    'angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich ' +
      'wahrscheinlich offenbar anscheinend vermeintlich vermeintliche vermeintlichen möglicherweise vielleicht womöglich ' +
      'wohl eventuell scheinbar unbestätigt unbestätigte unbestätigten unklar',
  ),
  fr: list(
    'prétendument apparemment probablement peut-être possible possiblement présumé présumée présumés présumées ' +
      'vraisemblablement semble semblent semblait pourrait pourraient aurait auraient serait seraient éventuellement ' +
      'incertain',
  ),
  es: list(
    'presuntamente presunto presunta presuntos presuntas supuestamente supuesto supuesta supuestos supuestas ' +
      'aparentemente probablemente posiblemente quizá quizás parece parecen parecía podría podrían habría habrían sería ' +
      'serían incierto',
  ),
  fa: list('احتمالا احتمالاً ظاهرا ظاهراً گویا شاید ممکن مظنون مظنونان ادعا مدعی گمان به‌نظر نامشخص تأییدنشده'),
  ar: list(
    'ربما يبدو محتمل المحتمل مزعوم المزعوم مزعومة المزعومة يعتقد يُعتقد يشتبه يُشتبه مشتبه زعم زعمت يزعم غير-مؤكد قد',
  ),
};
