import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';
import { wordSet } from '../text/phrase-list';
import { plainText, plainWords, type PlainText, type PlainWord } from './arabic-script';
import { asWritten, groupSpan, type SentenceClaim } from './sentence-claim';
import { partiesIn, partySpan, type Party, type PartyWords } from './unwritten-capitals';

const STATES =
  'ایران اسرائیل اسراییل آمریکا امریکا روسیه اوکراین عربستان امارات ترکیه سوریه عراق لبنان یمن فلسطین پاکستان هند افغانستان چین مصر اردن قطر انگلیس بریتانیا فرانسه آلمان سودان اتیوپی ارمنستان آذربایجان گرجستان تهران واشنگتن مسکو ریاض آنکارا دمشق بغداد کابل لندن پاریس کرملین پنتاگون';
/** Behind a noun they tell whose it is, as the names of states do. */
const ADJECTIVES =
  'ایرانی اسرائیلی اسراییلی آمریکایی امریکایی روسی روسیه‌ای اوکراینی سعودی ترکیه‌ای سوری عراقی لبنانی یمنی فلسطینی پاکستانی هندی افغان چینی مصری اردنی قطری انگلیسی بریتانیایی فرانسوی آلمانی صهیونیستی';
const GROUPS = 'داعش طالبان القاعده حماس حوثی انصارالله الشباب بوکوحرام جندالله موساد سیا سپاه حزب‌الله واگنر پکک';
const PARTIES: PartyWords = {
  names: new Set([
    ...wordSet(STATES),
    ...wordSet(ADJECTIVES),
    ...wordSet(GROUPS.replace('‌', '')),
    ...'ایالات متحده/عربستان سعودی/تل آویو/اسلام آباد/دهلی نو/کی یف/کره شمالی/کره جنوبی/رژیم صهیونیستی/حزب الله/دولت اسلامی/جیش العدل/حوثی ها/پ ک'.split(
      '/',
    ),
  ]),
  opens: wordSet(
    'دولت رژیم ارتش گروه گروهک جنبش سازمان جبهه شاخه حزب شبکه نیروهای نیروی شبه شورشیان وزیر وزارت رئیس رییس سخنگوی پلیس مقام مقامات مقامهای رهبر فرمانده استاندار فرماندار دادستان دادستانی شورای کاخ سرویس دستگاه خبرگزاری تلویزیون نماینده سفیر نخست معاون مدیر مدیرعامل شرکت تشکیلات عناصر تروریست تروریستهای مزدوران اشغالگران گردان گردانهای ائتلاف نظامیان سربازان جدایی مخالفان کارشناسان تحلیلگران رسانه جماعت تیپ یگان صهیونیست صهیونیستها کشور کشورهای دشمن',
  ),
  governs: wordSet(
    'در به از با بر برای طی ضمن پس پیش علیه تا بدون درباره توسط میان بین برابر سوی مورد طبق بنابر همزمان جز درپی',
  ),
  stops: wordSet(
    'که نیز هم همچنین اما ولی امروز دیروز امشب دیشب هنوز سپس تاکنون ساعاتی ساعتی روز شامگاه بامداد صبح عصر شب ظهر شنبه یکشنبه دوشنبه سه‌شنبه سه چهارشنبه پنجشنبه پنج جمعه بعد بعدا رسما بلافاصله اکنون را یک و اعلام تاکید اظهار خبر گزارش تصریح ادعا مدعی احتمالا ظاهرا گویا شاید احتمال',
  ),
  and: 'و',
};
const NOT_ANYBODY =
  /^(?:او|وی|آنها|آنان|این|آن|ما|کسی|چه|هیچ|برخی|بسیاری|همه|هر|گروهی|فردی|افرادی|مسئولیت|حمله|انفجار|حملات|عامل|عاملان|هنوز)$/u;

const DEED =
  '(?:حمله|حملات|حملهای|انفجار|انفجارهای|انفجارها|ترور|تروریستی|قتل|کشتار|بمباران|بمبگذاری|بمب گذاری|موشکباران|گلولهباران|تیراندازی|شلیک|آدم ربایی|ربودن|گروگانگیری|گروگان گیری|سوء قصد|سوءقصد|جنایت|هجوم|خرابکاری|سرنگونی|سقوط|آتش سوزی|حادثه|سانحه|فاجعه|عملیات|اقدام|خشونت|کشته|شهادت|مرگ|تجاوز|درگیری|هدف قرار|ریزش|واژگونی|نشت|شورش|کودتا)(?:های|ها|ات|ی)?(?!\\p{L})';
const A_DEED = new RegExp(`(?<!\\p{L})${DEED}`, 'u');
/** Such operations are nobody's guilt. */
const RELIEF = /(?:امداد|نجات|جست ?و? ?جو|آواربرداری|بازسازی|تامین|رسیدگی|پرونده|تحقیق|برقراری|هدایت تیم)/u;
/** What is told of former deeds, or of many. */
const FORMER =
  /(?<!\p{L})(?:سال های (?:گذشته|اخیر|پیش)|سالهای (?:گذشته|اخیر)|سال گذشته|سال پیش|پیشتر|پیش از این|قبلا|سابقه|سالگرد|بارها|همواره|معمولا|ماه گذشته|ماه های گذشته|در سال [\d۰-۹]{2,4})(?!\p{L})/u;
const UNSURE = /(?<!\p{L})(?:احتمالا|احتمال|ممکن است|ظاهرا|گمان|شاید|گویا|مظنون)(?!\p{L})/u;
/** What a perfect tense ends with, or leaves out. */
const HAS = '(?:است|اند|بود|بودند)?';
const TOOK = `(?:(?:بر ?|به ?)عهده (?:گرفت(?:ند)?|گرفته ?${HAS}|می ?گیر(?:د|ند)|دارد)|پذیرفت(?:ند)?|پذیرفته ?${HAS}|می ?پذیر(?:د|ند)|قبول کرد(?:ند)?|قبول کرده ?${HAS}|تقبل کرد)`;
const NOT_TAKEN =
  '(?:(?:بر ?|به ?)عهده (?:ن(?:می ?)?گرفت|گرفته ?ن|ن)|نپذیرفت|نمی ?پذیر|قبول نکرد|(?:بر ?|به ?)عهده نگرفت)';
const DID = `(?:کرد(?:ند)?|کرده ?${HAS}|می ?کن(?:د|ند)|نمود(?:ند)?|نموده ?${HAS})`;
const WAY = '(?:(?!را )[^،؛:.!?؟ ]+ ){0,14}?';
const SAYS =
  '(?:اعلام (?:کرد(?:ند)?|کرده ?(?:است|اند)?|داشت)|گفت(?:ند)?|گفته ?(?:است|اند)?|گفته اند|افزود(?:ند)?|تاکید کرد(?:ند)?|تأکید کرد(?:ند)?|اظهار (?:داشت|کرد)|مدعی (?:شد|شدند|شده است)|ادعا کرد(?:ند)?|نوشت(?:ند)?|خبر داد(?:ند)?|گزارش داد(?:ند)?|تصریح کرد|می ?گوی(?:د|ند))(?!\\p{L})';
const FINITE =
  /^(?:گفت|گفته|گفتند|افزود|نوشت|کرد|کردند|کرده|شد|شدند|شده|است|اند|بود|بودند|دارد|دارند|داد|دادند|داده|داشت|گرفت|گرفتند|رسید|رسیدند|میگوید|گوید)$/u;
const HARM = /(?:کشته|شهید|شهادت|شهدا|زخمی|مجروح|جان (?:خود|باخت|داد)|ویران|قربانی|تخریب|کشت)/u;
const DEED_OF =
  '(?:حمله|حملات|بمباران|موشکباران|گلوله ?باران|تجاوز|جنایت|هجوم|یورش)(?: (?:هوایی|موشکی|پهپادی|زمینی|توپخانه ای|شبانه|وحشیانه|تروریستی|جنگنده های|جنگندههای|بالگردهای|پهپادهای|موشک های|هواپیماهای|خمپاره ای|انتحاری|نظامی|تازه|مرگبار|خونین|شدید|جدید|دیشب|امروز|اخیر)){0,3} ';
const ATTACKERS =
  /(?:تروریست|مهاجم|ضارب|مظنون|عاملان|داعشی|شبه نظامی|متجاوز|تکفیری|اغتشاشگر|نفر از (?:اعضا|عناصر)|عضو)/u;
const DONE_TO =
  '(?:کشته|به قتل|به شهادت|ترور|بمباران|هدف|مورد (?:حمله|هدف|اصابت)|ربوده|سرنگون|منفجر|به گلوله|گلوله ?باران|به رگبار|به آتش|تخریب|ویران|اعدام)';
const EDGE = '(?<!\\p{L})';
const END = '(?!\\p{L})';

/** Rules whose subject stands before what they match, or in its group `who`. */
const OWN: readonly (readonly [ResponsibilityKind, RegExp])[] = [
  rule('claimed', `مسئولیت (?<deed>${WAY})را (?<who>${WAY})${TOOK}`),
  rule(
    'denied',
    `(?:هر ?گونه |هر نوع |هر گونه )?(?:دخالت|مداخله|دست داشتن|نقش داشتن|نقش|مشارکت|مسئولیت|ارتباط|ارتباط داشتن)(?: (?:خود|داشتن|خویش|کشورش|این گروه|این کشور|نیروهایش|نیروهای خود))?(?: (?:در|با|برای|این|آن) ${WAY}| ${DEED} ${WAY}| )را (?:(?:قویا|قاطعانه|به شدت|شدیدا|نیز|هم|صراحتا) )*(?:رد|تکذیب|انکار) ${DID}`,
  ),
  rule(
    'denied',
    `(?:این |آن |هر ?گونه |تمامی |همه )?اتهام(?:ات|ها|های)? (?:${WAY})را (?:(?:قویا|قاطعانه|به شدت|شدیدا|نیز|هم|صراحتا) )*(?:رد|تکذیب|انکار) ${DID}`,
  ),
  rule(
    'denied',
    `در (?:این |آن )?${DEED} ${WAY}(?:هیچ ?(?:گونه)? ?)?(?:دستی?|نقشی?|دخالتی?|مشارکتی?) (?:نداشته ?(?:است|اند)?|ندارد|ندارند|نداشت(?:ند)?)`,
  ),
];
/** Rules whose group `all` holds who blames and who is blamed, in this order, or who is blamed alone. */
const LAID: readonly RegExp[] = [
  pattern(
    `(?<all>[^؛:.!?؟]{2,140}?) را (?:به ?عنوان )?(?:مسئول|عامل|مقصر|مسبب|مسئولان|عاملان|مسئول اصلی|عامل اصلی) ${WAY}(?:دانست(?:ند|ه ?${HAS})?|می ?دان(?:د|ند)|خواند(?:ند|ه ?${HAS})?|معرفی ${DID}|اعلام ${DID}|عنوان ${DID}|قلمداد ${DID})`,
  ),
  pattern(
    `(?<all>[^؛:.!?؟]{2,140}?) را به (?:دست داشتن در|انجام|طراحی|اجرای|نقش داشتن در|دخالت در|بمباران|قتل|ترور|حمله|کشتار|ارتکاب|سازماندهی|مشارکت در|همدستی|پشتیبانی|حمایت از|هدف قرار دادن|تیراندازی|شلیک|خرابکاری) ?${WAY}متهم ${DID}`,
  ),
];
/** "Velmar is responsible for the attack": who is accused stands before. */
const IS_GUILTY = pattern(
  `(?<all>[^؛:.!?؟]{2,100}?) (?:مسئول|عامل|مسئول اصلی|عامل اصلی|مسبب|پشت) (?:این |آن )?(?!عملیات|حادثه|سانحه|اقدام)${DEED} ${WAY}(?:است|هستند|بوده ?${HAS}|بودند|بود|می ?باش(?:د|ند)|قرار دار(?:د|ند))`,
);
/** Rules that have who is accused in a group. */
const AT: readonly RegExp[] = [
  pattern(`انگشت اتهام (?:خود )?را (?:به سوی|به سمت|به طرف|متوجه) (?<who>${WAY})(?:گرفت|نشانه|دراز|کرد|برد)`),
  pattern(`${DEED} ${WAY}را به (?<who>${WAY})نسبت داد(?:ند|ه ?${HAS})?`),
  pattern(`${DEED} ${WAY}به (?<who>${WAY})نسبت داده ?(?:شد|شده|می ?شود)`),
  pattern(
    `(?<who>${WAY})به (?:دست داشتن در|انجام|نقش داشتن در|دخالت در|طراحی|ارتکاب) (?:این |آن )?${DEED} ${WAY}متهم (?:شد|شده|است|شدند|هستند)`,
  ),
];
const NOBODY = [
  pattern(`(?:هیچ|کسی|گروهی|فردی|هنوز|تاکنون) ${WAY}مسئولیت ${WAY}(?:را )?${WAY}${NOT_TAKEN}\\p{L}*`),
  pattern(`مسئولیت ${WAY}را (?:هنوز |تاکنون )?(?:هیچ \\p{L}+|کسی|گروهی) (?:تاکنون |هنوز )?${NOT_TAKEN}\\p{L}*`),
];
const OPEN = [
  pattern(
    '(?:افراد|مردان|مهاجمان|مهاجم|عناصر|فرد|مرد|مردی|فردی|افرادی|تیراندازان)(?: (?:مسلح|نقابدار|موتورسوار))? ناشناس',
  ),
  pattern(
    `هویت (?:این |آن )?(?:مهاجم|مهاجمان|عامل|عاملان|ضارب|ضاربان|تیرانداز|تیراندازان) ${WAY}(?:نامشخص|معلوم نیست|مشخص نیست|مشخص نشده|روشن نیست)`,
  ),
  pattern(
    `(?:معلوم|مشخص|روشن) (?:نیست|نشده)(?: است)?(?: که)? چه (?:کسی|کسانی|گروهی|افرادی) ${WAY}(?:حمله|عامل|پشت|مسئول|انفجار|مسئولیت)`,
  ),
];
const BY_HAND = pattern(
  `(?:توسط|به دست|به وسیله|بهوسیله|از سوی|بدست) (?<who>(?:(?!را )[^،؛:.!?؟ ]+ ){1,6}?)(?=${DONE_TO} )`,
);
const OF = pattern(`${DEED_OF}(?<who>(?:[^،؛:.!?؟ ]+ ){1,5}?)(?=(?:به|در|علیه|بر) )`);
const REPORTED = pattern(
  `${SAYS}:? ?(?:که )?(?<who>[^؛:.!?؟]{4,160}?) را (?:(?:با|در|به) ${WAY})?(?:بمباران کرد|هدف (?:قرار )?(?:داد|گرفت)|مورد (?:حمله|هدف) قرار داد|ترور کرد|به شهادت رساند|به قتل رساند|منفجر کرد|به رگبار بست|سرنگون کرد|کشت)`,
);

function pattern(source: string): RegExp {
  return new RegExp(EDGE + source + (source.endsWith(' )') ? '' : END), 'dgu');
}

function rule(kind: ResponsibilityKind, source: string): readonly [ResponsibilityKind, RegExp] {
  return [kind, pattern(source)];
}

/** Every rule has one of these. */
const MAY_CLAIM =
  /مس[ئؤ]ولیت|مس[ئؤ]ول|عامل|مقصر|مسبب|متهم|اتهام|رد |تکذیب|انکار|نسبت|ناشناس|هویت|معلوم|مشخص|روشن|توسط|دست|وسیله|سوی|حمله|حملات|باران|تجاوز|جنایت|هجوم|هدف|یورش|ترور/u;

/** Who claims, denies or is accused of the deed in a Persian sentence, or that nobody has claimed it. */
export function persianClaims(sentence: string): readonly SentenceClaim[] {
  const text = plainText(sentence, 'fa');
  const { line } = text;
  if (!MAY_CLAIM.test(line) || !A_DEED.test(line) || FORMER.test(line)) return [];
  return asWritten(text, claimsIn(text));
}

function* claimsIn({ line }: PlainText): Generator<SentenceClaim> {
  const spanOf = (party: Party | null): Span | null => party && partySpan(party, line);
  const whole = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const partiesOf = (span: Span): readonly Party[] => partiesIn(plainWords(line, span), PARTIES);
  for (const found of NOBODY)
    for (const match of line.matchAll(found)) yield { kind: 'unclaimed', span: whole(match), actor: null, by: null };
  for (const found of OPEN)
    for (const match of line.matchAll(found)) yield { kind: 'unknown', span: whole(match), actor: null, by: null };
  for (const [kind, found] of OWN) {
    for (const match of line.matchAll(found)) {
      const { deed } = match.groups ?? {};
      if (
        deed !== undefined &&
        (RELIEF.test(deed) || !/(?:این|آن) ?$|این (?:کار|عمل)/u.test(deed.trim()) === !A_DEED.test(deed))
      )
        continue;
      const within = match.groups?.['who'] === undefined ? [] : partiesOf(groupSpan(match, 'who'));
      const subject = within.find(isSomebody) ?? subjectBefore(line, match.index);
      if (subject === null || !isSomebody(subject)) continue;
      yield { kind, span: whole(match), ...spokenFor(subject, line) };
    }
  }
  const blame = (match: RegExpExecArray, actor: Span, by: Span | null, from = match.index): SentenceClaim => {
    const end = match.index + match[0].trimEnd().length;
    const hedged = UNSURE.test(line.slice(Math.max(0, from - 40), end));
    return { kind: hedged ? 'suspected' : 'blamed', span: { start: from, end }, actor, by };
  };
  for (const found of LAID) {
    for (const match of line.matchAll(found)) {
      const parties = partiesOf(afterVerb(line, groupSpan(match, 'all')));
      const accused = parties.at(-1);
      if (accused === undefined || !isSomebody(accused) || (!accused.known && parties.length < 2)) continue;
      const accuser = parties.slice(0, -1).find((one) => !one.governed && isSomebody(one));
      const said = accuser ?? subjectOfSaying(line, groupSpan(match, 'all'));
      const actor = partySpan(accused, line);
      yield blame(match, actor, spanOf(said), actor.start);
    }
  }
  for (const match of line.matchAll(IS_GUILTY)) {
    const own = groupSpan(match, 'all');
    const subject = subjectAmong(plainWords(line, afterVerb(line, own)));
    if (!subject?.known) continue;
    const actor = partySpan(subject, line);
    yield blame(match, actor, spanOf(subjectOfSaying(line, own)), actor.start);
  }
  for (const found of AT) {
    for (const match of line.matchAll(found)) {
      const accused = partiesOf(groupSpan(match, 'who')).find(isSomebody);
      if (accused === undefined) continue;
      yield blame(
        match,
        partySpan(accused, line),
        /شد|شود|است|هستند/u.test(match[0].slice(-9)) ? null : spanOf(subjectBefore(line, match.index)),
      );
    }
  }
  for (const match of line.matchAll(REPORTED)) {
    const [accused] = partiesOf(groupSpan(match, 'who'));
    const accuser = subjectBefore(line, match.index);
    if (accused?.known !== true || accused.governed || accuser === null) continue;
    const actor = partySpan(upToName(accused), line);
    yield blame(match, actor, partySpan(accuser, line), actor.start);
  }
  for (const match of line.matchAll(BY_HAND)) {
    const [accused] = partiesOf(groupSpan(match, 'who'));
    if (accused?.known !== true || ATTACKERS.test(line.slice(0, match.index)) || isHand(accused)) continue;
    yield blame(match, partySpan(accused, line), null);
  }
  if (!HARM.test(line)) return;
  for (const match of line.matchAll(OF)) {
    const [accused] = partiesOf(groupSpan(match, 'who'));
    if (accused?.known !== true || accused.governed || isHand(accused)) continue;
    const actor = partySpan(upToName(accused), line);
    const told = blame(match, actor, spanOf(subjectOfSaying(line, { start: 0, end: match.index })));
    yield { ...told, span: { start: match.index, end: actor.end } };
  }
}

/** Of "the army of Velmar a school" the army of Velmar. */
function upToName(party: Party): Party {
  const { names } = PARTIES;
  const last = party.words.findLastIndex(
    ({ word }, at) => names.has(word) || names.has(`${party.words[at - 1]?.word ?? ''} ${word}`),
  );
  return last < 0 ? party : { ...party, words: party.words.slice(0, last + 1) };
}

/** A hand that did it, and nobody blamed. */
function isHand({ words }: Party): boolean {
  return words.length < 3 && /^(?:تروریست|تروریستهای|عناصر|نظامیان|سربازان|پلیس)$/u.test(words[0]?.word ?? '');
}

function isSomebody({ words, known }: Party): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (/^(?:این|آن)$/u.test(first.word) && PARTIES.opens.has(words[1]?.word ?? '')) return true;
  return !NOT_ANYBODY.test(first.word) && (known || words.length <= 4);
}

/** Who acts in a clause that ends before `to`: its first phrase that no preposition governs; of a saying, who says so. */
function subjectBefore(line: string, to: number): Party | null {
  const from = Math.max(-1, ...[...line.slice(0, to).matchAll(/[؛:.!?؟]/gu)].map(({ index }) => index)) + 1;
  const words = plainWords(line, { start: from, end: to });
  const verb = words.findLastIndex(({ word }) => FINITE.test(word));
  const behind = words.slice(verb + 1);
  const own = subjectAmong(behind);
  if (own !== null || verb < 0) return own;
  // "The Front said it had": without another subject it is who says so.
  const isBare = behind.every(({ word }) => PARTIES.stops.has(word));
  const before = words.slice(0, verb);
  const said = before.findLastIndex(({ word }) => FINITE.test(word));
  return isBare ? subjectAmong(before.slice(said + 1)) : null;
}

function subjectAmong(words: readonly PlainWord[]): Party | null {
  const parties = partiesIn(words, PARTIES);
  const free = parties.filter(({ governed }) => !governed);
  const subject = free.find((one) => one.known && isSomebody(one)) ?? (free.length === 1 ? free[0] : undefined);
  if (subject !== undefined) return isSomebody(subject) ? subject : null;
  // "After this attack the group …": the phrase behind the preposition ends where a group begins.
  const last = parties.at(-1);
  const group =
    last?.words.findIndex(({ word }, at) => at > 0 && /^(?:گروه|گروهک|جنبش|سازمان|جبهه|شاخه|حزب)$/u.test(word)) ?? -1;
  return last !== undefined && group > 0 ? { words: last.words.slice(group), known: true, governed: false } : null;
}

/** Who says what a stretch holds, where a verb of saying stands in or before it. */
function subjectOfSaying(line: string, { start, end }: Span): Party | null {
  const says = [...line.slice(0, end).matchAll(new RegExp(EDGE + SAYS, 'gu'))].at(-1);
  return says === undefined || says.index < start - 60 ? null : subjectBefore(line, says.index);
}

/** The stretch behind the last verb in it. */
function afterVerb(line: string, { start, end }: Span): Span {
  const verb = plainWords(line, { start, end }).findLast(({ word }) => FINITE.test(word) || word === 'که');
  return { start: verb?.end ?? start, end };
}

/** "A spokesman of the Front denied it": he denies it for the Front. */
function spokenFor(party: Party, line: string): Pick<SentenceClaim, 'actor' | 'by'> {
  const span = partySpan(party, line);
  const [first, second] = party.words;
  const speaks = first?.word === 'سخنگوی' && second !== undefined;
  return speaks ? { actor: { start: second.start, end: span.end }, by: span } : { actor: span, by: null };
}
