import type { FurniturePhrases } from './furniture-phrases';
import { list } from './phrase-list';

/** What pages in other languages than English put around articles. Modest lists; English ones hold there too. */
export const furnitureInOtherLanguages: Readonly<Record<string, FurniturePhrases>> = {
  es: {
    lines: list(`
      compartir en facebook / compartir este artículo / comparte esta noticia / comparte / copiar enlace / imprimir /
      enviar por correo / publicidad / anuncio / contenido patrocinado / leer más / seguir leyendo / ver más /
      cargar más / ir al contenido / saltar al contenido / suscríbete / suscribirse / iniciar sesión / regístrate /
      política de privacidad / política de cookies / aviso legal / términos y condiciones / aceptar / aceptar cookies
      / todos los derechos reservados / escuchar artículo / escuchar este artículo / síguenos / publicar comentario /
      publicar el comentario / cancelar respuesta`),
    starts: list(`
      haz clic aquí / haga clic aquí / síguenos en / suscríbete a / suscríbase a / regístrate para /
      tu dirección de correo electrónico no será / su dirección de correo electrónico no será /
      los campos obligatorios están marcados / guarda mi nombre / guardar mi nombre / este sitio usa cookies /
      utilizamos cookies / usamos cookies / únete a nuestro canal / recibe nuestro boletín / recibe las noticias`),
    labels: list(`
      leer también / lea también / lee también / le puede interesar / te puede interesar / relacionado / ver también /
      lea más / leer más / etiquetas / temas / más información / archivado en`),
    links: list(`
      noticias relacionadas / artículos relacionados / relacionados / lo más leído / lo más visto / más leídas /
      te puede interesar / también te puede interesar / últimas noticias / más noticias / más información /
      recomendados / tendencias / etiquetas / temas relacionados`),
    forms: list(`
      deja una respuesta / deja un comentario / dejar un comentario / deje un comentario / comentarios /
      escribe un comentario`),
    weak: list(`
      compartir / comentar / menú / inicio / buscar / mundo / internacional / política / opinión / análisis / economía
      / deportes / cultura / sociedad / oriente medio / oriente próximo / última hora / en directo / sobre el autor`),
    sharing: list(`
      compartir / enviar / imprimir / copiar / enlace / correo / tuitear / guardar / comentarios / comentar`),
  },
  fr: {
    lines: list(`
      partagez / partagez cet article /      partager cet article / partager l'article / partager sur facebook / copier le lien / imprimer /
      envoyer par e-mail / publicité / contenu sponsorisé / lire la suite / lire plus / voir plus / afficher plus /
      aller au contenu / aller au contenu principal / s'abonner / abonnez-vous / se connecter / s'inscrire /
      mentions légales / politique de confidentialité / gérer les cookies / tout accepter / tout refuser / accepter /
      tous droits réservés / écouter l'article / écouter cet article / suivez-nous / annuler la réponse /
      laisser un commentaire annuler la réponse / réagir / article réservé aux abonnés / réservé aux abonnés /
      newsletter`),
    starts: list(`
      cliquez ici / suivez-nous sur / abonnez-vous à / inscrivez-vous à / recevez la newsletter /
      recevez notre newsletter / votre adresse e-mail ne sera pas publiée /
      votre adresse de messagerie ne sera pas publiée / les champs obligatoires sont indiqués / enregistrer mon nom /
      ce site utilise / nous utilisons des cookies / en poursuivant votre navigation / lire aussi`),
    labels: list(`
      lire aussi / à lire aussi / à lire / voir aussi / sur le même sujet / pour aller plus loin / mots-clés / tags /
      thèmes / écouter aussi / lire également / à écouter / à voir / en savoir plus`),
    links: list(`
      à lire aussi / lire aussi / sur le même sujet / articles similaires / articles liés / les plus lus /
      les plus lues / les plus populaires / à la une / dernières actualités / plus d'articles /
      nos lecteurs ont lu ensuite / vous aimerez aussi / recommandé pour vous / tendances / à ne pas manquer /
      voir aussi`),
    forms: list(`
      laisser un commentaire / laissez un commentaire / commentaires / ajouter un commentaire / votre commentaire /
      réagissez`),
    weak: list(`
      partager / commenter / menu / accueil / rechercher / monde / international / politique / opinion / opinions /
      analyse / économie / sport / culture / société / moyen-orient / proche-orient / en direct / direct /
      à propos de l'auteur`),
    sharing: list(`
      partager / envoyer / imprimer / copier / lien / tweeter / enregistrer / sauvegarder / commenter / commentaires /
      courriel / e-mail`),
  },
  de: {
    lines: list(`
      artikel teilen / diesen artikel teilen / beitrag teilen / link kopieren / drucken / seite drucken /
      per e-mail teilen / anzeige / werbung / gesponsert / weiterlesen / mehr lesen / mehr anzeigen / mehr laden /
      zum inhalt springen / zum inhalt / zum hauptinhalt springen / abonnieren / jetzt abonnieren / anmelden /
      einloggen / registrieren / impressum / datenschutz / datenschutzerklärung / agb / cookie-einstellungen /
      alle akzeptieren / alle rechte vorbehalten / artikel anhören / folgen sie uns / kommentar abschicken /
      antworten abbrechen / nach oben / zurück zur startseite / zur startseite / newsletter`),
    starts: list(`
      klicken sie hier / folgen sie uns / abonnieren sie / melden sie sich für /
      deine e-mail-adresse wird nicht veröffentlicht / ihre e-mail-adresse wird nicht veröffentlicht /
      erforderliche felder sind / meinen namen, meine e-mail / diese website verwendet cookies / wir verwenden cookies
      / wir nutzen cookies / mit ihrer zustimmung / hier können sie / empfohlener redaktioneller inhalt`),
    labels: list(`
      lesen sie auch / lesen sie mehr / lesen sie hier / mehr zum thema / mehr dazu / siehe auch / schlagwörter /
      themen / stichwörter / auch interessant / weiterlesen / hören sie auch / kategorien`),
    links: list(`
      mehr zum thema / lesen sie auch / das könnte sie auch interessieren / auch interessant / meistgelesen /
      meistgelesene artikel / ähnliche artikel / verwandte artikel / verwandte themen / weitere artikel /
      neueste artikel / aktuelle nachrichten / empfehlungen der redaktion / empfohlen / schlagwörter / themen`),
    forms: list(`
      schreibe einen kommentar / schreiben sie einen kommentar / kommentar hinterlassen / hinterlasse einen kommentar
      / kommentare / ihr kommentar / kommentar verfassen`),
    weak: list(`
      teilen / kommentieren / menü / startseite / suche / suchen / welt / ausland / politik / meinung / analyse /
      kommentar / wirtschaft / sport / kultur / gesellschaft / nahost / naher osten / eilmeldung / liveticker /
      über den autor / zur autorin / zum autor`),
    sharing: list(`
      teilen / senden / drucken / kopieren / link / merken / mailen / speichern / twittern / kommentieren / kommentare
      / vorlesen / e-mail / per`),
  },
  it: {
    lines: list(`
      condividi questo articolo / condividi su facebook / copia link / stampa / pubblicità / leggi tutto /
      continua a leggere / abbonati / accedi / registrati / tutti i diritti riservati / riproduzione riservata /
      informativa sulla privacy`),
    starts: list(`
      clicca qui / seguici su / iscriviti alla / il tuo indirizzo email non sarà pubblicato /
      i campi obbligatori sono contrassegnati / salva il mio nome / questo sito utilizza`),
    labels: list(`
      leggi anche / vedi anche / approfondisci / argomenti / tag`),
    links: list(`
      articoli correlati / leggi anche / i più letti / ultime notizie / potrebbe interessarti anche`),
    forms: list(`
      lascia un commento / commenti / lascia una risposta`),
    weak: list(`
      condividi / mondo / esteri / politica / cronaca / opinioni / home / cerca`),
    sharing: list(`
      condividi / stampa / copia / link / invia / salva / commenta`),
  },
  pt: {
    lines: list(`
      compartilhe / compartilhe esta notícia / copiar link / imprimir / publicidade / anúncio / leia mais /
      continua após a publicidade / continue lendo / assine / entrar / cadastre-se / todos os direitos reservados`),
    starts: list(`
      clique aqui / siga-nos / siga nas redes / inscreva-se / assine nossa /
      o seu endereço de e-mail não será publicado / campos obrigatórios são marcados / salvar meus dados /
      este site usa cookies / receba as notícias`),
    labels: list(`
      leia também / leia mais / veja também / saiba mais / tags / tópicos`),
    links: list(`
      leia também / veja também / notícias relacionadas / mais lidas / últimas notícias / relacionadas /
      artigos relacionados`),
    forms: list(`
      deixe um comentário / deixe uma resposta / comentários`),
    weak: list(`
      compartilhar / partilhar / mundo / política / opinião / início / buscar`),
    sharing: list(`
      compartilhar / partilhar / imprimir / copiar / link / enviar / salvar / comentar`),
  },
  ru: {
    lines: list(`
      поделиться / поделиться ссылкой / скопировать ссылку / распечатать / реклама / читать далее / показать еще /
      подписаться / войти / регистрация / все права защищены / оставить комментарий / отправить комментарий`),
    starts: list(`
      подписывайтесь на / подпишитесь на / ваш адрес email не будет опубликован / обязательные поля помечены /
      нажмите здесь / мы используем cookie / сообщить об ошибке / читайте нас в`),
    labels: list(`
      читайте также / читать также / смотрите также / теги / метки / темы / по теме / ещё по теме`),
    links: list(`
      читайте также / материалы по теме / по теме / популярное / самое читаемое / главные новости / последние новости
      / новости партнеров / рекомендуем`),
    forms: list(`
      комментарии / добавить комментарий / оставить комментарий`),
    weak: list(`
      мир / политика / мнения / в мире / новости / главная / поиск / меню / общество`),
    sharing: list(`
      поделиться / ссылка / печать / сохранить / отправить / комментировать`),
  },
  tr: {
    lines: list(`
      paylaş / yazdır / reklam / devamını oku / abone ol / giriş yap / üye ol / tüm hakları saklıdır / yorum yap /
      yorum gönder`),
    starts: list(`
      bizi takip edin / e-posta adresiniz yayınlanmayacak / e-posta hesabınız yayımlanmayacak / gerekli alanlar /
      buraya tıklayın`),
    labels: list(`
      ilgili haber / ayrıca bakın / bunu da okuyun / etiketler`),
    links: list(`
      ilgili haberler / son haberler / çok okunanlar / en çok okunanlar / diğer haberler / etiketler`),
    forms: list(`
      yorumlar / bir yorum yazın / bir cevap yazın / yorum bırakın`),
    weak: list(`
      dünya / gündem / politika / siyaset / anasayfa / ana sayfa / ara`),
    sharing: list(`
      paylaş / yazdır / kopyala / gönder / kaydet / tweetle`),
  },
  fa: {
    lines: list(`
      ارسال به دوستان / کپی شد / عضویت در خبرنامه / نظرات بینندگان /      اشتراک گذاری / به اشتراک گذاری / به اشتراک بگذارید / اشتراک‌گذاری / چاپ / نسخه چاپی / کپی لینک / لینک کوتاه /
      ارسال نظر / ثبت نظر / تبلیغات / ادامه مطلب / بیشتر بخوانید / بیشتر بخوانیم / بازگشت به بالا / ورود / عضویت /
      تمامی حقوق محفوظ است / پرینت / انتهای پیام / پایان پیام / کد ویدیو`),
    starts: list(`
      نشانی ایمیل شما منتشر نخواهد شد / بخش‌های موردنیاز علامت‌گذاری شده‌اند / ذخیره نام، ایمیل / برای عضویت در /
      ما را در / به کانال / اینجا کلیک کنید / انتهای پیام / تمام حقوق / کلیه حقوق / کپی رایت`),
    labels: list(`
      بیشتر بخوانید / همچنین بخوانید / مرتبط / برچسب‌ها / برچسب ها / کلیدواژه‌ها / کد خبر / لینک کوتاه / مطالب مرتبط /
      اخبار مرتبط / منبع خبر`),
    links: list(`
      اخبار مرتبط / مطالب مرتبط / خبرهای مرتبط / پربازدیدترین / پربازدیدها / پربازدید / آخرین اخبار / تازه‌ترین اخبار
      / پیشنهاد سردبیر / برچسب‌ها / برچسب ها / بیشتر بخوانید / همچنین بخوانید`),
    forms: list(`
      نظرات / نظر شما / نظرات کاربران / دیدگاه‌ها / دیدگاهتان را بنویسید / ارسال نظر / پاسخی بگذارید / دیدگاه شما`),
    weak: list(`
      سیاسی / بین‌الملل / بین الملل / جهان / اقتصادی / فرهنگی / ورزشی / اجتماعی / صفحه اصلی / خانه / جستجو / اخبار /
      سیاست / ایران / نام / ایمیل / وبگاه`),
    sharing: list(`
      اشتراک / گذاری / چاپ / ارسال / ایمیل / کپی / لینک / پرینت / به / در`),
  },
  ar: {
    lines: list(`
      شارك / شارك هذا المقال / شارك الخبر / شارك القصة / مشاركة / مشاركة عبر / طباعة / نسخ الرابط / إعلان / إعلانات /
      اقرأ المزيد / المزيد / تابعنا / اشترك / اشترك الآن / تسجيل الدخول / جميع الحقوق محفوظة / إلغاء الرد /
      إرسال التعليق / انتهى / العودة للأعلى / استمع للمقال / تخطى إلى المحتوى / رابط مختصر`),
    starts: list(`
      لن يتم نشر عنوان بريدك الإلكتروني / الحقول الإلزامية مشار إليها / احفظ اسمي / اضغط هنا / انقر هنا / تابعونا على
      / تابعنا على / اشترك في / اشتركوا في / جميع الحقوق محفوظة / يستخدم هذا الموقع / نستخدم ملفات`),
    labels: list(`
      اقرأ أيضا / اقرأ أيضاً / إقرأ أيضا / اقرأ المزيد / شاهد أيضا / مواضيع ذات صلة / ذات صلة / كلمات مفتاحية /
      الكلمات المفتاحية / وسوم / الوسوم / انظر أيضا / تصنيفات / التصنيفات`),
    links: list(`
      مواضيع ذات صلة / مقالات ذات صلة / أخبار ذات صلة / اخبار ذات صلة / ذات صلة / الأكثر قراءة / الأكثر مشاهدة /
      الأكثر تداولا / آخر الأخبار / أحدث الأخبار / اقرأ أيضا / شاهد أيضا / قد يعجبك أيضا / كلمات مفتاحية /
      الكلمات المفتاحية`),
    forms: list(`
      اترك تعليقا / اترك تعليقاً / أضف تعليقا / أضف تعليق / التعليقات / تعليقات / اترك رد / اترك ردا /
      اترك ردا إلغاء الرد`),
    weak: list(`
      أخبار / سياسة / العالم / عربي ودولي / اقتصاد / رياضة / ثقافة / مقالات / آراء / رأي / الرئيسية / بحث / القائمة /
      الشرق الأوسط / الاسم / البريد الإلكتروني / الموقع الإلكتروني`),
    sharing: list(`
      شارك / مشاركة / طباعة / إرسال / نسخ / الرابط / رابط / بريد / إلكتروني / حفظ / تغريد / على / عبر`),
  },
  he: {
    lines: list(`
      שתף / שתפו / שיתוף / הדפסה / הדפס / פרסומת / קרא עוד / קראו עוד / התחבר / הרשמה / כל הזכויות שמורות / הוסף תגובה
      / הוספת תגובה / דלג לתוכן`),
    starts: list(`
      עקבו אחרינו / הירשמו / לחצו כאן / האימייל לא יוצג באתר / שדות החובה מסומנים`),
    labels: list(`
      קראו גם / עוד בנושא / תגיות / ראו גם / כתבות קשורות / קראו עוד`),
    links: list(`
      כתבות נוספות / כתבות קשורות / עוד בנושא / הנקראות ביותר / תגיות / אולי יעניין אותך`),
    forms: list(`
      תגובות / כתיבת תגובה / השאר תגובה / הוסף תגובה`),
    weak: list(`
      חדשות / בעולם / פוליטיקה / דעות / ראשי / חיפוש / תפריט`),
    sharing: list(`
      שתף / שיתוף / הדפסה / שלח / העתק / קישור`),
  },
};
