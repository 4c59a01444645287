// The names of countries, cities and regions in the languages that reports are written in, each line one place, its English name
// first. Exact, capitals included. Left out is what also names something else: "Roma" the people and the club, "Colonia", "Monaco",
// "عمان", which is Oman and Amman, "مراکش", which is Morocco in Persian and Marrakech in Arabic; and what is a common word in one
// of the two ("سيول", floods).

/** Names of places across languages, each list one place. */
export const PLACE_LISTS: readonly (readonly string[])[] =
  `United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Emirati Arabi Uniti | Emirados Árabes Unidos | Vereinigte Arabische Emirate | امارات متحده عربی | الإمارات العربية المتحدة | Emirats arabes unis | الإمارات | امارات
Afghanistan | Afganistán | Afeganistão | افغانستان | أفغانستان
Albania | Albanie | Albânia | Albanien | آلبانی | ألبانيا
Armenia | Arménie | Armênia | Armenien | ارمنستان | أرمينيا
Argentina | Argentine | Argentinien | آرژانتین | الأرجنتين
Austria | Autriche | Áustria | Österreich | اتریش | النمسا | Oesterreich
Australia | Australie | Austrália | Australien | استرالیا | أستراليا
Azerbaijan | Azerbaïdjan | Azerbaiyán | Azerbaigian | Azerbaijão | Aserbaidschan | جمهوری آذربایجان | أذربيجان | آذربایجان
Bangladesh | Bangladés | Bangladesch | بنگلادش | بنغلاديش
Belgium | Belgique | Bélgica | Belgio | Belgien | بلژیک | بلجيكا
Bulgaria | Bulgarie | Bulgária | Bulgarien | بلغارستان | بلغاريا
Bahrain | Bahreïn | Baréin | Bahrein | Barein | بحرین | البحرين
Bolivia | Bolivie | Bolívia | Bolivien | بولیوی | بوليفيا
Brazil | Brésil | Brasil | Brasile | Brasilien | برزیل | البرازيل
Belarus | Biélorussie | Bielorrusia | Bielorussia | Bielorrússia | بلاروس | بيلاروس
Canada | Canadá | Kanada | کانادا | كندا
Central African Republic | République centrafricaine | República Centroafricana | Repubblica Centrafricana | República Centro-Africana | Zentralafrikanische Republik | جمهوری آفریقای مرکزی | جمهورية أفريقيا الوسطى
Switzerland | Suisse | Suiza | Svizzera | Suíça | Schweiz | سوئیس | سويسرا
Chile | Chili | Cile | شیلی | تشيلي
Cameroon | Cameroun | Camerún | Camerun | Camarões | Kamerun | کامرون | الكاميرون
China | Chine | Cina | چین | الصين
Colombia | Colombie | Colômbia | Kolumbien | کلمبیا | كولومبيا
Cuba | Kuba | کوبا | كوبا
Cyprus | Chypre | Chipre | Cipro | Zypern | قبرس | قبرص
Czech Republic | Czechia | Tchéquie | Chequia | Cechia | Tchéquia | Tschechien | التشيك | République tchèque | República Checa | Repubblica Ceca | Tschechische Republik
Germany | Allemagne | Alemania | Germania | Alemanha | Deutschland | آلمان | ألمانيا
Djibouti | Yibuti | Gibuti | Djibuti | Dschibuti | جیبوتی | جيبوتي
Denmark | Danemark | Dinamarca | Danimarca | Dänemark | دانمارک | الدانمرك
Dominican Republic | République dominicaine | República Dominicana | Repubblica Dominicana | Dominikanische Republik | جمهوری دومینیکن | جمهورية الدومينيكان
Algeria | Algérie | Argelia | Argélia | Algerien | الجزایر | الجزائر
Ecuador | Équateur | Equador | اکوادور | الإكوادور | Equateur
Estonia | Estonie | Estônia | Estland | استونی | إستونيا
Egypt | Égypte | Egipto | Egitto | Egito | Ägypten | مصر | Egypte
Eritrea | Érythrée | Eritreia | اریتره | إريتريا
Spain | Espagne | España | Spagna | Espanha | Spanien | اسپانیا | إسبانيا
Ethiopia | Éthiopie | Etiopía | Etiopia | Etiópia | Äthiopien | اتیوپی | إثيوبيا | Ethiopie
Finland | Finlande | Finlandia | Finlândia | Finnland | فنلاند | فنلندا
France | Francia | França | Frankreich | فرانسه | فرنسا
Gabon | Gabón | Gabão | Gabun | گابن | الغابون
United Kingdom | Royaume-Uni | Reino Unido | Regno Unito | Vereinigtes Königreich | بریتانیا | المملكة المتحدة | Grande-Bretagne | Gran Bretaña | Gran Bretagna | Großbritannien | Grã-Bretanha | انگلیس | بريطانيا
Ghana | Gana | غانا
Greece | Grèce | Grecia | Grécia | Griechenland | یونان | اليونان
Croatia | Croatie | Croacia | Croazia | Croácia | Kroatien | کرواسی | كرواتيا
Haiti | Haïti | Haití | هائیتی | هايتي
Hungary | Hongrie | Hungría | Ungheria | Hungria | Ungarn | مجارستان | هنغاريا
Indonesia | Indonésie | Indonésia | Indonesien | اندونزی | إندونيسيا
Ireland | Irlande | Irlanda | Irland | ایرلند | أيرلندا
Israel | Israël | Israele | اسرائیل | إسرائيل
India | Inde | Índia | Indien | الهند
Iraq | Irak | Iraque | عراق | العراق
Iran | Irán | Irã | ایران | إيران | Irão
Iceland | Islande | Islandia | Islanda | Islândia | Island | ایسلند | آيسلندا
Italy | Italie | Italia | Itália | Italien | ایتالیا | إيطاليا
Jordan | Jordanie | Jordania | Giordania | Jordânia | Jordanien | الأردن
Japan | Japon | Japón | Giappone | Japão | ژاپن | اليابان
Kenya | Kenia | Quênia | کنیا | كينيا
Kyrgyzstan | Kirghizstan | Kirguistán | Kirghizistan | Quirguistão | Kirgisistan | قرقیزستان | قيرغيزستان
Cambodia | Cambodge | Camboya | Cambogia | Camboja | Kambodscha | کامبوج | كمبوديا
North Korea | Corée du Nord | Corea del Norte | Corea del Nord | Coreia do Norte | Nordkorea | کره شمالی | كوريا الشمالية
South Korea | Corée du Sud | Corea del Sur | Corea del Sud | Coreia do Sul | Südkorea | کره جنوبی | كوريا الجنوبية
Kuwait | Koweït | کویت | الكويت | Koweit
Kazakhstan | Kazajistán | Kazakistan | Cazaquistão | Kasachstan | قزاقستان | كازاخستان
Lebanon | Liban | Líbano | Libano | Libanon | لبنان
Lithuania | Lituanie | Lituania | Lituânia | Litauen | لیتوانی | ليتوانيا
Luxembourg | Luxemburgo | Lussemburgo | Luxemburg | لوکزامبورگ | لوكسمبورغ
Latvia | Lettonie | Letonia | Lettonia | Letônia | Lettland | لتونی | لاتفيا
Libya | Libye | Libia | Líbia | Libyen | لیبی | ليبيا
Morocco | Maroc | Marruecos | Marocco | Marrocos | Marokko | المغرب
Moldova | Moldavie | Moldavia | Moldávia | Republik Moldau | مولداوی | مولدوفا
Montenegro | Monténégro | مونته‌نگرو | الجبل الأسود
Myanmar | Birmanie | Birmania | Birmânia | ميانمار | میانمار
Mexico | Mexique | México | Messico | Mexiko | مکزیک | المكسيك
Malaysia | Malaisie | Malasia | Malásia | مالزی | ماليزيا
Mozambique | Mozambico | Moçambique | Mosambik | موزامبیک | موزمبيق
Namibia | Namibie | Namíbia | نامیبیا | ناميبيا
Nigeria | Nigéria | نیجریه | نيجيريا
Netherlands | Pays-Bas | Países Bajos | Paesi Bassi | Países Baixos | Niederlande | هلند | هولندا | Olanda | Holanda
Norway | Norvège | Noruega | Norvegia | Norwegen | نروژ | النرويج
Nepal | Népal | نپال | نيبال
New Zealand | Nouvelle-Zélande | Nueva Zelanda | Nuova Zelanda | Nova Zelândia | Neuseeland | نیوزیلند | نيوزيلندا | Nueva Zelandia
Peru | Pérou | Perú | Perù | بيرو
Philippines | Filipinas | Filippine | Philippinen | فیلیپین | الفلبين
Pakistan | Pakistán | Paquistão | پاکستان | باكستان
Poland | Pologne | Polonia | Polônia | Polen | لهستان | بولندا | Polónia
Portugal | Portogallo | پرتغال | البرتغال
Qatar | Catar | Katar
Romania | Roumanie | Rumanía | Romênia | Rumänien | رومانی | رومانيا | Rumania
Serbia | Serbie | Sérvia | Serbien | صربستان | صربيا
Russia | Russie | Rusia | Rússia | Russland | روسیه | روسيا
Rwanda | Ruanda | رواندا
Saudi Arabia | Arabie saoudite | Arabia Saudí | Arabia Saudita | Arábia Saudita | Saudi-Arabien | عربستان سعودی | المملكة العربية السعودية | Arabie Saoudite | عربستان | السعودية
Sudan | Soudan | Sudán | Sudão | سودان | السودان
Sweden | Suède | Suecia | Svezia | Suécia | Schweden | سوئد | السويد
Singapore | Singapour | Singapur | Singapura | سنگاپور | سنغافورة
Slovenia | Slovénie | Eslovenia | Eslovênia | Slowenien | اسلوونی | سلوفينيا
Slovakia | Slovaquie | Eslovaquia | Slovacchia | Eslováquia | Slowakei | اسلواکی | سلوفاكيا
Senegal | Sénégal | سنگال | السنغال
Somalia | Somalie | Somália | سومالی | الصومال
South Sudan | Soudan du Sud | Sudán del Sur | Sud Sudan | Sudão do Sul | Südsudan | سودان جنوبی | جنوب السودان
Syria | Syrie | Siria | Síria | Syrien | سوریه | سوريا | سورية
Chad | Tchad | Ciad | Chade | Tschad | چاد | تشاد
Thailand | Thaïlande | Tailandia | Thailandia | Tailândia | تایلند | تايلاند
Tajikistan | Tadjikistan | Tayikistán | Tagikistan | Tadjiquistão | Tadschikistan | تاجیکستان | طاجيكستان
Turkmenistan | Turkménistan | Turkmenistán | Turcomenistão | ترکمنستان | تركمانستان
Tunisia | Tunisie | Túnez | Tunísia | Tunesien | تونس
Turkey | Türkiye | Turquie | Turquía | Turchia | Turquia | Türkei | ترکیه | تركيا
Taiwan | Taïwan | Taiwán | تایوان | تايوان
Tanzania | Tanzanie | Tanzânia | Tansania | تانزانیا | تنزانيا
Ukraine | Ucrania | Ucraina | Ucrânia | اوکراین | أوكرانيا
Uganda | Ouganda | اوگاندا | أوغندا
United States | États-Unis | Estados Unidos | Stati Uniti | Vereinigte Staaten | ایالات متحده | الولايات المتحدة | Etats-Unis | EE.UU. | EE. UU. | EEUU | USA | آمریکا | أمريكا | أميركا | EUA
Uzbekistan | Ouzbékistan | Uzbekistán | Uzbequistão | Usbekistan | ازبکستان | أوزبكستان
Venezuela | ونزوئلا | فنزويلا
Vietnam | Viêt Nam | Vietnã | ویتنام | فيتنام | Viêtnam
Yemen | Yémen | Iêmen | Jemen | یمن | اليمن
South Africa | Afrique du Sud | Sudáfrica | Sudafrica | África do Sul | Südafrika | آفریقای جنوبی | جنوب أفريقيا
Zambia | Zambie | Zâmbia | Sambia | زامبیا | زامبيا
Zimbabwe | Zimbabue | Zimbábue | Simbabwe | زیمبابوه | زيمبابوي
Abidjan | Abiyán | ابیجان | أبيدجان
Abu Dhabi | Abou Dhabi | Abu Dabi | ابوظبی | أبوظبي | أبو ظبي
Addis Ababa | Addis-Abeba | Adís Abeba | Addis Abeba | آدیس آبابا | أديس أبابا
Aleppo | Alep | Alepo | حلب
Alexandria | Alexandrie | Alejandría | Alessandria d'Egitto | اسکندریه | الإسكندرية
Algiers | Alger | Argel | Algeri | Algier
Ankara | آنکارا | أنقرة
Antwerp | Anvers | Amberes | Anversa | Antwerpen
Athens | Athènes | Atenas | Atene | Athen | Atina | آتن | أثينا
Baghdad | Bagdad | Bagdá | Bağdat | بغداد
Baku | Bakou | Bakú | Bakü | باکو | باكو
Bangkok | Bangcoc | بانکوک | بانكوك
Barcelona | Barcelone | Barcellona | بارسلون | برشلونة
Basel | Bâle | Basilea
Beijing | Peking | Pékin | Pekín | Pechino | Pequim | Pekin | پکن | بكين
Beirut | Beyrouth | Beirute | Beyrut | بیروت | بيروت
Belgrade | Belgrado | Belgrad | بلگراد | بلغراد
Berlin | Berlín | Berlino | Berlim | برلین | برلين
Bern | Berne | Berna
Bogotá | Bogota
Brussels | Bruxelles | Bruselas | Brüssel | Bruxelas | Brüksel | بروکسل | بروكسل
Bucharest | Bucarest | Bukarest | Bucareste | بخارست | بوخارست
Budapest | Budapeste | بوداپست | بودابست
Buenos Aires | بوینس آیرس | بوينس آيرس
Cairo | Le Caire | El Cairo | Il Cairo | Kairo | Kahire | قاهره | القاهرة
Cape Town | Le Cap | Ciudad del Cabo | Città del Capo | Kapstadt | Cidade do Cabo
Caracas | کاراکاس | كاراكاس
Casablanca | الدار البيضاء | کازابلانکا
Cologne | Köln
Colombo | کلمبو | كولومبو
Copenhagen | Copenhague | Copenaghen | Kopenhagen | کپنهاگ | كوبنهاغن
Dakar | داکار | داكار
Damascus | Damas | Damasco | Damaskus | دمشق
Dhaka | Dacca | Daca | داکا
Doha | دوحه | الدوحة
Donetsk | Donezk | دونتسک | دونيتسك
Dubai | Dubaï | Dubái | دبی | دبي
Dublin | Dublín | Dublino | دوبلین | دبلن
Edinburgh | Édimbourg | Edimburgo
Florence | Florencia | Firenze | Florenz | Florença
Frankfurt | Francfort | Fráncfort | Francoforte
Gaza | غزه | غزة
Gaza City | مدينة غزة | شهر غزه
Gaza Strip | Franja de Gaza | Striscia di Gaza | Gazastreifen | Faixa de Gaza | Gaza-Streifen | نوار غزه | قطاع غزة
Geneva | Genève | Ginebra | Ginevra | Genf | Genebra | Cenevre | ژنو | جنيف
Genoa | Gênes | Genova | Genua
Golan Heights | Golan | Altos del Golán | Golanhöhen | بلندی‌های جولان | هضبة الجولان | الجولان
Hamburg | Hambourg | Hamburgo | Amburgo
Hanoi | Hanoï | Hanói
Havana | La Havane | La Habana | L'Avana | Havanna | هاوانا | هافانا
Helsinki | Helsinque | هلسینکی | هلسنكي
Hong Kong | Hongkong | هنگ کنگ | هونغ كونغ
Islamabad | اسلام‌آباد | إسلام آباد
Istanbul | Estambul | Istambul | İstanbul | استانبول | إسطنبول
Jakarta | Yakarta | Giacarta | جاکارتا | جاكرتا
Jeddah | Djeddah | Yeda | Gedda
Jerusalem | Jérusalem | Jerusalén | Gerusalemme | Jerusalém | Kudüs | اورشلیم | بیت‌المقدس | القدس
Johannesburg | Johannesbourg | Johannesburgo
Kabul | Kaboul | Cabul | Kâbil | کابل | كابول | كابل
Kandahar | قندهار
Karachi | کراچی | كراتشي
Kathmandu | Katmandou | Katmandú | کاتماندو | كاتماندو
Khartoum | Jartum | Khartum | Cartum | خارطوم | الخرطوم
Kigali | کیگالی | كيغالي
Kinshasa | Kinsasa | کینشاسا | كينشاسا
Kyiv | Kiev | Kiew | Kijów | کی‌یف | كييف
Lahore | لاهور
Lisbon | Lisbonne | Lisboa | Lisbona | Lissabon | لیسبون | لشبونة
London | Londres | Londra | لندن
Los Angeles | لس آنجلس | لوس أنجلوس
Lyon | Lyons | Lione
Madrid | Madri | مادرید | مدريد
Manila | Manille | Manilha | مانیل | مانيلا
Marrakech | Marrakesh | Marraquech | Marrakesch
Marseille | Marseilles | Marsella | Marsiglia | Marselha
Mecca | La Mecque | La Meca | La Mecca | Mekka | Meca | مکه | مكة | مكة المكرمة
Mexico City | Ciudad de México | Città del Messico | Mexiko-Stadt | Cidade do México
Milan | Milano | Mailand | Milán | Milão
Minsk | مینسک | مينسك
Mogadishu | Mogadiscio | Mogadischu | Mogadíscio | موگادیشو | مقديشو
Moscow | Moscou | Moscú | Mosca | Moskau | Moscovo | Moskova | Москва | مسکو | موسكو
Mosul | Mossoul | موصل | الموصل
Mumbai | Bombay | Bombaim | بمبئی | مومباي
Munich | München | Múnich | Monaco di Baviera | Munique | مونیخ | ميونيخ
Nairobi | Nairóbi | نایروبی | نيروبي
Naples | Nápoles | Neapel
New Delhi | Delhi | Nueva Delhi | Nuova Delhi | Neu-Delhi | Nova Délhi | Nova Deli | دهلی نو | نيودلهي
New York | Nueva York | Nova York | Nova Iorque | نیویورک | نيويورك
Nicosia | Nicosie | Nikosia | نیکوزیا | نيقوسيا
Odesa | Odessa | Одесса | اودسا | أوديسا
Oslo | اسلو | أوسلو
Ouagadougou | Uagadugú | واغادوغو
Paris | París | Parigi | پاریس | باريس
Port-au-Prince | Port au Prince | Puerto Príncipe | Porto Príncipe
Prague | Praga | Prag | پراگ | براغ
Pyongyang | Pyöngyang | Pionyang | پیونگ‌یانگ | بيونغ يانغ
Rabat | الرباط
Ramallah | Ramala | رام‌الله | رام الله
Rafah | رفح
Khan Younis | Khan Yunis | Jan Yunis | خان‌یونس | خان يونس
Riyadh | Riyad | Riad | ریاض | الرياض
Rome | Rom | روما
Rotterdam | Róterdam
St. Petersburg | Saint Petersburg | St Petersburg | Saint-Pétersbourg | San Petersburgo | San Pietroburgo | Sankt Petersburg | São Petersburgo | سن پترزبورگ | سانت بطرسبرغ
Sanaa | Sana'a | Saná | Sanaá | صنعا | صنعاء
Santiago de Chile | Santiago du Chili | Santiago del Cile
Sarajevo | Saraievo | سارایوو | سراييفو
Seoul | Séoul | Seúl | Seul
Seville | Séville | Siviglia
Shanghai | Shanghái | Schanghai | Xangai | شانگهای | شنغهاي
Sofia | Sofía | صوفیه | صوفيا
Stockholm | Estocolmo | Stoccolma | استکهلم | ستوكهولم
Strasbourg | Straßburg | Estrasburgo | Strasburgo | استراسبورگ | ستراسبورغ
Sydney | Sídney | سیدنی | سيدني
Taipei | Taipéi | Taïpei | Taipeh
Tashkent | Tachkent | Taschkent | Taskent | تاشکند | طشقند
Tbilisi | Tbilissi | Tiflis | تفلیس | تبليسي
Tehran | Téhéran | Teherán | Teheran | Teerã | Teerão | Tahran | تهران | طهران
Tel Aviv | Tel-Aviv | تل‌آویو | تل آویو | تل أبيب
The Hague | La Haye | La Haya | L'Aia | Den Haag | Haia | لاهه | لاهاي
Tokyo | Tokio | Tóquio | توکیو | طوكيو
Tripoli | Trípoli | Tripolis | طرابلس
Turin | Turín
Venice | Venise | Venecia | Venezia | Venedig | Veneza
Vienna | Vienne | Viena | Wien | Viyana | فيينا
Vilnius | Vilna | Wilna | Vílnius
Warsaw | Varsovie | Varsovia | Varsavia | Warschau | Varsóvia | Varşova | ورشو | وارسو
Washington | Waşington | واشنگتن | واشنطن
Yerevan | Erevan | Ereván | Eriwan | ایروان | يريفان
Zurich | Zürich | Zúrich | Zurigo | Zurique | زوریخ | زيورخ
Aden | Adén | عدن
Basra | Bassorah | Basora | Bassora | بصره | البصرة
Erbil | Arbil | Irbil | اربیل | أربيل
Isfahan | Esfahan | Ispahan | Isfahán | اصفهان | أصفهان
Kerman | Kermán | کرمان | كرمان
Mashhad | Machhad
Ahvaz | Ahwaz | اهواز | الأهواز
Abadan | آبادان | عبادان
Shiraz | Chiraz | شیراز | شيراز
Tabriz | تبریز | تبريز
Qom | Qum | Ghom
Bushehr | Bouchehr | Buchehr | بوشهر
Bandar Abbas | بندرعباس | بندر عباس
Natanz | نطنز
Fordow | Fordo | فردو | فوردو
Khuzestan | Khouzistan | Juzestán | خوزستان
Sistan and Baluchestan | Sistan-Baluchistan | Sistan and Baluchistan | سیستان و بلوچستان
Agadir | أكادير | أغادير
Essaouira | Esauira | الصويرة
Taroudant | Tarudant | تارودانت
Fez | Fès | فاس
Tangier | Tanger | Tánger | Tangeri | طنجة
Africa | Afrique | África | Afrika | آفریقا | أفريقيا | إفريقيا
Latin America | Amérique latine | América Latina | Lateinamerika | آمریکای لاتین | أمريكا اللاتينية
Asia | Asie | Asien | Ásia | آسیا | آسيا
Europe | Europa | Avrupa | اروپا | أوروبا
Middle East | Moyen-Orient | Proche-Orient | Oriente Medio | Oriente Próximo | Medio Oriente | Naher Osten | Nahen Osten | Oriente Médio | خاورمیانه | الشرق الأوسط
West Bank | Cisjordanie | Cisjordania | Cisgiordania | Westjordanland | Cisjordânia | کرانه باختری | الضفة الغربية
Crimea | Crimée | Krim | Crimeia | Kırım | کریمه | القرم
Kashmir | Cachemire | Cachemira | Kaschmir | Caxemira | کشمیر | كشمير
Catalonia | Catalogne | Cataluña | Catalunya | Catalogna | Katalonien | Catalunha
Andalusia | Andalousie | Andalucía | Andalusien
Saxony | Sachsen
Saxony-Anhalt | Sachsen-Anhalt
Lower Saxony | Niedersachsen
Hesse | Hessen
Thuringia | Thüringen
North Rhine-Westphalia | Nordrhein-Westfalen
Bavaria | Bavière | Baviera | Bayern
Corsica | Corse | Córcega | Korsika
Sicily | Sicile | Sicilia | Sizilien | Sicília
Sardinia | Sardaigne | Cerdeña | Sardegna | Sardinien
Lombardy | Lombardie | Lombardía | Lombardia | Lombardei
Tuscany | Toscane | Toscana | Toskana
Piedmont | Piémont | Piemonte
Peloponnese | Péloponnèse | Peloponeso | Peloponneso | Peloponnes
Crete | Crète | Creta | Kreta
Scotland | Écosse | Escocia | Scozia | Schottland | Escócia | اسکاتلند | اسكتلندا
England | Angleterre | Inglaterra | Inghilterra | انگلستان | إنجلترا
Wales | Pays de Galles | País de Gales | Galles
Northern Ireland | Irlande du Nord | Irlanda del Norte | Irlanda del Nord | Nordirland | Irlanda do Norte
Siberia | Sibérie | Sibirien | Sibéria
Chechnya | Tchétchénie | Chechenia | Cecenia | Tschetschenien | Chechênia
East Java | Java oriental | Java Oriental | Giava orientale | Ostjava
Hawaii | Hawái | Hawaï | Havai
West Java | Java occidental | Java Occidental | Westjava
Quebec | Québec
California | Californie | Kalifornien | Califórnia
Florida | Floride | Flórida
Kurdistan | Kurdistán | کردستان | كردستان
Balochistan | Baluchistan | Baloutchistan | Baluchistán | بلوچستان | بلوشستان
Punjab | Pendjab | پنجاب | البنجاب
Mediterranean | Méditerranée | Mediterráneo | Mediterraneo | Mittelmeer | Mediterrâneo | مدیترانه
Black Sea | Mar Nero | Schwarzes Meer | دریای سیاه | البحر الأسود
Red Sea | Mar Rosso | Rotes Meer | دریای سرخ | البحر الأحمر
Strait of Hormuz | Straße von Hormus | تنگه هرمز | مضيق هرمز`
    .split('\n')
    .map((line) => line.split(' | '));

const LISTED: ReadonlyMap<string, string> = new Map(
  PLACE_LISTS.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The English name of a listed place by any of its names, as written there; null for all others. */
export function listedPlace(name: string): string | null {
  return LISTED.get(name.normalize('NFC')) ?? null;
}
