import type { Language } from '../claim.ts'
import type { PlaceKind } from './places.ts'

type More = Readonly<Partial<Record<PlaceKind, string>>>

/** The same places as people name them across a counter, in a hurry or with care; looked up together with `placeWords`. */
const fr: More = {
  boutique:
    "(?:derriere|sur|devant|sous) (?:le|notre) comptoir|(?:au|notre|du|le|nos|en|dans notre|a notre) (?:\\w+ )?(?:point de vente|magasin|guichet|comptoir|showroom|espace de vente|surface de vente|desk d'accueil|arcade|echoppe)|coffre(?:-fort)? (?:de la|de notre|du|en) (?:boutique|magasin)|coffre(?:-fort)? (?:boutique|magasin)|cote (?:boutique|magasin|vente)|a l'accueil|(?:nos|notre equipe de) (?:vendeurs|vendeuses|vente)|au front",
  workshop:
    "(?:chez|aupres de|entre les mains de|dans les mains de|avec) (?:nos|notre|l'un de nos) (?:propres? )?(?:maitres? )?(?:horlogere?s?|technicien(?:ne)?s?)(?! (?:partenaire|independant|externe|a milan|milanais))|cote atelier|(?:au|dans le|du|notre|nos|dans notre|au sein de notre) (?:service|departement|pole|centre|secteur|labo(?:ratoire)?) (?:technique|horlogere?|reparation|d'horlogerie)|(?:place|poste|table|plan) de travail|(?:son|un|notre|nos|l'|aux|a l') ?etablis?|ateliers? (?:maison|interne|d'horlogerie|lausannois)",
  partner:
    "sous-?traitan(?:ce|t|ts)|prestataire (?:externe|exterieur)|(?:ateliers?|laboratoire|maison|entreprise|horloger(?! special)) (?:externe|exterieure?|partenaire|tiers|tierce|milanaise?|italienn?e?|specialisee?|independante?|amie?|associee?|avec (?:lequel|qui|laquelle))|hors (?:de )?(?:nos murs|notre maison|maison|de chez nous)|(?:chez|a|aupres d[eu]|par) (?:un |une |l'un de |notre |nos |d')?(?:\\w+ )?(?:partenaires?|specialistes?|confreres?|prestataires?|sous-traitants?)(?: \\w+)?|externalisee?|chez un tiers|a l'externe|a l'exterieur|en externe|partenaire (?:milanais|italien|externe|de confiance)|(?:notre|nos|un) partenaires?",
  carrier:
    '(?:prise? en charge|enlevee?|recupere?e?|collectee?) par (?:le |la |notre |un )?(?:transporteur|coursier|livreur|dhl|ups|fedex)|(?:confie|remis|donne|transmis|passe)e? (?:\\w+ )?(?:a|au|aux soins d[eu]) (?:notre |la )?(?:transporteur|coursier|livreur|dhl|ups|fedex|poste)|mains d[eu] (?:notre |la )?(?:transporteur|coursier|livreur|dhl|ups|fedex|poste)',
}
const en: More = {
  boutique:
    '(?:shop|store|boutique|showroom) (?:safe|vault|counter|premises|floor|strongroom)|(?:sales|retail) (?:premises|floor|counter|desk|area|point|team)|(?:front|sales|shop|behind the|over the|at the|on the) counter|front of house|front desk|in-store|in store|(?:our|the) (?:\\w+ )?(?:boutique|store|showroom|salesroom|shopfront|point of sale)|(?:lausanne|our|the) shop(?! floor)',
  workshop:
    "(?:repair|watchmaker's|watchmaking|in-house|service) (?:shop|workshop|atelier|studio|lab|room|department|floor|bench)|(?:our|the) (?:own |in-house |internal )*(?:service|technical|watchmaking|repair|after-?sales|servicing|restoration) (?:department|team|bench|room|studio|lab|side|floor|unit|area)|(?:with|by|in the hands of|in the care of|at|to) (?:one of )?our (?:own |in-house |master |resident )*(?:watchmakers?|technicians?|horologists?|craftsm[ae]n)|watchmaker's (?:bench|desk|table|hands)|(?:our|the) (?:\\w+ )?(?:workbench|workroom|atelier|workshop|backroom|work ?bench)|upstairs with|(?:at|on) (?:the|his|her|a|marc's) (?:\\w+ )?(?:work ?bench|bench)",
  partner:
    '(?:at|with|to|by|our|a|an|another) (?:trusted |specialist |specialised |external |outside |italian |milanese |independent |associated |partner )+(?:partners?|workshop|atelier|firm|company|lab|house|watchmakers?|specialists?|supplier|craftsm[ae]n|contractor)|(?:our|the|a|with|to|by) (?:\\w+ )?(?:partners?|subcontractors?|external specialists?|outside specialists?)|with (?:the|our) specialists|outsourced|off-?site|out of house|outside (?:our|the) (?:house|premises|company)|external(?:ly)?|third[- ]part(?:y|ies)|sister (?:workshop|atelier)|specialists? outside|subcontract(?:ed|or)',
  carrier:
    '(?:hands|care|custody|those) of (?:the |our |its )?(?:carrier|courier|dhl|ups|fedex|driver)|(?:with|by|to|via) (?:the |our |a |its )?(?:\\w+ )?(?:courier|carrier|driver|delivery (?:service|company|driver)|haulier|shipping company)',
  transit: 'on its journey|in the (?:delivery )?van|on the move|winging its way|making its way|in transport',
}
const de: More = {
  boutique:
    '(?:im|am|in unserem|unser(?:em|er|en)?|dem|der|an der|an unserer|in der|hinter der|hinter dem|hinterm|beim|zum|zur|ins|im eigenen) (?:\\w+ )?(?:laden(?:theke|tisch|tresor|safe|geschäft|lokal)?|verkaufs(?:tresen|geschäft|lokal|raum|theke|stelle|punkt|fläche)|tresen|theke|schaufenster|schalter|kundenschalter|empfang|empfangstheke|filiale|boutique|boutiquesafe|showroom|geschäft|auslage|verkaufspunkt)|ladentresor|verkaufsgeschäft|verkaufstresen|(?:safe|tresor) (?:der|unserer|in der|im) (?:boutique|laden|geschäft)s?|boutique-?(?:safe|tresor)|im verkauf',
  workshop:
    '(?:auf|an) (?:der|einer|unserer|dem|einem) (?:\\w+ )?(?:werkbank|werktisch|etabli|uhrmachertisch|arbeitstisch|arbeitsplatz)|werkbank|(?:hauseigene[nrms]?|eigene[nrms]?|interne[nrms]?|unsere[rnm]?|unser) (?:\\w+ )?(?:atelier|werkstatt|werkstätten?|uhrmacherei|uhrenatelier|uhrenwerkstatt|serviceatelier)|(?:in|bei|zu|von|unter) (?:der |unserer |die |den händen unserer )?(?:uhrmacherei|werkstätte|uhrenwerkstatt|serviceabteilung|reparaturabteilung|technik|serviceatelier)|(?:bei|von|durch|in den händen|in der obhut|an) (?:unser(?:en|em|er|e|es)?|der|den|dem) (?:eigenen |hauseigenen )?uhrmacher(?:n|in|innen|s)?(?! in mailand)|technische[nrm]? (?:abteilung|dienst)',
  partner:
    'partner(?:atelier|werkstatt|betrieb|firma|unternehmen)s?|extern(?:en|er|em|es|e)?(?: \\w+)?|auswärts|auswärtige[nrms]?|ausser haus|fremdatelier|(?:unser(?:em|en|er|e|es)?|einem|einer|beim|zum|den|dem|an einen|an unseren) (?:\\w+ ){0,2}(?:partner\\w*|spezialist(?:en)?|spezial(?:atelier|werkstatt|betrieb)|fachbetrieb|fachatelier|kollegen (?:vom|von|im|beim|aus))|mailänder (?:atelier|werkstatt|partner\\w*)',
  carrier:
    '(?:in den händen|in der obhut) (?:von |des |der |unseres )?(?:dhl|ups|fedex|kuriers?|spediteurs?|transporteurs?|post)|(?:dem|den|an den|vom|beim) (?:\\w+ )?(?:kurier|kurierdienst|paketboten|zusteller|transporteur|spediteur|boten|paketdienst)(?:dienst)?',
  transit:
    '(?:auf|in) (?:der )?(?:reisen?|zustellung|auslieferung)|auf (?:dem|ihrem) (?:post|liefer|transport|rück|heim)weg|im versand',
}
const it: More = {
  boutique:
    '(?:in|nel|nella|al|alla|allo|presso il|presso la|presso|dietro al|dietro il|sul) (?:nostr[oa] )?(?:negozio|boutique|punto (?:di )?vendita|banco (?:di vendita|vendite?|della boutique|del negozio)|bancone|cassaforte (?:della boutique|del negozio|in negozio)|sportello|vetrina|showroom|reception|accettazione)|(?:cassaforte|caveau) (?:della|del|in) (?:boutique|negozio)|(?:sede|locali) di vendita',
  workshop:
    "(?:nella |in |la )?(?:nostra )?officina|(?:dai|dal|dei|presso i|nelle mani (?:dei|del)|dalle mani dei|con i|ai|sotto le mani dei) (?:nostri |nostro )(?:maestri )?(?:orologiai|orologiaio|tecnici|tecnico)(?! di fiducia)|(?:nostro|nel nostro|al nostro|presso il nostro|dal nostro) (?:laboratorio|atelier)(?: interno)?|banco (?:di|da) lavoro|banco (?:dell'|del nostro )orologiaio|(?:reparto|servizio|centro) (?:tecnico|riparazioni|orologeria|di riparazione)|bottega|laboratorio (?:interno|di orologeria)|banchetto|al banco(?! (?:di vendita|vendite?|della boutique|del negozio))",
  partner:
    "(?:laboratori[oi]|atelier|officina|ditta|azienda|centro|orologiaio|artigiano|specialista|impresa|mani) (?:estern[oaie]|terz[oa]|partner|milanese|specializzat[oa]|di fiducia|indipendente|convenzionat[oa]|associat[oa]|italian[oa])|(?:presso|da|a) terzi|(?:nostr[oi]|del nostro|un|una|dal|presso|dai nostri) (?:\\w+ )?(?:partner|collaborator[ei]|ditta|terzist[ai]|specialist[ai])(?: \\w+)?|fuori (?:casa|sede|dalla nostra sede)|all'esterno|esternamente|in conto lavoro|esterno specializzato",
  carrier:
    '(?:nelle mani|in mano|nella disponibilita|a bordo|affidat[oa]|consegnat[oa]|pres[oa] in carico) (?:d[iae]l? |al |a |dal |da )?(?:un |il |nostro )?(?:corriere|trasportatore|spedizioniere|vettore|dhl|ups|fedex|brt|poste)|(?:con|dal|al|tramite|a) (?:il |un )?vettore',
  transit: 'in (?:cammino|marcia|movimento) (?:verso|per)|sulla strada|in spedizione',
}

export const morePlaceWords: Readonly<Record<Language, More>> = { fr, en, de, it }

/** What a clause says a watch does at a place, beside the plain "is". */
export const moreLocated: Readonly<Record<Language, string>> = {
  fr: "conserv(?:ons|ee|e)|gard(?:ons|ee|e|ent)|detenons|(?:a |ont )?(?:regagne|rejoint)|(?:est |a ete )?(?:re)?(?:descendue?|montee?)|entreposee?|rangee?|deposee?|stockee?|logee?|installee?|posee?|placee?|abritee?|hebergee?|situee?|stationne|l'avons|avons (?:ici|confie|remis|place)|s'occupe|(?:est|a ete) (?:\\w+ )?(?:remise?|placee?|ramenee|confiee?|orientee|dirigee|prise? en charge|rapportee|livree|transportee|acheminee|revenue|rentree|effectuee?|realisee?|mise)|effectuee?|(?:se|s') (?:fait|effectue|deroule)|enfermee?|a l'abri|patiente|l'a|la detient|l'ont|a (?:ete )?transmise?|transmise?|avons remis|se situe|travaille|s'y trouve",
  en: "keep|keeping|hold(?:s|ing)?|held|stored|lodged|placed|put|entrusted|returned|resid(?:es|ing)|rest(?:s|ing)|housed|locked|based|parked|secured|(?:has|have|'s|'ve) (?:got )?(?:it|your|the)|have got|has got|'ve got|look(?:s|ing)? after|being (?:worked|repaired|looked|serviced|handled|kept|held|cared)|made its way|taken|brought|passed|left with|checked in|back|come|came|subcontracted|out(?= (?:at|with))|over at|placed in|handles|handling",
  de: 'bewahren|aufbewahrt|(?:auf)?bewahrt|verwahr(?:t|en)|ruht|haben|beherbergt|eingeschlossen|aufgehoben|untergebracht|deponiert|hinterlegt|h(?:ä|ae)lt sich|verweilt|weilt|steckt|übergeben|gebracht|anvertraut|gegeben|geschickt|betreut|eingetroffen|angekommen|erfolgt|erfolgen|gelandet|platziert|bearbeitet|in obhut|zurück|wird|vergeben|abgegeben|angelangt|hat|zu finden',
  it: "custodi(?:t[oa]|amo|sce|scono)|conserv(?:at[oa]|iamo)|tenut[oa]|ten(?:iamo|gono)|tiene|soggiorna|staziona|riposa|giacente|(?:e stato|e stata|abbiamo|e) (?:\\w+ )?(?:trasmess|portat|passat|rientrat|tornat|giunt|depositat|ripost|sistemat|ospitat|collocat|mess|pres|affidat|mandat|restituit)[oa]|chius[oa]|l'abbiamo|c'e|lavora(?:no)?|fermo|al sicuro|in custodia|viene|hanno|ha (?:in|il)|in questo momento|ora|adesso|al momento|se ne occupa",
}
