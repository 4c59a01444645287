// Nouns that tell whether a speaker has a name behind it. Editable: one line a group, singular forms.

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Offices that one person holds at a time, and those who speak for a body: named although no name is given. */
export const OFFICES = set(
  `president vice-president premier chancellor minister mayor governor king queen prince princess pope emperor sultan
  emir sheikh ayatollah monarch taoiseach chairman chairwoman chair chairperson chief head director speaker
  secretary-general commissioner sheriff prosecutor ambassador archbishop patriarch dean rector principal coach
  spokesman spokeswoman spokesperson spokesmen spokespeople commander commander-in-chief secretary treasurer
  ombudsman coroner superintendent operator ceo leader incumbent boss editor`,
);

/** Offices whose holder speaks for a body even with "a" before it. */
export const SPOKESPEOPLE = /^spokes(?:man|woman|person|men|women|people|persons)$/u;

/** Bodies, documents and media: named also in the plural or without a proper name. */
export const BODIES = set(
  `police prosecutor authority government ministry army navy military force union party company firm court council
  committee parliament agency bureau office department board club league association federation group movement
  organisation organization institute university hospital bank regulator inquiry commission report study survey
  letter statement document message indictment sheet text paper newspaper magazine journal television radio
  broadcaster station channel network website service police coastguard inspectorate mission delegation
  embassy kingdom republic state country city town charity foundation church conference congress senate house
  cabinet opposition coalition leadership rebel separatist insurgent jury tribunal watchdog operator airline
  manufacturer retailer supplier maker producer brewery museum school college campaign command administration
  chamber palace treasury corporation business side team brigade battalion corps front alliance assessment
  complaint lawsuit filing charter constitution treaty communique communiqué bulletin email memo dossier
  file transcript verdict ruling judgment analysis audit review data figures record poll census white-paper
  newsletter outlet press regime junta militia faction society fund trust insurer utility railway port
  prosecution defence defense liberal conservative green democrat republican tory labour petition manifesto article
  column editorial capital exchange ngo panel collective consortium syndicate directorate monitor observatory
  ministry's diocese synod bishopric conglomerate giant startup start-up carmaker automaker lender builder
  publisher developer provider carrier contractor employer newsroom ship vessel constabulary gendarmerie taliban
  archive laboratory lab forum assembly institution academy taskforce crew administration secretariat`,
);

/** People without a name. */
export const PEOPLE = set(
  `official officer witness resident analyst lawyer attorney survivor judge driver diplomat villager relative doctor
  medic nurse teacher expert economist trader banker broker observer activist campaigner critic supporter opponent
  protester protestor demonstrator parent mother father son daughter brother sister widow widower wife husband
  neighbour neighbor friend colleague insider aide adviser advisor source person people man woman child boy girl
  men women children student pupil pilot passenger worker employee staff farmer fisherman fisher fishmonger fishermen
  soldier fighter militant prisoner inmate guard detainee refugee migrant scientist researcher academic professor
  historian engineer technician investigator detective inspector rescuer firefighter paramedic volunteer envoy
  negotiator mediator senator lawmaker legislator deputy mp councillor politician candidate delegate member
  customer client shopper buyer seller user owner tenant landlord pensioner veteran victim patient local local
  shopkeeper baker brewer docker miner player fan author writer journalist reporter correspondent photographer
  commentator columnist blogger priest bishop imam rabbi pastor monk nun vicar believer faithful forecaster
  meteorologist seismologist specialist consultant contractor executive director manager shareholder investor
  founder chef cook waiter clerk secretary receptionist cleaner porter sailor fisherman skipper captain mate
  general colonel major sergeant lieutenant commander gunman attacker suspect defendant accused plaintiff
  complainant claimant juror magistrate whistleblower whistle-blower informant spy agent bystander onlooker
  passer-by motorist cyclist pedestrian commuter traveller traveler tourist visitor guest host musician singer
  actor artist foreman supervisor insurer conductor attendant figure minister ex-minister voter citizen native
  inhabitant islander settler tribesman elder chieftain herder shepherd gardener hunter mechanic electrician
  plumber carpenter builder architect planner surveyor geologist biologist chemist physicist epidemiologist
  virologist pathologist psychologist sociologist anthropologist archaeologist curator librarian archivist
  auditor accountant economist strategist pollster lobbyist organiser organizer coordinator leader boss crowd
  voice family families mourner rebel's colleague's media rumour rumor rumours caller bidder rival lover housewife
  grandmother grandfather aunt uncle cousin nephew niece girlfriend boyfriend partner ex-husband ex-wife widow's
  one some many others most several two three four five six seven eight nine ten dozens hundreds thousands few
  half both another other someone somebody anyone others everyone jogger runner swimmer hiker climber skier`,
);

/** Words that open a headline before a colon without being its speaker. */
export const NOT_SPEAKERS = set(
  `update updated video photo photos watch read analysis explainer live opinion note correction editorial exclusive
  breaking more related caption source sources tags tag image picture listen podcast review profile background
  timeline factbox sport business world`,
);

/** Ranks and titles that stand before a name. */
export const TITLES = set(
  `mr mrs ms miss dr prof professor sir lord lady dame colonel captain major general lieutenant sergeant admiral
  president minister inspector detective governor mayor senator judge justice king queen prince princess pope bishop
  archbishop rev reverend father sister brother imam sheikh ayatollah rabbi councillor sheriff deputy chief
  chancellor premier secretary ambassador commissioner`,
);
