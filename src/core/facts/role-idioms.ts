import type { Event } from './role-words';

const THEIR = String.raw`(?:his|her|their|its)`;
const BE = String.raw`(?:is|are|was|were|be|been|being)`;
const RUBBLE = String.raw`(?:the |an? )?(?:\S+ )?(?:rubble|debris|mud|snow|avalanche|landslide|mudslide|ruins|wreckage|earth|ash|roof|wall|building|collapsed|concrete|ice|lava|sand)`;

/**
 * What is told of people and things in set words rather than by one verb: role and pattern, written over the lower-case
 * words of a sentence joined by spaces. Beside `role-phrases.ts`, which holds the commonest.
 */
export const IDIOMS: readonly (readonly [Event, string])[] = [
  [
    'killed',
    String.raw`(?:did|do|does|would|will) (?:not|never) (?:come home|return alive|live to|reach hospital|wake up)|didn 't (?:come home|make it)|never (?:came home|woke)|go(?:es|ne)? down with (?:the|${THEIR})|went down with (?:the|${THEIR})|found (?:hanged|murdered|frozen|drowned|shot|strangled|stabbed|beheaded|floating)`,
  ],
  [
    'killed',
    String.raw`(?:went|go|gone|sent|going) to the (?:gallows|scaffold|guillotine|electric chair)|fac(?:ed|ing) (?:a|the) firing squad|(?:had|have|has) fallen(?= (?:in|on|at|for|since|during|so|\.|,))|fell (?:victim|in an? (?:ambush|attack|assault|battle|raid)|in the (?:ambush|attack|assault|battle|raid|fighting)|fighting|on the battlefield|at the front)|${BE} buried (?!alive|under|beneath|by |in ${RUBBLE}|(?:\S+ )?(?:deep|metres))\S+`,
  ],
  [
    'killed',
    String.raw`(?:succumbed|succumbing|died|dying) (?:to|of|from|in|on|at)|${BE} (?:no more|beyond saving)|laid (?:down )?${THEIR} lives|cremated|(?:in|into) body bags|in coffins|zipped into|(?:freez|froze|starv|bled|burn|beat|hack|stab|crush|shot|trampl)\S* to death|choked (?:on|to)|asphyxiated|went up in flames with`,
  ],
  [
    'injured',
    String.raw`(?:c[ao]me|escap\p{L}*|emerg\p{L}*|got|gets|walked|get|left|g[eo]t off) (?:away |out |off |home )?with (?:\S+ ){0,3}(?:bruises|cuts|burns|injur(?:y|ies)|scratches|fractures|grazes|wounds|concussion|bones?)|carried (?:out |off |away )?on (?:a )?stretchers?|(?:cut|hit|struck|grazed|scalded|singed|stung|slashed|gassed) by|(?:broke|breaking|fractured) (?:\S+ )?(?:bones?|legs?|arms?|ribs?|ankles?|wrists?|hips?|jaws?|noses?)`,
  ],
  [
    'injured',
    String.raw`(?:collapsed|fainted|passed out|keeled over|fell) (?:from|in|with|during) (?:the )?(?:heat|crush|exhaustion|smoke|queue|fumes)|(?:need|needed|needing|given|got|receive|received) (?:\S+ )?oxygen|(?:stitched|patched|bandaged) up|(?:put |placed )?on (?:a )?(?:ventilators?|drips?|respirators?|oxygen|life support)|under (?:a |the )?(?:doctors?|doctor 's|medical|hospital|nurses?)(?: 's)? care|(?:had|have|has|with|suffering|suffered|suffer)(?: from)? (?:\S+ ){0,2}(?:concussion|burns|cuts|bruises|fractures?|hypothermia|frostbite|dehydration|heatstroke|smoke inhalation|shock)`,
  ],
  [
    'injured',
    String.raw`in the (?:burns?|trauma|intensive care|emergency) (?:unit|ward|department|room)|on (?:the )?(?:operating table|critical list|danger list)|hooked up to|out of danger|struggling for breath|lost consciousness|(?:gasping|fighting) for (?:air|breath)|critically (?:hurt|injured)|complain(?:ed|ing|s) of (?:\S+ ){0,3}pains?|(?:seen|assessed|examined|checked|checked over|looked after) by (?:\S+ )?(?:paramedics|medics|doctors|nurses)|in a bad way|walking wounded`,
  ],
  [
    'missing',
    String.raw`(?:can|could) ?not (?:be |yet be )?(?:traced|found|located|accounted for|reached|contacted|identified or found)|cannot be (?:traced|found|located|accounted for|reached)|never (?:came|come|got|made it) (?:back|home|ashore)|not (?:come|came) back|(?:thought|believed|feared|presumed|likely)(?: still)? (?:to be (?:(?:trapped|buried|lying|still) )?|buried |trapped |entombed )(?:alive )?(?:under|beneath|in) ${RUBBLE}|gone missing|(?:be|are|still|lie|lying) (?:under|beneath) ${RUBBLE}|yet to (?:turn up|surface|be (?:seen|recovered))`,
  ],
  [
    'missing',
    String.raw`still (?:lost|out there|at sea|adrift)|lost to the sea|without (?:a )?trace|(?:disappeared|vanished) (?:from|in|at|on|without|after|while)|whereabouts (?:is|are|remain) (?:still )?unknown|swallowed by the (?:sea|waves|mud)`,
  ],
  [
    'arrested',
    String.raw`(?:led|taken|marched|driven|hauled) away(?: (?:by (?:the )?(?:police|officers|security)|in (?:handcuffs|cuffs|chains|police)))?(?= |$)|(?:spent|spending|spend) the night in (?:the |police )?cells?|in (?:the |police |prison )?cells|hauled before|(?:thrown|cast|put|flung) (?:in|into) (?:prison|jail|gaol|a cell|the cells)|under lock and key|caught red-handed|caught red - handed|taken into|collared|(?:find|found) themselves behind bars|(?:arrested|detained) (?:on|for|in|at|by|under)`,
  ],
  [
    'arrested',
    String.raw`languish(?:ed|ing)? in (?:jail|prison)|sit(?:ting)? in (?:jail|prison)|awaiting (?:trial|extradition|deportation)|in (?:the )?hands of (?:the )?police|in a (?:police )?(?:cell|lock-up)`,
  ],
  [
    'displaced',
    String.raw`(?:camp(?:ing|ed)?|liv(?:e|ing)|sle(?:ep|eping|pt)|huddled|huddling|sheltering|sheltered) (?:out )?(?:in|under|on) (?:the |an? )?(?:\S+ )?(?:canvas|tents?|football (?:ground|pitch)|fields|sports (?:hall|centre|center|ground)s?|roadside|tarpaulins?|plastic sheeting|containers|barracks|stadium|gym(?:nasium)?s?)|sle(?:ep|eping|pt) rough|(?:taken|moved|bedded down|put up|lodged|accommodated|huddled|sheltered|sheltering) (?:in|to|at) (?:the |an? )?(?:\S+ )?(?:hotels?|gyms?|gymnasiums?|sports (?:hall|centre|center|ground)s?|church(?:es| halls?)?|schools?|community cent(?:re|er)s?|village halls?)`,
  ],
  [
    'displaced',
    String.raw`los(?:t|ing|e) (?:the|${THEIR}) roofs? over|(?:driven|chased) from (?:${THEIR}|the (?:land|village|town|city|area))|turned out of ${THEIR}|thrown out of ${THEIR}|sought (?:safety|sanctuary|asylum)|cleared out|(?:stay|staying|stayed) with (?:relatives|family|families|friends|neighbours|host)|(?:can|could) ?not (?:go|return|get back) (?:to ${THEIR} )?homes?|unable to (?:go|return) (?:to ${THEIR} )?homes?|took to the (?:hills|roads|mountains)|had to (?:move|get out|be (?:moved|relocated|rehoused))`,
  ],
  [
    'displaced',
    String.raw`${BE} emptied|moved (?:out|elsewhere|inland|uphill)|(?:ordered|told|asked|advised|warned|urged) (?:out|to (?:pack|clear out|move))|(?:bused|bussed|shipped|flown|ferried|trucked) (?:out|inland|elsewhere)|off (?:their|the) land|poured (?:over|across) the|in exile`,
  ],
  [
    'rescued',
    String.raw`(?:hauled|taken|pulled|helped|winched|brought|carried|dragged|led) (?:aboard|on board|out|off|down|up|clear|ashore|back)|${BE} (?:all safe|safe and (?:sound|well))|(?:freed|dug|saved) themselves|(?:scrambled|wriggled|crawled|broke|jumped|leapt|swam) (?:free|clear|to safety)|walked away (?:from (?:\S+ ){1,4})?(?:unhurt|unharmed|unscathed|uninjured)|lived to tell|swam (?:ashore|to (?:safety|the shore|land))|clung to|${BE} got out|walked out alive|got out (?:alive|in time|safely|unhurt)|(?:had|have|has) a (?:lucky|narrow) escape|came out alive|(?:were|was) accounted for`,
  ],
  [
    'abducted',
    String.raw`(?:bundled|forced|dragged|pushed|shoved|herded|marched|led|taken|driven|carried) (?:\S+ )?(?:in|into|onto|to|off|from|away) (?:into |to )?(?:\S+ ){0,3}by (?:\S+ ){0,2}(?:armed|masked|gunmen|kidnappers|militants|rebels|bandits|attackers|pirates|assailants)|(?:led|taken|marched|dragged|driven) (?:off|away)? ?into the (?:bush|forest|jungle|desert|hills|mountains)|fell into the hands|in (?:the )?(?:\S+ )?(?:captors ' |kidnappers ' )hands|held (?:for|to) ransom|in (?:\S+ ){1,2}captivity|held underground`,
  ],
  [
    'attended',
    String.raw`(?:fill|pack|throng|crowd|jam|cram|squeez|lin|surround|block|occup|besieg|barricad)(?:ed|ied|med|ing|ying|s|ies) (?:in |into |up |round |around )?(?:the|a|an|every|both|\S+ 's|main|central) (?:\S+ )?(?:\S+ )?(?:hall|halls|square|squares|streets?|stadium|stands|terraces|church|cathedral|mosque|park|route|routes|roads?|bridges?|motorways?|highways?|embassy|parliament|palace|building|plaza|avenue|boulevard|beach|arena|venue|court|courthouse|offices?|entrance)`,
  ],
  [
    'attended',
    String.raw`(?:stood|standing|stand|knelt|sat|sang|prayed|danced|chanted|shouted|cheered|applauded|waited|slept|roared|wept|whistled|booed) (?:in (?:the rain|the cold|the sun|silence|line|prayer|front)|outside|shoulder|along|together|for hours|around|on the (?:steps|square|terraces|pitch))|c[ao]me(?= [.,]|$)|c[ao]me to (?:the|a|${THEIR}) (?:rally|march|vigil|funeral|service|concert|match|game|protest|ceremony|festival|show|event|square|wake)|(?:laid|laying) (?:flowers|wreaths)|(?:lit|held|holding|carried|carrying|waved|waving) (?:up )?(?:candles|placards|banners|flags|torches|lanterns|portraits)`,
  ],
  [
    'attended',
    String.raw`walk(?:ed|ing)? (?:behind|alongside) (?:them|him|her|it)|walk(?:ed|ing)? (?:behind|through|past|from|to|out) (?:the|a|${THEIR})|(?:drove|rode|drive|ride) ${THEIR} (?:tractors?|lorries|trucks|taxis|motorbikes|bikes) (?:in|into|to|through)|watch(?:ed|ing)? (?:the|as|from)|saw the (?:match|final|game|show|parade|fight|race)|in the (?:audience|stands|congregation|procession)|(?:surg|pour|stream|troop|jostl|press|push)(?:ed|ing) (?:towards?|forward|past|through|into|onto|to) the (?:shrine|stage|square|gates?|stadium|temple|mosque|church|palace|parliament|exits?|centre|center|streets)|(?:squeezed|crammed|crowded|packed) in(?:to)?|marched|bothered to (?:come|attend|turn up)|(?:walked|marched|paraded|processed|filed|shuffled) (?:past|behind|through|along)|heeded the call|answered the call`,
  ],
  [
    'damaged',
    String.raw`(?:${BE} )?(?:beyond (?:saving|repair|salvage)|in pieces|matchwood|(?:stand|stood|standing|lie|lay|lying|left|still|were|are) (?:\S+ )?(?:under|below) (?:\S+ )?water)|went to the bottom|lost to (?:the )?(?:flames|fire|sea|flood)|${BE} (?:all )?(?:gone|downed|ablaze|alight|on fire)|had ${THEIR} (?:windows|roofs?|fronts?|doors|walls|tyres) (?:\S+ )?\p{L}+|slid (?:in|into|down|off)|(?:came|come|coming|crashed|crash|went|fall|fell) (?:crashing )?down`,
  ],
  [
    'damaged',
    String.raw`(?:unfit|unsafe) (?:to live in|for habitation|to enter|for use)|condemned|(?:no longer|not) (?:habitable|stand|standing)|(?:burned|burnt) (?:out|to (?:the|a))|gutted|roofless|under (?:mud|rubble|ash|lava)|(?:filled|fill|filling) with (?:water|mud)|knocked (?:down|over|flat|out)|took (?:direct )?hits?|cut in (?:two|half)|(?:lost|losing) (?:their |its )?(?:roofs?|windows|walls?|fronts?)`,
  ],
  [
    'voted',
    String.raw`(?:(?:are|were|was|voted|being|came out) )(?:for|against|in favou?r)(?= (?:[.,;]|and|with|while|the|it)|$)|(?:said|say|saying|voted|vote) (?:yes|no|yea|nay|aye|leave|remain)(?= |$)|went to vote|had (?:already )?voted|(?:backed|supported|opposed|rejected|approved|endorsed) the (?:\S+ )?(?:motion|bill|amendment|resolution)|(?:marked|filled in|returned|posted|mailed|dropped) (?:\S+ )?ballots?`,
  ],
  [
    'infected',
    String.raw`(?:come|came|coming|gone|went|go|are|were|down) (?:\S+ )?(?:down )?with (?:an? |the )?(?:\S+ )?(?:fever|flu|virus|bug|cholera|measles|food poisoning|diarrhoea|vomiting|symptoms|disease|illness|infection|cold|dengue|malaria)|(?:have|has|had|got|carry|carrying|caught|contracted|picked up|developed) (?:the |an? )?(?:\S+ )?(?:disease|virus|bug|fever|illness|infection|symptoms|cholera|measles|flu|dengue|malaria|mpox|variant)|fell (?:ill|sick)|quarantined with|(?:are|were|was|is|came back|proved|found) positive(?! about)`,
  ],
  ['killed', String.raw`fatal(?= [.,;:)]|$)|(?:died|killed|dead) (?:instantly|outright|on the spot|at the scene)`],
  [
    'injured',
    String.raw`critical(?= (?:[.,;]|after|in|following|as)|$)|(?:roughed|beaten|beat) up|(?:had|have|has|having) (?:\S+ )?(?:limbs?|legs?|arms?|hands?|feet|fingers) (?:\S+ )?amputated`,
  ],
  [
    'missing',
    String.raw`(?:gone|went|fell|fallen|thrown|knocked) overboard|lost from (?:sight|view|radar)|(?:thought|believed|given up (?:for|as)) lost|on (?:the|a) (?:list of (?:the )?missing|missing list)|(?:listed|reported|posted|declared) (?:as )?missing`,
  ],
  [
    'arrested',
    String.raw`held (?:as|after|following|in the wake)(?! hostages?)(?= )|(?:hauled|dragged|marched|carted|bundled|led|frogmarched) (?:off|away) (?:in|to|by) (?:\S+ ){0,2}(?:vans?|police|handcuffs|cuffs|jail|prison|cells?|station)|(?:held|being held|kept) in (?:\S+ )?(?:jails?|prisons?|barracks|cells?)`,
  ],
  [
    'displaced',
    String.raw`(?:put up|housed|lodged|accommodated|billeted|bedded down) (?:in|at|with|by|across)|registered (?:at|in|with) (?:\S+ )?(?:reception|evacuation|relief|transit|refugee|emergency)|(?:streamed|poured|fled|trekked|flooded|pouring|streaming) out of (?!the (?:\S+ )?(?:stadium|ground|arena|hall|station|church|mosque|exits?|gates?|stands?))(?=the|their)|(?:spent|spend|spending|passed) (?:\S+ ){1,3}nights? (?:on|in|under|outside|out) (?:the |an? )?(?:\S+ )?(?:ridge|hills?|open|roofs?|rooftops?|woods|fields|cars|tents?|parks?|gyms?|halls|schools|shelters?)`,
  ],
  [
    'rescued',
    String.raw`(?:led|brought|got|herded|helped|carried) (?:out|away|down) (?:in time|unhurt|unharmed|alive|safely)|(?:escaped|got out|jumped|leapt|crawled) (?:(?:from|of|out of) )?(?:the|a) (?:burning|sinking|blazing|collapsing|wrecked|capsized|stricken|smoke-filled|flooded)|(?:lowered|abseiled|hoisted|lifted|winched|flown) (?:to (?:the ground|safety)|off|from (?:the )?(?:roofs?|rooftops?|deck|cliff|ledge|water|sea|raft|ship)|clear|out by)`,
  ],
  [
    'attended',
    String.raw`(?:block|occup|barricad|besieg)(?:ed|ied|ing|ying) (?:the|a|\S+ 's)|braved (?:the )?(?:\S+ )?(?:rain|cold|heat|snow|drizzle|wind|weather|downpours?|temperatures|sun|storm)`,
  ],
  [
    'damaged',
    String.raw`(?:caught|catch|catching) fire|(?:left|jumped) the (?:rails|tracks)|roll(?:ed|ing) (?:over|down)|capsized|derailed|(?:ran|run) aground|lost (?:their|its) (?:roofs?|windows)`,
  ],
  [
    'voted',
    String.raw`t(?:ake|ook|aken|aking) part in (?:the |an? )?(?:\S+ )?(?:referendum|elections?|vote|poll|ballot|primary|primaries|plebiscite)`,
  ],
  ['none', String.raw`at large|on the loose|still free`],
  [
    'none',
    String.raw`come home in exchange|(?:fled|flee|fleeing|left|leave|leaving|quit|escap\p{L}+) (?:from )?the (?:scene|area|crime|shop|bank|store|house|premises|jail|prison)`,
  ],
];
