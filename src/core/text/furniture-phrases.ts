import { furnitureInOtherLanguages } from './furniture-phrases-by-language';
import { primary } from './locale';
import { list } from './phrase-list';

/**
 * The words that web pages put around articles, by language; lower case, written as they are and folded when the
 * table is read. A phrase here always stands for a whole line, never for words found inside one.
 */
export interface FurniturePhrases {
  /** Whole lines that are never prose. */
  readonly lines: readonly string[];
  /** Starts of short lines, with or without a colon: what follows is a link or an address. */
  readonly starts: readonly string[];
  /** Starts of lines that only count with a colon, bar or dash behind them: "Related: …". */
  readonly labels: readonly string[];
  /** Headings of lists of links: short lines below them are furniture too. */
  readonly links: readonly string[];
  /** Headings of comment forms: short lines below them are furniture too. */
  readonly forms: readonly string[];
  /** Words that are furniture at the edges of a page or beside other furniture, but good headings elsewhere. */
  readonly weak: readonly string[];
  /** Verbs and nouns of share bars. */
  readonly sharing: readonly string[];
}

/** Networks and channels that share bars name, in every script. */
export const NETWORKS: readonly string[] = list(`
  facebook / twitter / whatsapp / telegram / linkedin / reddit / pinterest / tumblr / messenger / viber / instagram /
  youtube / flipboard / pocket / bluesky / threads / mastodon / weibo / wechat / skype / snapchat / tiktok / vk /
  vkontakte / odnoklassniki / xing / digg / stumbleupon / buffer / google+ / gmail / sms / rss / gettr / evernote /
  instapaper / fb / ig / eitaa / soroush / bale / rubika / mix / hacker / line / x / kakao / فیسبوک / فیس بوک / فيسبوك
  / توییتر / تويتر / تلگرام / تلغرام / تيليجرام / واتساپ / واتس آپ / واتساب / واتس اب / اینستاگرام / انستغرام /
  لینکدین / لينكد إن / ایتا / سروش / روبیکا / بله / ماسنجر / вконтакте / одноклассники`);

const ENGLISH: FurniturePhrases = {
  lines: list(`
    source link / view comments / comment icon /    share / share this / share this article / share this story / share this post / share this page / share this with /
    share article / share on social media / share options / share via / share to / like this / loading / tweet /
    retweet / copy link / copied / link copied / copy link to clipboard / copy url / print this / print this page /
    print this article / print friendly / email this / e-mail this / email this article / save this article /
    save article / bookmark / gift this article / gift article / give this article / add to favorites /
    add to favourites / font size / text size / exit mobile version / skip to content / skip to main content /
    skip to navigation / skip navigation / skip links / jump to content / toggle navigation / toggle menu / main menu
    / open menu / close menu / primary menu / open navigation menu / search for / site search / show search /
    hamburger menu / accessibility help / back to top / go to top / scroll to top / advertisement / advertisment /
    sponsored content / paid content / promoted content / partner content / story continues below advertisement /
    article continues below advertisement / article continues after advertisement / article continues below /
    continue reading below / advertisement - continue reading below / advertisement - scroll to continue /
    scroll to continue / story continues below / story continues / continues below / read more / read the full story /
    read full article / read full story / read the full article / continue reading / show more / load more /
    load more comments / view more / see more / see all / view all / show less / more from this author / all posts /
    view all posts / previous article / next article / previous post / next post / previous story / next story /
    next up / older posts / newer posts / post navigation / leave a reply cancel reply / cancel reply / post comment /
    submit comment / add a comment / add comment / write a comment / view comments / show comments / read comments /
    hide comments / no comments / no comments yet / be the first to comment / comments are closed / comments closed /
    comments are disabled / join the conversation / join the discussion / log in to comment / login to comment /
    sign in to comment / report abuse / report this ad / subscribe / subscribe now / subscribe today / sign up /
    sign up now / sign in / log in / login / log out / my account / create account / become a member / donate now /
    support us / newsletter / newsletter sign-up / newsletter signup / newsletters / enter your email /
    enter your email address / your email address / email address / thank you for subscribing / thanks for subscribing
    / please enter a valid email address / i agree / accept all / accept cookies / accept all cookies / reject all /
    manage cookies / manage preferences / cookie settings / cookie preferences / cookie policy / privacy policy /
    terms of use / terms of service / terms and conditions / terms & conditions / contact us / about us / site map /
    sitemap / advertise with us / do not sell my personal information / all rights reserved / follow us / follow us on
    / connect with us / stay connected / get the app / download our app / download the app / listen to this article /
    listen to article / play audio / listen to this story / audio player / video player / play video / unmute /
    watch live / live tv / watch now / now playing / up next / tap to unmute / enable javascript /
    please enable javascript / your browser does not support the audio element /
    your browser does not support the video tag / click to expand / click to enlarge / view image in fullscreen /
    view gallery / fullscreen / image gallery / open in app / go ad-free / remove ads / have your say /
    contact the author / report a correction / report an error / suggest a correction / submit a tip / send us a tip /
    got a tip / was this article helpful / rate this article / select language / google translate /
    powered by google translate / your reaction / what's your reaction / add as preferred source on google /
    follow on google news / google news / short link / comment / name * / email * / website * / comment * / get link /
    comments section / end of story / -30- / your name / your email / purchase licensing rights /
    acquire licensing rights / licensing rights / request permission / order reprints / reprints / reuse this content
    / view in app / hide caption / toggle caption / enlarge this image / show key events only / sort by newest /
    listen now / stay tuned / stay updated / read in app / show captions / expand / collapse / join the debate`),
  starts: list(`
    click here to / click here for / click to share on / click to print / click to email / click on the / tap here to
    / follow us on / follow us at / like us on / find us on / join us on / follow our live / follow our coverage /
    follow me on / sign up for our / sign up to our / sign up for the / sign up here / sign up for free /
    sign up to receive / sign up now to / subscribe to our / subscribe now to / subscribe for / subscribe to the /
    subscribe today / join our whatsapp / join our telegram / join our newsletter / join our channel /
    join our mailing list / get our newsletter / get the latest news / get the latest updates / get the day /
    get the best of / get our free / get breaking news / get our app / download our app / receive our /
    enter your email / please enter your / for more news / for the latest news / for the latest updates /
    to get all the latest / read more about / read more on / read more at / read more from / read the original /
    read the full / read the rest / more on this story / more from / more stories on / read next / watch more /
    your email address will not be published / required fields are marked / save my name / notify me of / notify me by
    / you must be logged in / you must log in / please log in to / please sign in / this site uses akismet /
    learn how your comment data / this site is protected by recaptcha / this website uses cookies /
    this site uses cookies / our website uses cookies / we use cookies / we value your privacy / by signing up, you /
    by signing up you / accept all cookies / to view this video / this video cannot / javascript is / please enable /
    support our journalism / support independent journalism / support quality journalism / if you enjoyed /
    if you like this / if you liked this / send us your / got a story / have a story / got a news tip / have a tip /
    do you have a story / write to us at / contact us at / email us at / e-mail us at / see all posts by /
    view all posts by / see more posts by / more posts by / powered by / share this on / share this via / share on /
    share via / share with / print this / email this to / e-mail this to / story continues below /
    article continues below / article continues after / this article is part of our / this article originally appeared
    / this article was originally published / this article first appeared / this story originally appeared /
    this story was originally published / this piece was originally / originally published by / originally published in / originally published on / originally published at / this post was originally
    / this article was first published / this story first appeared / republished from / republish this /
    for all the latest / catch all the / catch the latest / please turn on javascript / stay updated / stay informed /
    stay up to date / view all / see all our`),
  labels: list(`
    read more / read also / also read / read / related / related article / related story / related news /
    related coverage / related content / related links / see also / see more / see / more / more on this / don't miss
    / must read / must-read / read next / recommended / watch / watch also / also watch / listen / in pictures / tags
    / tag / topics / topic / filed under / categories / category / keywords / labels / posted in / tagged / share /
    share this / source link / short url / short link / news id / news code / article id / story code / contact /
    follow / trending / now read / next / previous / up next / in this article / view comments / comments /
    from our archive / from the archive / next article / previous article / next post / previous post / print /
    newsletter / subscribe / dig deeper / go deeper / learn more / also on / advertisement / subscribers only /
    subscriber exclusive / for subscribers / members only / premium / in pictures / gallery / live updates / live blog
    / explore / join the debate / quiz / podcast / newsletter / have your say / more in pictures`),
  links: list(`
    related / related articles / related stories / related news / related posts / related content / related topics /
    related links / related coverage / related reading / related videos / related items / related tags / trending /
    trending now / trending news / trending stories / trending topics / trending articles / trending on / most popular
    / most read / most viewed / most shared / most commented / most watched / most recent / popular / popular posts /
    popular now / popular stories / popular news / popular articles / latest news / latest stories / latest posts /
    latest articles / latest headlines / recent posts / recent articles / recent news / recent stories /
    recent comments / top stories / top news / more news / more stories / more top stories / more on this story /
    more on this topic / more from this section / more like this / more headlines / more to explore / more to read /
    more for you / more articles / more coverage / you may also like / you might also like / you may like /
    you might be interested in / you may also be interested in / you may have missed / in case you missed it /
    what to read next / read next / up next / recommended / recommended for you / recommended reading /
    recommended stories / recommended articles / suggested for you / around the web / from the web /
    from around the web / sponsored links / sponsored stories / promoted stories / promoted links / editors' picks /
    editor's picks / editor's pick / editors' choice / editor's choice / featured / featured stories / featured news /
    featured videos / don't miss / today's top stories / see also / also read / read also / further reading / tags /
    topics / categories / archives / in this section / more on / more in this section / explore more /
    explore more on these topics / elsewhere on the web / about us / quick links / useful links`),
  forms: list(`
    leave a reply / leave a comment / leave comment / leave a response / leave your comment / leave your reply /
    post a comment / post your comment / post a reply / write a comment / write your comment / add your comment /
    your comment / submit a comment / reader comments / readers' comments / what do you think / share your thoughts /
    join the conversation / subscribe to our newsletter / sign up for our newsletter / get our newsletter`),
  weak: list(`
    save / comment / comments / more / menu / home / homepage / search / close / open / back / next / previous
    / news / world / world news / international / politics / opinion / opinions / analysis / commentary / editorial /
    editorials / op-ed / sport / sports / business / economy / culture / arts / lifestyle / technology / tech /
    science / health / environment / climate / travel / weather / video / videos / photos / pictures / gallery /
    podcasts / podcast / middle east / asia / asia pacific / africa / europe / americas / latin america /
    north america / us / uk / u.s. / us news / uk news / us & canada / middle east & africa / nation / national /
    local / local news / society / security / defense / defence / investigations / features / feature / explainer /
    explainers / exclusive / breaking / breaking news / live / live updates / latest / top story / premium /
    subscriber only / subscribers only / free / english / language / follow / help / contact / about / author /
    the author / about the author / archive / press / jobs / shop / magazine / edition / international edition /
    global / newswire / latest news / top stories / read / view / ok / yes / no / terms / legal / faq / other / war /
    conflict / terrorism / diplomacy / report / edit / end / ends / send / reply / register / play / listen / accept /
    ad / ads / name / email / e-mail / website / submit / print / privacy / careers / donate / translate / feedback /
    story ends / permalink / advertising / sponsored / promoted`),
  sharing: list(`
    share / shares / tweet / tweets / print / email / e-mail / mail / copy / link / url / save / pin / pin it / post /
    bookmark / send / like / follow / more / comment / comments / whatsapp / subscribe / options / download / pdf /
    embed`),
};

/** The tables that hold for a language: English, which stands on pages everywhere, and its own; all when unknown. */
export function furniturePhrases(language: string): readonly FurniturePhrases[] {
  const code = primary(language);
  const others = furnitureInOtherLanguages;
  if (code === 'und' || code === '') return [ENGLISH, ...Object.values(others)];
  const own = others[code];
  return own ? [ENGLISH, own] : [ENGLISH];
}
