/** What happened to what is counted, by the core's code for it. */
const ROLES: Readonly<Record<string, string>> = {
  killed: 'کشته‌شدگان',
  injured: 'زخمیان',
  missing: 'گمشدگان',
  arrested: 'بازداشت‌شدگان',
  displaced: 'آوارگان',
  rescued: 'نجات‌یافتگان',
  abducted: 'ربوده‌شدگان',
  attended: 'حاضران',
  damaged: 'آسیب‌دیده',
  voted: 'رأی‌ها',
  infected: 'مبتلایان',
};

/** What is counted or measured, by the core's singular for it. */
const UNITS: Readonly<Record<string, string>> = {
  person: 'نفر',
  man: 'مرد',
  woman: 'زن',
  child: 'کودک',
  soldier: 'سرباز',
  civilian: 'غیرنظامی',
  officer: 'مأمور',
  worker: 'کارگر',
  student: 'دانشجو',
  victim: 'قربانی',
  family: 'خانواده',
  house: 'خانه',
  home: 'خانه',
  building: 'ساختمان',
  vehicle: 'خودرو',
  car: 'خودرو',
  attack: 'حمله',
  explosion: 'انفجار',
  bomb: 'بمب',
  strike: 'حمله',
  rocket: 'راکت',
  missile: 'موشک',
  drone: 'پهپاد',
  bomber: 'بمب‌گذار',
  fighter: 'جنگجو',
  militant: 'شبه‌نظامی',
  gunman: 'مرد مسلح',
  attacker: 'مهاجم',
  suspect: 'مظنون',
  protester: 'معترض',
  demonstrator: 'معترض',
  prisoner: 'زندانی',
  detainee: 'بازداشتی',
  hostage: 'گروگان',
  captive: 'اسیر',
  refugee: 'پناهنده',
  migrant: 'مهاجر',
  passenger: 'مسافر',
  pilgrim: 'زائر',
  mourner: 'سوگوار',
  resident: 'ساکن',
  villager: 'روستایی',
  patient: 'بیمار',
  doctor: 'پزشک',
  teacher: 'آموزگار',
  pupil: 'دانش‌آموز',
  journalist: 'روزنامه‌نگار',
  official: 'مقام',
  troop: 'نیرو',
  'service member': 'نیروی نظامی',
  member: 'عضو',
  leader: 'رهبر',
  commander: 'فرمانده',
  policeman: 'پلیس',
  'police officer': 'پلیس',
  guard: 'نگهبان',
  firefighter: 'آتش‌نشان',
  survivor: 'بازمانده',
  body: 'پیکر',
  tourist: 'گردشگر',
  foreigner: 'خارجی',
  citizen: 'شهروند',
  girl: 'دختر',
  boy: 'پسر',
  baby: 'نوزاد',
  adult: 'بزرگسال',
  death: 'مرگ',
  injury: 'زخمی',
  casualty: 'تلفات',
  arrest: 'بازداشت',
  case: 'مورد',
  projectile: 'پرتابه',
  shell: 'گلوله',
  bullet: 'گلوله',
  blast: 'انفجار',
  raid: 'یورش',
  airstrike: 'حملهٔ هوایی',
  earthquake: 'زلزله',
  fire: 'آتش‌سوزی',
  plane: 'هواپیما',
  aircraft: 'هواپیما',
  helicopter: 'بالگرد',
  flight: 'پرواز',
  ship: 'کشتی',
  boat: 'قایق',
  truck: 'کامیون',
  bus: 'اتوبوس',
  train: 'قطار',
  tank: 'تانک',
  school: 'مدرسه',
  hospital: 'بیمارستان',
  village: 'روستا',
  town: 'شهر',
  city: 'شهر',
  country: 'کشور',
  province: 'استان',
  shop: 'فروشگاه',
  factory: 'کارخانه',
  flat: 'آپارتمان',
  apartment: 'آپارتمان',
  storey: 'طبقه',
  floor: 'طبقه',
  seat: 'کرسی',
  vote: 'رأی',
  'time of day': 'وقت روز',
  second: 'ثانیه',
  minute: 'دقیقه',
  hour: 'ساعت',
  day: 'روز',
  week: 'هفته',
  month: 'ماه',
  year: 'سال',
  decade: 'دهه',
  century: 'سده',
  degree: 'درجه',
  kilogram: 'کیلوگرم',
  kilogramme: 'کیلوگرم',
  tonne: 'تن',
  ton: 'تن',
  litre: 'لیتر',
  hectare: 'هکتار',
  metre: 'متر',
  kilometre: 'کیلومتر',
  mile: 'مایل',
  dollar: 'دلار',
  euro: 'یورو',
  pound: 'پوند',
  rial: 'ریال',
  yuan: 'یوان',
  ruble: 'روبل',
  point: 'واحد',
  percent: 'درصد',
};

/** What a figure is, by the core's name of its kind. */
const KINDS: Readonly<Record<string, string>> = {
  percent: 'درصد',
  money: 'مبلغ',
  duration: 'مدت',
  age: 'سن',
  distance: 'مسافت',
  time: 'ساعت',
  date: 'سال',
  fraction: 'سهم',
  ratio: 'نسبت',
};

/** Words of another language and direction, set apart from the Persian ones around them. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * What a row of figures is about, made of the codes of the core. What only the core's English says (another place, another
 * time, an unusual unit) stands after it as it is; where there is no code at all, so does all of it.
 */
export function quantity(row: {
  readonly what?: string;
  readonly kind?: string;
  readonly role: string | null;
  readonly unit: string | null;
}): string {
  const { what, kind, role, unit } = row;
  const counted = unit === null || (role !== null && unit === 'person') ? null : (UNITS[unit] ?? apart(unit));
  const named = role === null ? KINDS[kind ?? ''] : (ROLES[role] ?? apart(role.replaceAll('-', ' ')));
  // Of a role, the brackets hold the other event; of a measure, the unit, which is told already.
  const scope = role === null ? undefined : /\(([^()]+)\)$/u.exec(what ?? '')?.[1];
  if (named === undefined)
    return counted !== null && UNITS[unit ?? ''] !== undefined ? counted : apart(what ?? unit ?? 'رقم');
  const brackets = [counted, scope === undefined ? null : apart(scope)].filter((part) => part !== null);
  return brackets.length === 0 ? named : `${named} (${brackets.join('، ')})`;
}
