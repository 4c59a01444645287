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
  vote: 'رأی',
  second: 'ثانیه',
  minute: 'دقیقه',
  hour: 'ساعت',
  day: 'روز',
  week: 'هفته',
  month: 'ماه',
  year: 'سال',
  metre: 'متر',
  kilometre: 'کیلومتر',
  mile: 'مایل',
  dollar: 'دلار',
  euro: 'یورو',
  pound: 'پوند',
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
