import type { MoodWords } from './mood-words.ts'

export const moodWordsIt: MoodWords = {
  formulas:
    "non esit[ia][^.!?]*|(?:le auguriamo|le auguro|vi auguriamo|augurandole|auguri)[^.!?]*|(?:buon|buona|buone|buoni|felice|sereno|serena|ottimo|splendido)(?:'| )? ?(?:fine ?settimana|weekend|giornata|serata|settimana|natale|anno|pasqua|feste|festivita|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|vacanze|estate|pomeriggio|ferie|viaggio|proseguimento)|(?:resto|restiamo|rimango|rimaniamo|siamo|sono)[^.!?,]{0,25} (?:a (?:sua|vostra) )(?:completa |totale )?disposizione[^.!?,]*|a (?:sua|vostra) (?:completa )?disposizione per[^.!?,]*|grazie (?:per|della|del) (?:la |il |sua |suo |vostra |vostro )*(?:pazienza|fiducia|comprensione|messaggio|mail|e-mail|email|telefonata|visita|cortesia)(?: (?:di|del) (?:ieri|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|\\d+(?: \\w+)?))?|orologio (?:di cortesia|sostitutivo)|pronti ad? \\w+[^.!?,]*|(?<!siamo )(?<!ancora )(?<!sempre )(?<!tuttora )in attesa di (?:un suo|una sua|un vostro|leggerla|sentirla|un cortese)[^.!?,]*|nel frattempo|a presto|speriamo che (?:lei|stia|sia di)[^.!?,]*|spero che[^.!?,]*stia[^.!?,]*|intanto",
  farewell:
    '(?:bene,? |ok,? |grazie,? |allora |perfetto,? )*(?:a|ci vediamo|ci sentiamo|alla) (?:presto|domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|prossima|settimana prossima|dopo|risentirci)(?: (?:allora|prossimo|mattina|pomeriggio))?',
  asks: "(?:puo|potrebbe|vuole|desidera|preferisce|quando|come|dove|quale|quali|chi|perche|cosa|che cosa|quanto|avrebbe|ha (?:gia|modo|preferenze|ancora)|e possibile|possiamo|posso|dobbiamo|va bene|le va|le andrebbe|gradisce|accetta|conferma|potremmo|e d'accordo|sarebbe|ci conferma|mi conferma|saprebbe|in che|a che|ci (?:puo|potrebbe)|mi (?:puo|potrebbe)|per che|vorrebbe)",
  condition:
    'se(?! non erro)|qualora|purche|a condizione che|salvo che|a meno che|in caso di|nel caso(?: in cui)?|ammesso che|sempre che|a patto che|previa',
  courtesy:
    "se (?:desidera|preferisce|vuole|lo desidera|ha (?:domande|bisogno|dubbi)|avesse|necessario|possibile|le va|per lei|le fa|crede|ritiene|e d'accordo|non erro|tutto va)|in caso di (?:domande|dubbi|necessita|bisogno|assenza)|se dovesse (?:avere|servire)",
  whenever:
    "non appena|appena|una volta|quando|dopo (?:aver|la conferma|l'approvazione|che|la sua|il suo|l'arrivo|la ricezione)|finche|fino a quando|affinche|prima di (?=lucid|apri|proced|inizi|pul)|prima che|alla ricezione|al ricevimento|dal ricevimento|a ricezione|dalla (?:sua )?(?:conferma|approvazione)|dall'(?:approvazione|accettazione|arrivo)|all'arrivo|cosi che|in modo da",
  wouldBe:
    'sarebbero|sarebbe|potrebbero|potrebbe|avrebbe|costerebbe|ci vorrebbero|ci vorrebbe|richiederebbe|forse|magari|eventualmente|verrebbe|andrebbe',
  notWouldBe: 'sarebbe cos[iì] gentile|potrebbe (?:confermarci|dirci|indicarci|passare)',
  reported:
    '(?:lei )?(?:ci |mi )?(?:ha|aveva) (?:chiesto|scritto|detto|indicato|segnalato|espresso|accennato|riferito|menzionato|domandato)|(?:lei )?(?:ci |mi )?(?:scrive|scriveva|chiede|chiedeva|diceva|dice|segnala|segnalava|desiderava|desidera|vorrebbe|voleva|sperava|spera|pensava|pensa|si aspettava|si aspetta|temeva|teme|credeva|riferisce|riferiva|domanda|contava|avrebbe (?:voluto|bisogno))|(?:ha|aveva|avesse) (?:assolutamente |sicuramente )?bisogno|come (?:lei )?(?:ci )?(?:dice|scrive|indica|ha (?:scritto|chiesto|detto|indicato))|(?:la sua|sua) (?:richiesta|domanda|preoccupazione) (?:di|su|se|che|riguardo)|secondo (?:lei|la sua)|le (?:avevano|era stato|hanno) (?:detto|promesso|comunicato|indicato)|le servirebbe|le serve|le occorre',
  request:
    'la (?:preghiamo|prego|invitiamo|invito)(?: gentilmente| cortesemente)? (?:di|a)(?! (?:notare|pazientare|attendere|considerare|ritirar|passare))|si prega di(?! (?:notare|attendere|considerare))|ci (?:faccia|confermi|indichi|dica|comunichi|invii|mandi|chiami|scriva|risponda|contatti|richiami|fornisca)|mi (?:faccia|confermi|indichi|dica|chiami|scriva|mandi)|per favore|per cortesia|cortesemente|gentilmente (?=ci|mi|conferm|indic|invi|rispond)|risponda|porti|ricordi di|non dimentichi|le chiediamo (?:di|gentilmente|cortesemente)|attendiamo (?=il suo indirizzo|i suoi dati)|favorisca|voglia|puo (?:confermarci|dirci|indicarci)',
  generic:
    'di solito|in genere|generalmente|solitamente|abitualmente|in media|di norma|di regola|mediamente|normalmente|i nostri tempi (?:medi|abituali)|in generale',
  contrast: 'ma|pero|tuttavia|purtroppo|invece|eppure|in realta|bensi',
  negation: 'non|inutile|nessun[oa]?|mai|ne(?=\\s+(?:il|la|lo|e))|neppure|neanche|nemmeno',
  notNegation:
    "non solo|non (?:si preoccupi|c'e problema|esiti)[^,.]*|nessun problema|se non erro|non oltre|non piu tardi",
  ahead:
    '(?:non )?(?:sara|saranno|potra|potranno|potrete|verra|verranno|arrivera|arriveranno|ricevera|riceverete|restituiremo|consegneremo|avra|avremo|avrete|faremo|chiameremo|contatteremo|ricontatteremo|invieremo|spediremo|partira|rientrera|tornera|finiremo|termineremo|completeremo|provvederemo|uscira|costera|dovra|dovremmo|dovrebbe|dovrebbero|vorranno|vorra|serviranno|richiedera|durera|sostituiremo|lucideremo)|(?!lettera|intera|maniera|ghiera|primavera|opera|galera|sfera|vera|cera|sera|era|spera|camera|bandiera|cerniera|tastiera)\\w{3,}(?:eremo|iremo|eranno|iranno|erete|era|ira)|previst[oaie]|prevediamo|contiamo di|speriamo di|stimiamo|(?<!in )attes[oaie]|in arrivo|programmat[oa]|pianificat[oa]|al piu tardi|entro',
  past: '(?:e|sono) (?:\\w+ )?(?:andat|riuscit|superat)[oaie]|(?:e|sono) (?:\\w+ ){0,2}(?:fatt[oaie]|eseguit[oaie]|effettuat[oaie]|sostituit[oaie]|cambiat[oaie]|lucidat[oaie]|pulit[oaie]|regolat[oaie]|montat[oaie])|(?:e|sono) (?:\\w+ ){0,3}(?:stat[oaie]|arrivat[oaie]|partit[oaie]|giunt[oaie]|rientrat[oaie]|tornat[oaie]|pervenut[oaie]|entrat[oaie]|uscit[oaie])|(?:abbiamo|ho|ha|hanno|avete|aveva|avevamo) (?:gia |appena |ora |anche |inoltre |finalmente |regolarmente |ben )*\\w+(?:to|so|sto|rto|tto|ta|te|ti)|era|erano|aveva',
  joints:
    "ma|pero|perche|quindi|mentre|poiche|tuttavia|dunque|poi|siccome|infatti|invece|percio|e (?=(?:la|il|lo|le|sara|siamo|abbiamo|potra|vi|ora|stiamo|aspettiamo|attendiamo|verra|quindi|poi|sta|rimane|vale|resta|scade|ci|dovrebbe|puo)(?![a-z]))|se (?=la|il|tutto|i|le|lo|non|desidera|vuole|approva|accetta|arriva|ha|ci|l'|preferisce|conferma|rifiuta)|qualora|purche|non appena|appena|una volta|quando (?=la|il|l'|sara|avremo|arriva|riceveremo)|dopo (?:la|l')|che (?=sara|e |la|il|abbiamo)",
  datedThings:
    '(?:mail|e-mail|email|messaggio|lettera|telefonata|chiamata|conversazione|colloquio|visita|richiesta|sms|risposta|fattura|scontrino|acquisto|acquistato|comprato|ricevuta|sentiti|parlati|incontro|matrimonio|compleanno|viaggio|partenza|vacanza|ferie|cerimonia|battesimo)',
}
