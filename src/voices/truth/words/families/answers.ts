import type { Family } from './family.ts'

/** The quote, the client's word, money and the warranty. */
export const answers: readonly Family[] = [
  // Money came in.
  [
    'paid',
    "(?:euros?|francs?|virement|paiement|acompte) (?:[\\w']+ ){0,4}(?:arrives?|recus?|rentres?|parvenus?|encaisses?)",
    '(?:pounds|euros|francs|payment|money|transfer) (?:\\w+ ){0,3}(?:came in|arrived|landed|received|reached us)',
    '(?:franken|euro|chf|eur|zahlung|überweisung|betrag|anzahlung) (?:[\\w.]+ ){0,4}eingegangen',
    '(?:euro|franchi|bonifico|acconto) (?:\\w+ ){0,4}arrivat[oi]',
  ],
  [
    'approved',
    "(?:de |d')?(?:nous )?(?:avoir|ayez) donne (?:votre |le )(?:accord|feu vert)",
    'giving us (?:the|your) (?:go-ahead|okay|ok|green light|approval)',
    '(?:dass sie )?(?:uns )?(?:grünes licht|ihr ok|ihr okay) (?:gegeben|erteilt)',
    'aver(?:ci|mi) dato (?:il via(?: libera)?|il suo ok|conferma)',
  ],
  [
    'awaiting_answer',
    'en attente de votre (?:retour|accord|reponse)',
    'awaiting your (?:confirmation|answer|approval)',
    'in erwartung ihrer (?:antwort|zusage|freigabe)',
    '(?:in attesa|attendiamo|aspettiamo) (?:di )?una (?:sua|vostra) (?:conferma|risposta|decisione|approvazione)',
  ],
  // There is no quote yet, or there is.
  [
    'quoted',
    '(?:etabli|prepare|redige|chiffre|rediger|etablir) (?:de |le |un |votre )*(?:devis|chiffrage)',
    '(?:drawn up|drafted|written up|put together|worked out|prepared) (?:the|your|a|our) (?:quote|estimate|quotation)',
    '(?:offerte|kostenvoranschlag|kv|angebot) (?:\\w+ ){0,2}(?:erstellt|verfasst|aufgesetzt|geschrieben)',
    '(?:preparato|redatto|fatto|stilato) (?:il |un |il suo )?preventivo',
  ],
  [
    'approved',
    'recu votre (?:consentement|aval|bon pour accord)',
    '(?:received|had|got) your (?:consent|go-ahead|blessing)',
    '(?:ihr einverständnis|ihre einwilligung) (?:\\w+ ){0,2}(?:erhalten|bekommen)',
    '(?:ricevuto|avuto) (?:il suo|il vostro) (?:consenso|benestare|assenso|ok)',
  ],
  [
    'valid',
    'echoi(?:t|ra)|(?:arrive|arrivera) a echeance',
    '(?:closes|ends) on',
    'läuft aus|wird hinfällig',
    'decade il|perde validita',
  ],
  ['warranty', 'garanti(?:e|s|es)?', 'cover(?: you)? for', 'gewähr', 'copertura'],
  // The deed is told as following the client's word.
  [
    'approved',
    "comme (?:vous )?(?:l'|nous l')?(?:avez|aviez) (?:\\w+ )?(?:confirme|accepte|approuve|valide|autorise)|(?:conformement a|suite a|selon|avec|vu|grace a|sur la base de|en vertu de|forts? de) votre (?:accord|feu vert|validation|confirmation|acceptation|approbation|bon pour accord|signature|autorisation|aval)|accepte(?:e)? par (?:vous|vos soins)",
    '(?:as per|per|in line with|with|on|based on|in accordance with|thanks to|given|on the strength of) your (?:\\w+ )?(?:approval|confirmation|acceptance|go-ahead|consent|authori[sz]ation|agreement|sign-off)|as (?:you (?:\\w+ )?)?(?:approved|confirmed|agreed|accepted|authori[sz]ed)(?: by you)?',
    '(?:gemäss|gemäß|laut|entsprechend|aufgrund|dank|mit) ihre[rsmn]? (?:\\w+ )?(?:freigabe|zusage|bestätigung|zustimmung|annahme|genehmigung|einverständnis(?:ses)?|einwilligung|auftragsbestätigung)|wie von ihnen (?:\\w+ )?(?:bestätigt|freigegeben|genehmigt|beauftragt|angenommen|akzeptiert)',
    '(?:come da|secondo|in base al?la|in base al|con|vista|visto|conformemente alla|a seguito della|seguendo) (?:la |il )?(?:sua|suo|vostra|vostro) (?:\\w+ )?(?:conferma|approvazione|accettazione|autorizzazione|consenso|benestare|ok|via libera|assenso)|come (?:da lei|lei ha|ci ha|lei ci ha) (?:\\w+ )?(?:confermato|approvato|accettato|autorizzato)',
  ],
  // We answer for our work for a time: a length of months or years beside it is the warranty's.
  [
    'warranty',
    "garanti(?:t|ssons|ssez|ssent)|(?:repond\\w*|garants?|responsables?|engag\\w+) (?:[\\w']+ ){0,4}?(?:de|du|des|d'|pour|sur) ?(?:[\\w']+ ){0,3}?(?:travail|travaux|ouvrage|intervention|revision|reparation|prestation|qualite)|(?:tranquillite|serenite|protection|couverture|assurance|engagement) (?:[\\w']+ ){0,4}?(?:sur|pour|de) (?:[\\w']+ ){0,2}?(?:travail|travaux|ouvrage|intervention|revision|reparation|prestation|qualite)|(?:travail|travaux|ouvrage|intervention|revision|reparation|prestation|qualite) (?:[\\w']+ ){0,4}?(?:couvert\\w*|protege\\w*|engagement)|toute? (?:defaut|defaillance|vice|panne|dysfonctionnement)",
    'stand(?:s|ing)? (?:\\w+ )?(?:behind|by) (?:the|our|this|every|all)|vouch(?:es|ing)? for|(?:back|backs|backed|backing) (?:up )?(?:our|this|all|by)(?: [\\w-]+){0,3}|protection|peace of mind|promise on|answer(?:able)? for (?:our|the|all)|any (?:fault|defect|problem|issue)|(?:work|workmanship|repair|service|intervention|overhaul|job) (?:\\w+ ){0,4}?(?:protected|assured|insured|covered|promise)|(?:coverage|cover|assurance) (?:on|for)',
    'stehen (?:wir )?(?:[\\w.]+ ){0,6}?(?:gerade|ein)|(?:bürgen|haften|verbürgen|garantieren)(?: wir)?|abgesichert|absicherung|(?:rundum|reparatur)?schutz|haftung|haftet|bürgt|schadlos|einstehen|geradestehen|allfällige mängel|mängel',
    "garantisc\\w+|garantiamo|rispond(?:iamo|e) (?:[\\w']+ ){0,3}?(?:del|dei|della|delle|dell'|per|di) ?(?:[\\w']+ ){0,3}?(?:lavor[oi]|intervento|revisione|riparazione|operato|qualita)|responsabil\\w+ (?:del|della|dei|per|di) (?:[\\w']+ ){0,2}?(?:lavor[oi]|intervento|revisione|riparazione|operato|qualita)|tutelat\\w+|tutela|protezione|copert[oaie] per|difett[oi]|ci rendiamo garanti|ci facciamo garanti|(?:lavor[oi]|intervento|revisione|riparazione|operato|qualita) (?:[\\w']+ ){0,3}?(?:copert|tutelat|protett)[oaie]",
  ],
]
