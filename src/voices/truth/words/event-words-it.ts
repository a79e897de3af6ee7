import type { EventWords } from './event-words.ts'

const work =
  'riparazione|revisione|intervento|lavorazione|restauro|servizio|manutenzione|lavoro|lavori|lucidatura|pulizia|regolazione|assistenza|ripristino'

export const eventWordsIt: EventWords = {
  events: {
    callback:
      '(?:la|vi|le|ti) (?:richiam\\w+|ricontatt\\w+|contatt\\w+|chiam(?:o|eremo|ero|era|iamo|eranno|a)|telefon\\w+|aggiorn\\w+|inform\\w+|avvis\\w+|scriv(?:o|eremo|ero|era|iamo)|far(?:emo|o|a) sapere|facciamo sapere|dar(?:emo|o|a) (?:notizie|conferma|un riscontro)|terr(?:emo|o|a) (?:al corrente|aggiornat[oa]|informat[oa])|teniamo (?:al corrente|aggiornat[oa]|informat[oa])|risentir\\w+)|(?:ricever|avr)a (?:una (?:telefonata|chiamata|risposta)|nostre notizie|notizie|un aggiornamento|un riscontro|un nostro)|(?:ci|mi) (?:faremo|faro|facciamo|rifaremo|faccio) (?:sentire|vivi|vivo|viva)|(?:richiamar|ricontattar|contattar|chiamar|avvisar|aggiornar|tener|informar)l[aeoi]|(?:ci|mi) (?:metteremo|mettero|mettiamo) in contatto|(?:torneremo|tornero) (?:da lei|a scriverle|a contattarla)|(?:una|la) (?:nostra )?(?:telefonata|chiamata)',
    handed:
      "(?:e|abbiamo|ha|sono|le e|gliel'abbiamo|e gia) (?:gia |regolarmente |ancora |finalmente )*(?:stat[oa] )?(?:gia )?(?:restituit[oa]|riconsegnat[oa]|ritirat[oa]|consegnat[oa] (?:a lei|al cliente|nelle sue mani))|(?:lei )?(?:lo )?ha (?:gia )?ritirat[oa]|gia in (?:sue mani|suo possesso)|riconsegnato (?:il|lo)",
    ready:
      'pront[oaie](?! ad? (?:aiutar|rispond|assist|iniziar|essere (?:smontat|lucidat)))|disponibile (?:per|al|presso|in|da)|a (?:sua|vostra) disposizione|la (?:aspetta|attende) (?:in|presso|al)|puo essere ritirat[oa]|potra essere (?:ritirat[oa]|restituit[oa]|riconsegnat[oa]|consegnat[oa])|ritirabile|in attesa di (?:essere ritirat|ritiro)',
    pickup:
      '(?:passare|venire|tornare)(?: \\w+){0,3} (?:a (?:ritirar|prender|riprender)\\w*|per il ritiro)|ritir(?:arlo|are|o|arla|arl|era|i)|venire a (?:prenderl|ritirarl)\\w+|(?:riconsegn|consegn|restitu)(?:a|are|arlo|eremo|era|iremo|ira|iamo|ire|irlo|zione|arglielo|irglielo|irle|arle)|riaver(?:e|lo|la)|riavra|avra (?:di nuovo )?(?:il|lo) (?:suo )?orologio|di nuovo al polso|(?:sara|verra) (?:restituit[oa]|riconsegnat[oa]|consegnat[oa])|consegna|uscira dal laboratorio',
    finished:
      '(?:e|sono|sara|saranno|stat[oaie]|ormai|gia|completamente|quasi|abbiamo) (?:\\w+ )?(?:terminat[oaie]|completat[oaie]|finit[oaie]|ultimat[oaie]|conclus[oaie]|riparat[oaie]|revisionat[oa])|(?:abbiamo|ha) (?:\\w+ )?(?:terminato|completato|finito|ultimato|concluso)|terminat[oaie]|completat[oaie]|ultimat[oaie]|conclus[oaie]|completamento|finiremo|termineremo|completeremo|termine (?:della|dei) (?:riparazione|lavori|lavoro|revisione)|finit[oaie]|riparat[oa]',
    not_begun:
      "(?:non|mai) (?:\\w+ ){0,3}(?:iniziat[oaie]|cominciat[oaie]|partit[oaie]|apert[oa]|avviat[oaie])|in (?:coda|lista d'attesa)|(?:inizieremo|inizieranno|iniziera|cominceremo|comincera|iniziano|comincia) (?:\\w+)?|deve ancora (?:iniziare|essere (?:aperto|smontato))",
    in_work: `in (?:lavorazione|riparazione|revisione|corso di (?:${work})|corso di lavorazione|restauro|assistenza|fase di (?:lavorazione|riparazione|revisione|rimontaggio|smontaggio))|sul banco|(?:nelle|in) (?:buone )?mani (?:del|dei|di|al)\\w*(?! (?:dhl|ups|fedex|gls|corriere|trasportatore|vettore|spedizioniere|nostro partner))|(?:stiamo|sta|stanno) (?:\\w+ )?(?:lavorando|riparando|revisionando|procedendo|eseguendo|smontando|rimontando)|(?:${work}) (?:e|sono|procede|procedono)(?: \\w+)?(?: (?:in corso|iniziat[oaie]|avviat[oaie]|cominciat[oaie]))|(?:${work}) (?:procede|procedono)(?: \\w+)?(?=$|[,.!])|(?:abbiamo|ha|e|sono) (?:gia |appena |ora )?(?:iniziat[oaie]|cominciat[oaie]|avviat[oaie]|smontat[oa]|apert[oa])|ci stiamo lavorando|in corso d'opera|(?<!spedizione e )(?<!consegna e )(?<!trasporto e )in corso(?! di (?:consegna|spedizione))|e stat[oa] (?:smontat[oa]|apert[oa]|pres[oa] in carico)`,
    controlling:
      'in (?:fase di |corso di )?(?:controllo|collaudo|osservazione|test|prova|verifica)(?: (?:finale|di marcia|qualita))?|sotto osservazione|(?:controllo|collaudo|test|controlli)(?: finale| finali)? (?:e|sono) (?:\\w+ )?in corso|al (?:controllo|collaudo) (?:finale|qualita)|(?:sta|stanno) (?:superando|facendo|effettuando|eseguendo) (?:i|il|gli ultimi) (?:test|controll\\w+|collaud\\w+)|nei test',
    controlled:
      '(?:ha|abbiamo|ed? ha) (?:\\w+ )?superat[oa] (?:con successo )?(?:tutti |il |i |tutte |le )*(?:controll\\w+|test|collaud\\w+|prov[ae]|verific\\w+)|(?:controll[io]|test|collaudo|prove|verifiche)(?: \\w+){0,3} (?:e|sono) (?:stat[oaie] )?(?:superat[oaie]|complet\\w+|terminat[oaie]|positiv[oaie]|conclus[oaie]|effettuat[oaie]|andat[oaie] bene)|controllo finale (?:superato|positivo|completato)|(?:controll|collaud)at[oa](?=[,. ]|$)',
    assessing:
      'in (?:fase di |corso di |attesa di )?(?:diagnosi|valutazione|esame|analisi|perizia)|(?:stiamo|sta) (?:\\w+ )?(?:esaminando|valutando|analizzando|preparando (?:il|un) (?:suo )?preventivo)|preventivo (?:e |sara )?in (?:preparazione|elaborazione|fase)|(?:diagnosi|valutazione) (?:e )?in corso|(?:sara|verra) (?:esaminat[oa]|valutat[oa]|analizzat[oa])|esamineremo',
    assessed:
      '(?:abbiamo|ha|e stat[oa]|hanno) (?:\\w+ )?(?:esaminat[oa]|valutat[oa]|diagnosticat[oa]|analizzat[oa]|ispezionat[oa])|(?:diagnosi|valutazione|esame) (?:e|e stat[oa]) (?:\\w+ )?(?:complet\\w+|effettuat[oa]|terminat[oa]|conclus[oa]|fatt[oa])',
    awaiting_answer:
      '(?:attendiamo|aspettiamo|in attesa (?:della|del|di)|manca|ci serve|serve|attende|aspetta) (?:ancora |solo |sempre |soltanto )*(?:la |il |una |un )?(?:sua |suo |vostra |vostro )(?:\\w+ )?(?:conferma|approvazione|risposta|accettazione|decisione|riscontro|autorizzazione|consenso|benestare|ok|via libera|accordo)|non (?:abbiamo|ci e|ha|ci ha) (?:ancora )?(?:ricevuto|avuto|pervenut[oa]|giunt[oa]|accettato|approvato|confermato|risposto)(?: \\w+){0,3}(?: (?:conferma|risposta|approvazione|riscontro|preventivo))?|preventivo (?:e |resta |rimane )?(?:ancora |tuttora )?(?:in attesa|in sospeso|da (?:approvare|confermare|accettare))|in attesa della sua|senza (?:una )?(?:sua )?(?:risposta|conferma)',
    quoted:
      "preventivo(?: [\\w']+){0,5} (?:e|le e|ha|stato|era|gia|le abbiamo|e stato) (?:\\w+ )?(?:stato )?(?:inviat[oa]|spedit[oa]|mandat[oa]|trasmess[oa]|pront[oa]|emess[oa]|inoltrat[oa]|consegnat[oa])|(?:abbiamo|ho|ha|avevamo) (?:\\w+ ){0,3}(?:inviato|spedito|mandato|trasmesso|inoltrato|fatto avere|sottoposto|preparato) (?:\\w+ ){0,2}(?:il|un|lo) (?:\\w+ )?preventivo|preventivo (?:del|inviato|trasmesso|datato|emesso|mandato|che le abbiamo)|(?:ricevera|invieremo|manderemo|avra|inviero|faremo avere) (?:\\w+ ){0,3}preventivo|preventivo (?:\\w+ )?(?:seguira|arrivera|sara|le arrivera|verra)",
    approved:
      "grazie (?:per|di) aver(?:e|ci)? (?:accettato|approvato|confermato|dato)(?: (?:il|la) (?:preventivo|conferma))?|(?:ha|abbia|avendo|aveva|e stat[oa]|stat[oa]) (?:gia |regolarmente )?(?:accettat[oa]|approvat[oa]|confermat[oa]|firmat[oa]|autorizzat[oa]|dato (?:il suo )?(?:ok|consenso|benestare|via libera|assenso))(?: (?:il|del) (?:nostro |suo )?preventivo)?|(?:ricevuto|grazie (?:per|della|dell')|dopo|a seguito (?:della|dell')|con|vista|in seguito alla) (?:\\w+ ){0,2}(?:sua |vostra )(?:approvazione|conferma|accettazione|autorizzazione)|(?:la )?sua (?:approvazione|conferma|accettazione) (?:\\w+ )?(?:e|del|ci e)|preventivo (?:\\w+ )?(?:e |e stato )?(?:gia )?(?:accettato|approvato|confermato|firmato)",
    declined:
      '(?:ha|e stat[oa]|aveva) (?:gia )?(?:rifiutat[oa]|declinat[oa]|respint[oa])|(?:suo|vostro) rifiuto|preventivo (?:e stato )?(?:rifiutato|respinto)|rinunciato',
    cancelled: '(?:e stat[oa]|abbiamo|ha|e) (?:gia )?(?:annullat[oa]|cancellat[oa]|disdett[oa])|annullamento',
    redo: '(?:rilavorazione|ripresa (?:del lavoro|in garanzia)|ripreso in (?:mano|laboratorio)|di nuovo (?:in lavorazione|sul banco|in laboratorio)|rientrato in (?:laboratorio|garanzia)|rifare|rifatt[oa]|riaprire|riaperto)',
    shipped:
      "sped(?:it[oaie]|iremo|ito|izione|ira|iamo|ire|irlo)|(?:e|abbiamo|e stat[oa]|sara|lo abbiamo|l'abbiamo) (?:\\w+ )?(?:inviat[oa]|affidat[oa] al corriere|consegnat[oa] al corriere|mandat[oa])|(?:e )?partit[oaie]|ha lasciato (?:il|la) (?:nostro |nostra )?(?:laboratorio|boutique|sede)|pacco (?:e )?(?:partito|parte|partira|in viaggio)|parte (?:oggi|domani|lunedi|martedi|con)|partira|in viaggio verso|invieremo (?:l'orologio|il suo orologio)|lo invieremo",
    delivered:
      "lo ricevera|ricevera (?:il suo orologio|l'orologio|il pacco)|(?:e stat[oa]|sara|verra|risulta|e) (?:gia )?(?:stat[oa] )?(?:gia )?(?:consegnat[oa]|recapitat[oa])(?! (?:\\w+ )?(?:al|a|alla) (?:nostro )?(?:corriere|dhl|ups|fedex|brt|trasportatore|vettore|posta))(?: (?:il|presso|al suo|a casa))?|consegna (?:e )?(?:avvenuta|prevista|effettuata)|recapit\\w+|le arrivera|arrivera (?:da lei|a casa|al suo)",
    received:
      '(?:abbiamo|ho|ha|hanno) (?:ben |regolarmente |gia |appena |finalmente )*(?:ricevut[oa]|preso in (?:carico|consegna)|registrat[oa]|ritirato dal corriere)|(?:ci )?(?:e|era) (?:gia |regolarmente |finalmente |appena )*(?:arrivat[oa]|giunt[oa]|pervenut[oa]|rientrat[oa]|tornat[oa])|(?:consegnat[oa]|depositat[oa]|affidat[oa]|lasciat[oa]|portat[oa]|ricevut[oa]) (?:il|lo scorso|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|ieri|presso)|(?:lei )?(?:ci |lo )?(?:ha|aveva) (?:\\w+ )?(?:consegnat[oa]|lasciat[oa]|portat[oa]|affidat[oa]|depositat[oa])|dalla (?:consegna|presa in carico)|e stat[oa] (?:ricevut[oa]|pres[oa] in carico|registrat[oa])',
    arrives:
      'arriv(?:a|o|ano|era|eranno|at[oaie]|are|i)|consegn(?:a|at[oaie]|ano|era)|ricever(?:emo|e)|attes[oaie]|giunger[aà]|giunt[oaie]|in arrivo|pervenut[oaie]|disponibil[ei]|rientr\\w+|aver(?:e|lo)|avremo|previst[oaie]|ricevut[oaie]',
    ordered:
      '(?:abbiamo|e stat[oa]|sono stat[oaie]|e|ho|ha|sono|gia) (?:gia |appena )?(?:stat[oaie] )?ordinat[oaie]|in ordine|ordine (?:e )?(?:partito|inviato|effettuato)|ordineremo|ordinat[oaie]|ordinare',
    waiting:
      "(?:attend(?:iamo|e|o|ere|ono|endo)|aspett(?:iamo|a|o|are|ando|ano)|in attesa|fermo|bloccat[oaie]|sospes[oaie]|ritard(?:o|at[oaie]|i)|fermi)(?: (?:ancora|solo|sempre|tuttora|soltanto|purtroppo|dovuto|causato|e|di|del|della|dei|delle|per|in))*|(?:a )?causa (?:della|del|di|dell'|delle|dei)|per via (?:della|del|di|dell'|delle|dei)|manca(?:no)?(?: ancora| solo)?|mancanza (?:di|della|del|delle|dei)|dovut[oaie] (?:a|al|alla|alle|ai|all')|dipende (?:da|dal|dalla)|(?:non )?(?:in stock|a magazzino|reperibil\\w+|esaurit[oaie])|motivo",
    appointment:
      'appuntamento|la (?:aspettiamo|attendiamo) (?=il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|alle|in|per)|incontro',
    paid: '(?:ha|e stat[oa]|e|abbia|risulta|gia) (?:gia )?(?:pagat[oa]|saldat[oa]|versat[oa]|corrispost[oa])|(?:il suo |la sua |il |un )?(?:pagamento|acconto|bonifico|versamento|caparra|anticipo)|saldato',
    valid: '(?:e |resta |rimane )?valid[oa]|validita|scade(?:ra)?|decade|scadenza',
    delay:
      'ritard(?:o|i|at[oa]|are)|rinvi(?:o|at[oa]|are)|slittament\\w+|slitt\\w+|posticip\\w+|rimandat[oa]|spostat[oa]|prolung\\w+',
    first_promise:
      "inizialmente|originariamente|in origine|all'inizio|in un primo momento|prima (?:data|promessa|stima)|data (?:iniziale|originaria)|avevamo (?:promesso|previsto|annunciato|indicato)|in precedenza",
    warranty: 'garanzi[ae]|garantit[oaie]|copert[oaie]',
    expected:
      'previst[oaie]|attes[oaie]|promess[oaie]|stimat[oaie]|fissat[oaie]|confermat[oaie]|programmat[oaie]|concordat[oaie]|tempi|data (?:di|prevista)|pazientare|pazienza|vorra(?:nno)?|vogliono|servono|serviranno|occorrono|calcoli|richied\\w+|attesa|scadenza|manteniamo|mantenuta|entro e non oltre|durera',
  },
  nouns: {
    watch:
      "orologi(?:o)?|segnatempo|cronografo|il suo (?:rolex|omega|cartier|tudor|breitling|iwc|longines|tissot)|l'orologio|ordine \\d+",
    quote: 'preventiv[oi]|offerta',
    parcel: 'pacco|pacchetto|plico',
    part: 'pezz[oi]|ricamb[io]+|component[ei]|fornitore|fornitura',
    payment: 'importo|somma|pagamento|fattura|acconto|saldo|bonifico',
    appointment: 'appuntamento',
    work: `${work}|diagnosi|collaudo|controllo finale`,
    other:
      'disdetta|rinuncia|catalogo|boutique (?:e|sara) (?:chius|apert)\\w+|negozio (?:e|sara) (?:chius|apert)\\w+|laboratorio (?:e|sara) chiuso|siamo chiusi|siamo aperti|orari|parcheggio|certificato|foto|rapporto|documento|modulo|sito',
  },
}
