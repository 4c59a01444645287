import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';
import { wordSet } from '../text/phrase-list';
import { plainText, plainWords, type PlainText } from './arabic-script';
import { asWritten, groupSpan, type SentenceClaim } from './sentence-claim';
import { partiesIn, partySpan, type Party, type PartyWords } from './unwritten-capitals';

const PARTIES: PartyWords = {
  names: new Set([
    ...wordSet(
      'ايران اسرائيل امريكا اميركا روسيا اوكرانيا السعودية الامارات تركيا سوريا العراق لبنان اليمن فلسطين باكستان الهند افغانستان الصين مصر الاردن قطر بريطانيا فرنسا المانيا السودان اثيوبيا الجزائر المغرب تونس ليبيا ارمينيا اذربيجان طهران واشنطن موسكو الرياض انقرة دمشق بغداد كابول لندن باريس الكرملين البنتاغون داعش طالبان القاعدة حماس الحوثي الحوثيون الحوثيين الشباب الموساد فاغنر البوليساريو القسام',
    ),
    ...'الولايات المتحدة/تل ابيب/اسلام اباد/نيو دلهي/كوريا الشمالية/كوريا الجنوبية/حزب الله/انصار الله/بوكو حرام/جيش العدل/الدولة الاسلامية'.split(
      '/',
    ),
  ]),
  opens: wordSet(
    'دولة حكومة الحكومة نظام النظام جيش الجيش جماعة الجماعة حركة الحركة تنظيم التنظيم منظمة المنظمة جبهة الجبهة الميليشيا المليشيا الميليشيات حزب الحزب ميليشيا مليشيا ميليشيات فصيل فصائل قوات القوات الدعم وزير وزارة الوزير رئيس الرئيس المتحدث الناطق متحدث الشرطة شرطة مسئول مسئولون المسئولون قائد زعيم محافظ النائب المدعي النيابة السلطات سلطات الجهات مجلس المجلس هيئة جهاز اجهزة وكالة قناة السفير سفير المندوب نائب شركة الشركة كتائب سرايا لواء الوية التحالف ائتلاف الاحتلال الكيان العدو المعارضة المتمردون المتمردين الانفصاليون المسلحون عناصر مقاتلو ولاية فرع الحرس',
  ),
  governs: wordSet(
    'في من على الى عن عبر مع بين ضد خلال بعد قبل منذ حول تحت عند لدى حسب وفق بحسب وفقا اثر عقب بسبب بينما حتى دون امام وراء خلف بشان',
  ),
  stops: wordSet(
    'ان انه انها بان بانه بانها الذي التي الذين قد ايضا اليوم امس مساء صباح يوم فجر ليل الاحد الاثنين الاثنان الثلاثاء الاربعاء الخميس الجمعة السبت رسميا لاحقا هذا هذه ذلك تلك ما لكن فيما كما او ثم مجددا سريعا فورا بشدة علنا مباشرة قائلا قائلة مضيفا مئكدا قال قالت يقول تقول ذكر ذكرت اكد اكدت اضاف اضافت اشار اشارت افاد افادت اوضح كل',
  ),
  and: 'و…',
};
const NOT_ANYBODY =
  /^و?(?:هو|هي|هم|هذا|هذه|ذلك|الهجوم|الهجمات|التفجير|العملية|القصف|الاعتداء|الانفجار|اي|اية|احد|جهة|مسئولية|المسئولية|كل|بعض|عدة|لم|لا|مجهولون|مجهولين)$/u;

const DEED =
  '(?:ال)?(?:هجوم|هجمات|هجومين|تفجير|تفجيرات|تفجيرين|عملية|عمليات|اعتداء|اعتداءات|اغتيال|انفجار|انفجارات|قصف|غارة|غارات|ضربة|ضربات|مجزرة|مذبحة|قتل|مقتل|خطف|تخريب|جريمة|جرائم|اطلاق|حادث|حادثة|تحطم|اسقاط|كارثة|انهيار|حريق|حرائق|قتلى|اقتحام|استهداف|كمين|طعن|دهس)(?:ا|ه|ها|هم)?(?!\\p{L})';
const A_DEED = new RegExp(`(?<!\\p{L})[وفبلك]?${DEED}`, 'u');
const FORMER =
  /(?<!\p{L})(?:العام الماضي|الاعوام الماضية|السنوات (?:الماضية|الاخيرة)|سابقة|سابقا|في السابق|مرارا|ذكرى|قبل (?:عام|سنة|سنوات|اعوام|عامين|سنتين)|الشهر الماضي|الاشهر (?:الماضية|الاخيرة)|عمليات الانقاذ|عملية الانقاذ|عملية السلام)(?!\p{L})/u;
const UNSURE = /(?<!\p{L})(?:يشتبه|يرجح|ربما|محتمل|المشتبه|يعتقد|قد تكون|قد يكون)(?!\p{L})/u;
const HARM =
  /(?:قتل|قتيل|قتلى|مقتل|شهيد|شهداء|استشهد|استشهاد|جرح|جريح|جرحى|اصيب|اصابة|ضحايا|ضحية|دمر|مصرع|لقوا|اغتيال|اسفر)/u;
const WAY = '(?:[^،؛:.!?؟ ]+ ){0,12}?';
const CHARGE =
  '(?:ال)?(?:وقوف|تنفيذ|قصف|ارتكاب|قتل|شن|مسئولية|تورط|ضلوع|اغتيال|تدبير|تخطيط|استهداف|هجوم|تفجير|محاولة|اطلاق|تنظيم|خطف|احراق|تعمد|مهاجمة|تخريب|اسقاط|انتهاك|اشعال|تسبب|اعتداء|عدوان|دعم|تمويل|ايواء)';
const EDGE = '(?<!\\p{L})';
const END = '(?!\\p{L})';

function pattern(source: string): RegExp {
  return new RegExp(EDGE + source + END, 'dgu');
}

function rule(kind: ResponsibilityKind, source: string): readonly [ResponsibilityKind, RegExp] {
  return [kind, pattern(source)];
}

const NOBODY = [
  pattern(
    `و?(?:لم|دون ان|من دون ان|بدون ان) (?:تعلن|يعلن|تتبنى|يتبنى|تتبن|يتبن) (?:بعد |حتى الان |حتى اللحظة |على الفور )?(?:اي|اية|احد)(?: \\p{L}+){0,3}`,
  ),
  pattern('و?لم (?:تتبن|يتبن|تتبنى|يتبنى|تعلن) (?:\\p{L}+ ){0,4}?(?:اي|اية) (?:جهة|جماعة|حركة|تنظيم|منظمة|طرف|فصيل)'),
  pattern('و?(?:لم يتم|لم يجر|لا) تبني'),
];
const OPEN = [
  pattern(`(?:فتح|اطلق|هاجم|شن|القى|فجر|اغتال|قتل|نفذ) (?:مسلحون |اشخاص |رجال |مهاجمون )?(?:مجهولون|مجهولين)`),
  pattern('و?(?:مسلحون|مسلحين|مهاجمون|اشخاص) (?:مجهولون|مجهولين|مجهولي الهوية|مجهولو الهوية)'),
  pattern(
    '(?:هوية|هويات) (?:منفذي?|المنفذين|المهاجمين|المهاجم|الجناة) (?:[^،؛:.!?؟ ]+ ){0,6}?(?:غير معروفة|مجهولة|لم تعرف|غير واضحة|ما زالت مجهولة|لا تزال مجهولة)',
  ),
];
/** Verbs that stand before or behind who claims or denies: the group `who` is empty where their subject stands before them. */
const OWN: readonly (readonly [ResponsibilityKind, RegExp])[] = [
  rule(
    'claimed',
    `[وف]?(?:تبنى|تبنت|تبنوا|يتبنى|تتبنى) (?<who>(?:[^؛:.!?؟ ]+ ){0,10}?)(?:مسئولية |المسئولية عن |تنفيذ )?(?:هذا |هذه )?${DEED}`,
  ),
  rule('claimed', `[وف]?(?:اعلن|اعلنت|تعلن|يعلن) (?<who>(?:[^؛:.!?؟ ]+ ){0,16}?)(?:مسئوليت|تبني)(?:ه|ها|هم|هما)`),
  rule('claimed', `[وف]?(?:اعلن|اعلنت) (?<who>(?:[^؛:.!?؟ ]+ ){1,10}?)(?:المسئولية عن|مسئولية) ${WAY}${DEED}`),
  rule(
    'denied',
    `[وف]?(?:نفى|نفت|ينفي|تنفي|نفوا|انكر|انكرت) (?<who>(?:[^؛:.!?؟ ]+ ){0,9}?)(?:(?:ان (?:تكون|يكون) )?(?:مسئوليت|ضلوع|تورط|صلت|علاقت|مشاركت|وقوف)(?:ه|ها|هم)|(?:اي|اية|كل) (?:مسئولية|ضلوع|تورط|صلة|علاقة|دور|مشاركة)(?: (?:له|لها|لهم))?(?! ل)|(?:هذه |تلك )?الاتهامات|مسئولية)`,
  ),
];
const CLAIMED_BY = pattern(`(?:تبناه|تبناها|تبنته|تبنتها|تبنتهما|تبناهما) (?<who>(?:[^؛:.!?؟ ]+ ?){1,8})`);
/** Who blames and who is blamed stand in the group `all`, or the one before the verb. */
const LAID: readonly RegExp[] = [
  pattern(
    `[وف]?(?:اتهم|اتهمت|يتهم|تتهم|اتهموا|متهما|متهمة|متهمين) (?<all>(?:[^؛:.!?؟ ]+ ){1,14}?)(?:ب${CHARGE}|بانه|بانها)`,
  ),
  pattern(`[وف]?(?:حمل|حملت|حملوا|يحمل|تحمل|محملا|محملة) (?<all>(?:[^؛:.!?؟ ]+ ){1,14}?)(?:كامل |كل )?(?:ال)?مسئولية`),
];
/** "Velmar accuses Oruvale", in a headline. */
const ACCUSES = pattern(
  '(?:تتهم|يتهم|اتهم|اتهمت|تحمل|يحمل) (?<all>[^؛:.!?؟، ]+(?: [^؛:.!?؟، ]+){0,4}?)(?= و(?!راء)|[.،:؛]|$)',
);
const AT: readonly RegExp[] = [
  pattern(
    `[وف]?(?:القى|القت|يلقي|تلقي) (?<by>(?:[^؛:.!?؟ ]+ ){0,8}?)(?:باللوم|اللوم|بالمسئولية|بالمسئولية عن الهجوم|مسئولية الهجوم) (?:في (?:[^؛:.!?؟ ]+ ){1,4}?|عن (?:[^؛:.!?؟ ]+ ){1,4}?)?على (?<who>(?:[^؛:.!?؟ ]+ ?){1,7})`,
  ),
  pattern(
    `[وف]?(?:وجه|وجهت|يوجه|توجه) (?<by>(?:[^؛:.!?؟ ]+ ){0,8}?)(?:اصابع الاتهام|اصبع الاتهام|الاتهام) (?:في (?:[^؛:.!?؟ ]+ ){1,4}?)?(?:الى|نحو) (?<who>(?:[^؛:.!?؟ ]+ ?){1,7})`,
  ),
];
const BY_HAND = pattern(
  '(?:قتل|قتلوا|اغتيل|استشهد|استشهدوا|قتلت|خطف|تعرض) (?:[^؛:.!?؟ ]+ ){0,8}?على (?:يد|ايدي) (?<who>(?:[^؛:.!?؟ ]+ ?){1,6})',
);
const ADJECTIVE =
  '(?:ال)?(?:اسرائيلي|صهيوني|امريكي|اميركي|روسي|ايراني|سعودي|تركي|اوكراني|بريطاني|فرنسي|سوري|باكستاني|هندي|اماراتي)(?:ة|ين)?';
const OF = pattern(
  `[وفبل]?(?:ال)?(?:غارة|غارات|غارتين|قصف|قصفا|ضربة|ضربات|هجوم|صاروخ|صواريخ|طائرة|طائرات|مسيرة|توغل|عدوان)(?: (?:ال)?(?:جوية|جوي|صاروخية|صاروخي|مدفعي|مدفعية|حربية|مسيرة|عنيفة|عنيف|ليلي|ليلية|جديدة|جديد)){0,2} (?<who>${ADJECTIVE})`,
);
const MAY_CLAIM =
  /تبن|مسئول|نف[ىت]|ينفي|تنفي|انكر|تهم|حمل|اللوم|بالمسئولية|الاتهام|مجهول|هوي|يد |ايدي|غار|قصف|ضرب|هجوم|صاروخ|صواريخ|طائر|مسير|عدوان|توغل/u;
const ATTACKERS = /(?:ارهابي|مسلح|مهاجم|متشدد|منفذ|انتحاري|متطرف|عناصر)/u;

/** "Velmar accuses Oruvale, which denies it": a headline that short may leave the deed to the one before it, in characters. */
const HEADLINE = 60;

/** Who claims, denies or is accused of the deed in an Arabic sentence, or that nobody has claimed it. */
export function arabicClaims(sentence: string): readonly SentenceClaim[] {
  const text = plainText(sentence, 'ar');
  const { line } = text;
  const isTold = A_DEED.test(line) || line.length <= HEADLINE;
  if (!MAY_CLAIM.test(line) || !isTold || FORMER.test(line)) return [];
  return asWritten(text, claimsIn(text));
}

function* claimsIn({ line }: PlainText): Generator<SentenceClaim> {
  const partiesOf = (match: RegExpExecArray, group: string): readonly Party[] =>
    partiesIn(plainWords(line, groupSpan(match, group)), PARTIES).filter(isSomebody);
  const spanOf = (party: Party | null | undefined): Span | null => (party ? bareSpan(party, line) : null);
  const claim = (
    kind: ResponsibilityKind,
    match: RegExpExecArray,
    actor: Span | null,
    by: Span | null,
  ): SentenceClaim => {
    const start = Math.min(match.index, actor?.start ?? match.index);
    return {
      kind,
      span: { start, end: Math.max(match.index + match[0].trimEnd().length, actor?.end ?? 0) },
      actor,
      by,
    };
  };
  for (const match of line.matchAll(ACCUSES)) {
    const [by, accused] = [subjectBefore(line, match.index), partiesOf(match, 'all')[0]];
    const alone = accused?.words.length === plainWords(line, groupSpan(match, 'all')).length;
    if (by !== null && alone && accused.known && isFree(accused))
      yield claim('blamed', match, spanOf(accused), spanOf(by));
  }
  for (const found of NOBODY) for (const match of line.matchAll(found)) yield claim('unclaimed', match, null, null);
  for (const found of OPEN) for (const match of line.matchAll(found)) yield claim('unknown', match, null, null);
  for (const [kind, found] of OWN) {
    for (const match of line.matchAll(found)) {
      if (isNegated(line, match.index)) continue;
      const own = bothOf(match, groupSpan(match, 'who'), line) ?? partiesOf(match, 'who').find(isFree);
      const subject = own ?? (isEmpty(match, 'who') ? subjectBefore(line, match.index) : null);
      // "Adopted a decision after the attack": what was adopted stands before.
      const last = plainWords(line, groupSpan(match, 'who')).at(-1)?.word ?? '';
      if (subject === null || PARTIES.governs.has(last)) continue;
      const { actor, by } = spokenFor(subject, line);
      yield claim(kind, match, actor, by);
    }
  }
  for (const match of line.matchAll(CLAIMED_BY)) {
    const [actor] = partiesOf(match, 'who');
    if (actor?.known === true && !actor.governed) yield claim('claimed', match, spanOf(actor), null);
  }
  const kindOf = (match: RegExpExecArray): ResponsibilityKind =>
    UNSURE.test(line.slice(Math.max(0, match.index - 40), match.index + match[0].length)) ? 'suspected' : 'blamed';
  for (const found of LAID) {
    for (const match of line.matchAll(found)) {
      if (isNegated(line, match.index)) continue;
      const parties = partiesOf(match, 'all').filter(isFree);
      const before = subjectBefore(line, match.index);
      const accused = before === null ? (parties[1] ?? parties[0]) : parties[0];
      if (accused === undefined || !(accused.known || parties.length > 1 || before !== null)) continue;
      const accuser = before ?? (parties.length > 1 ? parties[0] : null);
      // "Accused the minister …": alone behind the verb it is who accuses, unless that stands before.
      if (accuser === null && !/^[وف]?(?:متهم|محمل)/u.test(match[0])) continue;
      yield claim(kindOf(match), match, spanOf(accused), spanOf(accuser));
    }
  }
  for (const found of AT) {
    for (const match of line.matchAll(found)) {
      if (isNegated(line, match.index)) continue;
      const [accused] = partiesOf(match, 'who');
      if (accused === undefined || accused.governed) continue;
      const said = partiesOf(match, 'by').find(isFree) ?? subjectBefore(line, match.index);
      yield claim(kindOf(match), match, spanOf(accused), spanOf(said));
    }
  }
  for (const match of line.matchAll(BY_HAND)) {
    const [accused] = partiesOf(match, 'who');
    if (accused?.known === true && !ATTACKERS.test(match[0].slice(0, match[0].indexOf(' على '))))
      yield claim(kindOf(match), match, spanOf(accused), null);
  }
  if (!HARM.test(line)) return;
  for (const match of line.matchAll(OF)) yield claim(kindOf(match), match, groupSpan(match, 'who'), null);
}

function isFree({ governed }: Party): boolean {
  return !governed;
}

/** "Both the Dawn and the Coast claimed it": from the first to the last of them; null where no "both" opens the phrase. */
function bothOf(match: RegExpExecArray, { start, end }: Span, line: string): Party | null {
  const both = /^كل(?:ا)? من /u.exec(match.groups?.['who'] ?? '');
  if (both === null) return null;
  const words = plainWords(line, { start: start + both[0].length, end });
  const parties = partiesIn(words, PARTIES).filter((party) => isFree(party) && isSomebody(party));
  const [first, last] = [parties[0], parties.findLast(({ words: [word] }) => word?.word.startsWith('و') === true)];
  if (first === undefined) return null;
  const until = (last ?? first).words.at(-1)?.end ?? end;
  return { ...first, words: words.filter((word) => word.end <= until) };
}

function isEmpty(match: RegExpExecArray, group: string): boolean {
  return (match.groups?.[group] ?? '').trim() === '';
}

/** "Did not accuse", "it is not known whether". */
function isNegated(line: string, at: number): boolean {
  return /(?:^| )(?:لم|لن|لا|دون ان|ما اذا|هل) (?:\p{L}+ )?$/u.test(line.slice(Math.max(0, at - 24), at));
}

function isSomebody({ words, known }: Party): boolean {
  return words[0] !== undefined && !NOT_ANYBODY.test(words[0].word) && (known || words.length <= 4);
}

/** Who acts before a verb in the same clause, where the sentence or the clause begins with it. */
function subjectBefore(line: string, to: number): Party | null {
  const from = Math.max(-1, ...[...line.slice(0, to).matchAll(/[،؛:.!?؟]/gu)].map(({ index }) => index)) + 1;
  const parties = partiesIn(plainWords(line, { start: from, end: to }), PARTIES);
  const subject = parties.at(-1);
  // "The army, which accused": whoever stands before the relative, whatever else the clause has.
  const only = parties.length === 1 || /(?:الذي|التي|الذين) (?:قد )?$/u.test(line.slice(from, to));
  return only && subject?.governed === false && subject.known && isSomebody(subject) ? subject : null;
}

/** Where a party stands, without the letter that joins it to what came before. */
function bareSpan(party: Party, line: string): Span {
  const span = partySpan(party, line);
  const first = party.words[0]?.word ?? '';
  const joined = /^[وف]/u.test(first) && (PARTIES.names.has(first.slice(1)) || PARTIES.opens.has(first.slice(1)));
  return joined ? { ...span, start: span.start + 1 } : span;
}

/** "The spokesman of the Front denied it": he denies it for the Front. */
function spokenFor(party: Party, line: string): { readonly actor: Span; readonly by: Span | null } {
  const span = bareSpan(party, line);
  const spoken = /^(?:المتحدث|الناطق|متحدث) (?:ال\p{L}+ )?(?:باسم) /u.exec(line.slice(span.start, span.end));
  return spoken === null
    ? { actor: span, by: null }
    : { actor: { ...span, start: span.start + spoken[0].length }, by: span };
}
