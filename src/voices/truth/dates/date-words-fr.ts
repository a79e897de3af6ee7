import type { DateWords } from './date-words.ts';

export const dateWordsFr: DateWords = {
  months: [
    'janvier|janv?', 'fevrier|fevr?', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil?', 'aout', 'septembre|sept?',
    'octobre|oct', 'novembre|nov', 'decembre|dec',
  ],
  weekdays: ['lundi|lun\\.', 'mardi|mar\\.', 'mercredi|mer\\.', 'jeudi|jeu\\.', 'vendredi|ven\\.', 'samedi|sam\\.', 'dimanche|dim\\.'],
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, 'vingt-quatre': 24, 'trente-six': 36, quarante: 40,
    'quarante-huit': 48, soixante: 60,
  },
  units: {
    hour: 'heures?|h', working_day: 'jours? (?:ouvres?|ouvrables?|ouvre)', day: 'jours?|j', week: 'semaines?|sem\\.?', month: 'mois',
    year: 'ans?|annees?',
  },
  days: {
    '0': "aujourd'hui|auj\\.|ce jour|ce (?:matin|soir|midi)|cet (?:apres-midi|aprem)|a l'instant", '1': 'demain(?: (?:matin|soir|midi|apres-midi))?',
    '2': 'apres-demain|apres demain|surlendemain', '-1': 'hier(?: (?:matin|soir|apres-midi))?', '-2': 'avant-hier|avant hier',
  },
  next: 'prochaine?|pro', coming: 'ce|cette|qui vient|en cours|courante?|a venir', last: 'derniere?|passee?|ecoulee?|precedente?', following: "suivante?|d'apres",
  weekAfter: 'en huit|en 8',
  sides: { start: "debut|tout debut|(?:dans )?la premiere quinzaine|premiere moitie|dans les premiers jours", mid: 'mi|milieu|courant|dans le courant|au milieu', end: "fin|toute fin|la fin|deuxieme quinzaine|seconde quinzaine|dans les derniers jours" },
  ofThe: "de la|de l'|du mois de|du mois d'|du|de|d'|le mois de|le mois d'",
  weekNumber: 'semaine(?: (?:no?|numero))?\\.?|sem\\.?|s', weekOf: 'semaine du|sem\\. du', weekend: 'week-?end|week end|we',
  monthEnd: 'fin (?:de|du) mois|fin mois', weekEnd: 'fin (?:de|de la) semaine|fin semaine',
  feasts: { christmas: 'noel|les fetes(?: de fin d annee)?', new_year: "nouvel an|le jour de l'an", easter: 'paques', pentecost: 'pentecote', year_end: "(?:la )?fin (?:de l'|d')annee" },
  seasons: ['printemps', 'ete', 'automne', 'hiver'],
  relations: {
    not_before: '(?:pas|plus|rien) avant|au plus tot', by: "d'ici(?: a| au)?|au plus tard|jusqu'(?:au|a)|avant la|avant|pour au plus tard|dernier delai|pour|d'ici la", before: 'avant le|avant',
    from: "a partir (?:du|de|d')|des|a compter (?:du|de)", after: "apres", since: 'depuis', instead: "au lieu (?:du|de)|plutot que|et non(?: pas)?|non pas(?: pour)?|pas", on: 'pour|en|au|a|le|courant|dans la journee de|vers|aux alentours du|autour du|environ',
  },
  between: 'entre|du|de', and: 'et|au|a|ou|-', approximately: "environ|env\\.?|a peu pres|quelque|pres de|approximativement|plus ou moins|vers|autour d[eu]|aux alentours d[eu]|une? petite?|bonnes?",
  within: "sous|d'ici(?: a)?|en moins de|dans (?:un|les) (?:delai (?:maximum |max )?de)?|dans un delai (?:maximum |maximal |max )?de|au plus tard dans|avant", ahead: "dans|dici|au bout de", since: 'depuis|cela fait|ca fait|voila',
  agoBefore: 'il y a(?: de cela)?|ya|voici', agoAfter: 'plus tot|auparavant',
  still: "encore|compte[rz](?: encore)?|un delai (?:supplementaire )?de|delai(?: prevu| estime| actuel| annonce)?(?: est| sera)? d[e']|patienter(?: encore)?|faudra(?: compter| attendre| patienter)?(?: encore)?|faut(?: compter| attendre| patienter)?(?: encore)?|prendra(?: encore)?|demandera(?: encore)?|reste|plus que|prevoyez|prevoir|durera(?: encore)?|necessitera(?: encore)?|attendre(?: encore)?",
  stillAfter: "d'attente|de delai|de plus|supplementaires?|de travail|d'atelier|d'observation",
  lumps: [
    { words: 'une? (?:petite )?(?:quinzaine|quinz)(?: de jours)?|quinzaine', count: 15, unit: 'day' }, { words: 'une? (?:petite )?(?:huitaine|8aine)(?: de jours)?|huitaine', count: 8, unit: 'day' },
    { words: 'une? (?:petite )?dizaine de jours', count: 10, unit: 'day' }, { words: 'un (?:bon |petit |gros )?mois et demi', count: 6, unit: 'week' }, { words: 'un an et demi', count: 18, unit: 'month' },
    { words: 'une douzaine de jours', count: 12, unit: 'day' }, { words: 'une? vingtaine de jours', count: 20, unit: 'day' },
  ],
  dayFirst: true, ordinal: 'er|eme|e|re', article: 'le|ce|au|du|la', dayTimes: "(?:en )?(?:debut|fin) (?:de matinee|d'apres-midi|de journee)|matin|soir|apres-midi|midi|dans la (?:matinee|journee|soiree)|en (?:matinee|journee)",
};
