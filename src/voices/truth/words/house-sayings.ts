import type { Language } from '../claim.ts'

type ByLanguage = Readonly<Record<Language, string>>

/** The parts taken out: "les anciennes pièces", "the replaced parts"; `@` stands for a part by name. */
const OLD: ByLanguage = {
  fr: "(?:(?:ancien(?:ne)?s?|vieux|vieilles?|vieil) (?:pieces?|composants?|@+)|(?:pieces?|composants?|@+) (?:remplacee?s?|changee?s?|usagee?s?|usee?s?|deposee?s?|demontee?s?|retiree?s?|d'origine remplacee?s?|anciennes?|echangee?s?|defectueu\\w+))",
  en: '(?:(?:old|replaced|used|worn|removed|original replaced|exchanged|spent|defective) (?:parts?|components?|pieces?|@+)|parts? (?:we|that (?:we|were|have been)) (?:have )?(?:replaced|removed|taken out|changed))',
  de: '(?:(?:alte[nr]?|ersetzte[nr]?|ausgetauschte[nr]?|verschlissene[nr]?|gebrauchte[nr]?|ausgebaute[nr]?|defekte[nr]?|gewechselte[nr]?) (?:\\w*teile?n?|komponenten|@+)|altteile)',
  it: '(?:(?:vecchi[oae]?|sostituit[ie]) (?:pezz[oi]|part[ei]|ricamb[io]|component[ei]|@+)|(?:pezz[oi]|part[ei]|ricambi|component[ei]|@+) (?:vecchi[oae]?|sostituit[oaie]|usat[oaie]|smontat[oaie]|rimoss[oaie]|usurat[oaie]|cambiat[oaie]))',
}

/** Old parts that the client will not see again. */
export const partsWithheld: ByLanguage = {
  fr: `${OLD.fr} (?:[\\w']+ ){0,4}(?:restent?|resteront|demeurent|sont restee?s|conservee?s|gardee?s) (?:[\\w']+ ){0,2}(?:l'atelier|chez nous|dans nos|la maison|la manufacture|notre atelier|notre propriete|ici)|${OLD.fr} (?:[\\w']+ ){0,4}(?:ne |n')(?:[\\w']+ ){0,4}(?:rend\\w*|restitu\\w*|remis\\w*|retourn\\w*|renvoy\\w*|rapport\\w*|joint\\w*)|(?:ne |n')(?:[\\w']+ ){0,2}(?:rend\\w*|restitu\\w*|remett\\w*|retourn\\w*|renvoy\\w*|joign\\w*) (?:[\\w']+ ){0,3}${OLD.fr}|(?:gardons|conservons|retenons) (?:les |la |le |l'|vos |votre )?${OLD.fr}`,
  en: `${OLD.en} (?:\\w+ ){0,3}(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|retained|belong) (?:\\w+ )?(?:with us|here|at the|in (?:our|the) workshop|to us|our property|by (?:us|the workshop|the brand))|${OLD.en} (?:\\w+ ){0,2}(?:not|\\w*n't|never|wont|cannot) (?:\\w+ ){0,3}(?:returned|given back|handed (?:back|over)|sent back|enclosed|included|come back|go back|back)|(?:not|\\w*n't|never|cannot) (?:\\w+ )?(?:return|give|hand|send|enclose|include|release|let you have) (?:back |over )?(?:the |your |any |you )*${OLD.en}|(?:we(?:'ll)?|we will) (?:keep|be keeping|retain|hold on to) (?:the |your |all )*${OLD.en}`,
  de: `${OLD.de} (?:\\w+ ){0,3}(?:bleib(?:t|en)|blieb(?:en)?|verbleib(?:t|en)) (?:\\w+ ){0,2}(?:werkstatt|bei uns|haus|atelier|hier|unser eigentum|bei der marke)|${OLD.de} (?:\\w+ ){0,5}nicht (?:\\w+ ){0,2}(?:zurück\\w*|heraus\\w*|retour\\w*|ausgehändigt|mitgegeben|mitgeben|beigelegt|beilegen|ausgehändigen|aushändigen|mit)|${OLD.de} (?:behalten|behält|einbehalten)(?: wir)?|(?:behalten|behält|einbehalten) (?:wir )?(?:die |ihre |den |das )*${OLD.de}|(?:geben|händigen|legen|schicken|senden|retournieren) (?:wir )?(?:\\w+ )?(?:die |ihre |den |das )*${OLD.de} nicht`,
  it: `${OLD.it} (?:[\\w']+ ){0,3}(?:rest(?:a|ano|eranno)|rimang?(?:e|ono)|riman[e]|rimarranno|trattenut[oaie]|conservat[oaie]) (?:[\\w']+ )?(?:in (?:laboratorio|sede|officina)|da noi|presso|qui|nel (?:nostro )?laboratorio|di nostra proprieta)|${OLD.it} non (?:[\\w']+ ){0,4}(?:restitui\\w*|rend\\w*|res[oaie]|riconsegn\\w*|consegn\\w*|ridat\\w*|allegat\\w*|tornano|tornera\\w*|ritorn\\w*|inclus\\w*)|non (?:[\\w']+ )?(?:restitui\\w*|rend\\w*|ridiamo|riconsegn\\w*|consegn\\w*|alleghiamo|includ\\w*) (?:il |la |le |i |l'|lo |gli )?${OLD.it}|(?:tratteniamo|teniamo noi|conserviamo noi) (?:il |la |le |i )?${OLD.it}`,
}

/** The work, or the watch, said never to have left the house. */
export const neverLeft: ByLanguage = {
  fr: "(?:n'|ne )(?:a |est |sera )?(?:jamais|pas|a aucun moment) (?:quitte|sortie?|partie?) (?:de )?(?:notre|nos|la|l'|chez) ?(?:atelier|maison|murs|nous|locaux|ateliers)|sans (?:jamais )?(?:quitter|sortir de) (?:notre|nos|l'|la) ?(?:atelier|maison|murs|locaux)|jamais quitte (?:notre|nos|l') ?(?:atelier|maison|murs|locaux)",
  en: "(?:never|not|\\w*n't) (?:once )?(?:left|leave|been outside|gone outside|go outside|been out of|out of|left the hands of) (?:of )?(?:our|the|this) (?:own )?(?:workshop|house|premises|four walls|building|atelier|bench|walls|hands)|without (?:ever )?leaving (?:our|the) (?:workshop|house|premises|building)",
  de: '(?:unser haus|unsere werkstatt|unser atelier|unsere räume|die werkstatt|das haus|unsere hände|unsere mauern) (?:\\w+ ){0,3}(?:nie(?:mals)?|nicht|zu keiner zeit|keinen moment) (?:\\w+ )?(?:verlassen|verliess|verließ)|(?:nie(?:mals)?|nicht|zu keiner zeit) (?:\\w+ ){0,2}(?:unser haus|unsere werkstatt|unser atelier|die werkstatt|das haus|ausser haus|außer haus|aus dem haus)(?: verlassen| gegeben| gegangen| gewesen)?|(?:verliess|verließ|verlassen) (?:\\w+ ){0,3}(?:unser haus|unsere werkstatt|das haus) (?:nie|nicht|zu keiner)|ohne (?:unser haus|unsere werkstatt|das haus) (?:je )?zu verlassen',
  it: '(?:non (?:ha |e |si e )?(?:mai )?|mai )(?:lasciat[oa]|uscit[oa]|allontanat[oa]|abbandonat[oa]|spostat[oa]|mossa?o?) (?:da |dal(?:la|le)? |fuori da |il |la |le )*(?:nostr[oaie] |quest[oa] )?(?:laborator\\w+|sede|casa|mura|officina|atelier|mani|qui)|senza (?:mai )?(?:lasciare|uscire dal(?:la)?) (?:il |la )?(?:nostr[oa] )?(?:laboratorio|sede|casa|atelier)',
}

/** The work said to have been done within the house. */
export const inHouse: ByLanguage = {
  fr: "(?:a |en )(?:l'interne|interne)|en interne|(?:dans|en) (?:nos (?:propres )?(?:murs|ateliers|locaux)|notre (?:propre )?(?:atelier|maison))|(?:par|avec) nos propres (?:horlogers|soins|equipes|mains|moyens)|integralement chez nous|entierement chez nous|sous notre (?:propre )?toit|sans sous-traitance|rien (?:\\w+ ){0,3}sous-traite",
  en: 'in-?house|in house|under our own roof|under one roof|within our (?:own )?(?:walls|workshop|house)|(?:in|at) our own workshop|by our own (?:watchmakers|hands|people|polisher|team)|entirely (?:by us|here)|without (?:any )?(?:outsourcing|subcontract\\w+)|nothing (?:\\w+ ){0,3}(?:outsourced|subcontracted|sent out|went out)',
  de: 'hausintern|im (?:eigenen )?hause?|bei uns im haus|(?:in|im) (?:der |unserer )?eigenen (?:werkstatt|atelier|haus)|intern|unter (?:unserem|einem) (?:eigenen )?dach|von (?:unseren )?eigenen (?:uhrmachern|leuten|händen|polierern)|vollständig bei uns|komplett bei uns|nichts (?:\\w+ ){0,3}(?:ausgelagert|fremdvergeben|auswärts)|ohne fremdvergabe',
  it: "internamente|all'interno (?:del nostro|della nostra|del|della)|in casa(?: nostra)?|nel nostro (?:stesso )?laboratorio|in sede|dai nostri stessi (?:orologiai|tecnici)|con le nostre (?:stesse )?mani|interamente (?:da noi|presso di noi)|sotto il nostro tetto|senza (?:ricorrere a )?(?:terzi|subappalt\\w+|esterni)|niente (?:\\w+ ){0,3}(?:esternalizzato|affidato a terzi)",
}
