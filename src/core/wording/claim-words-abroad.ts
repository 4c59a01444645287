import { wordSet } from '../text/phrase-list';

/**
 * The plainest words in which news of one language says who claims, denies or is accused of a deed. Only these are read:
 * what needs grammar (passives with a doer, hearsay, nouns of action) is left to the reader, as the wording view says.
 */
export interface ClaimWords {
  /** The deed as claimed by whom stands behind: "revendiqué par". */
  readonly claimedBy: RegExp;
  /** What the claimant does, whom its words follow: "X a revendiqué l'attentat". */
  readonly claims: RegExp;
  /** Nobody does. */
  readonly unclaimed: RegExp;
  /** What the one who denies does. */
  readonly denies: RegExp;
  /** In front of who is accused. */
  readonly accuses: RegExp;
  /** Of these, the verbs whose subject accuses; none where subjects are not told. */
  readonly accuser?: RegExp;
  /** A deed: what is claimed, denied or laid at a door is one in the same sentence. */
  readonly deed: RegExp;
  /** Words that a phrase for somebody does not go past, forwards or back. */
  readonly bounds: ReadonlySet<string>;
  /** Words between the one who acts and the verb: auxiliaries, adverbs, pronouns. */
  readonly between: ReadonlySet<string>;
  /** Groups written small. */
  readonly groups: RegExp;
}

/** By language; the patterns read text in small letters or large, with either apostrophe. */
export const CLAIM_WORDS: Readonly<Record<string, ClaimWords>> = {
  fr: {
    claimedBy: /(?<!\b(?:celui|celle|ceux|celles) )\brevendiquée?s? (?:\p{L}+ ){0,3}?par /giu,
    claims:
      /\brevendiqu(?:é|e|ent|ait|aient) (?=(?:l['’]|la |le |les |cette |cet |ce |ces |son |leur |être )(?:\p{L}+ ){0,2}?(?:attentats?|attaques?|responsabilité|assassinat|meurtre|frappes?|explosions?|tirs?|auteur|paternité))/giu,
    unclaimed:
      /\b(?:n['’](?:a|ont|avait) (?:pas |toujours pas |pas encore |encore )*été revendiquée?s?|(?:aucune? (?:\p{L}+ ){1,3}|personne |nul )n['’](?:a|avait) (?:encore |pour l['’]heure )?revendiqué|(?:pas|sans|aucune) (?:encore )?(?:de )?revendication)/giu,
    denies:
      /\b(?:nié|nie|nient|démenti|dément|démentent|rejeté|rejette|rejettent) (?=(?:\p{L}+ ){0,4}?(?:toute|tout|son|leur|être|avoir|sa) (?:\p{L}+ ){0,2}?(?:implication|responsabilité|rôle|lien|participation|impliquée?s?|responsables?|accusations?|l['’]auteur|derrière|mené))/giu,
    accuses:
      /\b(?:accusé|accuse|accusent|accusant|imputée?s? à|attribuée?s? à|blâmé|(?:imput|attribu)(?:é|e|ent) (?:l['’]|la |le |les |cette |cet |ce |ces )(?:\p{L}+ ){1,4}?(?:à|au|aux)) /giu,
    accuser: /^(?:accusé|accuse|accusent|blâmé|(?:imput|attribu)(?:é|e|ent) (?!à |aux? )) ?/iu,
    deed: /attentat|attaque|frappe|explosion|assassin|meurtre|tuerie|massacre|bombarde|tir|raid|crash|sabotage|\btué/iu,
    bounds: wordSet(
      'qui que dont où mais et ou donc car alors ainsi selon lors après avant depuis pendant dans en sur pour par a ont avait avaient est était sont ce cette samedi dimanche lundi mardi mercredi jeudi vendredi hier comme contre sans faisant faisait à au aux près devant',
    ),
    between: wordSet(
      "a ont avait avaient aurait auraient est sont s'est se n'a n'ont ne pas également aussi finalement ensuite rapidement immédiatement aussitôt formellement catégoriquement vivement déjà plus tard toujours samedi dimanche lundi mardi mercredi jeudi vendredi matin soir hier de son leur côté",
    ),
    groups:
      /\b(?:talibans?|houthis?|djihadistes?|jihadistes?|rebelles?|séparatistes?|insurgés|shebabs?|armée|gouvernement|régime|milices?|paramilitaires)\b/u,
  },
  es: {
    claimedBy: /(?<!\b(?:el|la|los|las) )\breivindicad[oa]s? (?:\p{L}+ ){0,3}?por /giu,
    claims:
      /\b(?:reivindicó|reivindicaron|reivindica|reivindican|(?:se )?(?:atribuyó|atribuyeron|atribuye|adjudicó|adjudicaron|adjudica)|asumió|asumieron|asume|asumen|reclamó|ha reivindicado|han reivindicado) (?=(?:la |el |los |las |su |este |ese |esta )?(?:\p{L}+ ){0,2}?(?:autoría|responsabilidad|atentados?|ataques?|asesinato|explosi[oó]n(?:es)?|bombas?))/giu,
    unclaimed:
      /\b(?:(?:nadie |ning[uú]na? (?:\p{L}+ ){1,3})(?:se |lo |ha |había )*(?:atribuyó|atribuido|reivindicó|reivindicado|asumió|asumido|adjudicó|adjudicado|reclamado)|no ha(?:n)? sido reivindicad[oa]s?)/giu,
    denies:
      /\b(?:negó|negaron|niega|niegan|negado|desmintió|desmintieron|rechazó|rechazaron|rechaza) (?=(?:\p{L}+ ){0,3}?(?:la|su|toda|cualquier|ser|estar|tener|haber|todo|las) (?:\p{L}+ ){0,2}?(?:implicación|participación|responsabilidad|autoría|relación|vínculo|responsables?|detrás|acusaciones|implicad[oa]s?))/giu,
    accuses:
      /\b(?:acusó|acusaron|acusa|acusan|acusando|culpó|culparon|culpa|culpan|culpando|responsabilizó|responsabilizaron) (?:\p{L}+mente )?(?:al?|directamente a) /giu,
    accuser: /^(?:acusó|acusaron|acusa|acusan|culpó|culparon|culpa|culpan|responsabilizó|responsabilizaron) /iu,
    deed: /atentado|ataque|bombarde|explosi|asesin|matanza|masacre|atac|tiroteo|murieron|muert/iu,
    bounds: wordSet(
      'que quien quienes cuyo donde pero y e o según tras después antes desde durante en sobre para por ha han había fue es era son este esta sábado domingo lunes martes miércoles jueves viernes ayer como contra sin lo de del',
    ),
    between: wordSet(
      'ha han había se no también finalmente luego rápidamente inmediatamente ya posteriormente tajantemente este esta sábado domingo lunes martes miércoles jueves viernes ayer hoy',
    ),
    groups:
      /\b(?:talib[aá]n(?:es)?|hut[ií]es|yihadistas?|rebeldes?|separatistas?|insurgentes?|ejército|gobierno|régimen|milicias?)\b/u,
  },
  pt: {
    claimedBy: /\breivindicad[oa]s? (?:\p{L}+ ){0,3}?(?:por |pelo |pela |pelos |pelas )/giu,
    claims:
      /\b(?:reivindicou|reivindicaram|reivindica|reivindicam|assumiu|assumiram|assume|assumem) (?=(?:a |o |os |as |este |esse )?(?:\p{L}+ ){0,2}?(?:autoria|responsabilidade|atentados?|ataques?|assassinato|explos(?:ão|ões)))/giu,
    unclaimed:
      /\b(?:(?:ninguém |nenhuma? (?:\p{L}+ ){1,3})(?:se )?(?:reivindicou|assumiu|havia reivindicado|tinha reivindicado)|não foi reivindicad[oa])/giu,
    denies:
      /\b(?:negou|negaram|nega|negam|desmentiu|rejeitou|rejeitaram) (?=(?:\p{L}+ ){0,3}?(?:o|a|seu|sua|qualquer|toda|ter|ser|estar|as) ?(?:\p{L}+ ){0,2}?(?:envolvimento|participação|responsabilidade|autoria|ligação|responsável|acusações|envolvid[oa]s?))/giu,
    accuses: /\b(?:acusou|acusaram|acusa|acusam|acusando|culpou|culparam|culpa|responsabilizou) (?!de )/giu,
    deed: /atentado|ataque|bombarde|explos|assassin|massacre|chacina|atac|tiroteio|mort/iu,
    bounds: wordSet(
      'que quem cujo onde mas e ou segundo após depois antes desde durante em no na nos nas sobre para por tem têm tinha foi é era são este esta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ontem como contra sem pela pelo de',
    ),
    between: wordSet(
      'tem têm tinha se não também finalmente já logo posteriormente rapidamente imediatamente neste nesta sábado domingo ontem hoje',
    ),
    groups:
      /\b(?:talib[aã]s?|houthis?|jihadistas?|rebeldes?|separatistas?|insurgentes?|exército|governo|regime|milícias?)\b/u,
  },
  it: {
    claimedBy:
      /(?<!\b(?:quello|quella|quelli|quelle) )\brivendicat[oaie] (?:\p{L}+ ){0,3}?(?:da |dal |dallo |dalla |dai |dagli |dall['’])/giu,
    claims:
      /\b(?:rivendicato|rivendica|rivendicano|rivendicò) (?=(?:l['’]|la |il |lo |gli |le |i )(?:\p{L}+ ){0,2}?(?:attentat[oi]|attacc(?:o|hi)|responsabilità|omicidio|esplosion[ei]|paternità|strage))/giu,
    unclaimed:
      /\b(?:non (?:è|e['’]) (?:ancora )?stat[oa] (?:ancora )?rivendicat[oa]|(?:nessuno |nessuna? (?:\p{L}+ ){1,3})(?:ha |aveva )(?:ancora |finora )?rivendicato|(?:nessuna|senza) rivendicazione)/giu,
    denies:
      /\b(?:negato|nega|negano|smentito|smentisce|smentiscono|respinto|respinge) (?=(?:\p{L}+ ){0,3}?(?:ogni|qualsiasi|qualunque|il|la|di|un|le) ?(?:\p{L}+ ){0,2}?(?:coinvolgimento|responsabilità|ruolo|legame|accuse|essere|aver))/giu,
    accuses: /\b(?:accusato|accusa|accusano|accusando|incolpato|incolpa) (?!di )/giu,
    deed: /attentat|attacc|bombard|esplosion|omicid|assassin|strage|raid|uccis|mort/iu,
    bounds: wordSet(
      'che chi cui dove ma e o secondo dopo prima da in nel nella sul sulla per con ha hanno aveva è era sono questo questa sabato domenica lunedì martedì mercoledì giovedì venerdì ieri come contro senza di',
    ),
    between: wordSet(
      'ha hanno aveva avevano si non anche infine poi subito già successivamente sabato domenica lunedì martedì mercoledì giovedì venerdì ieri oggi',
    ),
    groups: /\b(?:talebani|houthi|jihadisti|ribelli|separatisti|insorti|esercito|governo|regime|milizie?)\b/u,
  },
};
