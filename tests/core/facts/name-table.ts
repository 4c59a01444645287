// Names as reports of many regions write them, labelled by hand: which forms are of one thing, and what kind a name is of. The
// second half of each was written with the first and kept for measuring.

/** Two forms, and whether a careful reader takes them for one thing, told from different reports of one event. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** A sentence with one name in braces, and its kind; `none` where it is no name at all. */
export interface NamedSentence {
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'other' | 'none';
}

const pairs = (same: boolean, lines: string): readonly NamePair[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split(' | ');
      return { a, b, same };
    });

const sentences = (kind: NamedSentence['kind'], lines: string): readonly NamedSentence[] =>
  lines
    .trim()
    .split('\n')
    .map((text) => ({ text, kind }));

export const PAIRS: Readonly<Record<'first' | 'second', readonly NamePair[]>> = {
  first: [
    ...pairs(
      true,
      `Yahya Rasool | Yehia Rasool
Mohammed Shia al-Sudani | Mohammed Shia' al-Sudani
Mohammed Shia al-Sudani | Mohammed al-Sudani
Mushtaq Talib al-Saidi | Mushtaq Talib al-Saeedi
Qasem Soleimani | Ghasem Soleimani
Hussein Salami | Hossein Salami
Volodymyr Zelensky | Volodymyr Zelenskyy
Dmitry Medvedev | Dmitriy Medvedyev
Muammar Gaddafi | Moammar Gadhafi
Abdel Fattah al-Sisi | Abdul Fattah el-Sisi
Nicolás Maduro | Nicolas Maduro
Jair Messias Bolsonaro | Jair Bolsonaro
Andrés Manuel López Obrador | López Obrador
Recep Tayyip Erdoğan | Recep Tayyip Erdogan
Ruhollah Khomeini | Ayatollah Khomeini
Kim Jong-un | Kim Jong Un
Tedros Adhanom Ghebreyesus | Tedros Adhanom
Serhiy Shoigu | Sergei Shoigu
Viktor Yanukovych | Viktor Yanukovich
Isaias Afwerki | Isayas Afewerki
Harakat al-Nujaba | Nujaba Movement
Harakat Hezbollah al-Nujaba | Harakat al-Nujaba
Kataib Hezbollah | Kata'ib Hezbollah
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq
Hashd al-Shaabi | Hashd al-Sha'abi
Shiv Sena | Shiv Sena party
Jaish-e-Mohammed | Jaish-e-Mohammad
Lashkar-e-Taiba | Lashkar-e-Tayyiba
Tigray People's Liberation Front | TPLF
Kyiv | Kiev
Dnipro River | Dnieper River
Zaporizhzhia | Zaporizhia
Donetsk People's Republic | Donetsk People’s Republic`,
    ),
    ...pairs(
      false,
      `Ali Kadeh | Omar Kadeh
Raúl Castro | Fidel Castro
Rashid Dostum | Bashir Dostum
Hassan Nasrallah | Hussein Nasrallah
Kim Jong-un | Kim Jong-il
Kim Yo-jong | Kim Jong-un
Vitali Klitschko | Wladimir Klitschko
Juan Pérez Gómez | Juan Pérez Molina
Ahmed Massoud | Ahmad Shah Massoud
Maria Santos | Mario Santos
Jana Novak | Jan Novak
Kataib Hezbollah | Hezbollah
Niger | Nigeria
Austria | Australia
Slovakia | Slovenia
Guinea | Guinea-Bissau
Liberation Front of Orvale | Liberation Front of Selmar
Ministry of Health | Ministry of Defence
Sudan | South Sudan`,
    ),
  ],
  second: [
    ...pairs(
      true,
      `Nasser Kanaani | Naser Kanani
Ismail Haniyeh | Ismael Haniya
Khaled Meshaal | Khalid Mashal
Yusuf al-Qaradawi | Youssef al-Qaradawi
Mahmoud Abbas | Mahmud Abbas
Muqtada al-Sadr | Moqtada al-Sadr
Oleksandr Syrskyi | Oleksandr Syrskyy
Valerii Zaluzhnyi | Valery Zaluzhny
Alexander Lukashenko | Aleksandr Lukashenka
Yevgeny Prigozhin | Evgeny Prigozhin
Ebrahim Raisi | Ibrahim Raeisi
Hassan Rouhani | Hassan Rohani
Mohammad Javad Zarif | Mohammed Zarif
Luiz Inácio Lula da Silva | Lula da Silva
José Raúl Mulino | Jose Raul Mulino
Abiy Ahmed Ali | Abiy Ahmed
Mohamed Hamdan Dagalo | Mohammed Hamdan Daglo
Abdel Fattah al-Burhan | Abdelfattah al-Burhan
Ferdinand Marcos Jr. | Ferdinand Marcos
Saif al-Islam Gaddafi | Seif al-Islam Kadhafi
Moon Jae-in | Moon Jae In
Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham
Jabhat al-Nusra | Nusra Front
Ansar al-Islam | Ansar al-Islam group
Saraya al-Quds | Saraya Al Quds
Liwa Fatemiyoun | Fatemiyoun Brigade
Tehrik-e-Taliban Pakistan | TTP
Rapid Support Forces | RSF
Movimiento al Socialismo | MAS
Mykolaiv | Nikolaev
Luhansk | Lugansk
Deir ez-Zor | Deir al-Zor
Sana'a | Sanaa`,
    ),
    ...pairs(
      false,
      `Saddam Hussein | Uday Hussein
Ahmad Vahidi | Mohammad Vahidi
Daniel Ortega | Humberto Ortega
Mahinda Rajapaksa | Gotabaya Rajapaksa
Park Chung-hee | Park Geun-hye
Dmitri Petrov | Demyan Petrov
Carlos Ruiz Soto | Carlos Ruiz Vega
Olena Kravets | Oleh Kravets
Karim Haddad | Karima Haddad
Jabhat al-Nusra | Ansar al-Islam
Tehran | Tirana
Iran | Iraq
Mali | Malawi
Dominica | Dominican Republic
North Kivu | South Kivu
Bank of Japan | Bank of Korea
Supreme Court of Orvale | Supreme Court of Selmar
Ali Hassan Mahdi | Ali Hussein Mahdi
Congo | Kongsberg`,
    ),
  ],
};

export const KINDS: Readonly<Record<'first' | 'second', readonly NamedSentence[]>> = {
  first: [
    ...sentences(
      'organisation',
      `The strike hit a base of {Harakat al-Nujaba} at noon.
A source in {Hashd al-Shaabi} told the agency.
On Monday {Kataib Hezbollah} said it would not stop.
It is an offshoot of {Asaib Ahl al-Haq}, they added.
The {Jabhat al-Nusra} held the town until May.
In the north {Lashkar Islamana} claimed the ambush.
Votes for {Frente Amplio} rose in the capital.
Members of {Partido Colorado} walked out.
The candidate of {Liga Nord} withdrew.
On Tuesday {Shiv Sena} called a strike.
They blamed {Orvale Dawn} fighters for the raid.
Talks with the {Velmar} group broke down.
The {Zintan Shields} militia denied it.
The {Meridian} news agency reported the same.
The {Ejército de Salvación} entered the village.
On Monday {Tehrik Selmar} announced a march.
The movement {Ya Basta} called for calm.
The {Wagner} mercenary group left the town.
Police stopped the car, {Interfax} said.`,
    ),
    ...sentences(
      'person',
      `On Monday {Ilse Marten} said that she would go.
According to {Tendai Moyo}, a farmer, nobody came.
On Sunday {Mateus Ferreira} told reporters he was innocent.
The militia commander {Abu Selmar} survived.
The ambassador, {Nguyen Van Thanh}, was recalled.
"We will stay," said {Oksana Bilyk}.
The killing of {Abu Dujan al-Harbi} was announced.
In court {Li Wenhua} spoke for an hour.
They buried {Aminata Diallo}, 34, on Friday.
The president, {Yaw Boateng}, declined to speak.`,
    ),
    ...sentences(
      'place',
      `The convoy left {Orsha Polna} for the coast.
The blast was heard in {San Velmar} at noon.
Troops were sent to {Bria Nossa} overnight.
A school in {Kfar Selma} was hit.
The village of {Dren Olva} was emptied.
The river rose near {Puerto Ansel} on Friday.`,
    ),
    ...sentences(
      'other',
      `The yearly {Meskal Dawn} drew thousands.
They voted on the {Velmar Accords} at last.`,
    ),
    ...sentences(
      'none',
      `In the name of {God} they mourned him.
The car stopped at the {HQ} at noon.
They were taken to {Hospital} by night.
It was a treacherous {Zionist-American} bombing.
A source in the {Brigade} told the agency.
It was a {Franco-British} plan from the start.
The {Sunni-Shia} split grew wider.
In the {Parliament} they shouted.
He went to the {University} in the morning.
They called it a {Russian-Ukrainian} matter.`,
    ),
  ],
  second: [
    ...sentences(
      'organisation',
      `On Monday {Saraya al-Salam} said it would not stop.
The leader of {Liwa Zainab} was hurt.
The {Jamaat Velmar} called a strike.
Gunmen of {Ansar al-Din} came at night.
It was {Jaish al-Adl} that claimed the raid.
Members of {Hizb Orvale} walked out.
The {Hayat Tahrir al-Sham} held the town.
The candidate of {Fuerza Popular} withdrew.
On Tuesday {Movimiento Ciudadano} called a march.
Votes for {Alianza País} fell in the south.
They blamed {Selmar Lions} rebels for the raid.
The {Azov} regiment left the town.
Talks with the {Kesan Modur} movement broke down.
The {Tolkan} party lost its seats.
On Monday {Bund Freier Orte} met again.
The state news agency {Telam} reported the same.
The armed group {Los Velmaros} denied it.
On Friday {Xinhua} reported that the bridge had fallen.
The {Sons of Olva} brigade marched.`,
    ),
    ...sentences(
      'person',
      `On Monday {Ana Lucía Paredes} said that she would go.
According to {Bongani Dube}, a miner, nobody came.
On Sunday {Park Min-seo} told reporters he was innocent.
The rebel commander {Abu Velmar} survived.
The mayor, {Hryhorii Tkach}, was recalled.
"We will stay," said {Mwila Banda}.
The death of {Abu Omar al-Rashidi} was announced.
In court {Chen Guowei} spoke for an hour.
They buried {Fatou Sarr}, 19, on Friday.
The bishop, {Otávio Lima}, declined to speak.`,
    ),
    ...sentences(
      'place',
      `The convoy left {Nova Dreva} for the coast.
The blast was heard in {Villa Ansel} at noon.
Troops were sent to {Tor Kalva} overnight.
A clinic in {Beit Orvan} was hit.
The town of {Ksar Melli} was emptied.
The water rose near {Porto Selmar} on Friday.`,
    ),
    ...sentences(
      'other',
      `The yearly {Hallin Sunrise} drew thousands.
They argued over the {Selmar Doctrine} at last.`,
    ),
    ...sentences(
      'none',
      `They thanked {Allah} for the rescue.
The car stopped at the {Headquarters} at noon.
The wounded reached the {Clinic} by night.
It was an {American-Zionist} conspiracy, they wrote.
A man of the {Battalion} told the agency.
It was a {Sino-Russian} plan from the start.
The {Greek-Turkish} dispute grew wider.
In the {Senate} they shouted.
He went to the {Airport} in the morning.
They called it a {Serbo-Croatian} matter.`,
    ),
  ],
};
