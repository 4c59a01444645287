import type { Words } from '../en';
import { number } from './phrases';

export const search: Pick<Words, 'search'> = {
  search: {
    title: 'جست‌وجو در همهٔ مجموعه‌ها',
    placeholder: 'واژه‌ها، یا “عبارت دقیق”',
    command: 'جست‌وجو در همهٔ مجموعه‌ها…',
    filters: 'تنگ‌تر کردن جست‌وجو',
    anyCase: 'همهٔ مجموعه‌ها',
    anyOutlet: 'همهٔ رسانه‌ها',
    anyLanguage: 'همهٔ زبان‌ها',
    from: 'از',
    to: 'تا',
    clear: 'پاک کردن صافی‌ها',
    hint: 'در هر بند از هر مجموعه می‌جوید. هر واژه، واژه‌های بلندتری را که با آن آغاز می‌شوند نیز می‌یابد؛ عبارت دقیق را میان گیومه بگذارید و پیش از واژه‌ای که نباید باشد منفی.',
    searching: 'در حال جست‌وجو…',
    none: 'هیچ بندی این واژه‌ها را ندارد.',
    noneFiltered: 'با این صافی‌ها هیچ بندی این واژه‌ها را ندارد.',
    count: (hits, cases) => `${number(hits)} بند در ${number(cases)} مجموعه، تازه‌ترین نخست`,
    more: (shown) => `تازه‌ترین ${number(shown)} بند. برای دیدن دیگران جست‌وجو را تنگ‌تر کنید.`,
    archived: 'بایگانی‌شده',
    openCase: (title) => `گشودن مجموعهٔ «${title}»`,
    results: 'یافته‌ها',
  },
};
