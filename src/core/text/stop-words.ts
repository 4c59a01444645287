import { primary } from './locale';

/** Frequent words without subject matter of their own, by language; lower case, straight apostrophes. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`
    a about above after again against all also although am among an and another any are around as at be because been
    before being below between both but by can cannot could did do does doing down during each either else even ever
    every few for from further had has have having he her here hers herself him himself his how however i if in indeed
    into is it its itself just last least less like many may me might more most much must my myself neither no nor not
    now of off often on once one only onto or other others our ours out over own per rather same shall she should since
    so some still such than that the their theirs them themselves then there these they this those though through thus
    to too toward towards under until up upon us very via was we were what when where whether which while who whom whose
    why will with within without would yet you your yours yourself it's he's she's they're we're i'm isn't aren't wasn't
    weren't don't doesn't didn't won't can't couldn't wouldn't hasn't haven't hadn't that's there's`),
  es: set(`
    a al algo algunas algunos ante antes aquel aquella así aún aunque bajo bien cada casi como con contra cual cuales
    cuando cuya cuyo de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos
    esta está están estas este esto estos fue fueron ha había habían hace hacia han hasta hay la las le les lo los más
    me mi mientras mismo muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque pues que qué
    quien quienes se sea según ser si sí sido sin sino sobre son su sus también tan tanto te tiene todo todos tras tu
    un una uno unos unas y ya yo`),
  fr: set(`
    a à afin ai ainsi alors après au aucun aussi autre autres aux avait avaient avant avec avoir car ce ceci cela celle
    celles celui ces cet cette ceux chaque chez ci comme comment contre d' dans de depuis des deux donc dont du elle
    elles en encore entre est et été être eu eux fait font il ils je la là le les leur leurs lors lorsque lui ma mais
    même mes moins mon ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus plusieurs pour pourquoi
    près qu qu' que quel quelle quelles quels qui sa sans se selon ses si son sont sous sur ta tandis tel telle tout
    toute toutes tous très tu un une vers vos votre vous y était étaient`),
  de: set(`
    ab aber alle allem allen aller alles als also am an andere anderen auch auf aus außerdem bei beim bereits bevor bin
    bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darüber das dass dein dem den
    denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem
    einen einer eines einige er es etwa etwas euch für gegen haben habe hat hatte hatten hier hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine
    können könnte man mehr mein mit nach nachdem nicht nichts noch nun nur ob oder ohne sehr sei sein seine seinem
    seinen seiner seit sich sie sind so sondern sowie über um und uns unser unter viel vom von vor während war waren was
    weil welche welcher wenn wer werden wie wieder will wir wird wo wurde wurden würde zu zum zur zwar zwischen`),
  it: set(`
    a ad agli ai al alla alle allo anche ancora c'è che chi ci come con contro cui da dagli dai dal dalla dalle dallo de
    degli dei del dell' della delle dello di dopo dove due e è ed era erano essere fa fino fra fu gli ha hanno i il in
    infatti io l' la le lei li lo loro lui ma mentre mi molto ne negli nei nel nell' nella nelle nello no noi non nostro
    o ogni oltre per perché però più poco poi prima quale quali quando quanto quella quelle quello questa queste questi
    questo qui quindi se sé sei senza si sia sono sopra sotto sta stata stati stato su sua sue sugli sul sulla sulle suo
    suoi tra tutti tutto un un' una uno verso voi`),
  pt: set(`
    a à ainda ao aos apenas após as às assim até cada com como contra da das de dela dele deles depois desde dessa desse
    desta deste do dos duas e é ela elas ele eles em enquanto entre era eram essa esse esta está estão este eu foi foram
    há isso isto já la lhe mais mas me mesmo muito na nas não nem no nos nós num numa o onde os ou outra outras outro
    outros para pela pelas pelo pelos pode por porque qual quando que quem se segundo sem ser seu seus sido sob sobre
    sua suas são só também tem têm tinha todo todos tudo um uma você`),
  nl: set(`
    aan achter al alle als ander andere bij dan dat de deze die dit doch door dus een en er ge had hadden heb hebben
    heeft het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij na naar niet niets nog nu of om
    omdat onder ons ook op over reeds te tegen toch toen tot tussen u uit uw van veel voor waar waren was wat we wel
    werd werden wie wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden`),
  sv: set(`
    alla att av blev bli då de den denna deras dess det detta dig din du där efter eller en enligt er ett från för ha
    hade han hans har henne hon honom hur här i icke in inte jag ju kan kunde man med mellan men mot mycket ni nu när
    någon något några och om oss på samma sedan sig sin sina ska skulle som så till under upp ut utan vad var vara
    varit vi vid vilken är över`),
  ru: set(`
    а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если
    есть еще ещё же за здесь и из или им их к как какой когда который которая которое которые ко кто ли лишь между меня
    мне может мы на над надо нам нас не него нее ней нет ни них но ну о об однако он она они оно от очень по под после
    потому при про с со себя сейчас так также такой там тем то того тоже той только том ты у уже чего чем что чтобы
    эта эти это этого этой этом этот я`),
  uk: set(`
    а або але без би був була були було бути в вам вас вже ви від він вона вони воно все всі де для до його її їх з за
    зі і із й коли ми на над нас не ні про по під при с себе та так також там те ти то того тому тільки у хто це цей
    ця ці чи що щоб як який яка яке які я є`),
  tr: set(`
    ama ancak aslında az bazı belki ben beri bile bir biri birçok biz bu böyle bunu bunun çok çünkü da daha de değil
    diye dolayı en eğer fakat gibi göre hem hep her hiç için ile ise işte kadar karşı ki kim mi mu mü mı nasıl ne neden
    nerede o olan olarak oldu olduğu olduğunu olsa on ona onlar onu onun sadece sanki şey siz şu şöyle tarafından tüm
    üzere üzerine ve veya ya yani yer yine`),
  ar: set(`
    في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين هو هي هم هن نحن أنا أنت كان كانت كانوا يكون
    تكون ما لا لم لن إن أن ان أو او ثم بل لكن حتى كما كل بعض غير بين قد لقد بعد قبل عند منذ أي اي إذا اذا إذ حيث لدى
    خلال ضد حول دون سوى هنا هناك وقد ولا وما ومن وفي وهو وهي عليه عليها فيه فيها منه منها له لها لهم به بها بهم أنه
    انه أنها انها ليس ليست أيضا ايضا فقط أمام نحو عبر و يا`),
  fa: set(`
    و در به از که این آن را با است برای بر تا هم نیز یک هر خود ما شما او آنها ایشان بود بودند شد شده شدند می باشد
    هست هستند کرد کرده کردند کند کنند شود شوند خواهد دارد دارند داشت داشته پس اما ولی اگر یا چه چون زیرا بین پیش بعد
    قبل روی زیر همه هیچ دیگر باید نه نیست همین همان چنین وی آنان ای های ها تر ترین اند ام`),
  ur: set(`
    کا کی کے کو میں سے پر اور ہے ہیں تھا تھی تھے نے یہ وہ کہ جو ہو ہوا ہوئی ہوئے گیا گئی گئے کر کرنے کیا بھی تو نہیں ایک اس
    ان جس جن اپنے اپنی لیے ساتھ بعد تک والے والی والا ہی یا مگر لیکن رہا رہی رہے`),
  he: set(`
    של על את אל הוא היא הם הן אני אנחנו אתה את אתם זה זו זאת אלה אלו כי אם או גם לא כן רק עם בין כל יש אין היה היתה
    הייתה היו להיות אשר מה מי איך למה כך כמו אבל אך אולם עוד כבר לפי לאחר לפני אחרי תחת בלי יותר פחות מאוד שם פה כאן
    אז עד בו בה בהם לו לה להם שלו שלה שלהם ידי`),
  id: set(`
    ada adalah agar akan antara atas atau bagi bahwa banyak beberapa belum bisa dalam dan dapat dari dengan di dia hanya
    harus hingga ia ini itu jika juga kami karena ke kepada kita lebih mereka namun oleh pada para pun saat saja sebagai
    secara sedang sejak seperti serta sudah telah tentang terhadap tersebut tidak untuk yang`),
  pl: set(`
    a aby ale bardzo bez był była było były być bo by co czy dla do gdy gdzie go i ich im ja jak jako je jego jej jest
    jeszcze już ją kiedy kto które który która lub ma mi między mnie może na nad nie niż o od on ona oni oraz po pod
    przed przez przy się są ta tak tam te tego tej ten to tu tych tylko tym u w we wszystko z za ze że`),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

const APOSTROPHE = /[’ʼ]/u;

/** True for frequent words of the language that carry no subject matter, in any case; false for unknown languages. */
export function isStopWord(word: string, language: string): boolean {
  const known = STOP_WORDS[primary(language)];
  if (known === undefined) return false;
  const lower = word.toLowerCase();
  return known.has(lower) || (APOSTROPHE.test(lower) && known.has(lower.replace(/[’ʼ]/gu, "'")));
}

/** Languages that have a list of stop words. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);
