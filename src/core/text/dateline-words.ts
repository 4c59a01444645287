import { list } from './phrase-list';

// Words that datelines and bylines are made of, in every language together: they do not get in each other's way.

/** In front of the names in a byline. Names must follow, so that "Von Kerman nach Teheran" is none. */
export const BY = list(`
  by / written by / story by / words by / reported by / reporting by / report by / edited by / text by / posted by /
  author / authors / additional reporting by / english adaptation by / english version by / adapted by /
  compiled by / translated by / editing by / por / escrito por / par /
  propos recueillis par / von / di / a cura di / door / av / автор / авторы / yazan / haber / بقلم / كتب / كتبت /
  إعداد / نویسنده / نوشته / گزارش از / מאת / autor / autora / auteur`);

/** In front of the date on which a text appeared. */
export const PUBLISHED = list(`
  published / published on / published at / publication date / first published / first published on / posted /
  posted on / posted at / posted in / date / dated / issued / issued on / created / created on / release date /
  published date / date published / publicado / publicado el / fecha / fecha de publicación / publié / publié le /
  publié à / paru le / veröffentlicht / veröffentlicht am / erstellt / erstellt am / pubblicato / pubblicato il /
  publicado em / publicada em / gepubliceerd / gepubliceerd op / publicerad / опубликовано / дата публикации / дата /
  yayınlanma / yayın tarihi / yayınlanma tarihi / giriş / تاریخ انتشار / تاریخ / منتشر شده / نشر في / نُشر في /
  تاريخ النشر / نشر / نشرت / تم النشر / نشر بتاريخ / פורסם / פורסם ב / תאריך`);

/** In front of the date on which a text was changed. */
export const UPDATED = list(`
  updated / updated on / updated at / update / last updated / last updated on / last updated at / last update /
  last modified / last modified on / modified / modified on / last edited / edited on / revised / revised on /
  last revised / actualizado / actualizado el / última actualización / modificado / mis à jour / mis à jour le /
  modifié le / dernière mise à jour / mise à jour / actualisé / aktualisiert / aktualisiert am / stand /
  zuletzt aktualisiert / letzte aktualisierung / aggiornato / aggiornato il / ultimo aggiornamento / atualizado /
  atualizado em / última atualização / bijgewerkt / laatst bijgewerkt / uppdaterad / обновлено / güncelleme /
  son güncelleme / güncellenme / به روز رسانی / به روزرسانی / آخرین به روزرسانی / آخر تحديث / تم التحديث / تحديث /
  עודכן / עדכון אחרון / עודכן ב`);

/** Between the parts of a date line. */
export const LINKS = list(`
  at / on / in / and / of / the / time / local time / hrs / hours / h / el / a las / y / de / le / à / et / am / um /
  uhr / den / der / und / il / alle / ore / em / às / as / op / om / uur / kl / в / saat / ساعت / در / الساعة / في /
  بتاريخ / الموافق / ב / בשעה / ist / أ / م / هـ / ق / ظ / г / года`);

/** Days as outlets write them. */
export const WEEKDAYS = list(`
  monday / tuesday / wednesday / thursday / friday / saturday / sunday / mon / tue / tues / wed / thu / thur / thurs /
  fri / sat / sun / lunes / martes / miércoles / jueves / viernes / sábado / domingo / lundi / mardi / mercredi /
  jeudi / vendredi / samedi / dimanche / montag / dienstag / mittwoch / donnerstag / freitag / samstag / sonnabend /
  sonntag / lunedì / martedì / mercoledì / giovedì / venerdì / sabato / domenica / segunda-feira / terça-feira /
  quarta-feira / quinta-feira / sexta-feira / maandag / dinsdag / woensdag / donderdag / vrijdag / zaterdag / zondag /
  måndag / tisdag / onsdag / torsdag / fredag / lördag / söndag / понедельник / вторник / среда / четверг / пятница /
  суббота / воскресенье / pazartesi / salı / çarşamba / perşembe / cuma / cumartesi / pazar / الاثنين / الإثنين /
  الثلاثاء / الأربعاء / الاربعاء / الخميس / الجمعة / السبت / الأحد / شنبه / یکشنبه / یک‌شنبه / دوشنبه / سه شنبه /
  سه‌شنبه / چهارشنبه / پنجشنبه / پنج‌شنبه / جمعه / יום ראשון / יום שני / יום שלישי / יום רביעי / יום חמישי / יום שישי
  / יום שבת / today / yesterday`);

/** Time zones. */
export const ZONES = list(`
  gmt / utc / est / edt / et / cst / cdt / ct / mst / mdt / mt / pst / pdt / pt / bst / cet / cest / eet / eest / msk
  / irst / ist / ast / gst / pkt / jst / aest / aedt / trt / tehran time / makkah time / eastern time / mecca time /
  jerusalem time / london time / moscow time / beijing time`);

/** News agencies, and what stands for one. */
export const AGENCIES = list(`
  ap / associated press / the associated press / reuters / thomson reuters / afp / agence france-presse / dpa /
  dpa-afx / irna / isna / tasnim / tasnim news agency / fars / fars news agency / mehr news agency / mna / xinhua /
  tass / ria novosti / sputnik / interfax / anadolu / anadolu agency / efe / ansa / upi / pti / ani / sana / wam /
  wafa / spa / kuna / petra / mena / kyodo / yonhap / bernama / antara / bloomberg / epa / sda / apa / belga / anp /
  lusa / aap / cp / the canadian press / pa / pa media / press association / ians / app / staff / our staff /
  staff reporter / staff writer / staff writers / staff report / staff and agencies / agencies / news agencies /
  and agencies / with agencies / wire reports / wire services / news wires / newswires / wires / news service /
  news desk / web desk / online desk / our correspondent / our correspondents / our own correspondent / agencias /
  redacción / agences / la rédaction / rédaction / redaktion / agenturen / redazione / agências / redação / وكالات /
  الوكالات / رويترز / فرانس برس / أ ف ب / د ب أ / و.م.ع / الأناضول / شينخوا / سانا / تسنیم / ایرنا / ایسنا / فارس / خبرگزاری فارس`);

/** Lower-case words inside names and roles: "Ali bin Omar", "Jane Doe, Middle East correspondent, in Beirut". */
export const PARTICLES = list(`
  al / el / bin / ibn / bint / abu / van / der / den / de / del / della / di / da / dos / du / la / le / von / zu /
  and / und / et / y / e / en / for / in / at / of / with / the / à / à la / contributor / correspondent / editor /
  reporter / writer / staff / senior / chief / political / diplomatic / foreign / security / defence / defense /
  affairs / world / international / special / agencies / news / columnist / enviado / enviada / especial / corresponsal / redactor / redactora / envoyé / envoyée / spécial / spéciale /
  correspondant / correspondante / korrespondent / korrespondentin / redakteur / redakteurin / inviato / inviata / correspondente / repórter`);
