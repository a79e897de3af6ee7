import type { DateWords } from './date-words.ts';

export const dateWordsDe: DateWords = {
  months: [
    'januar|jänner|jan', 'februar|feber|feb', 'märz|mär|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sept?', 'oktober|okt',
    'november|nov', 'dezember|dez',
  ],
  weekdays: ['montags?|mo', 'dienstags?|di', 'mittwochs?|mi', 'donnerstags?|do', 'freitags?|fr', '(?:samstags?|sonnabends?|sa)', 'sonntags?|so\\.'],
  numbers: {
    ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
    elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, achtzehn: 18, zwanzig: 20, vierundzwanzig: 24, dreissig: 30, sechsunddreissig: 36, vierzig: 40, achtundvierzig: 48, sechzig: 60,
  },
  units: {
    hour: 'stunden?|std\\.?', working_day: '(?:arbeits|werk|geschäfts)tage?n?', day: 'tage?n?', week: 'wochen?|wo\\.', month: 'monate?n?|monats|mt\\.|mte\\.', year: 'jahre?n?|jahres',
  },
  days: {
    '0': 'heute(?: (?:morgen|früh|nachmittag|abend|mittag|vormittag))?|heutigen tage?s?|soeben', '1': '(?<!guten )(?<!heute )(?<!gestern )morgen(?: (?:früh|nachmittag|abend|mittag|vormittag))?(?! \\d+ ?uhr morgens)', '2': 'übermorgen',
    '-1': 'gestern(?: (?:morgen|früh|nachmittag|abend|mittag|vormittag))?', '-2': 'vorgestern',
  },
  next: 'nächste[rnsm]?|kommende[rnsm]?', coming: 'diese[rnsm]?|laufende[rnsm]?', last: 'letzte[rnsm]?|vergangene[rnsm]?|vorige[rnsm]?', following: 'darauffolgende[rnsm]?|folgende[rnsm]?|darauf',
  weekAfter: 'in acht tagen|in einer woche|in 8 tagen',
  sides: { start: 'anfangs?|zu beginn|beginn|erste hälfte|in der ersten hälfte|in den ersten tagen', mid: 'mitte|in der mitte', end: 'ende|zum ende|gegen ende|in der zweiten hälfte|zweite hälfte' },
  ofThe: 'des monats|des|der|von|vom|im|den', weekNumber: 'kw\\.?|kalenderwoche|woche(?: nr\\.?)?', weekOf: 'woche (?:vom|ab|ab dem)', weekend: 'wochenendes?|we',
  monthEnd: 'monatsende|ende (?:des |dieses |vom )?monats?', weekEnd: 'ende (?:der |dieser )?woche',
  feasts: { christmas: 'weihnachten|heiligabend|den feiertagen|die feiertage|den festtagen|die festtage|weihnachtstage', new_year: 'neujahr|silvester|jahreswechsel', easter: 'ostern', pentecost: 'pfingsten', year_end: 'jahresende|ende (?:des |dieses )?jahres' },
  seasons: ['frühling|frühjahr', 'sommer', 'herbst', 'winter'],
  relations: {
    not_before: 'nicht vor(?: dem)?|frühestens(?: am| ab)?|nicht früher als(?: am)?|erst(?: wieder)?(?: am| ab| im| zum| in der| ende| anfang| mitte)?|erst', by: 'bis(?: spätestens| zum| zur| am)?(?: zum| zur| am| den)?|spätestens(?: bis)?(?: am| zum| zur)?|bis spätestens(?: am| zum)?|noch vor|innerhalb', before: 'vor(?: dem| der)?|noch vor(?: dem| der)?',
    from: 'ab(?: dem)?|von(?: dem)? an|ab kommende[mnr]', after: 'nach(?: dem| der)?', since: 'seit(?: dem| der)?', instead: 'statt(?: am| wie)?|anstatt(?: am)?|anstelle(?: von)?|und nicht(?: am)?|nicht(?: am| erst)?', on: 'am|im|in der|in|zum|zur|für(?: den| die)?|um den|gegen|den|der|an|auf(?: den)?|per|im laufe (?:des|der)|rund um|etwa|circa|ca\\.?|um',
  },
  between: 'zwischen(?: dem)?|vom|von', and: 'und(?: dem)?|bis(?: zum)?|oder|-', approximately: 'ca\\.?|circa|zirka|etwa|ungefähr|rund|gut|knapp|in etwa|schätzungsweise|voraussichtlich|wohl|nochmals|noch',
  within: 'innerhalb(?: von| der nächsten)?|binnen|in weniger als|in maximal|in höchstens|in den nächsten|in spätestens|spätestens in', ahead: 'in|nach|in rund|in etwa|in circa|in ca\\.?|in ungefähr|in noch', since: 'seit|seit gut|seit über|seit etwa|seit rund', agoBefore: 'vor(?: etwa| rund| gut| ca\\.?| circa| über| knapp)?', agoAfter: 'zuvor',
  still: 'noch(?: etwa| rund| ca\\.?| circa| ungefähr| weitere| gut| mindestens)?|weitere|dauert(?: es)?(?: noch)?(?: etwa| rund| ca\\.?| circa| voraussichtlich| ungefähr)?|lieferzeit(?: beträgt| ist| von)?(?: derzeit| aktuell| zurzeit)?|wartezeit(?: beträgt| ist| von)?(?: derzeit| aktuell)?|frist von|beträgt(?: derzeit| aktuell| noch)?|benötigen(?: wir)?(?: noch)?|brauchen(?: wir)?(?: noch)?|bearbeitungszeit(?: beträgt| von| ist)?(?: derzeit| aktuell)?|rechnen sie(?: bitte)? mit(?: noch)?(?: etwa| ca\\.?| rund)?|mit(?: einer (?:dauer|wartezeit) von)?',
  stillAfter: 'dauern|mehr|länger|warten|benötigen|brauchen|arbeit|in anspruch|geduld|lieferzeit|wartezeit|bearbeitungszeit',
  lumps: [
    { words: '(?:ein paar|wenige[nr]?|einige[nr]?) wochen', count: -1, unit: 'week' }, { words: 'ein(?:em|en)? halbe[sn]? jahr(?:es)?', count: 6, unit: 'month' }, { words: 'anderthalb monaten?|eineinhalb monaten?', count: 6, unit: 'week' },
    { words: 'anderthalb wochen|eineinhalb wochen', count: 10, unit: 'day' }, { words: 'ein(?:em|en)? halben monat', count: 15, unit: 'day' }, { words: 'ein(?:em|en)? dreivierteljahr', count: 9, unit: 'month' }, { words: 'ein(?:em|en)? vierteljahr', count: 3, unit: 'month' }, { words: 'anderthalb jahren?|eineinhalb jahren?', count: 18, unit: 'month' },
  ],
  dayFirst: true, ordinal: '\\.|te[nr]?', article: 'den|dem|der|die', dayTimes: 'vormittags?|nachmittags?|abends?|mittags?|früh|morgens?',
};
