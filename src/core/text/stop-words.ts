import { withoutElision } from './elisions';
import { primary } from './locale';
import { wordSet } from './phrase-list';

/** Frequent words without subject matter of their own, by language; lower case, straight apostrophes. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`
    a about above after again against all also although am among an and another any are around as at be because been
    before being below between both but by can cannot could did do does doing down during each either else even ever
    every few for from further had has have having he her here hers herself him himself his how however i if in indeed
    into is it its itself just last least less like many may me might more most much must my myself neither no nor not
    now of off often on once one only onto or other others our ours out over own per rather same shall she should since
    so some still such than that the their theirs them themselves then there these they this those though through thus
    to too toward towards under until up upon us very via was we were what when where whether which while who whom whose
    why will with within without would yet you your yours yourself it's he's she's they're we're i'm isn't aren't wasn't
    weren't don't doesn't didn't won't can't couldn't wouldn't hasn't haven't hadn't that's there's`),
  es: wordSet(`
    a además ahora al algo alguna algunas alguno algunos algún allí ante antes apenas aquel aquella aquí así aunque
    ayer aún bajo bien cada casi como con contra cual cuales cualquier cuando cuanto cuya cuyo de debe deben del
    dentro desde después donde dos durante e el ella ellas ellos embargo en entre era eran es esa esas ese eso esos
    esta estaba estaban estado estas este esto estos está están fue fueron ha había habían hace hacia han hasta hay
    hizo hoy hubo incluso la las le les lo los luego me mediante menos mi mientras mismo muy más nada ni ninguna
    ninguno no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco podría por porque pueda puede
    pueden pues que quien quienes quién qué respecto salvo se sea según ser será serán sería si sido siempre siendo
    sin sino sobre solo son su sus sí sólo tal tales también tampoco tan tanto te tenía tiene tienen toda todas
    todavía todo todos tras través tu tuvo un una unas uno unos usted ustedes veces vez y ya yo él`),
  fr: wordSet(`
    a afin ai ailleurs ainsi alors après assez au aucun auparavant auprès auquel aura auraient aurait auront aussi
    autant autour autre autres aux avaient avait avant avec avoir beaucoup car ce ceci cela celle celles celui
    cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme
    comment contre d' dans de depuis des desquelles desquels deux devait devant doit doivent donc dont du duquel
    durant dès déjà elle elles en encore enfin ensuite entre environ est et eu eux faire fait font ici il ils jamais
    je jusqu jusque la laquelle le lequel les lesquelles lesquels leur leurs longtemps lors lorsque lui là ma mais
    malgré mes mieux moi moins mon même ne ni non nos notamment notre nous on ont ou où par parce parfois parmi pas
    pendant peu peut peuvent plupart plus plusieurs plutôt pour pourquoi pourraient pourrait pouvait presque près puis
    puisque qu qu' quand quant que quel quelle quelles quelque quelques quels qui quoi rien sa sans sauf se selon sera
    seraient serait seront ses seul seule seulement si soit son sont sous souvent sur surtout ta tandis tant tel telle
    tellement toujours tous tout toute toutefois toutes trop très tu un une vers voici voilà vos votre vous vraiment y
    à également étaient était étant été être`),
  de: wordSet(`
    ab aber alle allem allen aller alles als also am an andere anderen auch auf aus außerdem bei beim bereits bevor bin
    bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darüber das dass dein dem den
    denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem
    einen einer eines einige er es etwa etwas euch für gegen haben habe hat hatte hatten hier hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine
    können könnte man mehr mein mit nach nachdem nicht nichts noch nun nur ob oder ohne sehr sei sein seine seinem
    seinen seiner seit sich sie sind so sondern sowie über um und uns unser unter viel vom von vor während war waren was
    weil welche welcher wenn wer werden wie wieder will wir wird wo wurde wurden würde zu zum zur zwar zwischen`),
  it: wordSet(`
    a ad adesso agli ai al alcun alcuna alcune alcuni alla alle allo almeno altra altre altri altro anche ancora anzi
    appena attraverso avere aveva avevano bene c'è che chi ci cioè circa ciò come con contro cosa così cui da dagli
    dai dal dalla dalle dallo de degli dei del dell' della delle dello di dopo dove due dunque durante e ecco ed
    entrambi era erano essere essi fa fino fra fu gli ha hanno i ieri il in infatti infine inoltre insieme invece io
    l' la le lei li lo loro lui ma mai meno mentre mi molto ne neanche negli nei nel nell' nella nelle nello nemmeno
    nessun nessuna nessuno no noi non nostra nostro nulla o oggi ogni oltre ora ormai ossia per perché però piuttosto
    più poco poi poiché possono presso prima proprio può qualche qualcosa qualcuno quale quali quando quanto quasi
    quella quelle quello questa queste questi questo qui quindi sarebbe sarà se secondo sei sempre senza si sia
    soltanto sono sopra soprattutto sotto sta stanno stata stati stato stessa stesso su sua sue sugli sul sulla sulle
    suo suoi sé tale tanto tra tramite troppo tutta tuttavia tutte tutti tutto un un' una uno vengono venire verso
    viene voi è`),
  pt: wordSet(`
    a agora ainda algum alguma algumas alguns ali além ambos antes ao aos apenas após aquela aquelas aquele aqueles
    aqui as assim até aí bem cada cerca com como contra cuja cujo da daquela daquele das de dela dele deles dentro
    depois desde dessa dessas desse desses desta destas deste destes deve devem disso do dos duas durante e ela elas
    ele eles em embora enfim enquanto entre então era eram essa esse esta estas estava estavam este estes está estão
    eu fazer fez foi fora foram hoje há isso isto já la lhe logo mais mas me menos mesma mesmo mesmos minha muito na
    nada nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos num numa não nós o onde ontem os ou outra
    outras outro outros para pela pelas pelo pelos perante pode podem poderá podia por porque portanto porém pouco
    próprio quais qual qualquer quando quanto quase que quem se segundo sem sempre ser seria será serão seu seus sido
    sob sobre sua suas são só tais tal talvez também tanto tem tendo ter tinha tinham toda todas todo todos tudo têm
    um uma umas uns vai vez vezes você vão à às é`),
  nl: wordSet(`
    aan achter al alle als ander andere bij dan dat de deze die dit doch door dus een en er ge had hadden heb hebben
    heeft het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij na naar niet niets nog nu of om
    omdat onder ons ook op over reeds te tegen toch toen tot tussen u uit uw van veel voor waar waren was wat we wel
    werd werden wie wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden`),
  sv: wordSet(`
    alla att av blev bli då de den denna deras dess det detta dig din du där efter eller en enligt er ett från för ha
    hade han hans har henne hon honom hur här i icke in inte jag ju kan kunde man med mellan men mot mycket ni nu när
    någon något några och om oss på samma sedan sig sin sina ska skulle som så till under upp ut utan vad var vara
    varit vi vid vilken är över`),
  ru: wordSet(`
    а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если
    есть еще ещё же за здесь и из или им их к как какой когда который которая которое которые ко кто ли лишь между меня
    мне может мы на над надо нам нас не него нее ней нет ни них но ну о об однако он она они оно от очень по под после
    потому при про с со себя сейчас так также такой там тем то того тоже той только том ты у уже чего чем что чтобы
    эта эти это этого этой этом этот я`),
  uk: wordSet(`
    а або але без би був була були було бути в вам вас вже ви від він вона вони воно все всі де для до його її їх з за
    зі і із й коли ми на над нас не ні про по під при с себе та так також там те ти то того тому тільки у хто це цей
    ця ці чи що щоб як який яка яке які я є`),
  tr: wordSet(`
    ama ancak aslında az bazı belki ben beri bile bir biri birçok biz bu böyle bunu bunun çok çünkü da daha de değil
    diye dolayı en eğer fakat gibi göre hem hep her hiç için ile ise işte kadar karşı ki kim mi mu mü mı nasıl ne neden
    nerede o olan olarak oldu olduğu olduğunu olsa on ona onlar onu onun sadece sanki şey siz şu şöyle tarafından tüm
    üzere üzerine ve veya ya yani yer yine`),
  ar: wordSet(`
    في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين هو هي هم هن نحن أنا أنت كان كانت كانوا يكون
    تكون ما لا لم لن إن أن ان أو او ثم بل لكن حتى كما كل بعض غير بين قد لقد بعد قبل عند منذ أي اي إذا اذا إذ حيث لدى
    خلال ضد حول دون سوى هنا هناك وقد ولا وما ومن وفي وهو وهي عليه عليها فيه فيها منه منها له لها لهم به بها بهم أنه
    انه أنها انها ليس ليست أيضا ايضا فقط أمام نحو عبر و يا`),
  fa: wordSet(`
    و در به از که این آن را با است برای بر تا هم نیز یک هر خود ما شما او آنها ایشان بود بودند شد شده شدند می باشد
    هست هستند کرد کرده کردند کند کنند شود شوند خواهد دارد دارند داشت داشته پس اما ولی اگر یا چه چون زیرا بین پیش بعد
    قبل روی زیر همه هیچ دیگر باید نه نیست همین همان چنین وی آنان ای های ها تر ترین اند ام`),
  ur: wordSet(`
    کا کی کے کو میں سے پر اور ہے ہیں تھا تھی تھے نے یہ وہ کہ جو ہو ہوا ہوئی ہوئے گیا گئی گئے کر کرنے کیا بھی تو نہیں ایک اس
    ان جس جن اپنے اپنی لیے ساتھ بعد تک والے والی والا ہی یا مگر لیکن رہا رہی رہے`),
  he: wordSet(`
    של על את אל הוא היא הם הן אני אנחנו אתה את אתם זה זו זאת אלה אלו כי אם או גם לא כן רק עם בין כל יש אין היה היתה
    הייתה היו להיות אשר מה מי איך למה כך כמו אבל אך אולם עוד כבר לפי לאחר לפני אחרי תחת בלי יותר פחות מאוד שם פה כאן
    אז עד בו בה בהם לו לה להם שלו שלה שלהם ידי`),
  id: wordSet(`
    ada adalah agar akan antara atas atau bagi bahwa banyak beberapa belum bisa dalam dan dapat dari dengan di dia hanya
    harus hingga ia ini itu jika juga kami karena ke kepada kita lebih mereka namun oleh pada para pun saat saja sebagai
    secara sedang sejak seperti serta sudah telah tentang terhadap tersebut tidak untuk yang`),
  pl: wordSet(`
    a aby ale bardzo bez był była było były być bo by co czy dla do gdy gdzie go i ich im ja jak jako je jego jej jest
    jeszcze już ją kiedy kto które który która lub ma mi między mnie może na nad nie niż o od on ona oni oraz po pod
    przed przez przy się są ta tak tam te tego tej ten to tu tych tylko tym u w we wszystko z za ze że`),
};

const APOSTROPHE = /['’ʼ]/u;

/** True for frequent words of the language that carry no subject matter, in any case; false for unknown languages. */
export function isStopWord(word: string, language: string): boolean {
  const known = STOP_WORDS[primary(language)];
  if (known === undefined) return false;
  const lower = word.toLowerCase();
  if (known.has(lower)) return true;
  if (!APOSTROPHE.test(lower)) return false;
  return known.has(lower.replace(/[’ʼ]/gu, "'")) || known.has(withoutElision(lower, language));
}

/** Languages that have a list of stop words. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);
