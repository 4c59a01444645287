const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words before a person's name that are no part of it, lower case. */
export const TITLES = set(
  'general gen president premier prime minister ayatollah sheikh sheik dr doctor mr mrs ms miss mx sir lord lady dame major maj lieutenant lt colonel col captain capt sergeant sgt corporal private admiral brigadier commander marshal judge justice king queen prince princess emperor sultan emir pope cardinal archbishop bishop rabbi imam mullah hojatoleslam grand father brother sister rev reverend senator sen representative rep congressman congresswoman governor gov mayor secretary chancellor professor prof ambassador envoy spokesman spokeswoman spokesperson chief director chairman chairwoman head first second vice deputy supreme leader foreign interior defence defense finance health justice acting former then-president ex-president attorney district inspector detective superintendent constable officer sheriff coach manager ceo chairman pm mp martyr haj hajj brig adm cmdr cpl pvt supt insp ministers presidents executive commissioner speaker attorneys ambassadors governors mayors affairs solicitor advocate chairperson chair founder cofounder mufti patriarch caliph shah interim caretaker coxswain skipper mate superintendent ombudsman comandante magistrate cm dg dgp honourable honorable hon opposition veteran deputy-general vice-president smt shri sri smti kumari alhaji alhaja malam mallam hajiya hajia qari maulana maulvi mawlawi molvi mawlana moulana haji ustaz ustad pandit swami thiru datuk dato datin padre herr frau monsieur madame mme señor señora senor senora signor signora frei engr barr barrister prosecutor presiding cfo coo cto sayyid metropolitan archimandrite abbot msgr monsignor sqn wg cdr subedar havildar jathedar judges generals commanders sheikhs bishops professors doctors ltc baroness countess duke duchess viscount rear hadji hajji madam',
);

/** Words by which an organisation is known, lower case; also the lower-case noun behind a name ("Hamas movement"). */
export const ORGANISATIONS = set(
  'treasury ministry nations fc state council corps force forces party agency bank university army guard guards police committee union court group movement front authority office news times post company inc ltd corp corporation association federation institute department command brigade network organisation organization parliament senate congress assembly house administration government commission foundation society league club team coalition alliance militia navy fleet service services bureau board broadcaster daily tribune journal herald gazette television tv radio press airline airlines airways group holdings crescent cross watch fund trust church school college academy front bloc cabinet programme program agence agencia agenzia agentur survey international exchange enterprises plc llc gmbh centre center initiative observatory directorate laboratory morcha units militias police trust brotherhood jihad secretariat regime intelligence mossad cia fbi brigades battalion regiment rally ag sa nv spa oyj bv pjsc jsc bhd tbk',
);

/** Words by which a place is known, lower case. */
export const PLACES = set(
  'arena vale street river mosque airport city province island islands mount mountain mountains lake sea bay valley square bridge strait gulf county district dome avenue road park port harbour harbor coast desert region village town cemetery church cathedral temple stadium square gate hill hills peninsula canal beach forest republic kingdom emirates territory strip bank tower palace embassy hospital station square district highway ocean channel cape falls creek ridge border heights camp plaza market bazaar mall park tower towers airfield pier terminal archipelago atoll reef shoal plateau basin delta glacier volcano oblast raion governorate prefecture canton commune township barangay tehsil taluk enclave',
);

/** Nouns after which "of" joins two halves of a name: "Ministry of Health", "Strait of Hormuz". */
export const JOINING = set(
  'vale ministry university republic bank kingdom council department house church gulf strait bay isle city province court army party organisation organization union office institute board chamber bureau secretary academy college school commission committee association federation league house cape mount lake port sea sons brothers state states army movement guardians corps republics emirate star pride spirit herald soldiers knights lions hearts',
);

/** Particles inside names. */
export const PARTICLES = set(
  'al el wal bin ibn bint abu de da do del della di du la le van von der den ter dos das y ben ould des',
);

/** Words with a capital that are no names: what opens sentences, days, months, peoples' languages in passing. */
export const NOT_NAMES = set(
  'i the a an this that these those it he she they we you his her its their our my your in on at by for from of to with without after before during since until while when where what who why how if although though because but and or nor yet so as than then there here now today yesterday tomorrow not no yes some many most several all both each every one two three four five six seven eight nine ten eleven twelve first second third last next new more less other another such only even also however meanwhile moreover still instead despite according earlier later once twice again about above over under between among against across along around near monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc usd eur gbp chf jpy am pm update updated video photo watch read share image file live breaking editor note islam christmas easter ramadan thousands hundreds dozens millions scores section chapter article division behind beyond below beside inside outside throughout within upon ends thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million neither either nobody everyone everybody everything nothing anyone someone somebody whoever whatever whether unless except besides hence thus therefore furthermore nevertheless nonetheless elsewhere otherwise afterwards previously recently reportedly allegedly apparently perhaps maybe indeed clearly tonight former latest exclusive correction advertisement related subscribe mondays tuesdays wednesdays thursdays fridays saturdays sundays celsius fahrenheit ask tell look listen stop imagine remember consider forget thank thanks',
);

/** Organisations that are called by one word without a sign of what they are, folded. */
export const KNOWN_ORGANISATIONS = set(
  'hamas hezbollah hizbullah hizbollah taliban nato fatah houthis houthi isis daesh isil al-qaeda qaeda opec unicef unrwa kremlin pentagon interpol europol greenpeace reuters facebook google telegram twitter whatsapp shabaab wagner interfax tass xinhua irna tasnim anadolu afp kyodo yonhap antara ukrinform greens liberals conservatives democrats republicans tories jazeera figaro lemonde parisien',
);

/** Words that belong to names and are none by themselves, folded. */
export const NO_NAME_ALONE = set(
  'druzes kurdes kurdos curdi palestiniens israeliens iraniens russes ukrainiens libanais syriens irakiens americains turcs chinois allemands britanniques marocains algeriens arabische franse israelische palestijnse palestijnen amerikaanse russische duitse britse iraanse sunni sunnis shia shias shiite shiites muslim muslims christian christians jewish jew jews islamist islamists arab arabs kurdish kurd kurds western eastern northern southern national international united european asian african american islamic central federal supreme royal democratic republican afghan afghans french german germans greek greeks turkish dutch swiss thai czech danish turks saudis iraqis israelis yankee yankees gringo gringos bolivarian day mio mrd euro euros dollar dollars saudi israeli iraqi pakistani briton britons frenchman frenchwoman frenchmen englishman englishmen irishman irishmen scot scots swede swedes dane danes finn finns pole poles spaniard spaniards filipino filipinos filipina filipinas turk serb serbs croat croats slovak slovaks uzbek uzbeks tajik tajiks kazakh kazakhs kyrgyz turkmen pashtun pashtuns hutu hutus tutsi tutsis uyghur uyghurs uighur uighurs rohingya yazidi yazidis druze alawite alawites maronite maronites copt copts coptic cossack cossacks londoner londoners parisian parisians muscovite muscovites catalan catalans basque basques texan texans welshman scotsman dutchman yemenis omanis kuwaitis qataris emiratis baathist baathists zionist zionists marxist marxists communist communists hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox evangelical evangelicals arabic urdu hindi farsi pashto dari hebrew mandarin cantonese english spanish italian portuguese korean japanese vietnamese bengali tamil swahili kurmanji thais allahu akbar',
);

/** Titles of an office that is held for something, lower case: "European Commission President Ursula von der Leyen". */
export const OFFICES = set(
  'minister ministers president chancellor premier secretary governor mayor ambassador envoy chief commissioner director chairman chairwoman chairperson spokesman spokeswoman spokesperson senator representative congressman congresswoman commander executive ceo speaker coach sheriff superintendent inspector general gen lt col maj capt magistrate cm gov sen rep',
);

/** What a ministry or secretary may be for, lower case: part of a title only before or behind one. */
export const PORTFOLIOS = set(
  'agriculture trade energy education transport environment labour labor culture economy economic information security intelligence oil petroleum planning home external internal affairs tourism industry commerce communications housing justice state defense defence health interior foreign finance treasury staff budget climate water science technology infrastructure development cooperation women youth sports immigration migration digital emergency situations parliamentary european press attorney national union railway railways roads aviation shipping coal mines textile textiles urban minority religious endowments emergencies resources natural welfare research employment works territorial integration veterans maritime fisheries forestry forests lands heritage transportation citizen civil protection public order digital governance asylum rural tribal family social solidarity livestock irrigation electricity construction reconstruction antiquities culture higher primary',
);

/** Words that open titles and names alike, lower case: "Foreign Minister", "Foreign Office". */
export const ALSO_IN_NAMES = set(
  'foreign interior defence defense finance health justice supreme district grand first second king queen prince princess private state home attorney martyr general affairs imam sheikh pope saint emir sultan governor president opposition veteran metropolitan',
);

/** Bodies whose name goes on behind "for" or "on", lower case. */
export const BODIES_FOR = set(
  'office commission commissioner agency fund organization organisation centre center institute council committee authority movement campaign foundation association society union department ministry conference coalition alliance bank rally party front league assembly network trust group forum congress court mission secretariat service services observatory initiative forum',
);

/** Whose bodies have them in their names, lower case: "People's Protection Units". */
export const POSSESSORS = set(
  'people peoples workers women children men prosecutor prosecutors teachers farmers students doctors journalists lawyers lord veterans mothers citizens writers miners patriots attorney',
);

/** Words of many institutions that stand for none of them by themselves, folded. */
export const GENERIC = set(
  'national international united european african asian american islamic arab central federal supreme northern southern eastern western north south east west new world royal state public general popular democratic people peoples social socialist republican conservative labour civil joint special high grand first second red black white green blue saint san los las office court ministry army government police council security defence defense armed air air-force human rights rural regional local provincial municipal',
);

/** What may be left out at the end of a body's name, folded: "Revolutionary Guard" and "Revolutionary Guard Corps". */
export const LEFT_OUT = set(
  'fc cf sc afc tv television radio corps international enterprises industries technologies motors airlines airways group movement party organisation organization company inc ltd corp plc llc sa ag gmbh forces militia network holdings government regime россии рф',
);

/** Organisations of several words without a sign of what they are, folded, particles left out. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  'goldman sachs',
  'indian express',
  'daily express',
  'american express',
  'morgan stanley',
  'jp morgan',
  'jpmorgan chase',
  'wells fargo',
  'credit suisse',
  'deutsche bank',
  'standard chartered',
  'general motors',
  'general electric',
  'johnson johnson',
  'procter gamble',
  'coca cola',
  'red cross',
  'red crescent',
  'save children',
  'amnesty international',
  'transparency international',
  'european commission',
  'european parliament',
  'supreme court',
  'associated press',
  'agence france presse',
  'new york times',
  'washington post',
  'wall street journal',
  'financial times',
  'sky news',
  'fox news',
  'real madrid',
  'atletico madrid',
  'manchester united',
  'manchester city',
  'crystal palace',
  'aston villa',
  'west ham',
  'tottenham hotspur',
  'bayern munich',
  'borussia dortmund',
  'paris saint germain',
  'inter milan',
  'ac milan',
  'johns hopkins',
  'islamic jihad',
  'palestinian islamic jihad',
  'muslim brotherhood',
  'hizb ut tahrir',
  'golden dawn',
  'lega nord',
  'national rally',
  'law justice',
  'civic platform',
  'forza italia',
  'sea shepherd',
  'greenpeace international',
  'rolls royce',
  'british airways',
  'air france',
  'air india',
  'qatar airways',
  'turkish airlines',
  'royal dutch shell',
  'rio tinto',
  'bhp billiton',
  'anglo american',
  'saudi aramco',
  'lockheed martin',
  'northrop grumman',
  'bae systems',
  'tata steel',
  'tata motors',
  'reliance industries',
  'state department',
  'justice department',
  'treasury department',
  'boko haram',
  'ansar allah',
  'ansar sharia',
  'sayyaf',
  'jemaah islamiyah',
  'lashkar taiba',
  'jaish mohammed',
  'doctors without borders',
  'medecins sans frontieres',
  'reporters without borders',
  'black lives matter',
  'human rights watch',
  'al jazeera',
  'wall street',
  'downing street',
  'white house',
  'sinn fein',
  'fianna fail',
  'fine gael',
]);

/** Acronyms in capitals whose letters are a common word otherwise. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(['US', 'IS', 'WHO', 'UK', 'EU', 'UN']);

/** Letters that name nobody: hours, tools of the trade, common nouns. */
export const NO_ACRONYMS: ReadonlySet<string> = new Set(
  'FIR Rs ET EST EDT CST CDT PST PDT BST IST CET CEST EET MSK PKT JST KST WIB HKT SGT AEST IED IEDs DNA COVID CCTV GDP SUV GPS AI EPS UTC FAQ PDF SMS LED ATM VIP VPN MPs MAYDAY SOS CM CEO CFO COO HIV USD EUR СМИ ТРК ТЦ ТРЦ ДТП ЧП КПП'.split(
    ' ',
  ),
);

/** Single words with a capital that are no name on their own, beside those of bodies, places and portfolios, folded. */
export const NO_NAME_BY_ITSELF = set(
  'god allah almighty heaven hq headquarters battalion clinic base barracks resistance revolution republic state nation leader tv desk brief online end ends majesty highness excellency holiness eminence infirmary guildhall father mother sir madam minister president governor constitution mainland year resolution flight route bill ward block room article act highway box level stage phase category exhibit decree protocol area zone sector building line bus train engine amendment proposition hotel premiere authorities officials easter paques pascua francais republique republica repubblica etat estado interieur interior hexagone hermano frere regione comune prefettura consiglio protezione procura questura provincia ayuntamiento gobierno policia alcaldia presidencia municipio prefecture mairie war code crash survivor institut conseil unites amministrazione soviet richter marines flooding mideast eleicoes elecciones elections resultados',
);

/** Words of bodies and places that name one by themselves all the same, folded. */
export const NAME_BY_ITSELF = set('mossad cia fbi gulf channel congress senate times strip treasury pentagon kremlin');
