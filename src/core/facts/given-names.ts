// Given names of many languages as news in Latin letters write them, folded: a sign that two words with capitals are a person.
// Names that are words, places or family names as often are left out.

/** Common given names, folded. */
export const GIVEN_NAME_WORDS: ReadonlySet<string> = new Set(
  `aaron abbas abdallah abdel abdelaziz abdelkader abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi
abdulrahman abebe abel abena abera abhijit abhishek abida abigail abimbola abiodun abiola abiy abraham achieng adaeze
adam adama adamu adao addis adebayo adel adele ademir adesina adilson aditi aditya adnan adolfo adrian adriana adwoa
afia afif afonso afsaneh afzal agata agnes agnieszka agung agus agustin ahmad ahmed ahok ahsan aicha aida aigul aino
aisha aitzaz ajay ajit akbar akef akhilesh akihito akiko akinwumi akinyi akira akosua akram aksel akshay akua alaeddin
alain alan alana alasdair alassane alban alberto aldo alejandra alejandro aleksandar aleksander aleksandr aleksandra
aleksei ales alessandra alessandro alex alexandra alexandre alexandros alexandru alexei alexey alexis alfonso alfred
alfredo ali aliaksandr alice alicia alin alina alireza alison alka allan alma almaz almazbek aloisio alok altaf alvaro
alyssa amadou amadu amaka amalia amanda amani amara amelia amin amina aminata amir amirhossein amit amitabh amjad
ammar amparo amr amrita amy ana anabel anand anant anas anastasia anastasios anatoly anders andras andrea andreas
andrei andreina andrej andres andrew andrey andrius andriy andrzej angela angeles angelica angelina angelo angus anika
anil anirudh anis anisio anisul anita anja anjali anju ankit ann anna anne annette antenor anthony antoine anton
antonia antonio antonis antony antti anupam anura anurag anwaar anwar anzhela aoife aparecida aparna apirat apostolos
araik arash arben arcadio archana ardeshir arelis arif aristobulo arjun arkady armando armen armida arnaud arne arnold
arpine arpita arshad arta artem arthur artur arturo artyom arun arundhati arvind arvydas aryo asad asaduzzaman
asfandyar asha ashley ashok ashraf ashwini asif askar aslam asma asnakech assem astrid atallah atef atefeh athanasios
atieno atiku atta attila atul augusto aung aurelie aurelio awa aws axel ayad ayaka ayele ayesha aylin ayman ayodele
ayse aysel ayumi azadeh azam azeez aziz azucena babak babatunde bahaa bahati bahram bakytzhan balazs baltasar bambang
bandar baptiste baraka barbara bartosz basel basem bashar bashir bassam bassel basuki beata beatrice beatriz behnam
behrouz behzad bekele bela belay belen ben benazir benedict benedikt benedita benigno benito benjamin benoit berhanu
bernabe bernard bernardo bernd bernhard bertrand besnik betty betzaida bhavna bhupesh bidya bidzina bijan bilal
bilawal bill binta bipin birgit biruk bjorn blanca blas blerim bob bogdan boguslaw bohumil bojan bola bolaji bongani
bongbong boris boubacar bounnhang boyko bozena bram brandon branko braulio brenda brian bridget bronwen bruno budi
bukola bulent burak busisiwe calin callum camila camille camilo candido carla carlos carmelita carol carolina caroline
cassia catarina catherine cayetana cecilia celia celine cellou celso cesar cesareo chanda chandan chandra chandrababu
chandrika charles charlie charlotte cheikh chepkoech cherono chiara chidi chika chimamanda chinedu chinwe chioma chipo
chisomo chris christian christiane christina christine christophe christopher christos chuan chukwuma ciaran cindy
ciro claire clara claudia claudio cleide clemencia clement clovis conor corazon cornelia corneliu coumba craig cristi
cristian cristiano cristina csaba cuauhtemoc cyril daiki daisuke dalia dalius dalva damares damaso damian damien dan
daniel daniela daniele danielle danilo danny daria dario darius dariush dariusz darren dave david davide davud dawit
daysi dean deborah declan deepak deepika dejan delcy delfina delphine deltan delwar demba demeke denis denise deniz
dennis derek desmond dessalegn devendra devlet dewi dhafer dharmendra diaa dian diana diarra didier diego dieter
digvijaya dilip dilma dilys dimitar dimitra dimitri dimitris dina dinara dinesh dionysis diosdado dirk divya djeneba
djibril djoko dmitri dmitriy dmitro dmitry dmytro dominic dominik dominique donald donna dora dorin dorota dorothy
douglas dragan duncan dusan dusko ebele ebrahim edgar edgars edi edilberto edin edmond edson eduard eduarda eduardo
edward edwin eero eeva efrain efua egle ehsan ehud eileen eirik eko ekow ekrem elchin elcio eleanor eleftherios elena
eleni elham eli eliana elias elif elisa elisabeth eliza elizabeth ella ellen elman elsa elvira elza elzbieta emad
emeka emi emil emilia emiliano emilie emilio emilse emily emin emina emma emmanuel emmanuelle emre emrys encarnacion
enrique enver eoin epifanio erdal eric erica erick erik erika erin erlan ernest ernestina ernesto erwin esa esi esmail
espen essam esteban estela esther eszter ethan eugene eugenia eunice eva evan evangelos evaristo evelio evelyn
everaldo evgeny evo ewa ewan ezequiel fabian fabio fabiola fabrice facundo fadi fadli fahad fahd fahrettin faiq faisal
fanta farah farai fares farhad farid farida farouk farzad farzaneh fatemeh fatih fatima fatma fatmata fatos fatou
fatoumata fatuma fausto fawad fawaz fawzi fayez fazal fazlur federica federico felipe felisa felix femi femke
ferdinand ferenc fereydoun fergus ferhat fernanda fernando fidel filip fiona firdous flamur flavia flavio florencia
florian florin folake fouad frances francesca francesco francine francis francisco franciszek franck francois
francoise frank franz fred frederic frederick fredrik friedrich fritz froilan fuad fumiko fumio funke fyodor gabor
gabriel gabriela gabriele gabriella gagik galina ganjar gareth gary gatot gaurav gautam gavin gbenga gebre genaro
gennady geoffrey georg george georges georgi gerald geraldo gerard gerardo gergely gerhard german gerrit getachew
gevorg ghada ghaleb ghasem ghassan ghazi gheorghe gholamhossein gholamreza giacomo gianluca gianni gibran gilbert
gilberto gilles gilmar gilson gintaras gintare giorgi giorgia giorgio giorgos giovanni girish girma giulia giuseppe
gjergj gleisi gloria godfrey golnaz gonzalo gopal goran gotabaya graciela graeme greg gregor gregorio gregory greta
grigori grigory grzegorz guido guilherme guilhermina guillaume guillermo gulnara gumersindo gunnar gunter gustavo
gyorgy habib habibatou habibur hadeel hadi hafeez hafiz haider haile hailemariam haitham hakan hakim hakon hala halima
halina hamed hamid hamidreza hamisi hamza hana hanan haneen hani hanna hannah hannu hans harald hardeep haris harish
harold harriet harry harsh haruki harun haruto hasan hashem hashim hasina hassan hasto hatem havard haydar hayk hazem
heather hebe hector hedayatollah heidi heikki heinrich heinz helen helena helene helga helmut heloisa hema hendra
hendrik henri henrik henrique henry herbert heriberto herman hernan heydar hicham hideo hilda hillary himanta hirofumi
hiroki hiroko hiroshi hiroto hisashi hisham hishammuddin homayoun horacio horia horst hortensia hossein hovhannes
howard hryhoriy htin huda hugh hugo hulusi humayun humberto hussain hussein huw ian iara iban ibou ibrahim ibrahima
ichiro idris idrissa ieva ifeanyi ifeoma ignacia ignacio igor ihab ihor ijaz ikechukwu ikram ilda ildiko ilham ilir
ilker ilse imad imelda imran imre inacio indira indra indre ines inessa inga ingeborg ingrid inmaculada inna innokenty
ioan ioannis ionut iqbal iracema iraj irakli irena irene irina irma iryna isaac isabel isabella isabelle isadora
isaias ishaq isidro isla ismael ismail isobel issa istvan itamar itzel iulian ivan ivana ivaylo ivo ivone iwan iwona
jaakko jaber jabu jacek jacinto jack jackie jacob jacqueline jacques jader jadwiga jafar jagdish jahangir jaime jair
jakaya jakob jakub jalal jamal james jamie jamil jan jana janaina jandira jane janet janez janis janos janusz jari
jaroslav jasmin jason jaswant javad javed javier jawad jayalalithaa jayant jayne jean jeanne jeff jeffrey jelagat
jelena jennifer jens jeremy jeroen jerome jerzy jesper jessica jesus jeyhun jhon jill jim jimmy jiri jitka joachim
joan joana joanna joao joaquin joe joel johan johann johanna johannes john johnny joko jolanta jomo jon jonas jonathan
joost jorge jorgen josef josefina joseph josephine joshua josue jovan jovana jozsef juan juana juanita juarez judith
juha jukka julia julian juliana julie julien julieta julio julissa juma junichiro junko jurgen jurgis jussara jussi
justin justyna jusuf jyoti jyotiraditya kadhim kadiatou kailash kaisa kaito kakha kakhaber kalle kamal kamala kamau
kambiz kamil kamrul kanat kaori kapil kareem karel karen kari karim karin karina kariuki karl karol karolina kassym
katalin katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katsuya kaveh
kavita kayode kazimierz kazuhiro kazuo kebede kehinde keiko keir keith kelly kemal ken kenichi kenji kenneth kenta
kestutis ketevan kevin keyvan khadga khadija khady khairallah khairy khaled khaleda khalid khalil khawaja khin
khurshid kidist kieran kimberly kioko kipchoge kiprop kiran kiril kirill kirsten kirti kjell klaus knut kofi koichi
koji kojo konstantin konstantinos kostas kourosh krasimir krishna kristen kristian kristin kristina kristof krzysztof
kseniya kujtim kumari kunle kwabena kwadwo kwaku kwame kwasi kweku kwesi kyaw kyle kyoko kyriakos ladislav laima laleh
lalit lalu lamia lamine lansana larisa lars lassana lasse laszlo latifa laura laurence laurent laurentiu lauri lauro
lautaro laxmi lazarus lea leah leandra leandro leena lefteris leif leila lemma lena leni leon leonard leonardo leonid
leonor leopoldo lerato leszek leticia levan levente levon leyla liam lidia lidiya ligia liisa lilia lilian liliana
lina linas linda lindbergh lindita lindiwe lindsay lisa lisandro liudmila liviu ljiljana ljubica lois lola lorena
lorenzo lorna lotte louis louisa louise luay lubna lubomir luc luca lucas lucia luciana luciano lucie luciene lucrecia
lucy ludek ludmila ludovic luhut luigi luis luisa luiz luiza luka lukas lukasz lulzim lupita lydia lyudmil lyudmila
maan maarten macarena maciej macky madhav magda magdalena magnus maha mahamadou mahamane mahathir mahbub mahdi maher
mahesh mahfud mahfuz mahinda mahir mahmoud mahmud mahnaz mahsa maimouna mair maite maithripala majed majid makau
makhtar makiko makoto makram maksim maksym malcolm malgorzata mamadou mamata mame mamoun mamuka mandla manfred manish
manmohan manny manoj mansour mansur manuel manuela marat marc marcel marcelo marcia marcin marco marcos marcus marek
margaret margarita margot maria mariam mariama mariana marianne maribel marie mariela marielle marija mariko marilia
marina marinho mario marion marisol marius mariusz mariya marko markus marlene marli marta martha martin martina
martine martynas marwa marwan mary maryam maryia maryna marzieh masahiro masako masato masayoshi masoud massamba
massoud mateo mateus mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu matti matvey maung maureen
maurice mauricio mauro maxim maxime maximilian maximo maya mayawati maycol maysoon mayumi mazen mbali mbaye meena
meenakshi meera megan megawati megumi mehdi mehmet mehran mehrdad mehriban mekonnen melanie meles melissa mengistu
mercedes meryem meseret mesut mette mher mian michael michal michalis michel michele michelle michiko midori
mieczyslaw miftah miguel mihai mika mikael mike mikhail mikheil miklos mikolaj mila milada milan milena milica milind
milorad milos mina mindaugas minna minoru mira mircea mireya miriam mirjana mirko miroslav mirza mitch mitsuko miyuki
mizanur moacir moataz moctar modibo moeed mohamad mohamadou mohamed mohammad mohammadreza mohammed mohamud mohan
mohannad mohit mohsen moises mojtaba mona monica monika monserrat monzer moqtada morag morteza moses mosharraf mostafa
moussa mpho mudar muhammad muhammadu muhammadullah muhannad muhsin muhyiddin mukesh mukhtar mukul mulatu mulenga munir
muqtada murad murali murat murtaza musa mushahid mushtaq mushtaque mustafa mutale muthanna mutua mwai mwangi mwila
myint mykhailo mykola nabih nabil nada nadeem nadezhda nadia nadiem nadim nadine naguib nahid nahuel naim najib najla
najwa nakato naledi nana nancy nandini naoko naomi naoto narendra narges naruhito naser nasrin nasser nassim natalia
natalie nataliya natalya natasha nathalie nathan nathaniel natsuki naveen navjot nawaf nawal nawaz nay nayef nayib
nazanin nazma ndeye nebojsa ned neema neeraj neha neil nemanja nenad nestor neusa ngonidzashe ngozi nguyen niamh
nicanor nicholas nick nicola nicolas nicole nicusor niels nigar nigel nihal nihat nikita nikol nikola nikolai nikolaos
nikolay nikos niloufar nils nilton nina nino nirmala nisar nisha nitin nitish nivaldo nizar njeri njoki nkechi
nkosazana nnamdi nneka noah noel nohemi nomsa nomvula nonso nora norbert noriko norma norman nosipho noura nouri
novita ntombi nune nuno nuri nursultan nurul nyambura obaidul obinna ochieng octavian octavio odhiambo ogechi
okechukwu okello oksana olabisi olaf olamide olayinka ole oleg olegario oleh oleksandr oleksii olena olga oliver
olivia olivier olumide olusegun oluwaseun omaira omar omer omprakash omran ondrej onur onyango onyeka orhan orysia
osama oscar oskar osman ostap oswaldo otavio otieno otto oumar oumarou oumou ousmane ousseynou ovidiu owain ozgur
pablo padraig paetongtarn palesa paloma pamela panagiotis pankaj panupong paolo parisa parvin parviz pascual patrice
patricia patricio patrick patrik patrizia paul paula paulina pauline paulinho paulo pavel pavlo pavlos pavol pawan
pawel pedro pekka peng per pervaiz pervez pervin peter petr petra petro petronila petros peyman philip philipp
philippe phillip pierre pieter pilar pinarayi piotr pita piyush plamen plutarco pouya prabowo prachanda pradeep
prafulla prakash pramod pranab pranav prashant pratibha praveen prawit prayut prayuth predrag preeti primitivo priya
priyanka prospero przemyslaw puan purnima pushpa putri pyotr qais qamar qasim quentin qusay rachel rachid radek
radoslav radoslaw radovan radu raed rafael rafaela rafal raffaele raffi rafiq rafiqul rafizi ragheb ragnar rahul
raimunda raimundo raisa raj rajab rajeev rajendra rajesh rajiv rajnath rajni rakesh ralf ralph ramesh rami ramin
ramiro ramon ramona ramush ramzan rania ranil ranjit raoul raphael raquel rashad rashid rashida rashmi rastislav ratan
ratko raul ravi raymond raza razvan rebecca recep redwan regina rehman reinhard rekha remi renan renata renate rene
retno reynaldo reza rezaul rezwana rhys ricardo riccardo richard ridwan rie rigoberto riitta rima rinat rita riyad
rizal rizwan robert roberta roberto robin rocio rodolfo rodrigo rogelio roger rogerio rohan rohit rokeya rokia rola
roland rolf romain roman romeu ronald rosa rosangela rosanna rosaura rosendo rosie rosinha rostyslav rotimi roxana
roya roza ruben rubens rudolf rufino ruhollah rumen ruslan rustam rustem ruta rutendo ruth ruy ryan ryo ryota ryszard
ryuichi sabah sabine sabri sabrina sachiko sachin sadio sadiq sadyr saeed sahar saher saif sajid sajith sajjad sakura
salah salam saleh salem sali salif salim salma salman salome salum salustiano salvatore sam samantha sameh samer sami
samia samir samira samuel samvel sanae sanaullah sandeep sander sandiaga sandor sandra sandrine sandro sanja sanjay
sanjeev sanna santosh sara sarah sarath sarfraz sari sarita sasa saskia satish satoru satoshi sattareh satu saturnino
satya saul saulius sayed scott seamus sean sebastian sebastien segun seiji sekou sekouba selahattin selam selcuk selma
semyon senad sepideh seppo serdar serge sergei sergey sergio serhii serhiy serzh severina severino seydou seyed seyoum
shadi shafie shafiqul shafqat shahbaz shahid shahidul shahram shahzad shaker shakir shalva shamil shamsul shankar
shannon sharad sharon shashi shatrughan shaukat shavkat sheetal shehbaz sheikh sheila sher sherif sherry shigeru
shilpa shimelis shinichi shinjiro shinzo shireen shirin shiva shivraj shlomo sho shohei shoji shpend shreya shruti
shunichi siamak sibusiso siddharth sidi siegfried silas silvestre silvia silvio simon simona simone siobhan sipho
sirajul siri sirisena sisay siti siyabonga slamet slavko slawomir slobodan smriti sneha snezana soe sofie sofiya
sohail soheila sola solomon solveig sombat somchai sonal sonia sooronbay sophia sophie soraia soraya soren sorin sota
souleymane soumaila spyros srdjan srettha sri srinivas stanimir stanislav stanislava stavros stefan stefania stefano
stelios stella stepan stephan stephane stephanie stephen steve steven stipe stuart suad subhash sudha sudhir suha
suharto sujata sukarno sukhbir suleiman suleyman sultana sumit sunil sunita suresh susan susana susanne sushil sushma
susilo suthep sutopo suzanne svein sven svetlana sviatlana svitlana svyatoslav swati syed sylvia sylvie tabata tadesse
tadeusz tafadzwa tahir tahmina taichi taina taisiya taisuke taiwo takahiro takako takashi takeo takeshi takuya talal
talant talat talib tamar tamara tamas tamer tamim tania tanya tapio tapiwa taras tarcisio tarek tarif tariq tariro
tarja taro taslima tasso tatenda tatiana tatsuya tatyana taye tayfun tayo tayyip ted tejashwi temi temitope tendai
tengiz tengku teodoro terence teresa tereza terry tesfaye tetiana tetsuro tewodros thabo thaksin thamer thanasis
thanathorn thandi thandiwe thein themba theo theodor theodoros theresa therese thiago thierry thomas thongloun thura
tibor tiburcio tidjane tigist tigran tihana tihomir tim timo timofey timothy timur tinashe tito tobi tobias todd todor
togrul tolu tom tomas tomasz tomislav tommaso tomoko tomomi toni tony tore toru toshihiro toshio tracy traian trevor
trond trygve tsegaye tshepo tsikhan tsvetan tumelo tuncay tunde tundu tunji turki tuula uche uchenna uddhav ugur uhuru
ulises ulrich ulrike uma umar umaru umit urmila ursula urszula usama usha usman vaclav vadim vadym vahagn vahid valdas
valdemar valdir valentin valentina valentyn valeria valerie valery valiantsin vanessa vangelis vania vardan varun
vasile vasily vassilis vasudha vasundhara vasyl veikko velimir venkaiah venkatesh vera veronica veronika veronique
vesna viacheslav vicente victor vidal vidya vijay vikram viktor viktoria ville vinay vincent vincenzo vinod viola
violeta vipin virgilio virginie vishal vitali vitalii vitaliy vitaly vito vivek vjosa vladimir vladimira vladislav
vojislav vojtech volkan volker volodymyr vsevolod vugar vusi vyacheslav vytautas wael wafa wahid wahyu wairimu walaa
waldir waldo waleed walid walter wang wangari wanjiku wanjiru warren wasim wassim waweru wendy werner wieslaw wilfredo
wilhelm willem william wilmer winston wiranto wissam witold wladyslaw wojciech wolfgang worku wouter xavier xiomara
xolani yadira yahya yakov yamile yan yana yanis yann yannick yannis yared yaroslav yaroslava yasar yashwant yasir
yasmeen yasmin yasser yasuhiro yasuo yaw yaya yazan yefim yegor yehor yelena yelizaveta yemi yemisi yenny yesenia
yevgeny yevhen yilmaz yingluck ylli yoel yogendra yogi yohannes yoichi yoko yolanda yordan yosef yoshi yoshihide
yoshiko yoshimasa yoshitaka yousaf yousef youssef youssouf yuka yuki yukio yulia yuliana yumi yuri yurii yuriko yuriy
yury yusuf yusuke yuta yves yvette yvonne zachary zafar zaheer zaher zahid zahra zaid zainab zakhar zaki zanele zaw
zbigniew zdenek zdenka zeca zeina zeinab zeinabou zekeriya zelia zenebech zewdu zeynep zhanar zhanna zhivko ziad ziaur
zigmas zinaida zlatan zlatko zodwa zoe zofia zohreh zoila zola zoltan zoraida zoran zoya zsolt zsuzsa zuberi zuhair
zulfikar zulkifli zurab zuzana zvonimir zweli`.split(/\s+/u),
);
