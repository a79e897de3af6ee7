import type { SenseWords } from './sense.ts'

/** The last checks of a watch: what they are called, that they were passed, that they are to come. */
export const checkSenses = {
  check: [
    "(?:contre-)?controles?(?! (?:d'entree|initial|d'arrivee))|tests?|essais?|verifications?|epreuves?|qc|(?:examens?|inspections?|validation|phase|banc|protocole) (?:final\\w*|de (?:sortie|fin|controle|test)s?|d'essais?|terminale?|de validation)|observation(?: de| sur| en|$)|(?:mesures|releves?) (?:final\\w+|de marche|de sortie)|remontoir|cyclotest|tests? de marche|mise a l'epreuve|batterie de tests|serie de tests|derniere ligne droite|derniers reglages|banc de (?:test|controle|essai)|controle(?:e|r)? (?:la|une) derniere fois|controles? qualite|cq",
    '(?:end-of-\\w+ )?(?:checks?|tests?|testing|trials?|verifications?|controls?)(?! in\\b)|qc|qa|quality (?:control|check|assurance)|(?:final|last|closing|concluding|outgoing|exit|pre-delivery|end-of-service|end-of-line) (?:\\w+ )?(?:inspection|examination|review|assessment|check-up|look-over|sign-off|run)|timing run|test (?:run|bench|programme|program|phase)|timegrapher|put to the test|paces|proving|test-?run|final (?:round|stage|phase|hurdle|step|approval|look|assessment|measurements?)|last (?:hurdle|round|look|stage)|water[- ]?(?:pressure |resistance )?test|pressure test|observation(?: period)?',
    '\\w*(?<!eingangs)(?<!wareneingangs)kontrollen?|\\w*(?<!eingangs)prüf(?:ung|ungen|phase|lauf|stand|protokoll|programm)|\\w*tests?|testlauf|testphase|probelauf|testreihe|gangmessung\\w*|\\w*endabnahme|schlussabnahme|abnahme|checks?|schlusscheck|endcheck|qualitätssicherung|qs|nachmess\\w+|nachgemessen|\\w*kontrollgang|auf herz und nieren|dauertest|prüfreihe|letzte[rn]? (?:durchgang|check|hürde|schritt|schliff)|qk|endabnahme|zeitwaage|prüfbank|beobachtung(?:sphase)?|kontrollphase|messung(?:en)?',
    "controll[oi](?! (?:inizial|d'ingress|preliminar))|collaud[oi]|test|prov[ae](?= |$|[,.:;])|verific(?:a|he) (?:final[ei]|conclusiv[ae]|di (?:fine|marcia|qualita|impermeabilita|uscita)|ultim[ae])|(?:ultim[ae]|tutte le|le|alcune) verifiche|esam[ei] (?:final[ei]|conclusiv[oi]|d'uscita|di qualita)|qc|controllo qualita|fase di (?:test|prova|collaudo)|osservazione|banco prova|messo alla prova|batteria di (?:test|prove)|ultim[oa] (?:passo|tappa|ostacolo|fase|passaggio)|qualita finale|cronocomparatore|banco di prova|periodo di osservazione|misurazion[ei] final[ei]|controllo d'uscita|cq",
  ],
  /** Testing as a verb, still to be done. */
  checking: [
    'verifier|controler|tester|essayer|mesurer|valider|surveiller|observer',
    'check|test|verify|inspect|measure|run (?:it|the|your)|time|monitor',
    'prüfen|kontrollieren|testen|messen|überprüfen|geprüft|kontrolliert|getestet|überprüft|nachmessen',
    'verificare|controllare|collaudare|testare|provare|misurare|verificat[oa]|controllat[oa]|collaudat[oa]|testat[oa]',
  ],
  checked: [
    '(?:a ete|avons|a|ete|bien) (?:\\w+ )?(?:controlee?|testee?|verifiee?|validee?|eprouvee?|mesuree?)|controlee|verifiee|testee',
    '(?:been|was|is|were|have|has|and) (?:\\w+ ){0,2}(?:checked|tested|verified|timed|measured|validated|inspected)',
    '(?:geprüft|kontrolliert|getestet|überprüft|nachgemessen|gemessen|abgenommen|vermessen)',
    '(?:controllat|verificat|testat|collaudat|provat|misurat|validat)[oaie]',
  ],
  /** For the last time. */
  last: [
    '(?:une|pour la) (?:derniere|ultime) fois|ultime|dernier(?:e|s|es)?|final(?:e|s|es|ement)?|avant (?:sa|la) (?:remise|restitution|sortie)|de sortie|de fin',
    '(?:one|a|the) (?:last|final) time|finally|one last|final|last|before (?:release|hand-?over|delivery)|closing|concluding',
    '(?:ein )?letztes mal|ein letztes|abschliessend\\w*|final\\w*|letzte[nrs]?|zum schluss|am ende|nach abschluss',
    "(?:un'|per l')?ultima volta|ultim[oiae]|final[ei]|conclusiv[oiae]|prima della (?:consegna|riconsegna)",
  ],
  running: [
    'marche|etancheite|precision|reserve de marche|amplitude|valeurs?|mouvement|montre',
    'rate|water resistance|water-resistance|accuracy|precision|power reserve|amplitude|timing|values?|timekeeping|watch|timepiece',
    'gang|ganggenauigkeit|gangwerte?|wasserdichtheit|wasserdichtigkeit|dichtheit|dichtigkeit|präzision|gangreserve|amplitude|werte|uhr|zeitmesser',
    'marcia|impermeabilita|precisione|riserva di carica|ampiezza|valori|orologio|segnatempo|cronometria',
  ],
  passed: [
    'pass(?:e|ee|es|ees|ent)(?= |$|[,.;!:])|reussi[est]*|concluante?s?|validee?s?|satisf(?:ait|aits|aite|aites|aisante?s?|action)|conformes?|ok|okay|positifs?|positives?|tolerances?|sans (?:remarque|encombre|faute|accroc|reserve|probleme|anomalie|ecart|incident)|derriere (?:nous|elle)|bouclee?s?|franchi[es]*|liberee?s?|impeccables?|irreprochables?|men[eé]e?s? a (?:bien|terme)|effectuee?s?|terminee?s?|achevee?s?|realisee?s?|brio|haut la main|excellente?s?|rien a (?:signaler|redire|reprocher)|ras|aucune? (?:defaut|anomalie|ecart|remarque)|nickel|parfaite?s?|faite?s?|repond(?:u|ent)? (?:a|aux)|bonne?s?|favorables?|subi avec succes|avec succes|surmontee?s?|remportee?s?|au vert|dans les (?:normes|clous)|close?s?|accompli[es]*|signee?s?|passe avec|bon pour|tout est (?:bon|ok|parfait|en ordre|conforme)|au vert|aux? normes?|feu vert|valide(?:e|es|s)?|tenu|tient|reussite|succes|sans (?:faille|fausse note|difficulte|peine|ombre)|surmonte|probant\\w*|atteste\\w*|certifie\\w*|irreprochable|convaincant\\w*|joli\\w*|fini(?:e|s|es)?|accomplie?s?|dans les regles|positivement|confirme(?:nt|e)? (?:le|la|les|que|sa)|derriere|excellents?|reste etanche',
    'pass(?:es|ed)?|ok|okay|cleared|clear|completed?|done|signed off|satisfactory|successful(?:ly)?|success|behind (?:us|it|her)|flying colou?rs|sailed through|came through|come through|met (?:every|all|our|the)|meets (?:every|all|our|the)|within (?:tolerances?|spec\\w*|limits|the norm)|no (?:faults?|defects?|issues?|problems?|remarks?|deviations?)|excellent|perfect(?:ly)?|nothing (?:was )?(?:found )?(?:wanting|wrong|to report|amiss)|without (?:a hitch|fault|issue|incident|a problem)|top marks|all good|carried out|finished|concluded|thumbs up|approved|aced|spot on|in order|fine|good results|positive|faultless|flawless(?:ly)?|ticked off|in the bag|survived|performed well|wrapped up|given the all-clear|came out|clean bill|no complaints|cleared for|up to (?:standard|spec|scratch)|to our (?:full |complete |entire )?satisfaction|verified|stood up|all (?:ok|fine|clear|green)|in spec|certified|confirmed (?:that|its|the)|succeeded|held up|without (?:any )?(?:issues?|problems?|remarks?|trouble|difficulty)|went (?:well|smoothly|without|perfectly|through)|as it should|with distinction|with ease|proved|convincing|good|great|impeccable|in full|over and done|validated|released|green light|signed|over|conclusive|full marks|first time|qualified',
    'bestanden|durchlaufen|absolviert|erfolgreich|abgeschlossen|in ordnung|ok|okay|einwandfrei|tadellos|(?:vollen? )?zufriedenheit|zufriedenstellend|positiv\\w*|freigegeben|nichts zu (?:bemängeln|beanstanden|meckern)|ohne (?:beanstandung\\w*|befund|mängel|fehler|probleme?)|(?:hinter|geschafft)|erledigt|durch(?=$|[,.!]| und)|gemeistert|überstanden|toleranz\\w*|beendet|gemacht|passiert|glänzend|grünes licht|abgenommen|bravour|bravur|bestnoten?|abgehakt|im soll|bestens|perfekt|fehlerfrei|keine (?:mängel|fehler|beanstandung\\w*|auffälligkeit\\w*)|sauber durch|gut verlaufen|durchgeführt|erfüllt|mit erfolg|fehl und tadel|besteht|für gut befunden|abgesegnet|zur (?:vollsten |vollen )?zufriedenheit|verlaufen|ausgefallen|bestätigt|erbracht|hält dicht|hat (?:\\w+ )?gehalten|alles (?:gut|ok|klar|in ordnung|bestens|im grünen bereich)|grünen bereich|sauber|makellos|problemlos|anstandslos|reibungslos|souverän|mit auszeichnung|gelungen|geglückt|abgeschlossen|nichts mehr im weg|überzeugt\\w*|standgehalten|vorgaben|anforderungen|fertig|vorbei|getan|gut(?: gelaufen)?|tiptop|hervorragend\\w*|optimal|korrekt|erfreulich|geprüft',
    "superat[oaie]|ok|okay|positiv[oaie]|a posto|esito (?:positivo|favorevole|buono|ottimo)|completat[oaie]|conclus[oaie]|terminat[oaie]|ultimat[oaie]|andat[oaie] (?:\\w+ )?bene|buon fine|alle spalle|conform[ei]|rispond(?:e|ono|ente)|rispettat[oaie]|nella norma|nei limiti|nelle tolleranze|senza (?:rilievi|problemi|anomalie|intoppi|difetti|osservazioni|riserve)|promoss[oa]|soddisfacent[ei]|soddisfa|eccellent[ei]|brillantemente|pieni voti|eseguit[oaie]|effettuat[oaie]|fatt[oaie]|con successo|tutto in regola|passat[oaie]|perfett[oaie]|nessun (?:difetto|problema|rilievo|anomalia)|nessuna anomalia|impeccabil[ei]|ottim[oaie]|svolt[oaie]|validat[oaie]|rett[oa]|tutto (?:bene|ok|a posto|perfetto|regolare|nella norma)|nessuna (?:criticita|irregolarita|osservazione)|a regola d'arte|ha dato|hanno dato|dato (?:ottimi|buoni|esito)|riuscit[oaie]|certificat[oa]|impeccabilmente|confermat[oaie]|confermano|regolare|regolarmente|buon[oaie]|favorevol\\w*|brillant\\w*|senza (?:alcun|nessun|intopp|difficolt|il minimo|sbavatur)\\w*|archiviat[oaie]|affrontat[oaie]|benissimo|lode|soddisfazione|dentro le|entro le|finit[oaie]|in ordine|liberat[oa]|approvat[oa]",
  ],
  /** Says by a "no" that all is well. */
  faultless: [
    "rien a (?:signaler|redire|reprocher|remarquer)|(?:aucune?|pas (?:de|d'|la moindre)|ni|nul) ?(?:defauts?|anomalies?|ecarts?|remarques?|reserves?|reproches?|probleme)|rien (?:n'a ete )?(?:trouve|releve|decele)",
    'nothing (?:\\w+ ){0,3}(?:wanting|wrong|to report|amiss|lacking|untoward|found|to fault)|no (?:\\w+ )?(?:faults?|defects?|issues?|problems?|remarks?|deviations?|flaws?|irregularities)|without (?:a|any) (?:hitch|fault|issue|problem|flaw)|not a single (?:fault|flaw|problem)|could not find (?:any )?fault',
    'nichts zu (?:bemängeln|beanstanden|meckern|kritisieren)|kein(?:e|en|erlei)? (?:einzige[nr]? )?(?:mängel|mangel|fehler|beanstandung\\w*|auffälligkeit\\w*|abweichung\\w*|einwände|makel)|nichts auszusetzen',
    "(?:nessun[oa']?|alcun[oa']?) ?(?:difett[oi]|problem[ai]|rilievo|anomali[ae]|irregolarita|osservazione|appunto)|niente da (?:segnalare|ridire|eccepire)|nulla da (?:segnalare|ridire|eccepire)",
  ],
  /** The last checks by name. */
  finalCheck: [
    "(?:contr[oô]les?|tests?|essais?|verifications?|epreuves?|examens?|inspections?|reglages?|validation|qc|etape|phase) (?:\\w+ ){0,2}(?:final\\w*|finaux|de (?:sortie|fin|qualite)|ultimes?|d'avant|qualite|avant (?:sortie|livraison|remise|restitution))|(?:dernie\\w+|ultimes?) (?:contr[oô]les?|tests?|essais?|verifications?|epreuves?|reglages?|examens?)|contr[oô]le qualite|qc final",
    '(?:final|last|closing|concluding|outgoing|exit|end-of-service|end-of-line|pre-delivery|quality) (?:\\w+ ){0,2}(?:checks?|tests?|testing|inspection|controls?|verifications?|examination|qc|trials?|review|assessment)|(?:final )?qc|quality (?:control|assurance)',
    '(?:end|schluss|abschluss|ausgangs|final|qualitäts)(?:kontrollen?|prüfung(?:en)?|tests?|abnahme|checks?|messung(?:en)?)|(?:letzten?|finalen?|abschliessenden?|abschließenden?) (?:\\w+ )?(?:kontrollen?|prüfung(?:en)?|tests?|checks?|messungen)',
    "(?:controll[io]|test|collaud[io]|prov[ae]|verific(?:a|he)|esam[ei]|ispezion[ei]) (?:\\w+ ){0,2}(?:final[ei]|conclusiv[oiae]|d'uscita|di (?:qualita|fine)|qualita|prima della (?:ri)?consegna)|(?:ultim[oiae]) (?:controll[io]|test|collaud[io]|prov[ae]|verific\\w+|esam[ei])|controllo qualita|collaudo",
  ],
} as const satisfies Readonly<Record<string, SenseWords>>
