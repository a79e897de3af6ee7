import type { Language } from '#platform/i18n/languages.ts'

/** From which invented names the clients of a country are put together, and how they are reached. */
export interface Folk {
  readonly country: string
  readonly language: Language
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly streets: readonly string[]
  readonly places: readonly (readonly [postalCode: string, city: string])[]
  /** Digits follow; ranges kept free for fiction where the country has one. */
  readonly phone: string
}

const words = (text: string): string[] => text.split(' ')

const romands: Folk = {
  country: 'CH',
  language: 'fr',
  given: words(
    'Amélie Baptiste Capucine Damien Éloïse Fabrice Gwenaëlle Hugo Isaline Jérémie Karine Loïc Maëlle Nicolas Océane Pascal Quentin Rachel Sylvain Thaïs Ulysse Viviane Xavier Yann Zoé Alizée Benoît Coralie Denis Élodie',
  ),
  family: words(
    'Aubertin-Roux Berthollaz Chappuisat Décorvet Échenard Favrolles Gaillardon Humbertier Jaccoudin Künzlin Luginbühlat Mermoudet Nicollerin Oberlé Pasquieron Quartenoud Rochaton Saviozet Tardinel Udressier Vuilleumet Wicht-Morand Ysoz Zermattin Blanchoud Cornuzat Dupasquet Fragnolet Grandjeandot',
  ),
  streets: words(
    'rue-des-Alpes chemin-du-Lac avenue-des-Tilleuls rue-du-Marché route-de-Veyrier quai-des-Bergues rue-de-Carouge chemin-des-Vignes',
  ),
  places: [
    ['1201', 'Genève'],
    ['1206', 'Genève'],
    ['1227', 'Carouge'],
    ['1260', 'Nyon'],
    ['1003', 'Lausanne'],
    ['1110', 'Morges'],
    ['2000', 'Neuchâtel'],
    ['1700', 'Fribourg'],
    ['1820', 'Montreux'],
  ],
  phone: '+41 22 555 4',
}

const swissGermans: Folk = {
  country: 'CH',
  language: 'de',
  given: words(
    'Andrin Beatrix Corsin Dorothea Elin Flurin Gian Heidi Ivo Jasmin Kaspar Lorena Mirjam Nils Ottilia Patrizia Reto Seraina Tobias Ursina Vreni Werner',
  ),
  family: words(
    'Ambühler Brunnschwil Caviezin Dängeli Eggenschwiler-Ott Flückigen Gerbermatt Hösliberg Imgrüter Jenatschen Käslimann Lüthold Muggliner Nüschel Odermattli Pfändlin Rüegsauer Stauffachen Tschudinger Uetzwil Vonarburger Wäfflin Zgraggli',
  ),
  streets: words('Seestrasse Bahnhofplatz Lindenweg Rebgasse Kirchgasse Mühlebachstrasse'),
  places: [
    ['8001', 'Zürich'],
    ['8008', 'Zürich'],
    ['6003', 'Luzern'],
    ['3011', 'Bern'],
    ['4051', 'Basel'],
    ['9000', 'St. Gallen'],
  ],
  phone: '+41 44 555 6',
}

const french: Folk = {
  country: 'FR',
  language: 'fr',
  given: words(
    'Adrien Bérénice Cédric Delphine Émile Faustine Gauthier Honorine Ismaël Joséphine Kévin Léonie Marius Noëlla Octave Pauline Rémi Sidonie Théodore Ursule Victoire Wilfried Yasmine Zacharie Agathe Blaise',
  ),
  family: words(
    'Aubrevillier Bonnaventin Charpentreux Delamarolle Estragnat Fontenivelle Garandeaux Hautecoeurt Jolibert-Ravel Kerguelin Lamouraille Montceyrac Noirmontier Orsonnet Pelletrin Quesnelier Roussillat Sainte-Luce Taillefontaine Urvoyet Vaucresson-Bey Willaumez Yvernault Zamoret',
  ),
  streets: words(
    'rue-Montorgueil avenue-de-Villiers rue-de-la-Pompe boulevard-Voltaire rue-des-Martyrs quai-de-Béthune rue-Lepic',
  ),
  places: [
    ['75002', 'Paris'],
    ['75009', 'Paris'],
    ['75016', 'Paris'],
    ['92200', 'Neuilly-sur-Seine'],
    ['78000', 'Versailles'],
    ['69006', 'Lyon'],
    ['94300', 'Vincennes'],
  ],
  phone: '+33 1 99 00 ',
}

const germans: Folk = {
  country: 'DE',
  language: 'de',
  given: words(
    'Anselm Birgit Carsten Dagmar Ekkehard Friederike Götz Hannelore Immo Jutta Konstantin Liselotte Malte Nele Ole Paulina Quirin Roswitha Sönke Thekla Ulf Valentina Wolfram Xaver Yvonne',
  ),
  family: words(
    'Achtelberg Brandstettner Circhbauer Dornhuber Ebersberger-Lang Fichtelhuber Gmeinwieser Haberlandner Irlmoser Jungwirthner Kreuthmayr Leitgebner Moosrainer Niederstrass Oberwallner Perlinger Ranftlhofer Schwaigerer Thannhuber Unterholzer Vilsmoser Wasserburger Zellhuberin',
  ),
  streets: words(
    'Rosenheimer-Strasse Schellingstrasse Lindwurmstrasse Nymphenburger-Weg Isarblick Hohenzollernplatz',
  ),
  places: [
    ['80333', 'München'],
    ['80469', 'München'],
    ['81675', 'München'],
    ['82319', 'Starnberg'],
    ['86150', 'Augsburg'],
    ['83022', 'Rosenheim'],
  ],
  phone: '+49 89 99998 ',
}

const italians: Folk = {
  country: 'IT',
  language: 'it',
  given: words(
    'Agostino Benedetta Corrado Donatella Emanuele Fiamma Gioele Ilaria Jacopo Lavinia Mirella Nazareno Ottavia Pierpaolo Raimondo Serena Tancredi Umberta Valerio Zaira',
  ),
  family: words(
    'Albertazzini Bonfigliolo Cernuschini Della-Roggia Erbaschi Fumagallini Gavazzolo Invernizzoli Lodigianti Mazzucchero Navigliani Ornaghetti Pirovanelli Quadronno Rescaldani Sironetti Tremoladi Ubertazzi Vimercanti Zucchellini',
  ),
  streets: words('via-Manzoni corso-Garibaldi via-della-Spiga viale-Piave via-Solferino piazza-San-Marco'),
  places: [
    ['20121', 'Milano'],
    ['20144', 'Milano'],
    ['20900', 'Monza'],
    ['22100', 'Como'],
    ['24121', 'Bergamo'],
    ['27100', 'Pavia'],
  ],
  phone: '+39 02 5550 ',
}

const austrians: Folk = {
  country: 'AT',
  language: 'de',
  given: words(
    'Aloisia Bertram Clemens Dorli Engelbert Franziska Gernot Hedwig Isidor Johanna Kilian Leopoldine Maximilian Notburga Oskar Philippa Rainer Stefanie Traudl Veit Walpurga',
  ),
  family: words(
    'Althofner Breitenseer Czernyhof Donaubauer Enzersdorf Feldkirchler Grinzinger Hietzingmann Inzersdorf Josefstadler Kahlenberger Lainzer-Hofer Margaretner Nussdorfer Ottakringl Pötzleinsdorf Rodauner Sieveringer Thurygrund Weidlinger',
  ),
  streets: words('Josefstädter-Strasse Landstrasser-Gürtel Naschmarktgasse Währinger-Strasse Prater-Allee'),
  places: [
    ['1010', 'Wien'],
    ['1040', 'Wien'],
    ['1080', 'Wien'],
    ['1190', 'Wien'],
    ['3400', 'Klosterneuburg'],
    ['2500', 'Baden'],
  ],
  phone: '+43 1 555 8',
}

const visitors: Folk = {
  country: 'GB',
  language: 'en',
  given: words(
    'Alasdair Beatrice Clement Daphne Edmund Florence Gareth Harriet Imogen Jasper Keira Lionel Morwenna Nigel Ophelia Percival Rosalind Sebastian Tabitha Winifred',
  ),
  family: words(
    'Ashcombe-Hale Birtwhistler Cranleigham Dunmorefield Elphinstead Fothergale Greyhurst Harrowden Inglethorpe Kestleman Lockwardine Merriwick Netherby-Cole Oakhanger Pendlestone Ravensworthy Stanwickham Thornberrow Underhallow Wexcombe',
  ),
  streets: words('Marylebone-Crescent Harbour-Lane Canongate-Close Clifton-Terrace'),
  places: [
    ['W1U 4QX', 'London'],
    ['EH8 8BN', 'Edinburgh'],
    ['BS8 4AB', 'Bristol'],
  ],
  phone: '+44 20 7946 0',
}

/** Who comes to a site, with how large a share. */
export const clientele: Readonly<Record<string, readonly (readonly [folk: Folk, share: number])[]>> = {
  GE: [
    [romands, 62],
    [swissGermans, 12],
    [visitors, 14],
    [french, 12],
  ],
  SEN: [
    [romands, 80],
    [swissGermans, 20],
  ],
  PAR: [
    [french, 84],
    [visitors, 16],
  ],
  MUC: [
    [germans, 90],
    [visitors, 10],
  ],
  MIL: [
    [italians, 90],
    [visitors, 10],
  ],
  VIE: [
    [austrians, 92],
    [visitors, 8],
  ],
}

export const companies: readonly string[] = [
  'Antiquités Belvoir',
  'Galerie des Trois Ponts',
  'Pfandhaus Lechner',
  'Orologi d’Epoca Brera',
  'Montres d’Occasion du Rhône',
]
