import type { Language } from '../claim.ts'
import { phraseBook } from './phrase-book.ts'
import type { PhraseBook } from './phrase-book.ts'

/**
 * What is named where a text tells why a watch stands still. `partner`, `skill`, `incident`: who or what holds it up;
 * `absence`: somebody is away or has too much to do; `still`: the work stands still, is late, or hangs on something.
 */
export type HeldUpWord = 'partner' | 'skill' | 'incident' | 'absence' | 'still' | 'owes'

type Words = Readonly<Record<HeldUpWord, string>>

const fr: Words = {
  partner:
    'partenaires?(?: (?:externe|exterieur|italien|milanais|specialise))?|(?:atelier|etablissement|maison|horloger|specialiste|artisan|service|prestataire|intervenant) (?:partenaire|externe|exterieur|tiers|italien|milanais|associe|sous-traitant)|confreres?|sous-traitants?|prestataires?|intervention confiee a|(?:nos )?(?:amis|collegues) (?:de|a) milan|atelier de milan',
  skill:
    "specialistes?|experts?|maitre horloger|horloger (?:qualifie|specialise|habilite|forme|competent|agree|certifie|attitre|concerne|capable|dedie|complications)|(?:seul|unique|seule) (?:horloger|personne|collaborateur|collegue|technicien|artisan|main)|(?:personne|collegue|collaborateur|technicien|artisan|horloger|main) (?:qualifiee?|competente?|habilitee?|formee?|specialisee?|capable|d'oeuvre qualifiee)|(?:poste|etabli|banc|atelier|departement|service|secteur|section) (?:specialisee?|des specialistes|complications|de specialite)|complicationniste|homme de l'art|personnel (?:qualifie|specialise)|chronometrier|effectifs specialises|competences? (?:rares?|specialisees?|requises?|pointues?)",
  incident:
    "degats? (?:d'eau|des eaux)|inondations?|fuite(?: d'eau)?|sinistres?|incendies?|debut d'incendie|cambriol\\w+|effraction|vol(?: avec effraction)?|panne (?:de |d'|technique|machine|electrique|informatique)[\\w']*|(?:tombee?s? |est |sont )?en panne|avaries?|incidents?|accidents?|maladresse|fausse manoeuvre|mauvaise manipulation|imprevu technique|(?:erreur|faute|bevue|bourde|incident|accroc|probleme) (?:de notre (?:part|cote|fait)|a l'atelier|a l'etabli|de manipulation|chez nous|d'un de nos|de notre horloger|commise?|survenu)|mesaventure|pris l'eau|sous l'eau|(?:coupure|defaillance|rupture) (?:de |d'|du )\\w+|machine (?:\\w+ )?(?:casse|hors service|defectueuse|hs)|(?:appareil|machine|equipement|outillage|tour|installation)[\\w' ]{0,25} (?:a lache|a rendu l'ame|cassee?|hors service|en panne|defaillante?|hs)|cyberattaque|court-circuit|canalisation|evenement (?:imprevu|exceptionnel|malheureux)|contretemps a l'atelier",
  absence:
    "absente?s?|absence|malade|souffrante?|conges?|vacances|arret (?:maladie|de travail)|indisponibles?|indisponibilite|(?:pas|n'est|plus) (?:encore |la|disponible|la,|present|joignable|libre)[\\w ]*|surcharg\\w+|deborde\\w*|croule\\w*|submerge\\w*|encombre\\w*|sature\\w*|engorge\\w*|accumul\\w+|(?:dans la |en )file(?: d'attente)?|file d'attente|son tour|pris du retard|en retard|occupee?|retenue?|complet|prise?|formation|deplacement|retour|liste d'attente|penurie|manque|manquons|faute de|tres demande|goulet|plein|carnet|arriere|agenda|planning|capacites?|vacance|repos|disponibilite|se libere|sera libre|reviendra|revienne|rentre",
  still:
    "attentes?|attend(?:re|ons|ez|ent|ait)?|patien\\w+|retard\\w*|delais?|duree|dure|durent|traine\\w*|tarde\\w*|bloqu\\w+|coinc\\w+|immobilis\\w+|arrete\\w*|a l'arret|arrets?|suspend\\w*|suspens\\w*|interromp\\w*|interrup\\w+|stopp\\w*|paralys\\w*|ralenti\\w*|frein\\w*|perturb\\w*|repouss\\w*|decal\\w*|pause|en plan|en rade|stand-?by|n'avanc\\w*|avance (?:pas|plus)|ne tourne|plus rien ne|n'avons pas (?:pu|termine)|ne pouvons|impossible|empech\\w*|prolong\\w*|depend\\w*|tributaires?|goulet\\w*|met du temps|pris du temps|plus de temps|plus longtemps|au point mort|gele\\w*|ne maitrisons|pas termine|pas encore (?:termine|rendu|renvoye|retourne|fini)|en souffrance|(?:est|reste) encore (?:a|chez)|reporte\\w*|calendrier|s'etire|prend du|fige\\w*|contraint\\w*|entrave\\w*|a cause|en raison|faute",
  owes: "n'a (?:pas|toujours pas) (?:encore )?(?:termine|rendu|renvoye|retourne|fini|restitue|acheve|repris|reexpedie|livre)",
}

const en: Words = {
  partner:
    "(?:our |the )?(?:\\w+ )?partners?(?:'s?)?(?: (?:workshop|atelier|firm))?|(?:external|outside|outsourced|third-party|sister|milan|milanese|italian) (?:workshop|atelier|watchmaker|specialist|firm|house|contractor|craftsman|bench|shop|colleagues?|service)|subcontractors?|contractors?|(?:our )?(?:friends|colleagues) (?:in|at) milan|workshop in milan|milan workshop",
  skill:
    "specialists?|specialised (?:bench|watchmaker|team|department|workshop|staff)|specialized (?:bench|watchmaker|team|department|workshop|staff)|experts?|master watchmaker|complications? (?:watchmaker|bench|specialist|department|expert)|(?:qualified|trained|certified|authori[sz]ed|accredited|dedicated|senior|skilled) (?:watchmaker|colleague|person|staff|technician|craftsman|hands?|horologist)|(?:watchmaker|colleague|person|technician|craftsman|man|one|horologist|staff member) (?:who is |who's )?(?:qualified|trained|certified|authori[sz]ed|accredited|skilled|able to|who can|who (?:must|has to|handles|does|alone)|capable|competent)|only (?:person|watchmaker|colleague|one|man|hands) |specialist bench|watchmaker (?:in charge|responsible)|right (?:watchmaker|person|hands|man)",
  incident:
    "flood(?:s|ed|ing)?|water damage|(?:water )?leak(?:s|age|ed)?|burst (?:pipe|main)|pipe (?:has )?burst|burglar\\w*|break-?ins?|broken into|theft|robbery|burgled|(?:small |electrical )?fires?(?! (?:up|off))|power (?:cut|outage|failure)|outage|blackout|(?:machine|equipment|technical|system|it|mechanical) (?:failures?|faults?|breakdowns?|trouble)|break-?downs?|broken down|broke down|(?:lathe|machine|machinery|compressor|tester|cleaner|instrument|equipment|tool)\\w*[\\w' ]{0,20} (?:failed|broke\\w*|packed up|given up|out of (?:action|order|service)|gone down|died)|incidents?|mishaps?|accident(?:s|al)?|(?:our|own|a|an|regrettable|honest) (?:mistake|error|slip|blunder)s?(?: (?:of ours|on our (?:side|part)|at the bench|in the workshop|by our))|mistake of ours|slipped up|slip-?up|messed up|our (?:own )?fault|clumsiness|mishandl\\w+|unforeseen (?:event|circumstances|incident|problem)|emergency|cyber ?attack|strike|storm damage|out of action",
  absence:
    "away|absent|absence|off (?:sick|ill|work|duty)|on (?:leave|holiday|vacation|annual leave|parental leave|a course)|sick|ill|unwell|(?:not|isn't|n't|nt|isnt) (?:yet |currently |presently |in |here|around|available|free|back|at work)[\\w ]*|unavailable|unavailability|fully booked|booked (?:up|solid|out)|overbooked|busy|tied up|overloaded|overstretched|swamped|snowed under|overwhelmed|queue[sd]?|queuing|backlogs?|backed up|hands full|(?:at|over|full|limited|no|lack of|short of|capacity) ?capacity(?: constraints)?|capacity|shortages?|short of|short-staffed|lack|waiting list|full up|stretched|piled up|piling up|clogged|in demand|(?:until|till|when|to be|becomes?|is) (?:he |she |they )?(?:is |are |be )?(?:free|back|available)|(?:his|her|their|its) (?:return|turn)|return of|full|occupied|committed|to be free|free up|plate|bottleneck|run off (?:his|her|their) feet|engaged",
  still:
    "wait(?:s|ing|ed)?|await\\w*|delay\\w*|hold-?ups?|holding|hold|held|stuck|stall\\w*|park(?:ed)?|halt\\w*|stop(?:s|ped|page)?|stand(?:s|ing)?still|stands? still|suspend\\w*|suspension|interrupt\\w*|paus\\w+|on ice|on hold|behind|longer|late|set (?:\\w+ ){0,3}back|setback|put (?:\\w+ ){0,3}back|slow\\w*|lead times?|timing|schedule|depend\\w*|hinges?|reliant|in our hands|patient|patience|impossible|unable|cannot|can't|could not|couldn't|not been able|prevent\\w*|block\\w*|not finished|hasn't (?:finished|returned|sent)|not (?:yet )?(?:returned|finished|sent|completed|done)|until|out of action|hamper\\w*|disrupt\\w*|bottleneck|obliged|forced|brought work|knocked|queue|taking (?:\\w+ )?(?:time|longer)|turnaround|bring\\w* everything|at a loss|frozen|because of|due to|owing to",
  owes: "(?:hasn't|has not|haven't|have not|not yet|yet to) (?:yet )?(?:finished|returned|sent|given|released|completed|done|handed)|(?:send|sends|return|returns|releases?|finish(?:es)?) (?:it|your|the|us|work)",
}

const de: Words = {
  partner:
    '(?:partner|fremd|zweit|aussen)(?:atelier|betrieb|werkstatt|werkstätte|firma|haus|unternehmen)(?:s|es)?|partner(?:s|n)?|(?:extern\\w*|auswärtig\\w*|mailänder|italienisch\\w*|fremd\\w*|befreundet\\w*|spezialisiert\\w* extern\\w*) (?:\\w+ )?(?:atelier|betrieb|werkstatt|werkstätte|spezialist(?:en)?|uhrmacher|partner(?:s)?|firma|kolleg\\w+|stelle|haus|fachbetrieb)s?|subunternehmer(?:s)?|(?:kollegen|freunde) in mailand|(?:atelier|werkstatt|werkstätte|betrieb) in mailand|extern(?:e|en|er)? (?:bearbeitung|arbeit)',
  skill:
    'spezialist(?:en|in)?|spezialuhrmacher(?:s)?|fachuhrmacher(?:s)?|fachmann(?:s|es)?|fachleute|fachkraft|fachkräfte(?:n)?|fachperson(?:al)?|experten?|komplikations(?:uhrmacher|spezialist|abteilung|atelier)(?:s|en)?|uhrmachermeister(?:s|in)?|meisteruhrmacher(?:s)?|spezial(?:werkbank|abteilung|platz|arbeitsplatz|atelier|werktisch|bank)|spezialisierte[nrs]? (?:\\w+ )?(?:uhrmacher(?:in|s)?|werkbank|werktisch|arbeitsplatz|abteilung|kolleg\\w+|atelier|personal|team)|qualifizierte[nrs]? (?:uhrmacher|person\\w*|kolleg\\w+|mitarbeiter\\w*|fachkraft)|(?:uhrmacher|kollege|kollegin|mitarbeiter|person|einzige)[^.!?]{0,15},? (?:der|die) (?:\\w+ ){0,5}(?:beherrscht|kann|darf|ausgebildet|geschult|zuständig|befähigt|zugelassen)|(?:zuständige|dafür ausgebildete|geschulte)[nrs]? (?:\\w+ )?(?:uhrmacher|kolleg\\w+|mitarbeiter|meister|person)|einzige[nr]? (?:\\w+ )?(?:uhrmacher|kolleg\\w+|mitarbeiter|person)',
  incident:
    'wasserschaden(?:s)?|wasserschäden|überschwemmung|hochwasser|unter wasser|wassereinbruch|rohrbruch(?:s|es)?|(?:leitungs|wasser)?leck|einbruch(?:s|es|diebstahl\\w*)?|eingebrochen|diebstahl(?:s)?|brand(?:es|fall|schaden)?|feuer|stromausfall(?:s)?|(?:maschinen|geräte|anlagen|system|it|server)(?:ausfall|defekt|schaden|panne|störung)(?:s|es)?|(?:maschine|gerät|anlage|reinigungsmaschine|drehbank|prüfgerät|\\w+maschine|\\w+gerät|kompressor)[\\w ]{0,25} (?:kaputt?|defekt|ausgefallen|ausfiel|streikt|versagt|beschädigt|ausser betrieb|lahmgelegt)|panne|betriebsstörung|störfall(?:s|es)?|störung|zwischenfall(?:s|es)?|vorfall(?:s|es)?|unfall(?:s|es)?|missgeschick(?:s|es)?|malheur|(?:fehler|irrtum|patzer|lapsus|ungeschick|versehen)[\\w, ]{0,25} (?:unterlaufen|passiert|von uns|unsererseits|bei uns|in unser\\w+|gemacht)|(?:uns|uhrmacher|unserem|unserer)[\\w ]{0,20} (?:ein |einen |das )?(?:fehler|patzer|irrtum|missgeschick)|ungeschicklichkeit|unvorhergesehene\\w* (?:ereignis|vorfall)\\w*|havarie|kurzschluss|cyberangriff|streik',
  absence:
    'abwesend|abwesenheit|krank\\w*|ausgefallen|ausfall|ferien\\w*|urlaub\\w*|(?:nicht|kein\\w*|keine) (?:verfügbar|da|im haus|frei|anwesend|vor ort|kapazität\\w*|zeit|abkömmlich)|(?:nicht|noch nicht) (?:\\w+ )?(?:verfügbar|frei|da|zurück)|unabkömmlich|überlast\\w*|ausgelastet|ausgebucht|überbucht|überhäuft|warteliste|warteschlange|rückstand|rückstau|stau(?:en|t)?|engpass|engpässe|kapazität\\w*|mangel|fehlt|fehlen|rückkehr|zurück(?:kommt|kehrt|ist)|wieder da|beschäftigt|hände voll|alle hände|arbeitsanfall|auslastung|überfüllt|belegt|besetzt|vergeben|knapp|verhindert|in der reihe|an der reihe|anstehen|stehen an|weiterbildung|kurs|schulung|frei (?:ist|wird|werden)|verfügbar ist|zu tun|eingedeckt',
  still:
    'wart\\w+|verzöger\\w*|verspät\\w*|verzug\\w*|verzögern|steht still|stehen still|stillstand|still(?:ge\\w+|steht)?|liegen (?:seither )?still|zum erliegen|lahm\\w*|gestoppt|stoppt\\w*|stopp|gebremst|bremst|unterbroch\\w*|unterbrech\\w*|unterbruch|eingestellt|ruht|ruhen|pausiert\\w*|pause|blockiert\\w*|hängt|hängen|abhängig|angewiesen|länger|in die länge|geduld\\w*|gedulden|dauert|weitergeh\\w*|weiter (?:geht|kommen)|nicht weiter|nichts voran|nichts mehr|vorangeht|liegen bleibt|liegenbleib\\w*|liegt (?:\\w+ )?(?:an|auf eis)|aufgehalten|zeitplan\\w*|terminplan\\w*|engpass|flaschenhals|bestimmt|entscheidet|rücklauf|noch nicht (?:zurück\\w*|fertig|abgeschlossen|beendet)|mehr zeit|grund|ursache|schuld|zurückgeworfen|auf eis|nicht arbeiten|unmöglich|wegen|aufgrund|infolge|räumen|verlangsamt|hinausge\\w+|verschieb\\w*|verlänger\\w*|bis zur|hinterher|im rückstand',
  owes: '(?:noch )?nicht (?:zurück\\w*|fertig|abgeschlossen|beendet|retourniert|geliefert)|rücklauf (?:\\w+ )?offen',
}

const it: Words = {
  partner:
    'partner(?: (?:estern[oa]|italian[oa]|milanese|di milano))?|(?:laboratorio|atelier|officina|orologiaio|specialista|centro|bottega|ditta|artigiano|reparto) (?:estern[oa]|partner|milanese|italian[oa]|terz[oa]|di milano|a milano|convenzionat[oa]|associat[oa])|terzist[ai]|collegh[ie] (?:di|a) milano|collaborator[ei] estern[oi]|subappaltatore',
  skill:
    "specialist[aei]|espert[oi]|maestro orologiaio|(?:orologiaio|persona|personale|collega|tecnico|collaboratore|artigiano|mano d'opera|manodopera|mani|figura) (?:qualificat|specializzat|abilitat|formata?|competent|espert|autorizzat|certificat|addett|dedicat|incaricat|preparat|in grado)\\w*|(?:unic[oa]|sol[oa]) (?:orologiaio|persona|collega|tecnico|collaboratore)|(?:banco|reparto|postazione|settore|laboratorio|ufficio|sezione) (?:specializzat\\w+|specialistic\\w+|degli specialisti|complicazioni|delle complicazioni)|orologiaio (?:che|per le complicazioni)|competenze specialistiche",
  incident:
    "dann[oi] (?:d'acqua|da acqua|idric[oi])|allagament[oi]|inondazion[ei]|allagat[oa]|perdita d'acqua|infiltrazion[ei]|(?:rottura|scoppio) (?:di|del|della|dei) [\\w' ]{3,30}|tubo (?:rotto|scoppiato)|incendi[oi]|fuoco|furt[oi](?: con scasso)?|scasso|effrazione|rapina|ladri|guast[oiae](?: \\w+)?|(?:macchina|macchinario|apparecchio|strumento|attrezzatura|tornio)[\\w' ]{0,25} (?:rott[oa]|guast[oa]|fuori uso|fuori servizio|in avaria|ko)|avaria|black ?out|corto ?circuito|interruzione di corrente|sinistr[oi]|incident[ei]|inconvenient[ei]|imprevist[oi]|disguid[oi]|maldestr\\w+|(?:errore|sbaglio|svista|disattenzione)[\\w' ]{0,20} (?:nostr[oa]|in officina|in laboratorio|da parte nostra|al banco|del nostro|commesso)|(?:nostr[oa]|un nostro|colpa nostra:? un) (?:errore|sbaglio|svista|disattenzione)|colpa nostra|attacco informatico|alluvione|sciopero",
  absence:
    "assent[ei]|assenz[ae]|malat[oaie]|malattia|in ferie|ferie|in vacanza|in congedo|congedo|indisponibil[ei]|indisponibilita|non (?:e )?(?:attualmente |ancora |al momento |adesso )?(?:disponibile|liber[oa]|presente|rientrat[oa]|c'e)|impegnat[oaie]|occupat[oaie]|oberat[oaie]|sovraccaric\\w+|sommers[oaie]|intasat[oaie]|congestionat[oa]|satur[oa]|(?:in |la )?coda|code|in fila|lista d'attesa|carenz[ae]|mancanza|manca|mancano|scarseggi\\w*|capacita|arretrat[oi]|fuori sede|rientro|ritorno|rientr\\w+|torn[ia]|turno|al completo|pien[oa]|accumul\\w+|carico|fino al collo|in formazione|trasferta|si liberi|liberi|essere libero|molto richiest[oa]|agenda",
  still:
    "attes[ae]|attend\\w*|aspett\\w*|pazient\\w*|ritard\\w*|tempi|tempistiche|ferm\\w+|blocc\\w*|bloccat\\w*|sospes\\w*|sospend\\w*|sospension\\w*|interrot\\w*|interromp\\w*|interruzion\\w*|arrest\\w*|rallent\\w*|paralizzat\\w*|pausa|stop|stallo|slitta\\w*|rinvi\\w*|allung\\w*|dilat\\w*|prolung\\w*|dipend\\w*|legat[oi] a|subordinat\\w*|vincolat\\w*|prosieguo|non (?:possiamo|procede|avanza|prosegue|va avanti)|impossibil\\w*|impedi\\w*|costrett\\w*|non ha (?:ancora )?(?:finito|terminato|restituito|consegnato|rimandato|concluso)|piu (?:tempo|del previsto|a lungo)|da qui|per questo|percio|motivo|ragione|causa\\w*|all'origine|colpa|indietro|in sospeso|ci restituisca|restituzione|frena\\w*|inceppa\\w*|ancora (?:la|da|presso)",
  owes: 'non (?:ci )?ha (?:ancora )?(?:finito|terminato|restituito|consegnato|rimandato|concluso|reso|rispedito)|ci (?:restituisca|rimandi|rispedisca|renda)|consegna da parte',
}

const words: Readonly<Record<Language, Words>> = { fr, en, de, it }
const KINDS: readonly HeldUpWord[] = ['partner', 'skill', 'incident', 'absence', 'still', 'owes']
const books = new Map<Language, PhraseBook<HeldUpWord>>()

export interface HeldUpMention {
  readonly kind: HeldUpWord
  readonly from: number
  readonly to: number
}

export function readHeldUp(text: string, language: Language): HeldUpMention[] {
  let book = books.get(language)
  if (!book) {
    book = phraseBook(KINDS.map((kind) => [kind, words[language][kind]] as const))
    books.set(language, book)
  }
  return book.find(text).map(({ label, from, to }) => ({ kind: label, from, to }))
}
