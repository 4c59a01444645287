/**
 * Lines in which a page speaks to its reader about itself: newsletters, accounts, apps, cookies, comments, tips,
 * rights. There are too many wordings to list; what they share is the thing they offer and the way they address.
 */

/** What pages offer or ask for. News may name one of them, hardly two in a line. */
const OFFERS: readonly RegExp[] = [
  /\bnews ?letters?\b|\binbox\b|\be-?mail alerts?\b|\bbriefing in your\b|\bboletin(?:es)?\b|\binfolettre\b|\brundbrief\b|خبرنامه|نشره (?:الاخبار|الاخباریه|البرید)|рассылк\p{L}*/u,
  /\bsubscri(?:be[rd]?s?|ption|bing)\b|\bunsubscribe\b|\bsuscri\p{L}+|\babonne\p{L}*|\babonnier\p{L}*|\babbonat\p{L}*|\bassine\b|\bassinatura\b|подпи\p{L}+|اشترک\p{L}*|\babone ol/u,
  /\bsign(?:ing)?[ -]?up\b|\bsign in\b|\blog ?in\b|\bregister (?:for|to|now|here)\b|\bcreate (?:an|your) account\b|\byour account\b|\binici(?:a|e) sesion\b|\bregistr(?:ate|ese)\b|\bconnectez-vous\b|\binscrivez-vous\b|\banmelden\b|\beinloggen\b|\bmelden sie sich\b/u,
  /\b(?:our|the|your|mobile|news) app\b|\bapp store\b|\bgoogle (?:play|news)\b|\bnews alerts?\b|\bnotifications?\b|\bpush alerts?\b/u,
  /\bcookies?\b|\bprivacy (?:policy|notice|settings)\b|\bterms (?:of|and|&) (?:use|service|conditions)\b|\bdatenschutz\p{L}*|\bpolitica de privacidad\b|\bconfidentialite\b/u,
  /\b(?:whatsapp|telegram|youtube|facebook|instagram) (?:channel|group|page|community|kanal|canal)\b|\bcanal de (?:whatsapp|telegram)\b|کانال (?:تلگرام|ما)|\bour (?:channel|page|social)\b|\bon social media\b/u,
  /\bhave your say\b|\bjoin the (?:debate|conversation|discussion)\b|\bcomments? (?:below|section|policy|guidelines|are|may)\b|\bto (?:post|leave|add|make) a comment\b|\bpara (?:comentar|participar)\b|\bpour (?:commenter|reagir)\b|\bkommentieren\b|\bin the comments\b/u,
  /\bwhat do you think\b|\blet us know\b|\btell us\b|\bget in touch\b|\bcontact us\b|\bletters? to the editor\b/u,
  /\S@[\p{L}\p{N}-]+\.\p{L}{2,}/u,
  /\bpodcasts?\b|\b(?:our|the|a) (?:daily|weekly|morning|evening|free)? ?e-?mail\b/u,
  /\bcreative commons\b|\brepublish\b|\bread the original\b|\bpersonal (?:information|data)\b|\beuropean economic area\b/u,
  /\bnews ?(?:desk|room)\b|\bnews tips?\b|\btips?@|\bour (?:reporters|journalists|journalism|team|editors)\b/u,
  /\byour (?:stor(?:y|ies)|photos|pictures|videos|views?|thoughts|feedback)\b/u,
  /\bfree (?:trial|access|account|articles?|newsletter)\b|\bsubscribers only\b|\bmembers only\b|\bmembership\b|\bbecome a (?:member|subscriber|supporter|patron)\b|\bunlimited access\b|\bpremium\b|\bpaywall\b|\bdonate (?:now|today|here|to (?:us|support|keep))\b|\bsupport (?:us|our|independent|local|quality)\b|\bindependent journalism\b/u,
  /\bissn\b|\bis published (?:daily|weekly|monthly|by)\b|\bthis (?:article|story|material|content) (?:may|must|is|has)\b/u,
  /\bsyndicat(?:e|ed|ion)\b|\breproduc(?:e|ed|tion)\b|\bredistribut\p{L}+\b|\blicensing\b|\breprints?\b|\b(?:prior|written) (?:consent|permission)\b|\ball rights reserved\b|\bedited by .{2,40} staff\b/u,
  /\badvert(?:ise|ising|isement)s? (?:with|in)\b|\bsponsored\b|\bad ?block\p{L}*|\bads? on this\b|\baffiliate\b|\bcommission\b/u,
];

/** Words that speak to the reader, and those in which the page speaks of itself. */
const ADDRESS =
  /(?<!\p{L})(?:you|your|yours|you're|you'll|our|ours|us|we|my|here|below|tu|tus|su|sus|nuestr[oa]s?|aqui|vous|votre|vos|notre|nos|ici|ihr|ihre[mnr]?|sie|unser\p{L}*|hier|seu|sua|nosso|nossa|vostro|nostr[oa]|вы|ваш\p{L}*|наш\p{L}*)(?!\p{L})|شما|خود را|بریدک|لدینا|تابعونا|موقعنا/u;
/** What such lines open with. */
const OPENER =
  /^(?:sign|subscribe|get|join|download|follow|register|receive|support|donate|become|try|start|enjoy|unlock|vote|tell|send|share|e-?mail|call|ring|text|whatsapp|contact|click|tap|want|wish|have you|do you|are you|got|please|to (?:read|comment|continue|view|watch|listen|syndicate|republish|receive|get|subscribe|access|share|post|leave|join)|enter|log|create|manage|update|accept|allow|turn|enable|read (?:our|the|this)|visit|stay|never miss|don't miss|keep|choose|select|check out|watch (?:our|the|live)|catch|for (?:more|all|the latest)|already|not a|never|new to|love|like (?:what|this)|write|tune|correction|enjoying|if you|suscri|recib|sigu|unete|descarg|inici|registr|hag[a]|abonne|inscri|recev|suiv|telecharg|connect|melden|abonnier|erhalten|folgen|jetzt|laden|lesen sie)/u;

/** A line that reports what somebody said or did is the article's own, whatever it is about. */
const REPORT =
  /["«»]|\b(?:said|says|told|according|announced|reported|claimed|added|accused|warned|officials|minister|police|court|dijo|segun|afirmo|selon|declare|sagte|laut|erklarte)\b|сказал|заявил|گفت|قال|اعلن/u;

/** Longest appeal, and the longest that may rest on a single offer, UTF-16 units. */
const LONGEST = 420;
const SHORT = 170;

/** True for a line in which the page speaks to its reader about itself. The line is normalised. */
export function isAppeal(folded: string): boolean {
  if (folded.length > LONGEST || REPORT.test(folded)) return false;
  const offers = OFFERS.filter((offer) => offer.test(folded)).length;
  if (offers === 0) return false;
  const addressed = ADDRESS.test(folded);
  const opened = folded.split(/(?<=[.?!:])\s+/u).some((sentence) => OPENER.test(sentence));
  if (offers >= 2) return addressed || opened || folded.length <= SHORT;
  const question = /\?\s+\S/u.test(folded);
  return folded.length <= SHORT && opened && (addressed || question || !folded.endsWith('.'));
}

/** A notice about cookies names them early and the site they belong to. */
export function isCookieNotice(folded: string): boolean {
  return (
    folded.length <= LONGEST * 1.5 &&
    /\bcookies?\b/u.test(folded.slice(0, 120)) &&
    /\b(?:this|our|the) (?:web)?site\b|\b(?:sitio|pagina|site|seite|website|webseite|sito)\b|сайт/u.test(folded) &&
    /\b(?:us(?:e|es|ing|a|amos)|utiliz\p{L}*|utilis\p{L}*|verwend\p{L}*|nutz\p{L}*|accept\p{L}*|acept\p{L}*|akzept\p{L}*|consent\p{L}*)\b|использ\p{L}*/u.test(
      folded,
    )
  );
}
