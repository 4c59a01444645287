// Words that judge, by language; one form an entry, lower case. Second to contrast: a word of a list is shown only where
// not every source uses it. The reader edits them in the window.

const list = (words: string): readonly string[] => [...new Set(words.split(/\s+/u))].toSorted();

/** Charged words by the primary subtag of their language, sorted; a language without an entry has none. */
export const CHARGED_WORDS: Readonly<Partial<Record<string, readonly string[]>>> = {
  en: list(
    'terrorist terrorists terrorism terror massacre massacred slaughter slaughtered butcher butchered butchery bloodbath carnage ' +
      'atrocity atrocities genocide genocidal barbaric barbarity brutal brutality savage savagery heinous inhumane cowardly coward ' +
      'cowards evil vile despicable monstrous horrific horrifying shocking outrageous shameful disgraceful scandalous appalling ' +
      'martyr martyrs martyred martyring martyrdom eliminated eliminating eliminates neutralised neutralized hero heroes heroic heroism glorious sacred innocent defenseless defenceless unarmed ' +
      'regime entity apartheid occupation occupier occupiers puppet puppets stooge stooges lackey lackeys mercenary mercenaries ' +
      'criminal criminals thug thugs gang gangs mob mobs extremist extremists fanatic fanatics radical radicals hardline hardliner ' +
      'traitor traitors treason betrayal puppet propaganda lies liar hoax farce sham rigged fake baseless absurd ludicrous ' +
      'aggression aggressor invader invaders invasion plunder looting theft crackdown purge repression oppression oppressive tyrant ' +
      'tyranny dictator dictatorship totalitarian fascist fascists nazi nazis communist illegals invasion flood swarm surge ' +
      'catastrophe catastrophic disaster disastrous tragedy tragic devastating chaos chaotic crisis collapse nightmare hell ' +
      'revenge vengeance payback retaliation reckless negligent botched bungled fiasco blunder slam slammed blast blasted lash lashed ' +
      'fury furious outrage outraged notorious infamous controversial so-called self-styled self-proclaimed alleged claimed ' +
      'desperate greed greedy elite elites cartel corrupt corruption crony cronies smear witch-hunt extremism infidel infidels ' +
      'takfiri takfiris zionist crusader crusaders liberation liberated freedom resistance',
  ),
  de: list(
    'terrorist terroristen terroristin terroristisch terroristische terroristischen terror massaker gemetzel blutbad ' +
      'abschlachten abgeschlachtet gräueltat gräueltaten völkermord barbarisch barbarische barbarischen brutal brutale ' +
      'brutalen feige feigen abscheulich abscheuliche entsetzlich schändlich skandalös märtyrer held helden heldenhaft ' +
      'unschuldige unschuldigen regime besatzer besatzung marionette marionetten söldner verbrecher bande banden mob ' +
      'extremisten radikale fanatiker verräter propaganda lüge lügen farce sogenannte sogenannten angebliche angeblichen ' +
      'aggression aggressor invasoren unterdrückung tyrann diktator faschisten nazis katastrophe katastrophal chaos ' +
      'flut welle rache vergeltung wut empörung berüchtigt umstritten korrupt kumpane ungläubige befreiung widerstand',
  ),
  fr: list(
    'terroriste terroristes terrorisme massacre massacres massacré massacrés carnage boucherie bain-de-sang atrocité ' +
      'atrocités génocide barbare barbares barbarie brutal brutale brutaux sauvage sauvages lâche lâches ignoble abject ' +
      'odieux odieuse scandaleux honteux martyr martyrs héros héroïque innocent innocents innocentes régime entité ' +
      'occupant occupants occupation fantoche fantoches mercenaire mercenaires criminel criminels voyous bande meute ' +
      'extrémiste extrémistes radicaux fanatiques traître traîtres propagande mensonge mensonges mascarade soi-disant ' +
      'prétendu prétendue agression agresseur envahisseurs répression tyran dictateur fascistes nazis catastrophe ' +
      'catastrophique chaos vague déferlante vengeance représailles fureur indignation controversé corrompu corrompus ' +
      'infidèles libération résistance',
  ),
  es: list(
    'terrorista terroristas terrorismo terror masacre masacres masacrados matanza carnicería atrocidad atrocidades ' +
      'genocidio bárbaro bárbara barbarie brutal brutales salvaje salvajes cobarde cobardes vil atroz atroces ' +
      'escandaloso vergonzoso mártir mártires héroe héroes heroico inocente inocentes régimen entidad ocupante ' +
      'ocupantes ocupación títere títeres mercenario mercenarios criminal criminales matones banda turba extremista ' +
      'extremistas radicales fanáticos traidor traidores propaganda mentira mentiras farsa supuesto supuesta llamado ' +
      'agresión agresor invasores represión tirano dictador dictadura fascistas nazis catástrofe catastrófico caos ' +
      'oleada avalancha venganza represalia furia indignación controvertido corrupto corruptos infieles liberación ' +
      'resistencia',
  ),
  fa: list(
    'تروریست تروریست‌ها تروریستی تروریسم تکفیری تکفیری‌ها کشتار قتل‌عام جنایت جنایات جنایتکار جنایتکاران جنایتکارانه ' +
      'وحشیانه بزدلانه ددمنشانه شهید شهدا شهادت قهرمان قهرمانان مظلوم بی‌گناه رژیم صهیونیستی صهیونیست اشغالگر ' +
      'اشغالگران مزدور مزدوران اغتشاشگر اغتشاشگران اغتشاش فتنه خائن خائنان دشمن استکبار ننگین فاجعه انتقام مقاومت ' +
      'سرکوب دیکتاتور دیکتاتوری ظالم ظالمانه',
  ),
  ar: list(
    'إرهابي إرهابيون إرهابيين إرهابية الإرهابي الإرهابيون الإرهابيين الإرهابية إرهاب الإرهاب مجزرة المجزرة مجازر مذبحة ' +
      'المذبحة جريمة الجريمة جرائم وحشي وحشية جبان شهيد الشهيد شهداء الشهداء استشهد استشهدوا بطل أبطال أبرياء الأبرياء ' +
      'نظام النظام كيان الكيان صهيوني الصهيوني الصهيونية احتلال الاحتلال مرتزقة المرتزقة عميل عملاء خائن خونة تكفيري ' +
      'تكفيريين عدوان العدوان كارثة انتقام مقاومة المقاومة طاغية قمع القمع',
  ),
};
