import type { DateWords } from './date-words.ts';

export const dateWordsIt: DateWords = {
  months: [
    'gennaio|genn?', 'febbraio|febb?', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu', 'luglio|lug', 'agosto|ago', 'settembre|sett?', 'ottobre|ott',
    'novembre|nov', 'dicembre|dic',
  ],
  weekdays: ['lunedi|lun', 'martedi|mart', 'mercoledi|merc', 'giovedi|giov', 'venerdi|ven', 'sabato|sab', 'domenica|dom'],
  numbers: {
    un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
    quattordici: 14, quindici: 15, sedici: 16, diciotto: 18, venti: 20, ventiquattro: 24, trenta: 30, trentasei: 36, quaranta: 40, quarantotto: 48, sessanta: 60,
  },
  units: {
    hour: 'ore|ora|h', working_day: 'giorn[io] (?:lavorativ[io]|feriali?)', day: 'giorn[io]|gg\\.?', week: 'settiman[ae]|sett\\.', month: 'mes[ei]', year: 'ann[io]',
  },
  days: {
    '0': 'oggi|stamattina|stamane|stasera|quest\'oggi|questa (?:mattina|sera)|questo pomeriggio|in data odierna', '1': 'domani(?: (?:mattina|sera|pomeriggio))?|domattina', '2': 'dopodomani|dopo domani',
    '-1': 'ieri(?: (?:mattina|sera|pomeriggio))?', '-2': "l'altro ieri|avantieri|altro ieri|avant'ieri",
  },
  next: 'prossim[oa]|prox', coming: 'quest[oa]|corrente|in corso|c\\.m\\.|entrante', last: 'scors[oa]|passat[oa]|ultim[oa]', following: 'successiv[oa]|seguente|dopo', weekAfter: 'a otto|a 8',
  sides: { start: "(?:l')?inizio|(?:gli )?inizi|ai primi|i primi|la prima meta|nella prima meta|(?:nella )?prima quindicina", mid: '(?:la )?meta|meta', end: 'fine|la fine|sul finire|alla fine|nella seconda meta|(?:nella )?seconda quindicina' },
  ofThe: "del mese di|della|dell'|del|di|d'|il mese di|mese di", weekNumber: '(?:settimana|sett\\.?)(?: (?:n|nr|numero|no)\\.?)?', weekOf: 'settimana (?:del|dal)', weekend: 'week-?end|week end|fine settimana|finesettimana',
  monthEnd: 'fine (?:del )?mese|la fine del mese', weekEnd: 'la fine della settimana|fine della settimana|fine di questa settimana',
  feasts: { christmas: 'natale|le feste|le festivita', new_year: 'capodanno', easter: 'pasqua', pentecost: 'pentecoste', year_end: "(?:la )?fine (?:dell'|d')anno" },
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  relations: {
    not_before: "(?:non|mai) (?:sara (?:pront[oa] |disponibile )?|arrivera |potra essere \\w+ )?prima (?:del|di|della|dell')|non prima (?:del|di|della|dell')|al piu presto|solo (?:da|dal)", by: "entro(?: e non oltre)?(?: il| la| l'| le| i)?|al piu tardi(?: il| entro)?|fino (?:al|a|alla)|per e non oltre(?: il)?|massimo(?: entro)?|non oltre(?: il| la)?", before: "prima (?:del|di|della|dell'|delle)",
    from: "(?:a partire )?(?:dal|da|dalla|dall')|a decorrere dal", after: "dopo(?: il| la| le)?", since: "(?:fin )?(?:dal|dallo|da)", instead: "invece (?:che|di|del)|anziche(?: il)?|e non(?: il)?|non(?: il)?|piuttosto che", on: "il|lo|la|in|a|ad|nel|nella|nell'|per(?: il| la)?|verso(?: il| la)?|intorno (?:al|alla)|attorno al|circa|nel corso (?:del|della|di)|alla|al|di|durante",
  },
  between: "tra(?: il| la)?|fra(?: il| la)?|dal|da|dall'", and: "e(?: il| la| l')?|al|a|all'|o|-", approximately: 'circa|ca\\.?|all\'incirca|approssimativamente|grosso modo|quasi|piu o meno|su per giu|un\'?altr[oa]|indicativamente|altr[ei]',
  within: "entro(?: le prossime| i prossimi)?|in meno di|al massimo (?:in|tra|entro)?|nel giro di|nell'arco di|entro (?:un )?massimo(?: di)?|nei prossimi|nelle prossime", ahead: "tra|fra|in|dopo|di qui a", since: 'da|da circa|da oltre', agoBefore: '(?:negli ultimi|nelle ultime)', agoAfter: 'fa|or sono|prima|addietro',
  still: "ancora(?: circa| altri| altre)?|altr[ei]|(?:ci )?vorra(?:nno)?(?: ancora| circa| altre| altri)?|(?:ci )?vogliono(?: ancora| circa| altre| altri)?|servono(?: ancora| circa| altre| altri)?|serviranno|occorrono(?: ancora| circa| altre| altri)?|occorreranno|tempi?(?: di (?:attesa|consegna|lavorazione))?(?: attual[ei])?(?: e| sono| previst[io]| stimat[io])?(?: di)?|attesa(?: e)?(?: di)?|richiedera(?: ancora| circa)?|richiede(?: ancora| circa)?|durera|calcoli|mancano(?: ancora)?",
  stillAfter: "di attesa|di lavoro|di lavorazione|di osservazione|in piu|ancora|di pazienza",
  lumps: [
    { words: 'una quindicina(?: di giorni)?', count: 15, unit: 'day' }, { words: '(?:un )?paio (?:di )?settimane', count: 2, unit: 'week' }, { words: '(?:un )?paio (?:di )?giorni', count: 2, unit: 'day' }, { words: '(?:un )?paio (?:di )?mesi', count: 2, unit: 'month' },
    { words: 'una decina (?:di )?giorni', count: 10, unit: 'day' }, { words: 'un (?:buon |bel )?mese e mezzo', count: 6, unit: 'week' }, { words: 'una settimana e mezz[oa]', count: 10, unit: 'day' }, { words: 'un anno e mezzo', count: 18, unit: 'month' }, { words: 'una ventina (?:di )?giorni', count: 20, unit: 'day' }, { words: 'mezzo anno|sei mesi', count: 6, unit: 'month' },
  ],
  dayFirst: true, ordinal: 'o|°|º', article: "il|l'|lo|la|del|dell'|al", dayTimes: 'mattina|mattino|pomeriggio|sera|in mattinata|nel pomeriggio|in giornata',
};
