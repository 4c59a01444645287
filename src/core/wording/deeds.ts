// Verbs of harm that somebody does, in English news; editable. They tell "said it had shelled the port" from "said it had
// opened an office". As sources of regular expressions on lower-case words with single spaces.

/** Forms that tell what was done, past tense and participle; what is ambiguous stands with what makes it a deed. */
export const DEED_DONE =
  '(?:bombed|harmed|burned|burnt|beheaded|lynched|gunned down|mown down|mowed down|brought down|took down|taken down|wrecked|falsified|forged|sealed off the exits|locked the|breached|ousted|toppled|overthrew|overthrown|slaughtered|butchered|wiped out|dragged (?:its|an|the) anchor|smeared|' +
  '(?:seized|removed|deposed) (?:the )?(?:[^ ]+ )?(?:palace|president|government|power|hostages?)|' +
  '(?:placed|laid|set off|hid|left|put) (?:the |an? |two |three |several )*(?:(?!(?:criminal|misdemeanou?r|felony|murder|manslaughter|formal|new|further|no)\\b)[^ ]+ )?(?:bombs?|explosives?|devices?|mines?|charges?(?! (?:against|of|on|over|for|with)\\b)|nerve agent|poison)|' +
  'opened (?:the )?(?:[^ ]+ )?(?:dam|floodgates?|sluices?|gates of the dam)|let (?:the )?(?:killers|attackers|gunm[ae]n|bombers) (?:in|through)|' +
  '(?:staged|orchestrated|masterminded|plotted|engineered) (?:the|this|an?|both|it)|' +
  'blown (?:up|himself|herself|themselves)|blew (?:up|himself|herself|themselves)|shelled|attacked|ambushed|planted|detonated|shot|torched|' +
  'pushed|killed|murdered|massacred|executed|assassinated|poisoned|stabbed|kidnapped|abducted|hijacked|hacked|leaked|looted|robbed|' +
  'sabotaged|vandali[sz]ed|rammed|derailed|tampered with|raided|stormed(?! (?:(?:the|onto|into|back|its|their) )*(?:streets?|stage|pitch|field|squares?|out|off|to|ahead|home|charts?|victory)\\b)|sunk|sank|downed|tortured|raped|targeted|destroyed|' +
  'demolished|stole|stolen|struck(?! (?:a|the) (?:[^ ]+ )?(?:deals?|agreements?|chord|balance|tone|note|pose|bargain|compromise|truce|match)\\b| (?:up|by|out|off)\\b)|opened fire|burn(?:ed|t) (?:down|the|his|her|its|their)|fired (?:on|at|(?:[^ ]+ ){0,3}?(?:missiles?|rockets?|shells?|shots?|drones?))|' +
  'launched (?:[^ ]+ ){0,4}?(?:attacks?|strikes?|raids?|missiles?|rockets?|drones?|assaults?|worm|virus)|' +
  'carried out (?:[^ ]+ ){0,4}?(?:attacks?|strikes?|bombings?|raids?|killings?|assaults?|massacre|murders?|hack|operation|operations|it|this|sabotage|explosions?|blasts?|plot|abductions?|kidnappings?|poisonings?|coup|ambush|crimes?|shootings?|assassinations?|cyber-?attacks?|those|both)|' +
  '(?:set|put) (?:[^ ]+ ){1,4}?(?:on fire|alight|ablaze)|set (?:fire|light) to|(?:lit|started|ignited|caused) (?:the )?(?:[^ ]+ )?(?:fires?|blazes?|wildfires?|explosions?|blasts?|crash|derailment|collision|spill)|' +
  'cut (?:[^ ]+ ){0,4}?(?:cables?|lines?|wires?|pipes?|pipelines?|fences?|power)|' +
  'sent (?:the |these |two |three |also )*(?:[^ ]+ )?(?:killers?|assassins?|bombers?|gunm[ae]n|drones?|men who)|(?:used|flew|flown) (?:[^ ]+ ){1,4}?to (?:hit|attack|bomb|kill|strike|shell|target|shoot)|(?:broke|broken) into|mined (?:the|a|an|roads?)|infiltrated|(?:gave|given) (?:the |that |an )?orders?(?= ?[.,;:!?]| to (?:kill|fire|shoot|attack|bomb)\\b|$)|had sent (?:him|them|her)(?= ?[.,;:!?]|$)|ignored (?:[^ ]+ ){0,2}?(?:warnings?|alarms?|signals?|orders)|failed to (?:act|brake|stop|intervene|react|respond)(?= ?[.,;:!?]|$)|fell asleep|beat(?:en)? (?:[^ ]+ ){1,3}?to death|fired in self-?defen[cs]e|injected|set (?:the |a )?(?:fires?|blazes?)|(?:dispatched|armed|trained|hired|paid|recruited) (?:the |two |three )?(?:[^ ]+ )?(?:killers?|assassins?|bombers?|gunm[ae]n|attackers?|arsonists?)|fallen asleep|dismembered|strangled|drowned|crushed|bludgeoned|flattened|levell?ed|obliterated|incinerated|' +
  'thrown (?:[^ ]+ ){0,3}?(?:bombs?|grenades?|stones?)|threw (?:[^ ]+ ){0,3}?(?:bombs?|grenades?|stones?)|' +
  'hit (?:[^ ]+ ){0,3}?(?:block|base|airfield|airbase|school|hospital|clinic|ship|tanker|depot|convoy|building|port|plant|targets?|village|town|cent(?:re|er)|station|houses?|homes?|market|mosque|church|refinery|bridge|dam|shelter|neighbou?rhood|consulate|embassy|headquarters|train|bus|cars?|vehicles?|vessels?|facility|warehouse|factory|hub|ambulance|airliner|plane|jet|destroyer|warship|camp)|' +
  '(?:ordered|planned|directed|approved|authori[sz]ed|commissioned|co-?ordinated|organi[sz]ed|prepared|oversaw|supervised|commanded) (?:(?:the|this|that|an?|these|those|both|all|his|her|its|their|her) )?(?:[^ ]+ ){0,2}?(?:attacks?|strikes?|raids?|killings?|massacres?|murders?|assassinations?|poisonings?|bombings?|shootings?|kidnappings?|abductions?|sabotage|ambush|hack|executions?|shelling|crackdown|hits?)|' +
  'ordered (?:it|this)(?= ?[.,;:!?]|$)|(?:ordered|approved|authori[sz]ed|directed|launched|mounted|ran) (?:an? |the |his |her |its )?(?:[^ ]+ ){0,2}?(?:operation|plot|plan|mission) to (?:kill|assassinate|capture|murder|poison|bomb|attack|abduct|silence|sabotage)|' +
  '(?:deliberately )?(?:crashed|flew|steered|drove|ploughed|plowed|rammed) (?:(?:the|a|his|her|their|it|an?) )?(?:[^ ]+ ){0,3}?into (?:the |a |an )?(?:[^ ]+ )?(?:crowds?|people|pedestrians|mountains?|towers?|buildings?|revellers|shoppers|worshippers|protesters|marchers)|abandoned (?:the )?(?:ship|vessel)|knelt on|' +
  'emptied (?:[^ ]+ ){0,4}?into|dumped (?:[^ ]+ ){0,4}?(?:waste|oil|sewage|chemicals?|toxins?)|done (?:it|this|so)|did (?:it|this)(?= ?[.,;:!?]| and\\b|$)|disabled the|ignored the)';

/** Plain forms, as they stand behind "did not". */
export const DEED_DO =
  '(?:target|attack|strike|hit|shell|bomb|kill|shoot|fire|murder|poison|plant|launch|order|carry out|set|start|sabotage|torture)';

/** The same as nouns of action: "admitted planting", "denied having carried out". */
export const DEED_DOING =
  '(?:(?:ever )?(?:bombing|blowing up|shelling|attacking|ambushing|planting|detonating|shooting|torching|killing|murdering|massacring|' +
  'executing|assassinating|poisoning|stabbing|kidnapping|abducting|hijacking|hacking|leaking|looting|robbing|sabotaging|' +
  'vandali[sz]ing|ramming|derailing|tampering|raiding|storming|sinking|downing|torturing|raping|targeting|destroying|stealing|' +
  'striking|hitting|firing|launching|carrying out|setting (?:fire|light)|starting the|cutting the|sending|throwing|ordering|' +
  'planning|plotting|orchestrating|organi[sz]ing|masterminding|arming|financing|funding|dumping|polluting|causing|' +
  'backing|supporting|sheltering|harbou?ring|shooting down|bringing down|training|equipping|opening the|locking the|hiding the|placing|laying (?:the |an? )?(?:bombs?|mines?|explosives?)|burning|giving (?:any |such |the )*orders?|doing (?:it|so|this)|being (?:behind|involved|responsible)|wrongdoing|harming|helping|aiding|assisting|assaulting|beating|abusing|supplying|hiring|driving (?:the|a))|' +
  `having (?:been (?:behind|involved)|had (?:anything|any)|given|${DEED_DONE}))`;
