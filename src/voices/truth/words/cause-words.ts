import type { Language } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import { phraseBook } from './phrase-book.ts'
import type { PhraseBook } from './phrase-book.ts'

/** What can hold a watch up, in words; named parts are read by words/parts.ts. */
const sources: Readonly<Record<Language, Readonly<Record<WaitReason, string>>>> = {
  fr: {
    part: 'pieces?(?: de rechange| detachees?| manquantes?)?|fournitures?|composants?|approvisionnement|fournisseur|rupture(?: de stock)?|reassort',
    partner:
      'partenaire|sous-traitant|polisseur|cadranier|manufacture|la marque|fabricant|prestataire|doreur|sertisseur|retour (?:de la manufacture|du partenaire|de la marque)',
    client: 'votre (?:accord|reponse|validation|feu vert|decision|retour|confirmation|approbation)',
    transit:
      'transporteur|transport|douan\\w+|acheminement|livraison du colis|la poste|coursier|en transit|expedition',
    skill:
      "souffrante?|alitee?|hospitalisee?|grippee?|(?:horloger|horlogere|collegue|watchmaker)(?: \\w+)? (?:est |etait )?(?:malade|absente?|en (?:conge|vacances|arret|formation))|arret maladie|conges?|attend(?:re)? son tour|file d'attente|tres demande|horloger specialise|specialiste|notre horloger (?:est|en)|horloger absent|absence de notre|effectif|charge de travail|surcharge|manque de personnel|vacances|maladie|disponibilite de notre horloger|un horloger qualifie|maitre horloger",
    incident:
      'inondation|degat des eaux|incendie|greve|panne(?: informatique| de courant| de machine)?|cyberattaque|incident|intemperies|coupure',
  },
  en: {
    part: '(?:spare |replacement |missing )?parts?|components?|supplier|stock|supply|backorder',
    partner:
      '(?:with|at) (?:a|an|our|the) (?:outside )?specialist|partner|subcontractor|polisher|dial maker|dial-maker|manufacturer(?! has not sent)|manufacture|the brand|factory|outside specialist|gilder|setter',
    client:
      'your (?:\\w+ )?(?:approval|answer|reply|decision|go-ahead|confirmation|response|acceptance|agreement|green light|feedback)',
    transit: 'customs?|carrier|courier|transport|transit|shipping|shipment|parcel|post office|postal',
    skill:
      'unwell|poorly|in hospital|flu|(?<!with a )(?<!with our )(?<!with the )(?<!at a )(?<!at our )specialist|(?:watchmaker|colleague)(?: \\w+)? (?:is|being|on|off|away)|off (?:sick|ill|work)|on leave|away on|in the queue|staff|workload|holiday|sick(?:ness)?|illness|short-staffed|capacity|qualified watchmaker|master watchmaker|backlog',
    incident:
      'flood(?:ing)?|fire|strike|outage|power cut|cyber ?attack|incident|water damage|storm|breakdown',
  },
  de: {
    part: '(?:ersatz|bestand)?teile?s?n?|bauteile?|komponenten?|lieferant(?:en)?|lieferengpass\\w*|lieferrückstand|furnituren?|nachschub|lager(?! ?stein)',
    partner:
      'partner(?:betrieb|s)?|polierer|zifferblattmacher|hersteller(?:s)?|manufaktur|marke|fabrik|spezialbetrieb|vergolder|fasser|subunternehmer',
    client:
      'ihre[rn]? (?:\\w+ )?(?:freigabe|zusage|antwort|zustimmung|entscheidung|bestätigung|rückmeldung|genehmigung|annahme)',
    transit: 'zoll\\w*|transport\\w*|versand(?:weg)?|spediteur|kurier|paketdienst|postweg|post',
    skill:
      'erkrankt|grippe|unfall|spezialist(?:en)?|(?:uhrmacher(?:in)?|kollege|kollegin)(?: \\w+)? (?:ist |war )?(?:krank|abwesend|weg|in den ferien|im urlaub)|krankgeschrieben|warteschlange|personalausf\\w+|personal(?:mangel|engpass)?|krank(?:heit\\w*|heitsbedingt)?|urlaub|ferien(?:abwesenheit)?|auslastung|kapazität\\w*|arbeitslast|fachkraft|uhrmachermeister|arbeitsaufkommen',
    incident:
      'hochwasser|überschwemmung|brand|streik|stromausfall|ausfall|cyberangriff|vorfall|wasserschaden|unwetter|störung|maschinenschaden',
  },
  it: {
    part: 'pezz[oi](?: di ricambio)?|ricamb[io]+|component[ei]|fornitore|fornitura|forniture|approvvigionamento|magazzino|scorte',
    partner:
      'partner|terzista|lucidatore|quadrantista|manifattura|casa madre|la casa|la marca|fabbrica|produttore|incastonatore|fabbricante',
    client:
      '(?:la |il )?(?:sua|suo|vostra|vostro) (?:\\w+ )?(?:conferma|approvazione|risposta|accettazione|decisione|riscontro|autorizzazione|consenso|via libera|benestare)',
    transit: 'dogan\\w+|corriere|trasporto|transito|spedizione|trasportatore|poste',
    skill:
      'influenza(?:t[oa])?|indispost[oa]|specialista|(?:orologiaio|collega)(?: \\w+)? (?:e |era )?(?:malat[oa]|assente|in ferie|in malattia)|in coda|personale|malattia|ferie|carico di lavoro|assenza|orologiaio (?:e |specializzato|in )|maestro orologiaio|organico',
    incident:
      'alluvione|incendio|sciopero|guasto|black ?out|attacco informatico|incidente|allagamento|maltempo|interruzione',
  },
}

const REASONS: readonly WaitReason[] = ['client', 'partner', 'transit', 'incident', 'skill', 'part']
const patterns = new Map<Language, PhraseBook<WaitReason>>()

export interface ReasonMention {
  readonly reason: WaitReason
  readonly from: number
  readonly to: number
}

export function readReasons(text: string, language: Language): ReasonMention[] {
  let table = patterns.get(language)
  if (!table) {
    table = phraseBook(REASONS.map((reason) => [reason, sources[language][reason]] as const))
    patterns.set(language, table)
  }
  return table.find(text).map(({ label, from, to }) => ({ reason: label, from, to }))
}

const named: Readonly<Record<WaitReason, Readonly<Record<Language, string>>>> = {
  part: { fr: 'une pièce', en: 'a part', de: 'ein Ersatzteil', it: 'un ricambio' },
  client: { fr: 'votre réponse', en: 'your answer', de: 'Ihre Antwort', it: 'la Sua risposta' },
  partner: { fr: 'notre partenaire', en: 'our partner', de: 'unseren Partner', it: 'il nostro partner' },
  skill: {
    fr: "l'horloger spécialisé",
    en: 'the specialist watchmaker',
    de: 'den spezialisierten Uhrmacher',
    it: "l'orologiaio specializzato",
  },
  transit: { fr: 'le transport', en: 'the carrier', de: 'den Transport', it: 'il trasporto' },
  incident: {
    fr: "la fin d'un incident",
    en: 'the end of an incident',
    de: 'das Ende eines Vorfalls',
    it: 'la fine di un inconveniente',
  },
}

export function nameReason(reason: WaitReason, language: Language): string {
  return named[reason][language]
}

const waits: Readonly<Record<Language, string>> = {
  fr: 'nous attendons',
  en: 'we are waiting for',
  de: 'wir warten auf',
  it: 'attendiamo',
}
const noWaits: Readonly<Record<Language, string>> = {
  fr: 'rien ne retient votre montre',
  en: 'nothing holds your watch up',
  de: 'es gibt keinen Rückstand',
  it: 'nulla trattiene il Suo orologio',
}

export function writeWait(what: string | undefined, language: Language): string {
  return what === undefined ? noWaits[language] : `${waits[language]} ${what}`
}
