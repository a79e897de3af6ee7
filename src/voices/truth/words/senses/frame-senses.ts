import type { SenseWords } from './sense.ts'

/** Senses that several statements share: who, not yet, still to do, about something else. */
export const frameSenses = {
  client: [
    'vous|client(?:e|s)?|propri[eé]taire|vos soins|votre part|tu|toi',
    "you(?:'ve|'re|rself)?|client|customer|owner|wearer",
    'sie|ihnen|ihrerseits|kund(?:e|en|in|schaft)|besitzer(?:in)?|eigentümer(?:in)?|du|dir|dich|auftraggeber(?:in)?',
    'lei|cliente|proprietari[oa]|sua parte|saperla|titolare|signora?|grazie|ringraziamo|rivederla',
  ],
  nobody: [
    "personne|aucune? (?:horloger|technicien|membre)|nul(?:le)? (?:n'|ne|main|horloger)|rien(?! de grave| d'autre)|(?:aucune?|pas (?:une|la moindre)|pas un) (?:seule? )?(?:travail|travaux|operation|intervention|vis|piece touchee|geste|action|tache|etape|manipulation)",
    'nobody|no one|no-one|none of (?:us|our \\w+)|nothing(?! more| else| wrong)|(?:not (?:a|one)|no) (?:single )?(?:screw|work|operation|step|action|tool|finger|job|stage)',
    'niemand|keiner (?:unserer|von uns)|noch nichts|nichts (?=unternommen|gemacht|geschehen|passiert)|(?:noch )?kein(?:e[rn]?)? (?:einzige[rn]? )?(?:handgriff|finger|schraube|arbeit(?:en|sschritt)?|eingriff|werkzeug|schritt|uhrmacher)',
    "nessuno|niente (?!di grave|altro)|nulla (?!di grave|altro)|(?:nessun[oa']?|alcun[oa']?) ?(?:singol[oa] )?(?:lavoro|lavorazione|operazione|intervento|vite|passo|attivita|orologiaio)",
  ],
  yet: [
    "encore|toujours|jusqu'(?:ici|a present|a maintenant|alors|a ce jour)|a ce jour|pour l'instant|pour l'heure|pour le moment|a ce stade|a l'heure (?:actuelle|qu'il est)|a date|a l'heure ou",
    'yet|so far|still|to date|up to now|up till now|until now|till now|at this (?:stage|point)|for now|at present|at the moment|thus far|as of (?:now|today)|currently',
    'noch|bisher|bislang|bis jetzt|bis dato|bis anhin|bis heute|bis zum jetzigen zeitpunkt|vorerst|derzeit|zurzeit|momentan|im moment',
    "ancora|finora|sinora|fino (?:ad ora|a ora|ad oggi|a oggi|a questo momento)|fin qui|ad oggi|a oggi|per ora|per il momento|al momento|tuttora|a tutt'oggi|a questo stadio",
  ],
  /** Something has to be done first, or comes next. */
  toDo: [
    "rest(?:e|ent|era|eront)(?= (?:\\w+ )?(?:a |le |la |les |un |une |des |quelques |encore |l'))|(?:doit|doivent|devons|devra|devront) (?:encore|d'abord|maintenant|toujours)|(?:est|sont) (?:encore |toujours )?a (?:faire|effectuer|realiser|venir|mener|entreprendre|commencer|passer)|encore (?:a|devant)|(?:il )?(?:nous )?faut encore|(?<!qu')a venir|tout(?:e)?s? a faire|a (?:faire|commencer|entreprendre|demarrer|realiser|effectuer)|suivr(?:a|ont)|suiv(?:ent|re)|(?:manque|manquent)(?: plus que| encore)?|pendants?|en suspens|devant (?:elle|nous|lui)|attend(?:ent)?|prochaine etape|derniere etape avant|n'a plus qu'a|plus que",
    "(?:has|have|is|are|'ve|'s) (?:still )?yet to|remains? (?:to be|outstanding|to|for)|(?:still|only) (?:has|have|needs?|got|awaits?|waiting|to|must|requires?|ahead|outstanding|pending|due)|still to (?:do|come|be|follow|go)|left to (?:do|be done|go)|to (?:be (?:done|carried out|started|begun|completed)|come|follow)|lies? ahead|ahead of (?:it|us|your|the)|outstanding|pending|next (?:step|stage|up)|awaits?|awaiting|the last (?:step|hurdle|stage) (?:is|before)|all that(?:'s| is) (?:missing|left)|(?:must|needs? to|has to|have to) (?:still|first|now)",
    '(?:muss|müssen) (?:\\w+ ){0,6}(?:noch|erst|zuerst)|(?:noch|erst|zuerst) (?:\\w+ ){0,4}(?:muss|müssen)|steh(?:t|en) (?:\\w+ ){0,4}(?:aus|an|bevor)|steh(?:t|en) (?:jetzt |nun |nur |noch )*(?:noch|bevor)|noch (?:\\w+ )?zu \\w+|ausstehend|ausständig|noch offen|bleib(?:t|en) noch|folg(?:t|en) (?:nun |jetzt |noch |erst )*|fehl(?:t|en)(?: nur| noch)*|(?:nur )?noch (?:die|der|das|eine?)|warte[nt]? (?:\\w+ ){0,2}(?:noch )?auf|nächster schritt|vor sich|vor uns',
    "(?:e|resta|restano|rimane|rimangono|sono) (?:ancora |solo |soltanto |tutt[oaie] |tuttora )*da \\w+|(?:deve|devono|dobbiamo|devo) (?:ancora|prima|solo)|ancora da \\w+|tutt[oaie] da (?:fare|cominciare|iniziare)|(?<!dando )da (?:iniziare|cominciare|avviare|intraprendere|fare)|manca(?:no)?(?: ancora| solo| soltanto)*|resta(?:no)? (?:ancora |solo |soltanto )*(?:il|i|gli|la|le|un|l')|rimang?(?:e|ono) (?:ancora |solo )*(?:il|i|gli|la|le|l')|seguiranno|segu(?:e|ono)|pendent[ei]|prossimo passo|attende|in attesa",
  ],
  /** Going on at this moment. */
  underWay: [
    'en cours|en train|actuellement|en ce moment|(?:est|sont|encore|toujours) (?:\\w+ )?en (?:phase|plein)|subit|en route|se deroule(?:nt)?|bat son plein|procedons|effectuons|realisons|menons',
    'under ?way|in progress|being (?:\\w+ly )?(?:run|done|carried out|performed|made|conducted|tested|checked|put)|undergoing|going through|running|ongoing|in the middle of|currently|at the moment|right now|as we speak|put(?:ting)? (?:it|your \\w+|the \\w+) through|are (?:carrying|running|performing|conducting)',
    'läuft|laufen|im gange?|im gang|derzeit|momentan|zurzeit|aktuell|gegenwärtig|gerade|durchläuft|unterzogen (?=wird)|wird (?:\\w+ ){0,4}(?=unterzogen|getestet|geprüft)|in vollem gange|noch (?:in|im|auf)',
    'in corso|in svolgimento|(?:stiamo|sta|stanno) (?:\\w+ )?\\w+ndo|attualmente|in questo momento|proprio ora|si svolg(?:e|ono)|in atto|sott?o(?= (?:controllo|collaudo|test|osservazione|verifica))',
  ],
  future: [
    'sera|seront|devra|devront|ferons|aura lieu|auront lieu|(?:va|vont|allons) (?:\\w+ )?\\w+(?:er|ir|re)|prochainement|bientot|planifiee?s?|prevue?s?',
    "will|'ll|shall|going to|about to|soon|shortly|scheduled|planned|booked in for",
    'wird (?:\\w+ ){0,6}werden|werden (?:\\w+ ){0,6}werden|demnächst|bald|in kürze|(?:wird|werden|werde) (?:\\w+ ){0,6}\\w{3,}(?:ieren|ühren|achen|nehmen)|geplant|vorgesehen|eingeplant',
    'sara|saranno|verra|verranno|prossimamente|a breve|presto|stiamo per|faremo|eseguiremo|effettueremo|previst[oaie]|programmat[oaie]|in programma',
  ],
  /** A passive that is still to happen. */
  becomes: [
    'soit|doit|doivent|peut|etre (?=recuperee|retiree|rendue|remise|restituee|reprise)|a (?:recuperer|retirer)',
    'to be|(?<!been )(?<!to )be (?=collected|picked|fetched|returned|handed|given)|should|must',
    'wird|werden|werde|soll|sollte|müssen|muss',
    'verra|venga|essere (?=ritirat|riconsegnat|restituit)|sia|deve|da (?:ritirare|consegnare)',
  ],
  /** Our counter. */
  counter: [
    'boutique|magasin|comptoir|guichet|arcade|reception',
    'boutique|shop|store|counter|desk|showroom|our (?:premises|safe)',
    'boutique|geschäft|laden|filiale|schalter|theke|empfang',
    'boutique|negozio|bancone|sportello|punto vendita|reception',
  ],
  able: [
    'peut|pourra|pouvez|pourrez|pouvons|peuvent|a pouvoir|puisse|possible',
    'can(?! confirm| tell| report| say| assure| see| inform)|may|could|able to|will be|to be|ready|possible|available',
    'kann(?! ihnen (?:\\w+ ){0,2}(?:mitteilen|best|sagen|versich|melden))|können|dürfen|darf|könnte|bereit|möglich',
    'puo|potra|possono|possiamo|possa|possibile|disponibile|pront[oa]',
  ],
  /** A question among ourselves or to others: looked up, not tested. */
  enquiry: [
    'fournisseur|stock|disponibilite|adresse|agenda|calendrier|facture|delai|pourquoi|comment|aupres|si (?=nous|vous|la|le|on|cela|une)',
    'supplier|stock|availability|address|diary|calendar|invoice|whether|with (?:the|our) (?:supplier|brand|manufacturer|partner)|if (?:we|the|it|you)|our records|credit',
    'lieferant\\w*|lager|verfügbarkeit|adresse|kalender|rechnung|ob|warum|wieso|beim hersteller|unterlagen',
    'fornitore|magazzino|disponibilita|indirizzo|agenda|calendario|fattura|perche|se (?=la|il|possiamo|abbiamo|e|lei|un)',
  ],
  estimate: [
    'devis|chiffrage|estimation|offre|proposition|kv|cotation',
    'quotes?|quotation|estimates?|cost estimate|offer|proposal|pricing',
    'kv|kostenvoranschl\\w+|offerten?|angebots?|kostenschätzung|preisangebot|kostenaufstellung',
    'preventiv[oi]|offerta|proposta|stima (?:dei )?cost[io]|stima',
  ],
  repair: [
    'reparations?|revisions?|interventions?|remise en etat|services?|entretien|restauration|travaux|travail|operations?|faire (?:\\w+ )?(?:reparer|reviser|le necessaire)|reparer|prestation|ordre de reparation|commande',
    'repairs?|servic(?:e|ing)|overhaul|work|works|job|restoration|refurbishment|repair order|intervention|treatment|(?:have|having) (?:it|your \\w+|the \\w+) (?:repaired|serviced|fixed|done|overhauled)|repairing|order|maintenance',
    '(?:\\w+)?(?:reparatur|revision|überholung|instandsetzung|instandstellung|restaurierung|aufarbeitung|wartung|arbeit|auftrag)(?:en|s|es|auftrag|auftrags|arbeiten|vorschlag)?|service|eingriff(?:e|s)?|ausführung|(?:reparieren|revidieren|machen|überholen|instandsetzen|richten) (?:zu )?lassen|vorhaben',
    'riparazion[ei]|revision[ei]|intervent[oi]|lavor(?:o|i|azione|azioni)|manutenzione|restauro|servizio|operazion[ei]|(?:far(?:e|lo)?) (?:riparar|revisionar|sistemar)\\w+|ripristino|ordine|esecuzione|assistenza',
  ],
  watch: [
    "montres?|garde-temps|chrono\\w*|piece|pieces? d'horlogerie|calibre|mouvement|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|elle|modele|dossier|commande|exemplaire|boitier",
    'watch(?:es)?|timepiece|chrono\\w*|piece|movement|calibre|caliber|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|it|her|she|order|treasure',
    'uhr(?:en)?|armbanduhr|zeitmesser|chrono\\w*|werk|uhrwerk|kaliber|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|sie|auftrag|schmuckstück|stück|modell|gehäuse',
    "orologi(?:o)?|segnatempo|crono\\w*|pezzo|movimento|calibro|cassa|seamaster|omega|rolex|cartier|tudor|breitling|longines|tissot|lo|la|l'|esemplare|modello|ordine",
  ],
  another: [
    "autre(?:s)? (?:montre|piece|client)|d'autres",
    'another|other (?:watch|piece|customer|orders)',
    'andere[nrm]? (?:uhr|stück|auftrag|kund\\w+)',
    'altr[oaie] (?:orologi[o]?|pezz[oi]|client[ei])',
  ],
  /** Who works on watches, and where. */
  workshop: [
    'atelier|horlog(?:er|ere|ers)|etabli|technicien|maitre',
    'workshop|watchmakers?|bench|technician|atelier',
    'werkstatt|uhrmacher(?:in|s)?|atelier|werktisch|techniker',
    'laboratorio|orologiai[oa]|banco|tecnico|atelier|officina',
  ],
  polishing: ['poli(?:r|e|ee|s|ssage)\\w*', 'polish\\w*', 'poli(?:er|tur)\\w*', 'lucid\\w+'],
  carrier: [
    'dhl|ups|fedex|tnt|chronopost|la poste|transporteur|coursier|livreur|en route(?= (?:vers|chez|pour))|en chemin|camion|postee?',
    'dhl|ups|fedex|tnt|royal mail|courier|carrier|on its way|in transit|the van|driver|parcel van',
    'dhl|ups|fedex|tnt|dpd|kurier|spediteur|zusteller|die post|der post|unterwegs|auf dem weg|paketwagen|transporter|paketbote',
    'dhl|ups|fedex|tnt|corriere|spedizioniere|poste|in viaggio|furgone|in arrivo da lei|sta arrivando',
  ],
  waitsForYou: [
    "avant (?:votre|d'avoir|que vous)|sans (?:votre|reponse|accord|nouvelles|retour)|tant que|jusqu'a (?:votre|ce que)",
    'before (?:your|you)|without (?:your|an? (?:reply|answer)|approval)|until (?:you|we|your)|prior to',
    'vor ihrer|ohne (?:ihre|antwort|rückmeldung|zusage)|bevor|bis (?:sie|wir|zu ihrer)|solange',
    'prima (?:della sua|di ricevere|che)|senza (?:la sua|il suo|risposta|riscontro)|finche|fino a (?:quando|sua)',
  ],
  needed: [
    'necessaires?|besoin|utile|indispensables?|requise?s?|inutile',
    'needed|necessary|required|need|called for|recommended',
    'nötig|notwendig|erforderlich|braucht|vonnöten|empfohlen',
    'necessari[oaie]|serve|servono|bisogno|occorre|richiest[oaie]',
  ],
  /** A day or a plan, not the watch. */
  dateWord: [
    'dates?|delais?|planning|calendrier|echeance|rendez-vous|rdv|promesse',
    'dates?|deadline|schedule|plan|timing|appointment|promise',
    'termin(?:e|s)?|datum|frist|zeitplan|planung|zusage',
    'dat[ae]|termin[ei]|scadenz[ae]|programma|appuntamento|tempi|promessa',
  ],
  /** Someone who is waited for. */
  specialist: [
    'specialiste|complications?|surcharge',
    'specialist|complications?|backlog of',
    'spezialist\\w*|komplikation\\w*|fachmann',
    'specialist[ai]|specializzat[oa]|complicazion[ei]',
  ],
} as const satisfies Readonly<Record<string, SenseWords>>
