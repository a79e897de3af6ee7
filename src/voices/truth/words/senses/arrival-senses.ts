import type { SenseWords } from './sense.ts'

/** The watch has come in. */
export const arrivalSenses = {
  cameIn: [
    "(?:bien |deja )?(?:arrivee?s?|recue?s?|receptionnee?s?|parvenue?s?|debarquee?s?)|accus(?:ons|e) (?:bonne )?reception|reception (?:de|du) (?:votre|la|ce)|confirm\\w+ (?:la )?(?:bonne )?(?:reception|arrivee)|a bon port|deballee?s?|enregistree?s?|pris(?:e|es)? en (?:charge|depot)|entre nos mains|dans nos (?:murs|locaux)|rejoint (?:nos|notre)|(?:nous |livree? |remise? )(?:a |a ete |ont |l'a )?(?:remise?|livree?|apportee?|deposee?)|remis votre|atterrie?|bien la|est la|chez nous|livre (?:votre|la|le)|debarque|depose(?:e)? (?:chez nous|dans nos)|en securite|a l'abri|dans notre (?:coffre|atelier|maison)|fini son voyage|fait bon voyage|bon voyage|trouve le chemin|arrive a (?:destination|bon port)|ouvert (?:le|votre) (?:colis|paquet|envoi)|entree? (?:chez nous|en atelier|a l'atelier|dans)|accueillie?|prise? en main|saine? et sauve?|est (?:\\w+ )?chez nous|franchi (?:notre|la) porte|recue|receptionne|recu|livree?s? (?:chez nous|a l'atelier|a nos|ce matin|hier)|nous (?:l' ?)?(?:avons|a) (?:\\w+ )?(?:recue?|receptionnee?|prise en charge|deballee?)|pointee?|(?:a |en )bonne reception",
    "arrived?|receiv(?:ed|ing)|receipt|reached (?:us|our)|got (?:here|it|your \\w+|the \\w+)|landed|come in|came in|signed for|unpacked|booked in|checked in|logged|registered|taken (?:delivery|receipt|it in)|took (?:delivery|receipt)|made (?:it|its way) (?:to us|here)|turned up|in our (?:hands|care|safe|keeping|possession)|(?:is|are|now|safely) (?:\\w+ )?(?:with|here with) us|delivered to (?:us|our)|dropped off (?:to|at|with) (?:us|our)|no longer in transit|safe and sound|brought (?:it |your \\w+ )?to us|(?:is|are|now|'s) (?:\\w+ )?here(?=$|[,.!]| with| and| at| safe)|made it(?: here| to us| in| safely| through)?|in our (?:\\w+ )?(?:safe|building|workshop|premises|custody)|found its way|opened the (?:parcel|package|box)|came through (?:the|our) door|delivered (?:here|safely|this morning)|handed in|at our end|touched down|in safe hands|(?:in|have) receipt of|turned up (?:safely|here|at)|arrival of|arriving safely|survived the (?:journey|trip|post)|journey|safely (?:in|at|here|with|tucked|landed|received)|welcomed|taken in|accepted (?:it|your|the|delivery)|been scanned in|dropped off",
    'eingetroffen|angekommen|eingegangen|erhalten|bekommen|empfangen|in empfang genommen|übernommen|(?:waren)?eingang|ankunft|erreicht|zugestellt|abgeliefert|angeliefert|geliefert|entgegengenommen|angenommen|ausgepackt|gelandet|wohlbehalten|überstanden|registriert|erfasst|eingelangt|eingebucht|(?:ist|liegt|sind|jetzt|nun|sicher|gut) (?:\\w+ ){0,2}(?:bei uns|da|hier|in unserem haus|in unseren händen)|gut bei uns|angelangt|heil|unversehrt|in unserem (?:tresor|safe|besitz|atelier)|gut aufgehoben|in sicheren händen|in sicherheit|eingelaufen|gebracht|gut gelandet|zu uns gefunden|den weg (?:\\w+ ){0,2}(?:zu uns|gefunden|überstanden|geschafft)|eingebucht|paket (?:\\w+ )?(?:geöffnet|ausgepackt)|in empfang|an uns (?:übergeben|ausgeliefert)|bei uns (?:eingetroffen|gelandet|angekommen|eingegangen|abgegeben|eingelangt|im haus)|gut angekommen|reise (?:\\w+ )?überstanden|erhielten|aufgenommen|eingeschrieben|eingang|empfangsbestätigung|(?:ist|sind) (?:\\w+ )?(?:da|hier|im haus)(?=$|[,.!])|verwahrt',
    "arrivat[oaie]|arivat[oa]|ricevut[oaie]|giunt[oaie]|pervenut[oaie]|ricezione|ricevimento|arrivo (?:del|di)|pres[oa] in (?:carico|consegna)|registrat[oa]|sballat[oa]|nelle nostre mani|raggiunt[oa]|ritirat[oa] dal corriere|accettat[oa] in|in sede|san[oa] e salv[oa]|approdat[oa]|(?:e|sono|gia|ora) (?:gia |ora |adesso |finalmente |ben |felicemente )?(?:qui|da noi|presso di noi|al sicuro)|recapitat[oa]|consegnat[oa]|depositat[oa]|entrat[oa] in|preso in custodia|al sicuro|in cassaforte|aperto il (?:pacco|plico)|tra le nostre mani|nelle nostre (?:mani|sedi|cassaforti|custodie)|viaggio (?:\\w+ )?(?:bene|concluso|finito)|sbarcat[oa]|accolt[oa]|ricevut[oa]|a destinazione|arrivo|preso in custodia|custodit[oa]|spacchettat[oa]|scartat[oa]|(?:e|gia|ora) (?:\\w+ )?(?:qui|arrivat[oa]|in laboratorio da noi)|entrat[oa] (?:nella|in)|varcat[oa]|(?:ce|ci) (?:l'ha|ha|hanno|lo ha|e stato) (?:\\w+ )?(?:consegnat|recapitat|portat)[oa]|l'abbiamo (?:\\w+ )?(?:ricevut|registrat|pres)[oa]|conferm\\w+ (?:la |il |l')?(?:ricezione|arrivo|ricevimento)|ricevuta",
  ],
  /** "We have your watch." */
  haveIt: [
    "(?:nous|on) (?:l' ?)?(?:avons|a|ai) (?:bien |maintenant |desormais |enfin |deja )?(?:votre|la|le) (?:montre|omega|seamaster|piece|garde-temps|colis|rolex|cartier|tudor|longines)|votre \\w+ est (?:\\w+ )?(?:chez nous|la|dans nos murs)|(?:montre|omega|seamaster) (?:est )?(?:bien )?(?:la|chez nous|dans nos mains)(?=$|[,.!])|votre \\w+ est (?:\\w+ )?(?:chez nous|entre nos mains|arrivee|en notre possession|dans nos murs)|l'avons (?:bien )?(?:recue|entre les mains)",
    "we(?:'ve| have) (?:now |safely )?(?:got )?(?:it|your (?:watch|omega|seamaster|timepiece|piece|parcel))(?: (?:here|safely|with us|now)|$|[,.!])|your \\w+ is (?:now |safely |already )*(?:here|with us|in our)|(?:it|she) is (?:now |safely )*(?:here|with us)|got it(?=$|[,.!])|we hold your",
    '(?:wir haben|haben wir) (?:\\w+ ){0,2}ihre (?:uhr|omega|seamaster|sendung)(?: (?:jetzt|nun|hier|da|bei uns|sicher))*(?=$|[,.!])|(?:uhr|omega|seamaster|sie) (?:ist|befindet sich) (?:\\w+ ){0,2}(?:bei uns|da|hier|in unserem haus|in unseren händen)(?=$|[,.!])|ihre \\w+ liegt (?:\\w+ )?(?:bei uns|hier)',
    "(?:abbiamo|ora abbiamo) (?:qui |con noi |gia )*(?:il suo|l') ?(?:orologio|omega|seamaster|segnatempo|pacco)(?= |$|[,.!])|(?:orologio|omega|seamaster) (?:e|si trova) (?:\\w+ )?(?:qui|da noi|nelle nostre mani|in sede)|(?:e|gia) (?:\\w+ )?da noi(?=$|[,.!])",
  ],
  /** What came: the watch or what it came in. */
  goods: [
    "montres?|garde-temps|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|piece|colis|envoi|paquet|pli|elle|l'|chronographe|modele|exemplaire",
    'watch(?:es)?|timepiece|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|piece|parcel|package|consignment|shipment|it|her|she|chronograph|box',
    'uhr(?:en)?|zeitmesser|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|stück|paket|päckli|sendung|sie|chronograph|postsendung|päckchen|schmuckstück|wertsendung',
    "orologi(?:o)?|segnatempo|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|pezzo|pacco|plico|spedizione|invio|lo|l'|cronografo|pacchetto|collo",
  ],
  /** Other things that come in. */
  otherGoods: [
    'devis|accord|reponse|message|mail|courriel|paiement|acompte|virement|fournitures?|pieces? (?:de rechange|detachees?)|commande|signature|validation|demande|appel|lettre|facture|feu vert|retour de',
    'quotes?|quotation|estimate|approval|answer|reply|message|e?-?mail|payment|deposit|transfer|parts?|spare|order|signature|request|call|letter|invoice|go-ahead|confirmation of',
    'kv|kostenvoranschlag|offerte|angebot|antwort|nachricht|mail|e-mail|zahlung|anzahlung|überweisung|ersatzteil\\w*|teile?|bestellung|unterschrift|freigabe|zusage|anfrage|anruf|brief|rechnung',
    'preventivo|conferma|risposta|messaggio|mail|pagamento|acconto|bonifico|ricamb\\w+|componente|firma|richiesta|telefonata|lettera|fattura|approvazione',
  ],
  toCome: [
    "des (?:reception|l'arrivee|que)|a (?:reception|l'arrivee)|lorsqu\\w*|apres reception|une fois|attend(?:ons|re)",
    'once|when|as soon as|upon|after|on (?:receipt|arrival)|until|awaiting|waiting for',
    'sobald|nach (?:erhalt|eingang|ankunft)|bei (?:erhalt|eingang|ankunft)|wenn|bis|warten',
    "non appena|appena|quando|dopo|al ricevimento|all'arrivo|una volta|aspett\\w+|attend\\w+",
  ],
  /** Where it arrived is not with us. */
  elsewhere: [
    'chez vous|a votre (?:domicile|adresse|porte)|partenaire|manufacture|a la marque|fabricant|milan\\w*',
    '(?:to|at) you|at your|your (?:home|address|door)|partner|manufactur\\w+|the brand|milan\\w*',
    'bei ihnen|zu ihnen|ihrer adresse|partner\\w*|hersteller\\w*|manufaktur|mailand',
    'da lei|a casa sua|al suo (?:indirizzo|domicilio)|partner|manifattura|casa madre|produttore|milano',
  ],
} as const satisfies Readonly<Record<string, SenseWords>>
