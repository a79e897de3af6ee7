import type { Language } from '../claim.ts'
import type { Holder } from '../known-facts.ts'

/** Towns of the trade that change their name with the language; others are compared as written. */
export const towns: Readonly<Record<string, string>> = {
  geneva: 'geneve|geneva|genf|ginevra',
  zurich: 'zurich|zuerich|zurigo',
  bern: 'bern|berne|berna',
  basel: 'basel|bale|basilea',
  lausanne: 'lausanne|losanna',
  bienne: 'bienne|biel',
  neuchatel: 'neuchatel|neuenburg',
  lugano: 'lugano',
  lucerne: 'lucerne|luzern|lucerna',
  le_locle: 'le locle|locle',
  chaux_de_fonds: '(?:la )?chaux-de-fonds|chaux de fonds',
  saint_imier: 'saint-imier|st-imier|saint imier',
  le_brassus: 'le brassus|vallee de joux|le sentier',
  schaffhausen: 'schaffhausen|schaffhouse|sciaffusa',
  grenchen: 'grenchen|granges',
  glashutte: 'glashutte|glashuette',
  paris: 'paris|parigi',
  lyon: 'lyon|lione',
  marseille: 'marseille|marsiglia',
  bordeaux: 'bordeaux',
  nice: '(?<=[àaâ] )nice|nizza',
  besancon: 'besancon',
  strasbourg: 'strasbourg|strassburg|strasburgo',
  toulouse: 'toulouse|tolosa',
  lille: 'lille',
  london: 'london|londres|londra',
  edinburgh: 'edinburgh',
  manchester: 'manchester',
  birmingham: 'birmingham',
  dublin: 'dublin',
  munich: 'munich|munchen|muenchen|monaco di baviera',
  berlin: 'berlin|berlino',
  hamburg: 'hamburg|hambourg|amburgo',
  frankfurt: 'frankfurt|francfort|francoforte',
  cologne: 'cologne|koln|koeln|colonia',
  dusseldorf: 'dusseldorf|duesseldorf',
  stuttgart: 'stuttgart|stoccarda',
  pforzheim: 'pforzheim',
  vienna: 'vienna|vienne|wien',
  salzburg: 'salzburg|salisburgo',
  milan: 'milan|milano|mailand',
  rome: 'rome|roma|rom',
  turin: 'turin|torino',
  florence: 'florence|firenze|florenz',
  venice: 'venice|venise|venezia|venedig',
  bologna: 'bologna',
  naples: 'naples|napoli|neapel',
  verona: 'verona',
  monaco: 'monaco(?! di)|monte-carlo',
  brussels: 'bruxelles|brussels|brussel|bruessel',
  luxembourg: 'luxembourg|luxemburg|lussemburgo',
  new_york: 'new york',
  tokyo: 'tokyo|tokio',
  annecy: 'annecy',
  fribourg: 'fribourg|freiburg|friburgo',
  sion: 'sion|sitten',
  montreux: 'montreux',
  plan_les_ouates: 'plan-les-ouates',
}

/** Who can hold a watch, in words. `house`: us, without saying counter or bench. */
export type PlaceKind = Holder | 'house' | 'transit'

export const placeWords: Readonly<Record<Language, Readonly<Record<PlaceKind, string>>>> = {
  fr: {
    house: 'chez nous|dans nos (?:locaux|murs)|en nos murs|entre nos mains',
    site: 'centre de service|sav',
    boutique:
      '(?:a|en|dans|au|la|de|notre|votre) (?:la |notre |votre |nos )?(?:boutique|magasin|comptoir|point de vente|vitrine|caisse|guichet|reception|succursale)s?|boutique|au (?:guichet|comptoir)|a la (?:caisse|reception)',
    workshop: "(?:a|en|dans|a l'|de l'|notre|l'|nos|d')(?: ?notre | nos |l')?ateliers?|sur l'etabli",
    partner:
      "(?:chez|a|aupres de|dans les ateliers d[eu]) (?:notre |un |la |le |l')?(?:partenaire|sous-traitant|polisseur|cadranier|manufacture|maison|marque|fabricant|doreur|sertisseur|graveur|specialiste|bracelet\\w*|artisan|prestataire)(?: \\w+)?|en manufacture|a la manufacture|aux ateliers de la (?:marque|manufacture)|chez (?:la marque|le fabricant)|centre de service de la marque",
    carrier:
      '(?:chez|avec|par|entre les mains d[eu]|remise? a|confiee? a|aupres d[eu]) (?:le |la |notre |un )?(?:transporteur|coursier|livreur|dhl|ups|fedex|tnt|dpd|gls|chronopost|la poste|poste|malca|brink\\w*|colissimo|ferrari)',
    client: '(?:chez|entre|dans) (?:vous|vos mains)|a votre (?:domicile|poignet)|en votre possession',
    transit:
      "en (?:transit|route|chemin|cours d'acheminement|cours de transport|acheminement)|en transport|en cours de livraison|sur le (?:chemin|trajet|retour)|(?:roule|vole|file|voyage|chemine) vers|vers (?:chez )?vous",
  },
  en: {
    house: 'with us|in our (?:premises|hands|care|safe)|here (?:with us|at)|at our end|on our side',
    site: '(?:at|in) (?:our|the) service cent(?:re|er)',
    boutique:
      '(?:at|in|from|to|our|the|into) (?:our |the |your )?(?:\\w+ )?(?:boutique|shop|store|showroom|counter|front desk|till|reception|high street branch|branch)|boutique',
    workshop:
      "on (?:the|our|his|her) (?:\\w+(?:'s)? )?(?:work)?bench|(?:at|in|to|our|the|from) (?:our |the )?(?:\\w+ )?(?:workshop|atelier|workbench|bench)|workshop",
    partner:
      "(?:at|with|to|from) (?:our |the |a |an )?(?:\\w+ )?(?:partner|subcontractor|polisher|dial maker|dial-maker|manufacturer|manufacture|maker|brand|factory|specialist|gilder|setter|case maker|outside (?:workshop|craftsman)|supplier)(?:'?s)?(?: \\w+)?",
    carrier:
      '(?:with|by|via|to|at) (?:the |our )?(?:carrier|courier|dhl|ups|fedex|tnt|dpd|gls|royal mail|the post|post|swiss post|malca|brink\\w*|parcelforce)',
    client:
      'with you(?! (?:on|by|when|again|shortly|as|in))|at your (?:home|address)|on your wrist|in your (?:hands|possession)',
    transit:
      'in transit|on (?:its|the) way|on the road|en route|travelling|traveling|being (?:shipped|transported)|out for delivery',
  },
  de: {
    house:
      '(?:im|in unserem) haus(?:e)?|wieder (?:da|hier)(?= und|,|[.!]|$)|bei uns(?! (?:ein|an)\\b)|in unserem haus(?:e)?|in unserem tresor|in unseren händen|hier bei uns|in unseren räumen',
    site: 'service-?(?:center|zentrum|stelle|centre)',
    boutique:
      '(?:in|im|bei|zur|in die) (?:unserer |unserem |der |dem |unser |ihrer |ihrem )?(?:\\w+ )?(?:boutique|geschäft|laden|filiale|verkaufsstelle|ladenlokal|shop)|am (?:schalter|empfang|tresen|counter)|an der (?:kasse|theke|rezeption)|beim empfang|boutique',
    workshop:
      '(?:in|im|bei|zur|aus|in die|unsere) (?:unserer |unserem |der |dem |unser |unsere )?(?:\\w+ )?(?:werkstatt|atelier|werkstätten|uhrmacherei)|auf dem werktisch|auf der werkbank|werkstatt',
    partner:
      '(?:beim|bei|zum|in|im|in der|an den|an die|vom) (?:unserem |unserer |der |dem |einem |unseren |unser )?(?:\\w+ )?(?:partner(?:betrieb|atelier)?|subunternehmer|polierer|zifferblattmacher|hersteller(?:s|in)?|manufaktur|marke|fabrik|spezialist(?:en)?|vergolder|fasser|graveur|lieferant(?:en)?|herstellerwerk|werk des herstellers|zulieferer)(?: \\w+)?',
    carrier:
      '(?:beim|bei|mit|per|an) (?:der |dem |den |die )?(?:spediteur|kurier|transporteur|paketdienst|zusteller|dhl|ups|fedex|tnt|dpd|gls|post|schweizerischen post|malca|brinks|wertkurier|transportunternehmen|transportdienst)',
    client:
      'bei ihnen(?! (?:ein|an|für|sein|eintreffen|ankommen|zu melden|melden|entschuldigen))|in ihrem besitz|in ihren händen|an ihrem handgelenk',
    transit:
      'unterwegs|auf dem (?:transport|transportweg|versandweg|weg|rückweg)|im transit|auf der reise|in zustellung',
  },
  it: {
    house:
      '(?:da|presso di|qui da) noi|nella nostra sede|presso la nostra sede|nella sede di|in sede a|nelle nostre mani|in sede',
    site: 'centro (?:di )?assistenza',
    boutique:
      '(?:in|nella|presso|alla|dalla|la|al|nel) (?:la |il |nostra |nostro |sua |la nostra |il nostro |del nostro )?(?:boutique|negozio|punto vendita|bancone|banco vendita|cassa|reception|filiale|vetrina)|allo sportello|boutique',
    workshop:
      '(?:in|nel|presso|al|dal|il|sul) (?:il |nostro |nostri |il nostro )?(?:laboratorio|laboratori|atelier|officina|banco(?! (?:vendit|della boutique|del negozio|di vendita)))|laboratorio',
    partner:
      '(?:presso|dal|da|al|alla|dalla|nella|in) (?:il |la |un |nostro |nostra |il nostro |la nostra )?(?:\\w+ )?(?:partner|terzista|lucidatore|quadrantista|manifattura|casa madre|(?<!nostra )casa|marca|fabbrica|produttore|specialista|artigiano|fornitore|incastonatore|costruttore|fabbricante|doratore|incisore)(?: \\w+)?',
    carrier:
      '(?:presso|con|dal|al|tramite|in mano al|da) (?:il |la |un |nostro )?(?:corriere|trasportatore|spedizioniere|dhl|ups|fedex|tnt|dpd|gls|brt|bartolini|sda|poste|malca|ferrari)',
    client: '(?:presso|da) (?:di )?lei|nelle sue mani|in suo possesso|al suo (?:polso|domicilio)|a casa sua',
    transit:
      'in (?:transito|viaggio|spedizione|corso di (?:trasporto|consegna|spedizione))|per strada|in consegna',
  },
}

/** A watch that is with a maker by name: "chez Omega", "back to Longines". */
export const withMaker =
  /(?<=(?<![a-z])(?:chez|a|aupres de|to|at|with|from|bei|zu|an|zur|nach|da|presso|alla|dalla|in) )(?:la maison |the |der |firma )?(?:rolex|omega|cartier|tudor|breitling|iwc|longines|tissot|patek(?: philippe)?|audemars(?: piguet)?|vacheron|jaeger(?:-lecoultre)?|zenith|tag(?: heuer)?|heuer|hublot|panerai|chopard|piaget|blancpain|breguet|nomos|glashutte original|lange|oris|rado|hamilton|seiko|grand seiko|citizen|eberhard|bulgari|girard[ -]perregaux|ulysse nardin|junghans|sinn|mido|certina|swatch|montblanc|baume(?: et mercier)?|parmigiani|bell & ross|eta|sellita)(?![a-z])/g

/** Carriers by name, for shipments and custody. */
export const carriers =
  /(?<![a-z0-9])(dhl(?: express)?|ups|fedex|tnt|dpd|gls|chronopost|colissimo|la poste|swiss post|schweizerischen? post|die post|der post|per post|royal mail|parcelforce|poste italiane|(?:alla|dalla|con la) posta|poste|brt|bartolini|sda|malca[- ]amit|brink'?s|ferrari|hermes)(?![a-z0-9])/g
