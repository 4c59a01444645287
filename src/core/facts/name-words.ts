const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words before a person's name that are no part of it, lower case. */
export const TITLES = set(
  'general gen president premier prime minister ayatollah sheikh sheik dr doctor mr mrs ms miss mx sir lord lady dame major maj lieutenant lt colonel col captain capt sergeant sgt corporal private admiral brigadier commander marshal judge justice king queen prince princess emperor sultan emir pope cardinal archbishop bishop rabbi imam mullah hojatoleslam grand father brother sister rev reverend senator sen representative rep congressman congresswoman governor gov mayor secretary chancellor professor prof ambassador envoy spokesman spokeswoman spokesperson chief director chairman chairwoman head first second vice deputy supreme leader foreign interior defence defense finance health justice acting former then-president ex-president attorney district inspector detective superintendent constable officer sheriff coach manager ceo chairman pm mp martyr haj hajj',
);

/** Words by which an organisation is known, lower case; also the lower-case noun behind a name ("Hamas movement"). */
export const ORGANISATIONS = set(
  'ministry nations fc state council corps force forces party agency bank university army guard guards police committee union court group movement front authority office news times post company inc ltd corp corporation association federation institute department command brigade network organisation organization parliament senate congress assembly house administration government commission foundation society league club team coalition alliance militia navy fleet service services bureau board broadcaster daily tribune journal herald gazette television tv radio press airline airlines airways group holdings crescent cross watch fund trust church school college academy front bloc cabinet secretariat regime intelligence mossad cia fbi brigades battalion regiment',
);

/** Words by which a place is known, lower case. */
export const PLACES = set(
  'street river mosque airport city province island islands mount mountain mountains lake sea bay valley square bridge strait gulf county district dome avenue road park port harbour harbor coast desert region village town cemetery church cathedral temple stadium square gate hill hills peninsula canal beach forest republic kingdom emirates territory strip bank tower palace embassy hospital station square district highway ocean channel cape falls creek ridge border heights camp',
);

/** Nouns after which "of" joins two halves of a name: "Ministry of Health", "Strait of Hormuz". */
export const JOINING = set(
  'ministry university republic bank kingdom council department house church gulf strait bay isle city province court army party organisation organization union office institute board chamber bureau secretary academy college school commission committee association federation league house cape mount lake port sea sons brothers state states army movement guardians corps republics emirate',
);

/** Particles inside names. */
export const PARTICLES = set(
  'al el bin ibn bint abu de da del della di du la le van von der den ter dos das y ben ould',
);

/** Words with a capital that are no names: what opens sentences, days, months, peoples' languages in passing. */
export const NOT_NAMES = set(
  'i the a an this that these those it he she they we you his her its their our my your in on at by for from of to with without after before during since until while when where what who why how if although though because but and or nor yet so as than then there here now today yesterday tomorrow not no yes some many most several all both each every one two three four five six seven eight nine ten eleven twelve first second third last next new more less other another such only even also however meanwhile moreover still instead despite according earlier later once twice again about above over under between among against across along around near monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc usd eur gbp chf jpy am pm update updated video photo watch read share image file live breaking editor note islam christmas easter ramadan',
);

/** Organisations that are called by one word without a sign of what they are, folded. */
export const KNOWN_ORGANISATIONS = set(
  'hamas hezbollah hizbullah hizbollah taliban nato fatah houthis houthi isis daesh isil al-qaeda qaeda opec unicef unrwa kremlin pentagon interpol europol greenpeace reuters facebook google telegram twitter whatsapp',
);

/** Words that belong to names and are none by themselves, folded. */
export const NO_NAME_ALONE = set(
  'sunni sunnis shia shias shiite shiites muslim muslims christian christians jewish jew jews islamist islamists arab arabs kurdish kurd kurds day mio mrd euro euros dollar dollars',
);
