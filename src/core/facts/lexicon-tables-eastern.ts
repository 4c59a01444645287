import type { LexiconTable } from './lexicon-tables';

/** Hours are not told by a word behind them, so none is listed; a lexicon needs one. */
const NO_HOURS = '–';

const RUSSIAN: LexiconTable = {
  numbers:
    'один|одна|одного|одну=1 два|две|двое|двух|двоих=2 три|трое|трёх|троих=3 четыре|четверо|четырёх|четверых=4 пять|пятеро|пяти|пятерых=5 шесть|шестеро|шести=6 семь|семеро|семи=7 восемь|восьми=8 девять|девяти=9 десять|десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300 четыреста=400 пятьсот=500',
  scales:
    'тысяча|тысячи|тысяч|тыс=1000 миллион|миллиона|миллионов|млн=1000000 миллиард|миллиарда|миллиардов|млрд=1000000000',
  vague: 'десятки|десятков=20 сотни|сотен=200 тысячи=2000 несколько|нескольких=3',
  none: 'никто',
  joints: '-',
  fillers: 'из ещё других другие более',
  between: ['от', 'до'],
  modifiers: [
    ['floor', 'не менее|по меньшей мере|как минимум|минимум'],
    ['over', 'более|больше|свыше|более чем|больше чем'],
    ['cap', 'не более|не больше'],
    ['under', 'менее|меньше'],
    ['around', 'около|порядка|почти|примерно|приблизительно'],
  ],
  units: [
    ['percent', 'процент|процента|процентов=percent'],
    [
      'duration',
      'секунд|секунды=second минут|минуты=minute часа=hour дня|дней=day недели|недель=week месяца|месяцев=month лет=year',
    ],
    ['distance', 'метр|метра|метров|м=metre километр|километра|километров|километрах|км=kilometre'],
    ['measure', 'тонна|тонны|тонн=tonne градус|градуса|градусов=degree гектар|гектара|гектаров=hectare'],
    ['money', 'рубль|рубля|рублей=ruble доллар|доллара|долларов=dollar евро=euro'],
  ],
  nouns:
    'человек|человека|людей|люди|погибших|погибшие|раненых|пострадавших|пострадавшие|пострадавшим=person ребёнок|ребёнка|детей|дети|детьми=child женщина|женщины|женщин=woman мужчина|мужчины|мужчин=man пассажир|пассажира|пассажиров|пассажиры=passenger военный|военных|солдат|солдата|военнослужащих|военнослужащие=soldier полицейских|полицейские=officer посетителей|посетители=visitor жителей|жители=resident дом|дома|домов=house здание|здания|зданий=building автомобиль|автомобиля|автомобилей=car самолёт|самолёта|самолётов=plane беспилотник|беспилотника|беспилотников|дронов=drone ракета|ракеты|ракет=missile взрыв|взрыва|взрывов=explosion голос|голоса|голосов=vote',
  roles: [
    ['killed', 'погиб|убит|убил|умер|скончал|жертв|смерт'],
    ['injured', 'ранен|пострада|травмир|госпитализ'],
    ['missing', 'пропавш|пропал|без вести'],
    ['arrested', 'задерж|арест'],
    ['displaced', 'эвакуир|беженц|переселен'],
    ['rescued', 'спас|выжи|уцеле'],
    ['abducted', 'похищ|заложни'],
    ['damaged', 'разруш|поврежд|уничтож|сгоре'],
    ['voted', 'голос'],
    ['infected', 'заболе|зараж|заразил|инфицир'],
  ],
  hours: NO_HOURS,
  afternoon: 'вечера дня',
};

const TURKISH: LexiconTable = {
  numbers:
    'bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100',
  scales: 'bin=1000 milyon=1000000 milyar=1000000000',
  vague: 'onlarca=20 yüzlerce=200 binlerce=2000 birkaç=3',
  none: 'hiçbir',
  joints: '-',
  fillers: 'daha ayrı',
  between: ['arasında', 'ile'],
  modifiers: [
    ['floor', 'en az'],
    ['cap', 'en fazla|en çok'],
    ['around', 'yaklaşık|aşağı yukarı'],
  ],
  units: [
    [
      'duration',
      'saniye|saniyeden=second dakika|dakikada=minute saat|saatte=hour gün|günde=day hafta=week ay=month yıl|yılda=year',
    ],
    ['distance', 'metre=metre kilometre=kilometre'],
    ['measure', 'ton=tonne derece=degree hektar=hectare'],
    ['money', 'lira|liralık=lira dolar|dolarlık=dollar avro|euro=euro'],
  ],
  nouns:
    'kişi|kişinin|kişiyi|kişiye|kişiden|kişilik|vatandaş|vatandaşın|vatandaşımız|vatandaşımızın|yaralı|ölü|can=person çocuk|çocuğun=child kadın|kadının=woman erkek|erkeğin=man asker|askerin=soldier polis|polisin|polisimiz=officer yolcu|yolcunun=passenger bina|binanın|binada=building ev|evin=house araç|aracın=vehicle uçak|uçağın=plane füze|füzenin=missile',
  roles: [
    ['killed', 'öldü|öldür|ölü |ölü$|ölen|hayatını kayb|yaşamını yit|can kayb|can verdi|şehit'],
    ['injured', 'yaral'],
    ['missing', 'kayıp |kayıp$|kaybol'],
    ['arrested', 'gözaltı|tutukla|yakala'],
    ['displaced', 'tahliye|evsiz'],
    ['rescued', 'kurtar|kurtul|sağ çık'],
    ['abducted', 'kaçırıl|rehin'],
    ['damaged', 'yıkıl|yıkım|hasar'],
    ['infected', 'enfekte|bulaş'],
  ],
  hours: NO_HOURS,
  afternoon: NO_HOURS,
};

const PERSIAN: LexiconTable = {
  numbers:
    'یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 یازده=11 دوازده=12 سیزده=13 چهارده=14 پانزده=15 شانزده=16 هفده=17 هجده=18 نوزده=19 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80 نود=90 صد=100 دویست=200 سیصد=300 چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900',
  scales: 'هزار=1000 میلیون=1000000 میلیارد=1000000000',
  vague: 'دهها=20 صدها=200 هزاران=2000 چندین|چند=3',
  none: 'هیچ',
  joints: 'و',
  fillers: 'از دیگر',
  between: ['بین', 'تا'],
  modifiers: [
    ['floor', 'دست کم|دست \u200c کم|دستکم|حداقل'],
    ['over', 'بیش از|بیشتر از'],
    ['cap', 'حداکثر'],
    ['under', 'کمتر از'],
    ['around', 'حدود|حدودا|تقریبا|نزدیک به|قریب به'],
  ],
  units: [
    ['percent', 'درصد=percent'],
    ['duration', 'ثانیه=second دقیقه=minute ساعت=hour روز|روزه=day هفته=week ماه|ماهه=month سال=year'],
    ['distance', 'متر|متری=metre کیلومتر|کیلومتری=kilometre'],
    ['measure', 'درجه=degree هکتار=hectare'],
    ['money', 'دلار=dollar یورو=euro ریال=rial تومان=toman'],
  ],
  nouns:
    'نفر|تن|شخص|کشته|زخمی|مجروح|مصدوم|شهید|مفقود=person کودک|کودکان=child زن|زنان=woman مرد|مردان=man غیرنظامی|غیرنظامیان=civilian سرباز|سربازان|نظامی|نظامیان=soldier مسافر|مسافران=passenger خانه=house ساختمان=building خودرو=car موشک=missile پهپاد=drone انفجار=explosion حمله=attack معترض|معترضان=protester رای|رأی=vote',
  roles: [
    ['killed', 'کشته|شهید|شهادت|جان باخت|جان خود را|جانباخت|درگذشت|به قتل|فوت'],
    ['injured', 'زخم|مجروح|مصدوم|بستری'],
    ['missing', 'مفقود|ناپدید'],
    ['arrested', 'بازداشت|دستگیر'],
    ['displaced', 'آواره|بی خانمان|تخلیه'],
    ['rescued', 'نجات|زنده ماند'],
    ['abducted', 'ربوده|گروگان|اسیر'],
    ['damaged', 'تخریب|ویران|آسیب دید|خسارت'],
    ['voted', 'رای'],
    ['infected', 'مبتلا'],
  ],
  hours: NO_HOURS,
  afternoon: NO_HOURS,
};

/** The conjunctions, prepositions and articles that Arabic writes in one with the next word. */
const JOINED = '(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?';

const ARABIC: LexiconTable = {
  numbers:
    'واحد|واحدة=1 اثنان|اثنين=2 ثلاثة|ثلاث=3 أربعة|أربع=4 خمسة|خمس=5 ستة|ست=6 سبعة|سبع=7 ثمانية|ثماني=8 تسعة|تسع=9 عشرة|عشر=10 عشرين|عشرون=20 ثلاثين|ثلاثون=30 أربعين|أربعون=40 خمسين|خمسون=50 مئة|مائة=100 مئتين|مئتي=200',
  scales: 'ألف|ألفا|آلاف=1000 مليون|مليونا|ملايين=1000000 مليار|مليارات=1000000000',
  vague: 'عشرات=20 مئات=200 آلاف=2000 ملايين=2000000 عدة=3',
  none: 'لا',
  joints: '-',
  fillers: 'من آخرين آخرون',
  between: ['بين', 'إلى'],
  modifiers: [
    ['floor', 'ما لا يقل عن|لا يقل عن'],
    ['over', 'أكثر من|ما يزيد عن|ما يزيد على|أزيد من'],
    ['under', 'أقل من'],
    ['cap', 'ما يصل إلى'],
    ['around', 'نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من'],
  ],
  units: [
    ['percent', 'بالمئة|بالمائة=percent'],
    [
      'duration',
      'ثانية|ثوان=second دقيقة|دقائق=minute ساعة|ساعات=hour يوم|يوما|أيام=day أسبوع|أسابيع=week شهر|شهرا|أشهر=month سنة|سنوات|عام|عاما|أعوام=year',
    ],
    ['distance', 'متر|مترا|أمتار=metre كيلومتر|كيلومترا|كيلومترات|كلم|كم=kilometre'],
    ['measure', 'طن|طنا|أطنان=tonne'],
    ['money', 'دولار|دولارا|دولارات=dollar يورو=euro'],
  ],
  nouns:
    'شخص|شخصا|أشخاص|قتيل|قتيلا|قتلى|جريح|جريحا|جرحى|مصاب|مصابا|مصابين|إصابة|وفاة|شهيد|شهيدا|شهداء=person طفل|طفلا|أطفال=child امرأة|نساء=woman رجل|رجلا|رجال=man مدني|مدنيا|مدنيين|مدنيون=civilian جندي|جنديا|جنود|عسكري|عسكريا|عسكريين=soldier ضحية|ضحايا=victim منزل|منزلا|منازل=house مبنى|مباني=building صاروخ|صاروخا|صواريخ=missile متظاهر|متظاهرا|متظاهرين=protester مهاجر|مهاجرا|مهاجرين=migrant صوت|صوتا|أصوات=vote',
  roles: [
    ['killed', `${JOINED}(?:قتل|قتيل|مقتل|مصرع|توفي|وفاة|وفيات|شهيد|شهداء|استشهد|استشهاد|ضحايا|ضحية|لقوا حتفهم|لقي)`],
    ['injured', `${JOINED}(?:أصيب|أصابة|إصابة|إصابات|جريح|جرح|مصاب)`],
    ['missing', `${JOINED}(?:مفقود|فقد)`],
    ['arrested', `${JOINED}(?:اعتقل|اعتقال|توقيف|موقوف|احتجاز)`],
    ['displaced', `${JOINED}(?:نزح|نزوح|نازح|تشريد|إجلاء)`],
    ['rescued', `${JOINED}(?:إنقاذ|نجا|ناج)`],
    ['abducted', `${JOINED}(?:خطف|اختطاف|رهائن|رهينة)`],
    ['attended', `${JOINED}(?:تظاهر|متظاهر)`],
    ['damaged', `${JOINED}(?:تدمير|دمر|تضرر|انهيار|انهار)`],
  ],
  hours: NO_HOURS,
  afternoon: NO_HOURS,
};

/** Lexicons by ISO 639 code. */
export const EASTERN_TABLES: Readonly<Partial<Record<string, LexiconTable>>> = {
  ru: RUSSIAN,
  tr: TURKISH,
  fa: PERSIAN,
  ar: ARABIC,
};
