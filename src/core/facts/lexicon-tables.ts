import type { Effect } from './modifiers';
import type { Role } from './role-words';
import type { UnitKind } from './units';

/** A lexicon as text: entries apart by spaces, forms by "|", a value behind "="; "_" stands for a space in a value. */
export interface LexiconTable {
  readonly numbers: string;
  readonly scales: string;
  readonly vague: string;
  readonly rounds?: string;
  readonly none: string;
  readonly joints: string;
  readonly fillers: string;
  readonly between: readonly [string, string];
  readonly modifiers: readonly (readonly [Effect, string])[];
  readonly units: readonly (readonly [UnitKind, string])[];
  readonly nouns: string;
  /** Beginnings of words, as alternatives of a regular expression. */
  readonly roles: readonly (readonly [Role, string])[];
  readonly hours: string;
  readonly afternoon: string;
}

const SPANISH: LexiconTable = {
  numbers:
    'un|uno|una|ún=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900',
  scales: 'mil=1000 millón|millones=1000000 docena|docenas=12',
  vague: 'decenas=20 docenas=24 centenares|cientos=200 miles=2000 millones=2000000 varios|varias=3',
  rounds: 'decena=10 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centenar=100 millar=1000',
  none: 'ningún ninguno ninguna',
  joints: 'y',
  fillers: 'de otros otras los las el la más unos unas sus al',
  between: ['entre', 'y'],
  modifiers: [
    ['floor', 'al menos|por lo menos|como mínimo|no menos de'],
    ['over', 'más de|superior a|por encima de'],
    ['cap', 'hasta|como máximo|no más de'],
    ['under', 'menos de|por debajo de'],
    ['around', 'unos|unas|alrededor de|cerca de|casi|aproximadamente|en torno a|cerca del'],
  ],
  units: [
    ['percent', 'porciento=percent'],
    [
      'duration',
      'segundo|segundos=second minuto|minutos=minute hora|horas=hour día|días=day semana|semanas=week mes|meses=month año|años=year década|décadas=decade',
    ],
    [
      'distance',
      'metro|metros=metre kilómetro|kilómetros=kilometre milla|millas=mile centímetro|centímetros=centimetre',
    ],
    [
      'measure',
      'tonelada|toneladas=tonne nudo|nudos=knot grado|grados=degree litro|litros=litre hectárea|hectáreas=hectare',
    ],
    [
      'money',
      'euro|euros=euro dólar|dólares=dollar peso|pesos=peso libra|libras=pound corona|coronas=crown rublo|rublos=ruble',
    ],
  ],
  nouns:
    'persona|personas=person víctima|víctimas=victim pasajero|pasajeros|pasajera|pasajeras=passenger tripulante|tripulantes=crew niño|niños|niña|niñas|menor|menores=child mujer|mujeres=woman hombre|hombres=man civil|civiles=civilian soldado|soldados|militar|militares=soldier policía|policías|agente|agentes=officer trabajador|trabajadores=worker vecino|vecinos=resident detenido|detenidos=person herido|heridos|heridas=person muerto|muertos|muertas|fallecido|fallecidos=person desaparecido|desaparecidos=person casa|casas|vivienda|viviendas|hogar|hogares=house edificio|edificios=building vehículo|vehículos=vehicle coche|coches=car buque|buques|barco|barcos|embarcación|embarcaciones=ship transbordador|ferri|ferry=ferry explosión|explosiones=explosion ataque|ataques=attack país|países=country ciudad|ciudades=city helicóptero|helicópteros=helicopter bote|botes|lancha|lanchas=boat escolar|escolares|alumno|alumnos|alumna|alumnas|estudiante|estudiantes=pupil viajero|viajeros|viajera|viajeras=passenger náufrago|náufragos|fallecida|fallecidas=person hijo|hijos=son hija|hijas=daughter hermano|hermanos=brother hermana|hermanas=sister voto|votos=vote empleo|empleos=job combatiente|combatientes|miliciano|milicianos=fighter manifestante|manifestantes=protester',
  roles: [
    [
      'killed',
      'muert|muri|muer|sucumb|fallec|matar|mató|mata|asesin|perdieron la vida|perdió la vida|perdido la vida|sin vida|abatid|ejecutad|ahogad|cadáver|mortal',
    ],
    [
      'injured',
      'herid|lesion|hospital|atendid|ingresad|contusion|intoxicad|recibid[oa]s? asistencia|recibieron asistencia|recibido asistencia|cuidados intensivos|estado crítico|estado grave|estado muy grave',
    ],
    ['missing', 'desaparec|paradero|sin localizar'],
    ['arrested', 'deten|arrest|captur'],
    ['displaced', 'desplaz|evacua|refugiad|desaloj|damnific|sin hogar|sin techo|realojad|abandonar sus'],
    [
      'rescued',
      'rescatad|rescató|rescataron|rescatar|salvad|sobreviv|supervivien|puestos a salvo|puestas a salvo|puso a salvo|llegaron a tierra|socorrid|naufrag',
    ],
    ['abducted', 'secuestr|rehén|rehenes|cautiv'],
    [
      'attended',
      'asisti|asistent|manifest|concentr|congreg|espectador|marcharon|salieron a la|en las calles|en la calle',
    ],
    ['damaged', 'destru|dañ|derrumb|incendiad|arras|calcinad|anegad'],
    ['voted', 'voto|votar|votaron|votante'],
    ['infected', 'infect|contagi|casos confirmados|positivos'],
  ],
  hours: 'h horas',
  afternoon: 'tarde noche',
};

const FRENCH: LexiconTable = {
  numbers:
    'un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante|octante=80 nonante=90 cent|cents=100',
  scales: 'mille=1000 million|millions=1000000 milliard|milliards=1000000000 douzaine|douzaines=12',
  vague: 'dizaines=20 douzaines=24 centaines=200 milliers=2000 millions=2000000 plusieurs=3',
  rounds:
    'dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
  none: 'aucun aucune',
  joints: 'et -',
  fillers: "de d' des autres les le la du plus",
  between: ['entre', 'et'],
  modifiers: [
    ['floor', "au moins|pas moins de|pas moins d'"],
    ['over', "plus de|plus d'|supérieur à"],
    ['cap', "jusqu'à|au plus|au maximum"],
    ['under', "moins de|moins d'"],
    ['around', "environ|quelque|près de|près d'|presque|autour de|autour d'|une"],
  ],
  units: [
    ['percent', 'pourcent=percent'],
    [
      'duration',
      'seconde|secondes=second minute|minutes=minute heure|heures=hour jour|jours=day semaine|semaines=week mois=month an|ans|année|années=year',
    ],
    ['distance', 'mètre|mètres=metre kilomètre|kilomètres=kilometre mille|milles=mile'],
    ['measure', 'tonne|tonnes=tonne nœud|nœuds=knot degré|degrés=degree litre|litres=litre hectare|hectares=hectare'],
    ['money', 'euro|euros=euro dollar|dollars=dollar livre|livres=pound'],
  ],
  nouns:
    'personne|personnes=person victime|victimes=victim passager|passagers=passenger enfant|enfants=child femme|femmes=woman homme|hommes=man civil|civils=civilian soldat|soldats|militaire|militaires=soldier policier|policiers=officer mort|morts|blessé|blessés|disparu|disparus|tué|tués=person maison|maisons|foyer|foyers=house bâtiment|bâtiments|immeuble|immeubles=building véhicule|véhicules=vehicle voiture|voitures=car navire|navires|bateau|bateaux=ship explosion|explosions=explosion attaque|attaques=attack pays=country ville|villes=city manifestant|manifestants|protestataire|protestataires=protester fils=son fille|filles=daughter frère|frères=brother sœur|sœurs=sister voix|suffrages=vote',
  roles: [
    [
      'killed',
      'mort|mour|tué|tuer|tuant|succomb|décéd|décès|péri|noyé|assassin|meurtri|cadavre|perdu la vie|trouvé la mort|sans vie|abattu|exécuté',
    ],
    [
      'injured',
      'bless|état critique|état grave|soins intensifs|hospitalis|urgence absolue|urgence relative|intoxiqu|soigné',
    ],
    ['missing', 'dispar|portés manquants|introuvable'],
    ['arrested', 'arrêt|interpell|détenu|incarcér|garde à vue'],
    ['displaced', 'déplac|évacu|réfugi|sans-abri|sans abri|relogé|sinistr'],
    ['rescued', 'sauvé|secouru|rescap|surviv|sains et saufs|repêch'],
    ['abducted', 'enlev|otage|kidnapp'],
    ['attended', 'manifest|rassembl|assist|défil|spectateur|particip|descendu|dans les rues|dans la rue|battu le pavé'],
    ['damaged', 'détrui|endommag|incendié|effondr|ravagé|inondé'],
    ['voted', 'voix|voté|suffrage'],
    ['infected', 'infect|contamin'],
  ],
  hours: 'h heures heure',
  afternoon: 'soir après-midi',
};

const GERMAN: LexiconTable = {
  numbers: `ein|eine|einen|einer|eines=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 ${germanTens()} hundert=100 einhundert=100 zweihundert=200 dreihundert=300 vierhundert=400 fünfhundert=500`,
  scales:
    'tausend=1000 million|millionen=1000000 milliarde|milliarden=1000000000 billion|billionen=1000000000000 dutzend=12 mio=1000000 mrd=1000000000 tsd=1000',
  vague: 'dutzende=24 hunderte=200 tausende=2000 zehntausende=20000 hunderttausende=200000 millionen=2000000 mehrere=3',
  none: 'kein keine keinen niemand',
  joints: 'und',
  fillers: 'von der die das den weitere weiteren andere anderen',
  between: ['zwischen', 'und'],
  modifiers: [
    ['floor', 'mindestens|wenigstens'],
    ['over', 'mehr als|über'],
    ['cap', 'bis zu|höchstens|maximal'],
    ['under', 'weniger als|unter'],
    ['around', 'rund|etwa|ungefähr|circa|ca|fast|knapp|nahezu'],
  ],
  units: [
    ['percent', 'prozent=percent'],
    [
      'duration',
      'sekunde|sekunden=second minute|minuten=minute stunde|stunden=hour tag|tage|tagen=day woche|wochen=week monat|monate|monaten=month jahr|jahre|jahren=year',
    ],
    ['distance', 'meter|metern=metre kilometer|kilometern=kilometre meile|meilen=mile'],
    ['measure', 'tonne|tonnen=tonne knoten=knot grad=degree liter=litre hektar=hectare'],
    [
      'money',
      'euro|euros=euro dollar|us-dollar=dollar pfund=pound franken=franc kronen|krone=crown rubel=ruble lira=lira',
    ],
  ],
  nouns:
    'mensch|menschen|person|personen|leute|tote|toten|verletzte|verletzten|vermisste|vermissten=person opfer=victim passagier|passagiere|passagieren|fahrgäste=passenger kind|kinder|kindern=child frau|frauen=woman mann|männer|männern=man zivilist|zivilisten=civilian soldat|soldaten=soldier polizist|polizisten=officer haus|häuser|häusern=house gebäude|gebäuden=building fahrzeug|fahrzeuge=vehicle auto|autos=car schiff|schiffe|schiffen=ship explosion|explosionen=explosion angriff|angriffe=attack land|länder=country stadt|städte=city stelle|stellen|arbeitsplatz|arbeitsplätze|jobs=job beschäftigte|beschäftigten=employee kommandeur|kämpfer|terroristen=fighter schüler=pupil sohn|söhne|söhnen=son tochter|töchter|töchtern=daughter bruder|brüder=brother schwester|schwestern=sister stimme|stimmen=vote',
  roles: [
    [
      'killed',
      'tot$|tote|erlag|erlegen|getötet|töt|starb|gestorben|ums leben|ihr leben verlor|verloren ihr leben|verlor sein leben|verlor ihr leben|todesopfer|ertrunk|ermord|leiche|kamen ums',
    ],
    ['injured', 'verletz|verwund|krankenhaus|klinik|lebensgefahr'],
    ['missing', 'vermiss|verschwund'],
    ['arrested', 'verhaft|festgenomm|festnahm|inhaftiert|in gewahrsam|festnahmen'],
    ['displaced', 'vertrieb|evakuier|geflohen|flohen|obdachlos|flüchtling|in sicherheit gebracht|notunterk'],
    ['rescued', 'gerettet|rettet|geborgen|überleb'],
    ['abducted', 'entführ|geisel|verschlepp'],
    ['attended', 'demonstr|versammel|teilnehm|zuschauer|kundgebung'],
    ['damaged', 'zerstör|beschädig|eingestürzt|abgebrannt|ausgebrannt|überflutet'],
    ['voted', 'stimmen|stimmten|wahlbeteiligung'],
    ['infected', 'infiz|ansteck|angesteckt|erkrank'],
  ],
  hours: 'uhr',
  afternoon: 'nachmittags abends',
};

// "einundzwanzig" to "neunundneunzig": one word each.
function germanTens(): string {
  const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
  return tens
    .flatMap((ten, index) => [
      `${ten}=${String((index + 2) * 10)}`,
      ...units.map((unit, one) => `${unit}und${ten}=${String((index + 2) * 10 + one + 1)}`),
    ])
    .join(' ');
}

const ITALIAN: LexiconTable = {
  numbers:
    'un|uno|una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21 ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 ventinove=29 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 duecento=200 trecento=300 quattrocento=400 cinquecento=500',
  scales: 'mila=1000 mille=1000 milione|milioni=1000000 miliardo|miliardi=1000000000 dozzina=12',
  vague: 'decine=20 centinaia=200 migliaia=2000 milioni=2000000 diversi|diverse|parecchi=3',
  rounds: 'decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 centinaio=100 migliaio=1000',
  none: 'nessun nessuno nessuna',
  joints: 'e',
  fillers: 'di altri altre i gli le il la dei delle più',
  between: ['tra', 'e'],
  modifiers: [
    ['floor', 'almeno|non meno di'],
    ['over', "più di|più d'|oltre"],
    ['cap', 'fino a|al massimo'],
    ['under', 'meno di'],
    ['around', 'circa|quasi|intorno a|una'],
  ],
  units: [
    ['percent', 'percento=percent'],
    [
      'duration',
      'secondo|secondi=second minuto|minuti=minute ora|ore=hour giorno|giorni=day settimana|settimane=week mese|mesi=month anno|anni=year',
    ],
    ['distance', 'metro|metri=metre chilometro|chilometri=kilometre miglio|miglia=mile'],
    ['measure', 'tonnellata|tonnellate=tonne nodi=knot grado|gradi=degree litro|litri=litre ettaro|ettari=hectare'],
    ['money', 'euro=euro dollaro|dollari=dollar sterlina|sterline=pound'],
  ],
  nouns:
    'persona|persone=person vittima|vittime=victim passeggero|passeggeri=passenger bambino|bambini=child donna|donne=woman uomo|uomini=man civile|civili=civilian soldato|soldati=soldier morto|morti|ferito|feriti|disperso|dispersi=person casa|case=house edificio|edifici=building auto|automobili=car nave|navi=ship esplosione|esplosioni=explosion attacco|attacchi=attack paese|paesi=country città=city figlio|figli=son figlia|figlie=daughter fratello|fratelli=brother voto|voti=vote',
  roles: [
    ['killed', 'mort|mori|soccomb|uccis|decedut|annegat|ammazzat|vittime|perso la vita'],
    ['injured', 'ferit|ricoverat|gravi condizioni|condizioni critiche'],
    ['missing', 'dispers|scompars'],
    ['arrested', 'arrestat|fermat|detenut'],
    ['displaced', 'sfollat|evacuat|profugh|senzatetto'],
    ['rescued', 'salvat|soccors|superstit|sopravvissut'],
    ['abducted', 'rapit|ostagg|sequestrat'],
    ['attended', 'manifest|partecip|radunat|spettator'],
    ['damaged', 'distrutt|danneggiat|crollat'],
    ['voted', 'voti|votat|votant'],
    ['infected', 'infett|contagiat'],
  ],
  hours: 'ore',
  afternoon: 'pomeriggio sera',
};

const PORTUGUESE: LexiconTable = {
  numbers:
    'um|uma=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze|quatorze=14 quinze=15 dezesseis|dezasseis=16 dezessete|dezassete=17 dezoito=18 dezenove|dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem|cento=100 duzentos|duzentas=200 trezentos|trezentas=300 quatrocentos|quatrocentas=400 quinhentos|quinhentas=500 seiscentos|seiscentas=600 setecentos=700 oitocentos=800 novecentos=900',
  scales: 'mil=1000 milhão|milhões=1000000 dúzia=12',
  vague: 'dezenas=20 centenas=200 milhares=2000 milhões=2000000 vários|várias=3',
  rounds: 'dezena=10 quinzena=15 vintena=20 trintena=30 centena=100 milhar=1000',
  none: 'nenhum nenhuma ninguém',
  joints: 'e',
  fillers: 'de outros outras os as o a mais',
  between: ['entre', 'e'],
  modifiers: [
    ['floor', 'pelo menos|ao menos|no mínimo'],
    ['over', 'mais de|acima de'],
    ['cap', 'até|no máximo'],
    ['under', 'menos de'],
    ['around', 'cerca de|aproximadamente|quase|perto de'],
  ],
  units: [
    ['percent', 'porcento=percent'],
    [
      'duration',
      'segundo|segundos=second minuto|minutos=minute hora|horas=hour dia|dias=day semana|semanas=week mês|meses=month ano|anos=year',
    ],
    ['distance', 'metro|metros=metre quilômetro|quilômetros|quilómetros=kilometre milha|milhas=mile'],
    ['measure', 'tonelada|toneladas=tonne grau|graus=degree litro|litros=litre hectare|hectares=hectare'],
    ['money', 'euro|euros=euro dólar|dólares=dollar real|reais=real'],
  ],
  nouns:
    'pessoa|pessoas=person vítima|vítimas=victim passageiro|passageiros=passenger criança|crianças=child mulher|mulheres=woman homem|homens=man civil|civis=civilian soldado|soldados=soldier morto|mortos|ferido|feridos|desaparecido|desaparecidos=person casa|casas=house edifício|edifícios|prédio|prédios=building carro|carros=car navio|navios=ship explosão|explosões=explosion ataque|ataques=attack país|países=country cidade|cidades=city filho|filhos=son filha|filhas=daughter irmão|irmãos=brother voto|votos=vote',
  roles: [
    ['killed', 'mort|morr|sucumb|matar|matou|faleci|assassin|afogad|perderam a vida'],
    ['injured', 'ferid|hospitaliz|internad|estado grave|estado crítico'],
    ['missing', 'desaparec'],
    ['arrested', 'detid|presos|preso|prendeu|arrest'],
    ['displaced', 'desloc|evacua|desalojad|desabrigad|refugiad'],
    ['rescued', 'resgat|salv|sobreviv'],
    ['abducted', 'sequestr|refém|reféns|raptad'],
    ['attended', 'manifest|participar|reuni|espectador'],
    ['damaged', 'destru|danific|desab'],
    ['voted', 'voto|votar'],
    ['infected', 'infet|infect|contagi'],
  ],
  hours: 'h horas',
  afternoon: 'tarde noite',
};

/** Lexicons by ISO 639 code. */
export const LEXICON_TABLES: Readonly<Partial<Record<string, LexiconTable>>> = {
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  it: ITALIAN,
  pt: PORTUGUESE,
};
