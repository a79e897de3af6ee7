import type { Language } from '../claim.ts'

/**
 * How a text says whose hands did the work. `NAME` stands for a person with the titles and trades before it. `subject`: the name and
 * then the deed; `agent`: the deed and then the name; `cleft`: "it was NAME who", which says nothing without a word of the work.
 */
export interface DoerWords {
  readonly titles: string
  readonly subject: string
  readonly agent: string
  readonly cleft: string
  /** Words of which one must stand in a sentence whose cleft is read. */
  readonly work: RegExp
}

/** Deeds of the house that are no watchmaker's: calls, quotes, parcels, papers. All four languages, folded. */
export const NO_BENCH_WORK =
  /(?:dossier|devis|envoi|expedi|appel|rappel|command|colis|livrais|rendez|factur|paiement|accueil|repond|ecri|contact|telephon|demande|reclam|quote|estimate|order|parcel|shipp|dispatch|deliver|appointment|invoice|payment|(?<!is )(?<!was )call|email|e-mail|message|enquir|request|complain|sold|paperwork|file|offerte|kostenvoranschlag|versand|paket|termin|rechnung|anruf|nachricht|anfrage|bestell|unterlagen|anliegen|auftrag|preventiv|spedi|pacco|ordin|appuntament|fattur|pagament|chiama|messagg|richiest|pratica)/

export const doerWords: Readonly<Record<Language, DoerWords>> = {
  fr: {
    titles:
      "(?:notre|votre|le|la|l'|mon|un de nos|cher|m\\.|mr|mme|monsieur|madame|maitre|chef|[a-z]\\.|horloger(?:e|s)?|artisan|collegue|collaborat(?:eur|rice)|technicien(?:ne)?|responsable|expert|specialiste|chef d'atelier|d'atelier|ami|seul|bien|lui|nomme|precisement)",
    subject:
      "NAME (?:est|etait|fut) (?:l'horloger(?:e)?|celui|l'artisan) (?:qui|de votre|a l'oeuvre)|NAME(?:, [^,.;]{3,70},)?,? (?:(?:lui|elle)[- ]memes?,? |en personne,? |personnellement,? |qui )?(?:(?:l'|y )?(?:a|avait|aura)|s'(?:est|en est)|est celui qui a|fut celui qui a) (?:(?:lui|elle)[- ]memes? |personnellement |seul |tout |entierement |deja |bien |soigneusement )*(?:(?:pris|eu) (?:votre|la|cette) (?:\\w+ ){1,3}en (?:charge|main|mains)|(?:charge|occupe)e? (?:de |du |d'|personnellement de |lui[- ]meme de )(?:toute? )?(?:votre|la|le|l'|son|cette)|pris (?:grand |bien )?soin d|travaille (?:sur|a) |revis|demonte|remonte|desassembl|repare |restaure |entretenu |remis |ouvert |(?:fait|realise|effectue|execute|mene|assure|accompli|conduit|signe|dirige|opere|procede a|pris en main|eu entre les mains|veille sur|redonne vie|penche|passe) ?)",
    agent:
      "(?:(?:faite?s?|realisee?s?|effectuee?s?|executee?s?|menee?s?|assuree?s?|revisee?|reparee?|restauree?|entretenue?|demontee?|remontee?|assemblee?|prise? en (?:charge|main)|accomplie?s?|conduite?|signee?s?|soignee?|travaillee?|oeuvre) (?:[\\w'-]+ ){0,5}?par|signee?s?|confiee?s? (?:[\\w'-]+ ){0,3}?a|(?:signature|patte|main|mains|griffe|travail|oeuvre|etabli|expertise|doigts|savoir-faire|soins|loupe) (?:experte?s? |habiles |sures? |\\w+ )?(?:de|d')|(?:devez|doit|devons|due?|grace|incombe|revenue?|echu) (?:[\\w']+ ){0,4}a|(?:nul autre que|personne d'autre que|autre que|seul)) ?NAME|(?:horloger|technicien|operateur|intervenant|realise par|execute par|effectue par|revise par|fait par|repare par|travail|revision|service|reparation|intervention|signe)(?: \\w+)? ?[:/] ?(?:par )?NAME",
    cleft:
      "c'est (?:bien |donc |a )?NAME,? (?:qui|lui[- ]meme qui|en personne qui|que)|(?:l'horloger|l'artisan|l'homme|celui|le maitre d'oeuvre|l'auteur|le responsable)(?: \\w+){0,6} (?:est|etait|fut|a ete|se nomme|s'appelle) NAME",
    work: /(?:montre|omega|revision|service|repar|mouvement|travail|demont|remont|garde-temps|remis|entretien|intervention|horlog|etabli|loupe|ouvrage|calibre|main)/,
  },
  en: {
    titles:
      '(?:our|the|your|my|master|head|senior|chief|in-house|own|very|[a-z]\\.|mr\\.?|mrs\\.?|ms\\.?|watchmaker|watchmakers|colleague|technician|craftsman|specialist|expert|manager|workshop|none other than|indeed|man|named|called|experienced)',
    subject:
      "NAME(?:, [^,.;]{3,70},)?,? (?:(?:himself|herself|personally|alone|also|who|is the one who|was the one who|in person|single-handedly|carefully|lovingly|has|had|'s|\\w+ly),? ){0,3}(?:(?:did|done|carried out|performed|completed|executed|handled|undertook|undertaken|took on|saw to|signed off|oversaw|conducted|made|led|finished|gave (?:your|the) \\w+) (?:\\w+ ){0,5}(?:service|servicing|overhaul|work|works|repairs?|job|restoration|maintenance|all of it|it (?:all )?(?:himself|herself|personally)|everything)|(?:worked on|serviced|overhauled|repaired|restored|rebuilt|looked after|took care of|taken care of|cared for|attended to|took apart|stripped|dismantled|disassembled|reassembled|assembled|revived|tended|nursed|had a tool|been inside|was the watchmaker (?:on|for|of|behind|who \\w+)|is the watchmaker who \\w+|was the one working on|opened) (?:to |up |down )?(?:your|the|it|its|this|every|all)|(?:took|taken|put|brought|had|saw|seen) (?:your|the|this|it) ?(?:\\w+ ){0,3}(?:apart|back|together|through|down to|to life|on (?:his|her) bench|under (?:his|her) loupe|in hand))",
    agent:
      '(?:(?:done|serviced|carried out|performed|overhauled|repaired|completed|looked after|worked on|handled|executed|restored|taken apart|dismantled|assembled|reassembled|undertaken|attended to|taken care of|seen to|signed off|rebuilt|cared for|conducted|work) (?:\\w+ ){0,4}by|(?:hands|bench|workbench|loupe|tools|care|handiwork|work|skill|craftsmanship|signature|responsibility|expertise|fingers) (?:of|belongs to|was|is|were)|(?:hands|handiwork|work|job) (?:\\w+ ){0,4}(?:was|were|is) (?:that of|those of)|down to|entrusted to|fell to|handed over to|(?:credit|thanks|compliments?) (?:[\\w ]{0,30} )?(?:goes|go|belongs) to|you owe (?:\\w+ ){1,4}to|(?:nobody|no one|no-one|none) (?:but|other than|except)) NAME|(?:in|through|under|is|was|are|were) NAME (?:own |very own )?(?:hands|care|loupe|work|job|doing|handiwork|responsibility|achievement)|(?:watchmaker|technician|serviced by|repaired by|work(?:ed on)? by|carried out by|done by|performed by|completed by|service|repair|overhaul|work)(?: \\w+)? ?[:/-] ?(?:by )?NAME',
    cleft:
      "it (?:was|is|'s) NAME,? (?:himself,? |personally,? )?(?:who|that)|(?:man|woman|person|watchmaker|hands?|one|face|craftsman|brains) (?:behind|responsible|in charge|at|doing|who)(?: [\\w']+){0,6} (?:was|is|were) NAME|(?:the|your|our) watchmaker(?: \\w+){0,6} (?:was|is) NAME",
    work: /(?:watch|omega|service|overhaul|repair|movement|work|apart|together|loupe|bench|timepiece|restor|hands|tools)/,
  },
  de: {
    titles:
      '(?:unser(?:e[rnms]?)?|ihr(?:e[rnms]?)?|der|die|dem|den|herrn?|frau|[a-z]\\.|meister|uhrmacher(?:in|meister|s)?|uhrmachermeister|kollegen?|kollegin|mitarbeiter(?:in)?|techniker(?:in)?|spezialist(?:en)?|experten?|werkstattleiter|chef|hauseigene[rn]?|niemand anderem als|hr\\.?|geschätzte[rn]?)',
    subject:
      'NAME(?:, [^,.;]{3,70},)?(?:,? (?:selbst|persönlich|höchstpersönlich|eigenhändig),?)? (?:hat|hatte|war es,? der|ist es,? der|war derjenige,? der) (?:\\w+ ){0,9}?(?:(?:vor|aus|durch)(?:genommen|geführt|gefuehrt)|gemacht|erledigt|revidiert|überholt|repariert|instand ?gesetzt|instandgestellt|zerlegt|zusammengebaut|zusammengesetzt|gewartet|restauriert|bearbeitet|gearbeitet|gekümmert|angenommen|betreut|geleistet|übernommen|verrichtet|aufgearbeitet|in ordnung gebracht|gereinigt|demontiert)|(?:dass|da|weil|nachdem) NAME (?:\\w+ ){1,7}?(?:(?:vor|aus|durch)(?:genommen|geführt|gefuehrt)|gemacht|erledigt|revidiert|überholt|repariert|instand ?gesetzt|zerlegt|zusammengebaut|gewartet|restauriert|gearbeitet|gekümmert|angenommen|betreut|übernommen) (?:hat|hatte)|NAME (?:führte|fuehrte|nahm|machte|revidierte|überholte|reparierte|zerlegte|arbeitete|kümmerte sich|setzte|wartete|betreute|erledigte|übernahm|restaurierte) (?:\\w+ ){0,3}(?:die|das|den|ihre?n?|an|um|diese)',
    agent:
      '(?:(?:hand|händen?|hände|handschrift|werk|arbeit|werktisch|werkbank|tisch|fingern?|handarbeit|obhut|lupe|unterschrift|verantwortung|regie) (?:von|des|durch|lag bei)|stamm(?:en|t|te|ten) von|(?:durch|von) NAME (?:\\w+ ){0,4}(?:ausgeführt|durchgeführt|vorgenommen|gemacht|revidiert|überholt|repariert|erledigt|gewartet|zerlegt|betreut|restauriert)|(?:ausgeführt|durchgeführt|vorgenommen|gemacht|revidiert|überholt|repariert|erledigt|gewartet|zerlegt|betreut|restauriert|ausgefuehrt|durchgefuehrt) (?:\\w+ ){0,3}(?:von|durch)|(?:verdanken|dankt|verdankt) (?:sie |ihre |die |diese |wir )*|(?:oblag|unterstand|gebührt|anvertraut) ?)(?: ?NAME)?|(?:ist|war|sind|waren) NAME (?:werk|arbeit|handarbeit|verdienst|handschrift)|NAME (?:war|ist) (?:der|die|unser|ihr) (?:zuständige |verantwortliche )?uhrmacher(?:in)?,? (?:der|die)|(?:kein anderer|niemand anders|niemand anderer|niemand sonst|keine andere) als NAME|(?:gekümmert|kümmerte|gearbeitet|angenommen) hat(?:te)? sich NAME|(?:hat|haben) sich NAME (?:\\w+ )?(?:\\w+ )?(?:gekümmert|angenommen)|(?:ausgeführt|durchgeführt|uhrmacher|revision|service|reparatur|erledigt|revidiert|gemacht|bearbeitet|arbeit|techniker|ausgefuehrt)(?: \\w+)? ?[:/] ?(?:durch |von )?NAME',
    cleft:
      'es war NAME,? (?:der|die)|(?:der uhrmacher|der mann|der fachmann|derjenige|verantwortlich|zuständig|am werk|am werktisch|federführend)(?: \\w+){0,7} (?:war|ist|heisst|hiess) NAME|(?:gemacht|revidiert|überholt|repariert|zerlegt|ausgeführt|erledigt|gekümmert) hat (?:das |es |sie |die |diese |alles |ihre \\w+ )*NAME|hat NAME (?:\\w+ ){0,3}(?:gemacht|revidiert|überholt|repariert|zerlegt|ausgeführt|erledigt|vorgenommen)',
    work: /(?:uhr|omega|revision|service|reparatur|werk|arbeit|uberhol|ueberhol|revidiert|repariert|zerlegt|gemacht|instand|erledigt|hand|lupe|ausgefuhrt|wartung)/,
  },
  it: {
    titles:
      "(?:il|la|lo|l'|un|nostr[oa]|vostr[oa]|su[oa]|maestro|[a-z]\\.|signora?|signor|sig\\.|sig\\.ra|dott\\.|orologiai[oa]|collega|tecnico|artigiano|esperto|responsabile|capo|caro|bravo|stesso|proprio|nostro maestro|capotecnico)",
    subject:
      "NAME(?:, [^,.;]{3,70},)?,? (?:in persona,? |personalmente,? |stesso,? |che )?(?:(?:l'|ci )?(?:ha|aveva)|si e|se n'e|se ne e|e colui che ha|e stato) (?:\\w+mente |in persona |lui stesso |anche |gia |poi )*(?:(?:occupat|incaricat)[oa] (?:di |del|dell|personalmente de|lui stesso de|dei lavori)|preso cura|curato |lavorato |revisionato |riparato |smontato |rimontato |restaurato |aperto |rimesso |messo (?:le )?mani|messo mano|(?:fatto|eseguito|effettuato|svolto|realizzato|compiuto|portato a termine|seguito|firmato|condotto|pensato|ridato vita|dedicato|avuto (?:il suo |fra |tra |per )))",
    agent:
      "(?:(?:fatt|eseguit|effettuat|svolt|realizzat|curat|revisionat|riparat|restaurat|smontat|rimontat|seguit|compiut|affidat|firmat|condott|trattat|assistit|portat)[oaie] (?:[\\w']+ ){0,4}?(?:da|dal|dalle mani di|a|al|dalla mano di)|(?:opera|firma|mano|mani|banco|lente|cure|cura|competenza|tocco|merito) (?:espert[ae] |abil[ei] |sapient[ei] |\\w+ )?(?:di|del|dello|e)|(?:deve|dobbiamo|devono|dovuto|dovuta|grazie|toccat[oa]|spettat[oa]|affidat[oa]) (?:[\\w']+ ){0,4}(?:a|al)|(?:nessun altro che|altri che|non altri che)) NAME|(?:si e|se n'e|se ne e) (?:\\w+ )?(?:occupato|incaricato) (?:\\w+mente )?NAME|(?:ha|l'ha) (?:fatto tutto|fatta tutta) NAME|merito (?:[\\w']+ ){0,4}(?:va|e) (?:a|al|di|del) NAME|ci ha pensato NAME|(?:l'ha|l'hanno|ha) (?:fatta|fatto|eseguita|eseguito|svolta|svolto|curata|curato|revisionato|riparato|smontato|realizzata) (?:personalmente )?NAME|(?:orologiaio|tecnico|eseguit[oa](?: da)?|lavoro|revisione|riparazione|intervento|fatt[oa](?: da)?|operatore|revisionat[oa](?: da)?)(?: \\w+){0,2} ?[:/] ?(?:da )?NAME",
    cleft:
      "(?:e|e stato|e stata|fu|era|sono state le mani di) (?:proprio |lui |dunque )?NAME,? (?:in persona )?(?:a |ad |che |colui)|(?:a|ad) (?:occuparsene|occuparsi|smontar\\w+|revisionar\\w+|ripararl?\\w*|eseguir\\w+|lavorar\\w+|curar\\w+|rimetter\\w+|metter\\w+|seguir\\w+|far\\w+)(?: [\\w']+){0,7} (?:e stato|e stata|e) NAME|(?:l'orologiaio|l'artefice|l'uomo|l'autore|colui|il responsabile|il tecnico)(?: [\\w']+){0,6} (?:e stato|e stata|era|fu|si chiama|e) NAME",
    work: /(?:orologio|omega|revision|ripara|moviment|lavor|smont|rimont|segnatempo|manutenzion|interven|sesto|mano|banco|lente|restaur|calibro|seamaster)/,
  },
}
