const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Lower-case nouns behind the name of a company or another body, and behind no person's. */
export const OF_A_BODY = set(
  'executives executive employees workers staff workforce shares shares stock brand brands products headquarters company factory factories plant plants mill mills subsidiary subsidiaries retailers stores outlets officials spokesperson spokesman spokeswoman members fighters supporters activists lawmakers customers passengers flight flights plane planes jet aircraft train trains ferry smartphones cars trucks software correspondent correspondents reporter reporters journalist journalists cameraman founder cofounder ceo shareholders investors',
);

/** Lower-case nouns behind the name of a building or a site, and behind no person's. */
export const OF_A_SITE = set(
  'building buildings complex site compound mall collapse disaster warehouse neighbourhood neighborhood suburb quarter prison jail crossing junction interchange refinery mine quarry dam reactor',
);

/** Lower-case nouns that name a body right before it: "the consultancy Textil Rat". */
export const BODY_BEFORE = set(
  'consultancy retailer manufacturer supplier firm company startup newspaper magazine website broadcaster agency charity union group chain brand carrier airline automaker carmaker bank lender insurer conglomerate contractor operator developer publisher studio label party movement militia faction outlet portal channel network platform exchange weekly daily paper tabloid broadsheet monthly periodical giant watchdog regulator utility producer exporter shipbuilder chipmaker miner steelmaker tank monitor maker television radio tv pollster',
);

/** Words of a trade in which names of companies end, lower case. */
export const TRADES = set(
  'knitwear fashion fashions apparel garments textiles textile foods motors steel shipping energy industries systems technologies pharma pharmaceuticals logistics electric electronics telecom media healthcare petroleum chemicals cement mining metals resources capital partners ventures brothers sons enterprises international worldwide publishing pictures studios entertainment games software robotics semiconductor semiconductors aerospace automotive insurance finance financial securities defence defense aviation railways rail freight air united rovers wanderers athletic review courier chronicle observer telegraph guardian mirror sentinel weekly project primary solutions analytics consulting advisors advisers investments estates properties pictures beverages breweries distillers chemical petrochemical oil gas gold minerals mineral steelworks shipyards shipyard lines line ferries maritime dredging construction engineering biotech labs laboratories therapeutics genetics vaccines medical clinics echo bancorp bancshares mutual assurance',
);
