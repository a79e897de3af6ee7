import type { Family } from './family.ts'

/** Days that are told: fetching, calling, meeting, sending, and what was told before. */
export const days: readonly Family[] = [
  // The watch comes back to the client.
  [
    'pickup',
    'retour (?=le|prevu|vers|fin|debut|mi|avant|en|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'return(?:ing)? (?:it|your \\w+|the watch)(?! to the)|return (?=on|by|around|date)|get(?:ting)? (?:it|your \\w+) back to you',
    'rückgabe|retour (?=am|bis|ab|anfang|ende|mitte)',
    'rientro (?=il|entro|previsto|a|da lei)|riconsegna',
  ],
  // A day on which the client is expected.
  [
    'appointment',
    '(?:rejoui(?:s|ssons) de|heureux de|ravis? de) vous (?:voir|revoir|accueillir|recevoir)(?= (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain))',
    'welcom(?:e|ing) you(?= (?:on|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday))',
    '(?:freuen uns|freue mich),? sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen))',
    '(?:(?:la|vi) (?:aspettiamo|attendiamo|vediamo|rivediamo)|(?:lieti|felici) di (?:rivederla|vederla|accoglierla|riceverla))(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|alle))',
  ],
  // The client is asked to come.
  [
    'pickup',
    '(?:passez|venez)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain))',
    '(?:drop|pop|swing|stop|come) (?:in|over|round)(?= (?:on|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(?:kommen|schauen) sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen))',
    '(?:passi|venga)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani))',
  ],
  // Wear it again.
  [
    'pickup',
    'aurez votre \\w+ (?:en retour|de nouveau)|(?:sera|seront) rendue? (?=le|en|avant|d|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'have (?:your|the) [\\w-]+ back',
    '(?:haben|halten) sie ihre \\w+ (?:zurück|wieder)',
    'riavra (?:il suo|la sua) \\w+|verra (?:reso|resa|restituit[oa])',
  ],
  // A date told before.
  [
    'first_promise',
    '(?:avait|avions|a|avons) (?:\\w+ ){0,2}(?:ete )?(?:annonce|promis|dit|communique)e?',
    'had (?:\\w+ ){0,2}(?:promised|announced|told|said|quoted you)',
    '(?:angekündigt|versprochen|genannt|zugesagt) (?:worden|hatten|war)|hatten (?:wir )?(?:\\w+ ){0,4}(?:angekündigt|versprochen|genannt|zugesagt)',
    '(?:era|avevamo|avevo) (?:\\w+ ){0,2}(?:annunciat|promess|comunicat|dett)[oai]',
  ],
  // On its way since a day.
  [
    'shipped',
    '(?:en route|en chemin|en transit) depuis',
    '(?:in transit|on its way|travelling|traveling|on the road) since',
    'unterwegs (?=mit|seit)|seit [\\w. ]{3,20} unterwegs',
    "(?:in viaggio|in transito) d(?:a|al|all')|(?:le|vi|glielo) (?:abbiamo|ho|hanno) (?:mandat|inviat|spedit)[oa](?= (?:l'orologio|il suo|la sua|tutto|a casa))",
  ],
  [
    'callback',
    'vous fais un saut',
    '(?:bell|buzz|shout) you|(?:writing|calling|ringing|phoning|texting|emailing) (?:to )?you',
    'funk(?:e|en|t) sie an',
    'le (?:faccio|facciamo) uno squillo',
  ],
  ['ready', 'dispo', '', '', ''],
  // It has gone out.
  [
    'shipped',
    "(?:sortie?|sortis?) (?:de (?:l'|notre |nos )?(?:atelier|maison|boutique|locaux|murs)|d'atelier)(?= (?:et|ce|hier|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|avec|par)|,)|sortie de (?:la|votre) (?:piece|montre)(?: (?:enregistree|effectuee|faite))?|(?:enlevee?|collectee?|prise? en charge|recuperee?|embarquee?|chargee?) par (?:\\w+ )?(?:transporteur|coursier|dhl|ups|fedex)|(?:transporteur|coursier|dhl|ups|fedex) (?:a |l'a |est )?(?:\\w+ )?(?:enleve|collecte|emporte|passe prendre)e?|(?:vous )?(?:a ete|avons|ai|est) (?:\\w+ )?(?:adressee?|achemine\\w*|mise? au depart|remise? a l'expedition|mise? en route|confiee? a)|(?:remis|confie|donne|depose)e? (?:\\w+ ){0,3}(?:a|au|chez|aupres de) (?:notre |la )?(?:dhl|ups|fedex|transporteur|coursier|poste)|enlevement (?:par|effectue|a eu lieu)|depart (?:du colis|de la montre|de votre montre|effectue|enregistre)|a pris (?:la route|le chemin)|en partance",
    '(?:got|have got|get) (?:it|your \\w+|the \\w+) (?:off|away|out|on its way) to you|(?:sent|send|shipped|posted) (?:it|your \\w+|the \\w+) (?:off|out|on its way)|goods out|out of our hands|(?:handed|given|gave|passed|entrusted|consigned|turned) (?:it |your \\w+ |the \\w+ )?(?:over )?to (?:the |our )?(?:courier|carrier|dhl|ups|fedex)|(?:went|gone|go) (?:off|on its way|into the post)|(?:courier|carrier|dhl|ups|fedex) (?:\\w+ )?(?:has |have )?(?:collected|picked|took|taken|fetched)(?: \\w+){0,2}|collected by (?:the |our )?(?:courier|carrier|dhl|ups|fedex)|set off|(?:put|placed) (?:it |your \\w+ )?in the (?:post|mail)|departed|(?:began|begun|started) its journey|consigned|forwarded to you|released to the carrier|despatch(?:ed)? (?:note|date)?',
    '(?:dhl|kurier|spediteur|transporteur|post|paketdienst|paketboten) (?:[\\w.]+ ){0,4}(?:übergeben|anvertraut|mitgegeben|überlassen|überreicht)|(?:an (?:sie )?|ihnen )(?:spediert|gesandt|geschickt|zugesandt|abgesandt|expediert)|spediert|expediert|auf reisen|auf die reise (?:geschickt|gegangen)|in den versand (?:gegeben|gegangen)|(?:unser|das|die) (?:haus|werkstatt|atelier|boutique) (?:\\w+ ){0,4}verlassen|(?:hat|haben) (?:[\\w.]+ ){0,5}(?:haus|werkstatt|atelier|boutique) verlassen|losgeschickt|abgegangen|rausgegangen|abgereist|abgesendet|abgefertigt|versand (?:ihrer|der|an|erfolgt|ist|per|am)|warenausgang|zur post gebracht|auf den postweg',
    "(?:affidat|consegnat|rimess|pass|dat|cedut)[oaie](?:to|ta)? (?:\\w+ ){0,2}(?:al|a|alla) (?:nostro )?(?:corriere|dhl|ups|fedex|brt|trasportatore|vettore|posta|spedizioniere)|(?:corriere|dhl|ups|fedex|brt) (?:l'ha |ha |lo ha )?(?:\\w+ )?(?:ritirat|pres|caricat|prelevat)[oa](?: in carico| in consegna)?|ritirat[oa] (?:dal|da) (?:corriere|dhl|ups|fedex)|pres[oa] in carico (?:dal|da) (?:corriere|dhl|ups|fedex)|mess[oa] in viaggio|(?:uscit[oa]|partit[oa]) (?:da|dal|dalla) (?:noi|nostra|nostro|sede|laboratorio|boutique)|inoltrat[oa]|inviat[oa]|spedizione (?:e )?(?:in corso|avvenuta|effettuata|partita)|pacco [\\w' ]{0,25}in consegna|ha preso la strada|in viaggio",
  ],
  // It comes to the client's door.
  [
    'delivered',
    '(?:livreur|facteur|coursier|transporteur|dhl|ups|fedex) (?:\\w+ )?(?:sonnera|passera|sera|frappera|se presentera|vous (?:apporte|apportera|livre|livrera|remet|remettra))|(?:deballer|recevoir|receptionner)(?:ez|a)? (?:votre|la|le) (?:\\w+)|entre vos mains|a votre porte|dans votre boite',
    '(?:courier|driver|carrier|postman|dhl|ups|fedex) (?:\\w+ )?(?:will |should |is due to )?(?:ring|knock|call|come|be at|be with|bring|deliver|arrive|drop|hand)\\w*|(?:get|gets|getting) to you(?! (?:about|with an))|expect the (?:courier|parcel|delivery|package|driver)|be receiving|land(?:s|ing)? (?:on|at) your|be in your hands|at your door',
    '(?:bote|postbote|kurier|zusteller|dhl|ups|fedex|paketbote|fahrer) (?:\\w+ )?(?:klingelt|läutet|kommt|bringt|steht|liefert|übergibt|überbringt)|(?:liefert|ausliefert|zustellt|übergibt|überbringt|anliefert)|(?:ankunft|eintreffen|zustellung|auslieferung|anlieferung|lieferung) (?:des|der|ihres|ihrer|ist|erfolgt|am)|vor ihrer tür|in ihren händen|auspacken',
    "(?:corriere|postino|fattorino|dhl|ups|fedex|brt) (?:\\w+ )?(?:suonera|busser|passera|sara|portera|arrivera|recapitera|consegnera|annuncia)\\w*|(?:riceve|ricevera|avra|scartera|aprira) (?:\\w+ ){0,2}(?:suo|il|l'|la) ?(?:\\w+ )?(?:pacco|orologio|segnatempo|omega|seamaster|tra le mani)|tra le (?:sue )?mani|arrivo (?:della spedizione|del pacco|dell'orologio|previsto)|alla sua porta|suonera alla",
  ],
  // The day a parcel comes, named by its noun.
  [
    'arrives',
    'distribution|livraison|acheminement',
    'delivery|drop-?off|eta',
    'zustelltermin|liefertag|lieferung|zustellung',
    'recapito|consegna',
  ],
  // News that are owed.
  [
    'callback',
    "(?:on|nous) se (?:re)?(?:rap+el+e|reparle|parle|recontacte|telephone|tient au courant)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|apres|en|dans|debut|fin|d'ici|ce|cette|la semaine|des))|(?:prochain|prochaine|nouveau|nouvelle) (?:point|contact|appel|nouvelles?|message|update|prise de contact|retour)(?: telephonique)?|(?:point|entretien|rendez-vous) telephonique|(?:appel|rappel|message|contact|nouvelles|retour) (?:client|prevu|a venir|de notre part)|(?:e-?mail|mail|message|courriel|courrier|sms|texto|appel|coup de fil|signe) (?:\\w+ ){0,3}(?:vous )?(?:parviendra|arrivera|suivra|partira|sera envoye|de (?:notre|ma) part)|vous (?:ecrire|joindre|passer un coup de fil|donner (?:des )?nouvelles|faire (?:signe|un point|un retour)|informer|prevenir|tenir (?:au courant|informee?)|mettre au courant)|(?:recevrez|recevez|aurez|avez) (?:un |une |des |de mes |de nos |mon |notre )?(?:\\w+ )?(?:coup de fil|appel|mail|message|nouvelles|signe|telephone|courriel|sms|point)|(?:vous )?(?:ferai|ferons|fera|fais|faisons|fait) (?:un |le )?(?:point|retour|signe|compte rendu)|(?:donner(?:ai|ons|a)|donnons|donne) (?:de mes |de nos |de ses |des |quelques )?nouvelles|(?:prendr(?:ai|ons|a)|prenons|prend|reprendr(?:ai|ons|a)) (?:\\w+ )?contact|(?:vous )?(?:donner(?:ai|a|ons)?|passer(?:ai|a|ons)?|donne|passe) un (?:\\w+ )?(?:coup de (?:fil|telephone)|appel)|(?:se charge|s'occupe|charge) (?:de |d')(?:vous |votre |l')?(?:rappel|appel|informer|rappeler|contacter|tenir|prevenir)\\w*|decroche(?:ra)? (?:son|le) telephone|a l'autre bout du fil|au bout du fil",
    '(?:writing|calling|phoning|ringing|contacting|emailing|messaging|updating|texting|telephoning|reverting|reporting back) (?:to )?you|(?:revert|report|get back|come back) (?:back )?to you|(?:expect|have|get|receive|look out for) (?:our |some |my |an? |further |more )*(?:news|update|call|phone call|ring|message|email|e-mail|word|feedback)(?: from (?:us|me|\\w+))?|(?:news|update|call|message|email|word|feedback|call-?back|next contact|next update) (?:to follow|follows|due|coming|on|from us|from me|will (?:follow|reach|come|be with))|(?:our|my|the) next (?:update|call|contact|message|news)|in touch|client call|call back|callback|phone you|telephone you|give you (?:a |an )?(?:\\w+ )?(?:call|ring|bell|update|shout|news)|(?:be|is) on the (?:phone|line)|pick(?:s|ing)? up the phone|drop you (?:a|an) (?:line|note|email|message)|keep you posted on|(?:phone|telephone) call from|catch up (?:by phone|on the phone)|hear (?:from|our voice)',
    '(?:neuigkeiten|nachricht|rückmeldung|bescheid|anruf|rückruf|update|mail|e-mail|antwort|meldung|feedback|infos|nachrichten|auskunft|zwischenbericht)(?: \\w+){0,2} (?:von (?:mir|uns)|durch)|(?:nächste[srn]?|neues) (?:update|meldung|nachricht|kontakt|anruf|mail|information|neuigkeiten|zwischenbericht|rückmeldung|telefonat)|(?:bekommen|erhalten|kriegen|hören|haben) sie (?:[\\w.]+ ){0,6}(?:neuigkeiten|nachricht|rückmeldung|bescheid|anruf|update|mail|e-mail|neues|information(?:en)?|telefonat)|mit (?:neuigkeiten|news|informationen) auf sie zu|(?:gebe|geben|gibt) (?:wir |ich |er |sie )?ihnen (?:[\\w.]+ ){0,4}(?:rückmeldung|bescheid|auskunft|nachricht|meldung)|(?:greif\\w+) (?:[\\w.]+ ){0,4}zum (?:telefon|hörer|telefonhörer)|zum hörer greifen|(?:für den|den|der|um den|mit dem) (?:\\w+ )?(?:anruf|rückruf|kundenanruf|telefonanruf)|kundenanruf|ans telefon|am telefon|sich bei ihnen|(?:setzt|setzen|setze) (?:\\w+ )?(?:sich |uns |mich )?mit ihnen in (?:verbindung|kontakt)|in verbindung setzen|auf sie zukommen|telefonisch (?:bei ihnen|melden|kontaktieren|informieren)|(?:nimmt|nehmen|nehme) (?:\\w+ )?(?:mit ihnen )?kontakt|kontakt (?:mit ihnen )?auf|durchklingeln|lässt von sich hören|lassen von uns hören|lasse von mir hören|schreiben wir ihnen|schreibe ich ihnen',
    "(?:le|vi) (?:dar|far|mander|invier|telefoner|scriver)(?:emo|o|a|anno) (?:\\w+ ){0,2}(?:aggiornament[oi]|notizie|riscontro|messaggio|sms|telefonata|mail|sapere|chiamata|squillo)|(?:le|vi) (?:mandiamo|mando|inviamo|invio|scriviamo|diamo|do|telefoniamo|facciamo|manda|scrive|telefona) (?:\\w+ ){0,2}(?:messaggio|sms|mail|e-mail|notizie|aggiornament[oi]|riscontro|telefonata|chiamata|squillo|whatsapp)|le scriv(?:e|o|iamo|era|ero|eremo)|(?:ragguagliar|aggiornar|informar|avvisar|richiamar|ricontattar|contattar|sentir|chiamar|telefonar)l[aei]|prossim[oa] (?:contatto|aggiornamento|telefonata|chiamata|messaggio|notizia|notizie|appuntamento telefonico)|(?:riscontro|aggiornamento|notizie|telefonata|chiamata|messaggio|richiamata|contatto) (?:da parte (?:nostra|mia|di)|di|per|entro|previst[oa])|garantisco un riscontro|(?:avra|ricevera|riceve|attenda|aspetti) (?:\\w+ )?(?:una|un|nostre|mie|sue|la|notizie|nostra|nostro) ?(?:\\w+ )?(?:telefonata|chiamata|messaggio|notizie|mail|e-mail|riscontro|aggiornamento|squillo)|(?:si occupa|si occupera|si incarica|si fara carico|tocca a|spetta a) (?:\\w+ ){0,2}(?:telefonata|chiamata|richiamar\\w+|contattar\\w+|avvisar\\w+|informar\\w+|chiamar\\w+)|(?:della|la|alla|una) (?:telefonata|chiamata|richiamata)|chiamata(?= (?:lunedi|martedi|mercoledi|giovedi|venerdi|cliente))|(?:telefono|cornetta) (?:\\w+ )?(?:lo |la )?alza|(?:alza|alzera|prende|prendera) (?:il telefono|la cornetta)|si fa(?:ra)? (?:viv[ao]|sentire)|(?:ci si sente|ci risentiamo|ci sentiamo)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani|tra|fra|entro|a inizio|a fine|nei|la settimana|all'inizio|questa|questo))",
  ],
]
