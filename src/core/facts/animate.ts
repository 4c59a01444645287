// Nouns by what they name: people that no ending tells, animals, and things that can be broken.

const ANIMALS =
  /^(?:animal|cow|cattle|calf|bull|sheep|lamb|goat|pig|horse|pony|donkey|camel|chicken|hen|bird|duck|goose|swan|turkey|dog|puppy|cat|fish|whale|dolphin|seal|shark|elephant|rhino|rhinoceros|lion|tiger|bear|wolf|deer|monkey|gorilla|ape|bee|turtle|tortoise|penguin|vulture|eagle|livestock|reindeer|buffalo|mink|bat|fox|badger|hare|rabbit|head)$/u;

const PEOPLES =
  /^(?:kurd|turk|swede|dane|greek|pole|briton|brit|spaniard|czech|serb|croat|arab|jew|catholic|protestant|muslim|sikh|hindu|finn|scot|afghan|american|mexican|african|cuban|texan|korean|moroccan|moldovan|uighur|uyghur|tatar|tutsi|hutu|roma|druze|alawite|yazidi|shiite|sunni|houthi|maltese)$/u;

const KINDS =
  /^(?:personnel|people|folk|shepherd|coward|thug|hooligan|yob|jawan|marine|commando|sapper|ranger|scout|lout|saint|bishop|pope|king|queen|prince|princess|duke|earl|lord|lady|clerk|cook|chef|maid|nanny|pilot|apprentice|novice|acrobat|athlete|poet|typist|heir|widow|orphan|toddler|newborn|schoolchild|schoolgirl|schoolboy|sherpa|devotee|yatri|steward|teen|juvenile|triplet|celebrity|beneficiary|grandchild|kid|lad|lass|bloke|guy|chap|gent|dad|mum|mom|parent|neighbour|neighbor|member|leader|partisan|guerrilla|jihadi|jihadist|mercenary|deputy|mp|official|diplomat|envoy|attache|ally|enemy|foe|crewman|seaman|crewmember|seafarer|hand|soul|life|individual|human|being|martyr|casualty|aide|intern|trainee|freshman|graduate|alumnus|expatriate|expat|foreigner|islander|villager|townspeople|settler|squatter|vagrant|homeless|dead|wounded|injured|elder|chief|activist|rep|monarch|mayor|nephew|niece|fiance|fiancee|husband|spouse|ex|in-law|ancestor|descendant|paramedic|medic|bodyguard|lifeguard|firefighter|coastguard|janitor|concierge|porter|chauffeur|barber|butcher|cleric|mufti|mullah|rabbi|vicar|pastor|deacon|missionary|evangelist|worshipper|devotee|fan|supporter|onlooker|bystander|pedestrian|motorist|cyclist|biker|passer|passerby|commuter|traveller|traveler|holidaymaker|backpacker|hiker|trekker|rambler|skier|snowboarder|mountaineer|caver|diver|swimmer|surfer|sailor|fisherman|angler|pickpocket|addict|faithful|clergyman|layman|insurgent|sergeant|merchant|applicant|informant|attendant|lieutenant|recipient|adherent|insider|survivor|newcomer|fugitive|picket|plasterer|conscript)$/u;

/** True for nouns that name animals, in the singular. */
export function isAnimal(noun: string): boolean {
  return ANIMALS.test(noun);
}

/** True for nouns of people whose endings do not tell: peoples, ranks, kin, callings. */
export function isKnownPeople(noun: string): boolean {
  return KINDS.test(noun) || PEOPLES.test(noun);
}

const BREAKABLE =
  /^(?:house|home|hut|building|dwelling|residence|bungalow|cellar|basement|bakery|brewery|dairy|sawmill|smithy|mansion|villa|cottage|cabin|caravan|flat|apartment|block|tower|skyscraper|structure|property|unit|room|floor|storey|story|roof|ceiling|wall|window|door|gate|fence|balcony|chimney|shed|garage|barn|silo|greenhouse|stable|farm|farmhouse|field|crop|orchard|vineyard|plantation|tree|forest|woodland|hectare|acre|grave|gravestone|tomb|tombstone|headstone|monument|memorial|statue|museum|library|palace|castle|church|chapel|cathedral|mosque|temple|synagogue|shrine|school|classroom|college|university|campus|hospital|clinic|ward|pharmacy|hotel|hostel|restaurant|cafe|bar|pub|shop|store|stall|stand|kiosk|market|mall|supermarket|warehouse|depot|factory|plant|refinery|mill|workshop|office|premises|outlet|business|studio|theatre|theater|cinema|stadium|arena|bridge|overpass|flyover|road|highway|street|railway|track|tunnel|pier|dock|jetty|quay|port|harbour|dam|dyke|dike|levee|embankment|canal|pipeline|pipe|cable|wire|mast|antenna|pylon|pole|turbine|substation|transformer|generator|reactor|boiler|tank|silo|well|pump|line|vehicle|car|van|bus|coach|minibus|taxi|truck|lorry|tractor|trailer|ambulance|motorbike|motorcycle|scooter|bike|bicycle|carriage|wagon|coach|train|locomotive|tram|boat|ship|vessel|ferry|tanker|trawler|dinghy|yacht|barge|raft|canoe|submarine|warship|frigate|destroyer|cruiser|corvette|aircraft|plane|jet|airliner|helicopter|drone|missile|rocket|balloon|launcher|gun|howitzer|mortar|radar|weapon|bunker|trench|base|barracks|post|outpost|checkpoint|position|target|camp|tent|shelter|village|town|city|hamlet|settlement|neighbourhood|neighborhood|district|island|machine|computer|server|container|pallet|crate|book|manuscript|painting|artefact|artifact|instrument|screen|camera|lamp|light|light|streetlight|sign|bench|table|chair|parcel|site|facility|installation|station|airport|airfield|runway|terminal|hangar|household|allotment|garden|park|playground|landing|craft|mine|howitzer|armour|apc|bomber|fighter|hovercraft|granary|grandstand|wing|haystack|crane|rig|complex|estate|compound|headquarters|consulate|embassy|nest)$/u;

/** True for nouns of things that can be broken, burnt or sunk, in the singular, compounds by their last part. */
export function isBreakable(noun: string): boolean {
  return BREAKABLE.test(noun.replace(/^.*-/u, '')) || isAnimal(noun);
}
