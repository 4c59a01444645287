import { list } from './phrase-list';

/** What buttons and links do. One of these must be in the line. */
const ACTIONS = new Set(
  list(`
  view / load / show / hide / sort / report / play / pause / skip / enlarge / expand / collapse / save / add / choose /
  change / select / open / opens / close / bookmark / print / email / e-mail / continue / watch / listen / rate / zoom /
  toggle / see / read / share / follow / submit / reply / download / log / login / sign / manage / accept / reject / sell /
  resize / next / previous / scroll / click / tap / swipe / jump / go / back / copy / flag / edit / register / subscribe /
  font / ad / privacy / unmute / mute / search / filter / refresh / reload / sponsored / paid / promoted / comment /
  translate / install / enable / turn / start / try / get / size`),
);
/** What they do it to, and the small words between. */
const THINGS = new Set(
  list(`
  comment / comments / image / images / photo / photos / picture / pictures / story / stories / article / articles /
  gallery / slideshow / page / list / language / languages / edition / editions / app / tab / window / size / text / font /
  video / videos / audio / player / advertisement / ads / feedback / friend / friends / link / links / menu / content /
  contents / post / posts / password / account / settings / choices / options / cookies / caption / captions / subtitles /
  fullscreen / screen / newest / oldest / latest / popular / relevant / later / above / below / main / reading / personal /
  information / data / preferences / policy / replies / thread / threads / results / full / transcript / chapters / top /
  bottom / navigation / search / newsletter / newsletters / alerts / notifications / user / profile / topic / topics /
  section / sections / results / items / javascript / javascripts / browser / sound / volume / map / podcast / podcasts /
  favorites / favourites / editor / in / out / up / down / on / off / and / or / new / this / the / a / an / to / by / for /
  of / with / from / at / my / your / our / more / all / less / not / do / please / here / now / free / it / as / what / mode /
  dark / light / version / mobile / desktop / site / website / button / icon / required / optional / field / another /
  other / next / previous / b / c`),
);
const LONGEST = 70;
const MOST_WORDS = 10;

/** True for the words on a button or a link: nothing but what pages do and what they do it to, times and numbers. */
export function isInterface(folded: string): boolean {
  if (folded.length > LONGEST || /["'].|[.…]$/u.test(folded)) return false;
  const words = folded.split(/[^\p{L}\p{N}\p{M}-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  let actions = 0;
  let things = 0;
  for (const [index, each] of words.entries()) {
    const word = each.replace(/-+$/u, '');
    if (ACTIONS.has(word) && (index < 2 || !THINGS.has(word))) actions += 1;
    else if (THINGS.has(word)) things += 1;
    else if (!/^(?:\d+|\p{L})$/u.test(word)) return false;
  }
  return actions > 0 && actions + things > 1;
}
