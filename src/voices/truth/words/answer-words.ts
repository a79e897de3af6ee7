import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import { phraseBook } from './phrase-book.ts'
import type { PhraseBook } from './phrase-book.ts'

/**
 * The words by which a text speaks of the client's answer to a quote, of the quote and of the look at the watch that comes before
 * it. Single words and short runs; text/read-answers.ts puts those of one clause together, in whatever order they stand.
 */
export type AnswerWord =
  /** The client's yes: "your approval". */
  | 'yes'
  /** The client's word, be it yes or no: "your decision". */
  | 'answer'
  | 'quote'
  /** Waiting for, needing; taken back by a "not". */
  | 'await'
  /** Lacking, hanging on; its own "not". */
  | 'lack'
  /** Has come to us, is noted, thanked for. */
  | 'come'
  /** The client has said yes, as a verb. */
  | 'agreed'
  /** The client has decided, one way or the other, as a verb. */
  | 'decided'
  | 'until'
  /** Blocked, on hold. */
  | 'held'
  /** To begin, to go on. */
  | 'go'
  /** The client has not answered, in one run. */
  | 'open_answer'
  /** Of a quote: nobody has answered it. */
  | 'unanswered'
  /** Of a quote: signed, accepted. */
  | 'signed'
  /** Of a quote or a diagnosis: is still to be made. */
  | 'to_make'
  /** Of a price: nobody can say it yet. */
  | 'to_set'
  /** "No quote yet", in one run. */
  | 'none'
  /** Made, there, sent: taken back by a "not". */
  | 'made'
  /** The look at the watch: diagnosis, expertise. */
  | 'look'
  /** Looked at, opened, as a verb of the watch. */
  | 'looked'
  /** Is still to be looked at. */
  | 'to_look'
  /** What it will cost. */
  | 'cost'
  /** Say, tell, put a figure on. */
  | 'tell'

type Words = Readonly<Record<AnswerWord, string>>

const yesFr =
  "(?:accord|feu vert|approbation|validation|acceptation|consentement|aval|autorisation|okay|ok|oui|go|assentiment|agrement|blanc-seing|bon pour accord|confirmation|signature|devis signe|commande ferme|ordre d'execution|(?:reponse|retour|decision) (?:positive?|favorable|affirmative))"
const answerFr =
  '(?:reponse|retour|decision|choix|instructions?|directives?|consignes?|nouvelles?|verdict|avis|position|reaction|determination|prise de position|volonte|souhait|arbitrage)'
const yesEn =
  '(?:approval|go-? ?ahead|consent|acceptance|agreement|okay|ok|yes|green light|sign-? ?off|authori[sz]ation|confirmation|blessing|nod|say-so|signature|thumbs[ -]up|permission|assent|signed (?:quote|estimate|quotation|offer)|instruction to proceed|order to proceed|approved (?:quote|estimate)|(?:positive|affirmative|favou?rable) (?:answer|reply|response|decision))'
const answerEn =
  '(?:answer|anwser|reply|response|decision|verdict|instructions?|choice|feedback|word|reaction|directions?|preference|thoughts|news)'
const yesDe =
  '(?:freigabe|zusage|zustimmung|genehmigung|okay|ok|ja|einverständnis|einwilligung|bewilligung|auftragserteilung|auftragsbestätigung|bestätigung|unterschrift|annahme|grünes licht|jawort|plazet|placet|startschuss|go|signatur|reparaturauftrag|reparaturfreigabe|kostengutsprache|auftragsfreigabe|einverständniserklärung|autorisierung|gegenzeichnung|positive[rn]? (?:antwort|rückmeldung|bescheid|entscheid))'
const answerDe =
  '(?:antwort|entscheid(?:ung|s|es)?|bescheid|rückmeldung|reaktion|wahl|anweisung(?:en)?|weisung(?:en)?|instruktion(?:en)?|stellungnahme|entschluss|rückantwort|feedback|votum)'
const yesIt =
  '(?:approvazione|conferma|accettazione|autorizzazione|consenso|benestare|okay|ok|si|via libera|assenso|accordo|nullaosta|nulla osta|firma|placet|preventivo firmato|offerta firmata|adesione|avallo|mandato|(?:risposta|decisione) (?:positiva|affermativa|favorevole))'
const answerIt =
  '(?:risposta|decisione|riscontro|scelta|istruzion[ei]|indicazion[ei]|disposizioni|parere|verdetto|notizie|reazione|volonta|direttive|cenno)'

const fr: Words = {
  yes: `(?:votre|vos|leur) (?:[\\w']+ ){0,2}?${yesFr}|${yesFr} (?:ecrite? |formel(?:le)? |definiti(?:f|ve) )?(?:du client|de la cliente?|des clients|de votre (?:part|cote))|${yesFr} client(?:e)?|bon pour accord|le (?:feu vert|go)|feu vert|accord (?=bien |recu|obtenu|enregistre)|un (?:simple )?(?:oui|ok|feu vert|accord)|(?:le|un) devis signe`,
  answer: `(?:votre|vos) (?:[\\w']+ ){0,2}?${answerFr}|${answerFr} (?:ecrite? |finale? |definitive )?(?:du client|de la cliente?|de votre (?:part|cote))|${answerFr} client(?:e)?|attente (?:du )?client|oui ou non|oui ou d'un non|la balle est dans votre camp|de vous lire|de vos nouvelles`,
  quote: 'devis|estimation|offre|chiffrage|proposition(?: chiffree| de prix)?|evaluation des couts|estimatif',
  await:
    '(?:attend(?:ons|s|re|ent|ions)?|attente|attendue?s?|besoin|requise?s?|necessaire|requiert|necessite|exige|depend(?:ons|ent|s)?|tributaires?|guettons|faut|demandons|sollicitons|reclamons|repose|en suspens)|esper(?:ons|e)(?= (?:une?|votre|avoir|recevoir|vos|de vos) )|comptons sur|impatien\\w+|recevoir|hate de',
  lack: "manque(?:nt)?|fai(?:t|t encore|sait) (?:\\w+ ){0,2}defaut|font (?:\\w+ ){0,2}defaut|sans|faute d[e']|absence|seule?s?|plus qu[e']|reste(?:nt)? (?:encore )?a (?:recevoir|obtenir|donner|venir)|a defaut d[e']|dans l'attente|en attente d[e']|suspendue?s? a|subordonnee?s? a|conditionnee?s? (?:a|par)|ne tient (?:plus )?qu'a|ne depend (?:plus )?que|reste en attente|restons en attente|en attente",
  come: 'recue?s?|parvenue?s?|arrivee?s?|enregistree?s?|accus(?:e|ons) reception|bonne reception|obtenue?s?|eue?|merci|remerci\\w+|note|pris note|prenons note|pris acte|prenons acte|avons|en main|en possession|disposons|detenons|au dossier|revenue?|donnee?s?|transmise?s?|communiquee?s?|signifiee?s?|retournee?s?|bien la|nous est|confirmons|tombee?|prise?|venue?',
  agreed:
    "(?:vous|client(?:e)?) (?:[\\w']+ ){0,2}?(?:n')?(?:avez|a|aviez|ayez) (?:(?!pas|point|jamais|rien|ni)[\\w']+ ){0,3}?(?:acceptee?s?|approuvee?s?|validee?s?|autorisee?s?|signee?s?|dit oui|(?:donne|delivre|accorde|confirme|communique|transmis|signifie) (?:\\w+ ){0,2}(?:accord|feu vert|aval|consentement|ok|approbation|autorisation|go)|consenti|agree|avalise|ratifie|commande (?:la reparation|les travaux|l'intervention)|opte pour (?:la reparation|l'intervention|les travaux))|(?:a|ont) (?:\\w+ )?ete (?:\\w+ )?(?:acceptee?s?|approuvee?s?|validee?s?|autorisee?s?|signee?s?|avalisee?s?)(?: (?:par (?:vous|vos soins|le client|la cliente)|de votre (?:part|main)))|(?:acceptee?s?|approuvee?s?|validee?s?|autorisee?s?|signee?s?|avalisee?s?|contresignee?s?) (?:par (?:vous|vos soins|le client|la cliente)|de votre (?:part|main))|(?:vous|client(?:e)?) etes d'accord|client(?:e)? (?:est )?d'accord|carte blanche",
  decided:
    "(?:vous|client(?:e)?) (?:[\\w']+ ){0,2}?(?:n')?(?:avez|etes|a|aviez) (?:[\\w']+ ){0,4}?(?:prononcee?s?|repondu|tranche|decidee?s?|reagi|choisi|fait (?:part|savoir|connaitre)|donne (?:suite|reponse|votre)|retourne|renvoye|accepte|approuve|valide|signe|confirme|refuse|dit|manifestee?s?|revenue?s? vers nous|communique)|vous (?:nous )?(?:disiez|donniez|confirmiez|acceptiez|validiez|repondiez|decidiez|approuviez|signiez)|(?:vous|client(?:e)?) (?:[\\w']+ ){0,3}?(?:donniez|aurez|ayez) (?:[\\w']+ ){0,4}?(?:repondu|tranche|decide|choisi|fait (?:part|savoir|connaitre)|accepte|approuve|valide|signe|confirme|dit|accord)|(?:que|avant que|ce que) vous (?:[\\w']+ ){0,3}?(?:repondiez|decidiez|tranchiez|acceptiez|approuviez|validiez|signiez|confirmiez|donniez|disiez|fassiez|choisissiez)|a vous de (?:jouer|decider|choisir|dire|trancher|nous dire)|(?:vous|client) de (?:decider|trancher)",
  until: "jusqu'a|tant qu[e']|avant d[e']|avant qu[e']|pas sans|d'ici a",
  held: "(?:bloquee?s?|suspendue?s?|en (?:suspens|pause|attente)|arretee?s?|a l'arret|gelee?s?|stoppee?s?|interrompue?s?|immobilisee?|mise? de cote|garde(?:e)? de cote|retenue?|patiente|dort|en stand-by|en rade)",
  go: "(?:pouv\\w+|pouss\\w+|peut|peuvent) (?:\\w+ ){0,2}(?:avancer|poursuivre|continuer|commencer|demarrer|debuter|intervenir|entamer|lancer|proceder|aller plus loin|toucher|travailler|reprendre)|boug\\w+|rien (?:\\w+ )?(?:bouge|avance|commence|entrepren\\w+|fait|lance)|(?:commenc|demarr|entam|interviend|lancer|debut|avanc|entrepren|poursui)\\w*|repren(?:d|dr)\\w*|redemarr\\w*|continu\\w*|execut(?:er|e)\\w*|mettrons (?:\\w+ )?a l'ouvrage",
  open_answer:
    "balle est (?:\\w+ )?dans votre camp|(?:pas (?:encore )?(?:de |d'|recu (?:de |d'))|aucun(?:e)? |toujours pas (?:de |d'))(?:votre )?(?:accord|feu vert|approbation|validation|acceptation|consentement|aval|bon pour accord|go|signature)(?! (?:de la|du|des) (?:marque|fabricant|manufacture|partenaire|fournisseur|assurance))|(?:attente|attend|attendons|attendant) (?:d'une|une|d'un|un|de|d'|la|le) ?(?:\\w+ )?(?:validation|approbation|decision|accord|feu vert|reponse|bon pour accord|signature)(?: (?:du|de la) client\\w*| client\\w*)(?! de)|(?:decision|choix) (?:\\w+ )?vous (?:appartient|revient)|(?:attend|attente|bloque|suspens|arret|pause)\\w* (?:[\\w']+ ){0,3}(?:cote|du|chez le) client\\w*|(?:attente|attend|attendons) (?:du )?client\\w*|(?:il |ne )*(?:vous )?reste (?:plus )?(?:\\w+ )?(?:qu')?a (?:approuver|valider|signer|accepter|confirmer)|(?:a vous|qu'a vous|vous appartient|vous revient) d[e'] ?(?:nous )?(?:approuver|accepter|valider|signer|confirmer|donner|decider|trancher)|(?:reflechissez|hesitez) (?:encore|toujours)|vous avez (?:maintenant |a present )?la main",
  unanswered:
    "sans (?:\\w+ )?(?:reponse|reaction|retour|suite|nouvelles)|(?:reponse|retour|reaction|accord|decision|validation|signature) (?:[\\w']+ ){0,5}?(?:pas (?:encore )?(?:arrive|parvenu|recu|venu|intervenu|donne)\\w*|attendue?|fait defaut|manque|se fait attendre|tarde)|(?:attente|attend) (?:d'une|une|de|d'|un|d'un) ?(?:decision|reponse|validation|accord|signature|retour)|sans reponse|lettre morte|entre vos mains|dans vos mains|chez (?:vous|le client)|entre les mains du client|a (?:votre )?signature|non (?:signe|valide|approuve|confirme|accepte|repondu)e?|pas (?:encore |toujours )*(?:ete )?(?:signee?|validee?|approuvee?|confirmee?|acceptee?|retournee?|renvoyee?|revenue?)|pas de (?:retour|reponse|nouvelles|reaction)|aucune? (?:retour|reponse|nouvelle|reaction|suite|signe)|a valider|a approuver|a signer|a confirmer|rien (?:recu|entendu)|reste (?:ouvert|pendant)e?|silence",
  signed:
    '(?:bien |ete |est |deja |dument |maintenant |desormais )*(?:acceptee?|approuvee?|validee?|signee?|contresignee?|avalisee?|confirmee?)',
  to_make:
    "(?:reste|demeure|est|doit|sera) (?:encore |toujours )*(?:a (?:etablir|faire|rediger|venir|preparer|chiffrer|calculer|poser|effectuer|realiser|suivre)|etre (?:etablie?|faite?|redigee?|preparee?|chiffree?|posee?|effectuee?|realisee?))|a venir|a suivre|suivra|vous parviendra|suit|en (?:cours de )?(?:preparation|redaction|elaboration)|sera (?:etabli|fait|redige|prepare|envoye|adresse|communique|transmis)e?|(?:vous )?(?:enverr|adresser|transmettr|etablir|soumettr|communiquer|preparer|redig|parviendr|recevr)\\w+|vous devons|devons encore|aura lieu|auront lieu|interviendra|se fera|se fai(?:t|sant) (?:\\w+ )?attendre|tarde|reviendrons (?:\\w+ ){0,3}vers vous avec|en cours d'(?:etablissement|elaboration)",
  to_set: 'a (?:determiner|definir|fixer|calculer|chiffrer|preciser)|encore ouverte?s?|trop tot|premature',
  none: "(?:pas (?:encore )?(?:d'|de )|aucune? |ni |point de )(?:devis|estimation|chiffrage|proposition|diagnostic|expertise|montant a vous|prix a vous)|(?:n'avons|n'y a|n'existe|n'est|ne disposons) (?:\\w+ ){0,3}(?:de |d'|aucune? )(?:devis|estimation|chiffrage|diagnostic)|pas (?:encore )?(?:ete )?(?:pu )?(?:devisee?|chiffree?|chiffrer)|pas encore de prix|aucun prix",
  made: 'etablie?|faite?|redigee?|preparee?|prete?|chiffree?|posee?|effectuee?|realisee?|disponible|acheve|termine|envoyee?|transmise?|adressee?|calculee?|existe|eu lieu|rendue?|livree?|poser|etablir|faire|rediger|chiffrer|effectuer|realiser|envoyer|transmettre|adresser',
  look: "diagnosti[cq]u?e?s?|expertise|examen|inspection|analyse|controle d'entree|evaluation|bilan|auscultation",
  looked:
    "examinee?|expertisee?|diagnostiquee?|ouverte?|regardee?|inspectee?|analysee?|auscultee?|evaluee?|vue|passee? (?:entre les mains|sur l'etabli|au diagnostic)|etudiee?|examiner|expertiser|diagnostiquer|ouvrir|regarder|inspecter|analyser|ausculter|evaluer|se pencher|jeter un (?:oeil|coup d'oeil)|penchee?|mis le nez|prise? en main|jete un (?:oeil|coup d'oeil)|jeter un|eu (?:votre \\w+|la montre) (?:en main|sous la loupe)|sous la loupe|debut\\w* l'examen",
  to_look:
    "(?:doit|attend|reste|va|demeure|devons|devra|allons|attente) (?:\\w+ ){0,3}?(?:d'|a |de )?(?:etre )?(?:examinee?|expertisee?|diagnostiquee?|ouverte?|regardee?|inspectee?|analysee?|auscultee?|evaluee?|examiner|expertiser|diagnostiquer|ouvrir|inspecter|analyser|ausculter|evaluer)|attend (?:\\w+ )?(?:son|l'|le|d'un|une) ?(?:examen|expertise|diagnostic|inspection)|(?:doit|devons|doivent|va) (?:encore |toujours |d'abord |maintenant )*(?:se pencher|regarder|jeter un|etudier|ouvrir|examiner)",
  cost: "prix|montant|cout|couts|tarif|frais|combien|somme|chiffre|chiffres|ce que (?:\\w+ ){0,4}?coutera|coutera|coutent|ce qu'il (?:faut|faudra|y a) (?:lui )?(?:faire|changer|remplacer|a faire)|l'etendue des travaux",
  tell: '(?:etre )?communiquee?|dire|donner|chiffrer|estimer|annoncer|articuler|indiquer|preciser|connu|connaissons|savons|articule|avancer|evaluer|fixee?|determinee?|calculee?|etablie?|arreter|savoir|sait|connaitre|connus?|definir|defini|parler|prononcer|evaluee?s?|chiffree?s?|donnee?',
}

const en: Words = {
  yes: `(?:your|(?:the )?(?:client|customer|owner)'?s?) (?:\\w+ ){0,2}?${yesEn}|${yesEn} (?:from|by|of) (?:you|(?:the )?(?:client|customer|owner))|(?:the|a) (?:go-? ?ahead|green light|nod|thumbs[ -]up)|go-? ?ahead|approval (?=received|noted|obtained|given|is in|safely|duly)|sign-off|(?:the|a) signed (?:quote|estimate|quotation|offer)|you(?:'re|re) ${yesEn}|you to (?:approve|accept|agree|confirm|sign|authori[sz]e|give|say|okay)`,
  answer: `(?:your|you're|(?:the )?(?:client|customer|owner)'?s?) (?:\\w+ ){0,2}?${answerEn}|${answerEn} (?:\\w+ ){0,2}?(?:from|by) (?:you|(?:the )?(?:client|customer|owner)|your (?:side|end|part))|hear(?:ing|d)?(?: \\w+){0,3} (?:from|back from) you|what you(?:'d| would)? (?:\\w+ )?(?:like|want|decide|wish|prefer)|your (?:side|end|court)|you to (?:decide|answer|reply|respond|choose|let us know|tell us|get back|come back|make up)`,
  quote: 'quotes?|estimates?|quotation|offer|proposal|figures|costings?|cost estimate|pricing',
  await:
    'await(?:s|ing|ed)?|wait(?:s|ing|ed)?|need(?:s|ed|ing)?|require[sd]?|pending|outstanding|depend(?:s|ing|ent)?|look(?:ing)? forward|hing(?:es?|ing)|hang(?:s|ing)? on|rests? (?:on|with)|lies with|down to|expect(?:ing)?|calls? for|due|still open|chasing|on hold (?:for|until|till)|hope|hoping|counting on|eager|keen',
  lack: 'without|missing|lack(?:s|ing)?|want of|absence|absent|the only thing|all (?:that )?(?:we|it) (?:need|lack|require)s?|only (?:need|require|waiting)|nothing but|still to (?:receive|hear|have|come)|yet to (?:receive|hear|have|get|come|arrive|be received|give)|still owe us|outstanding|pending|subject to|until we (?:have|get|receive|hear)|once we (?:have|get|receive)|awaited|still awaiting',
  come: 'received|having|have|had|got|arrived|reached|come|came|thank\\w*|noted|in hand|on file|gave|given|recorded|landed|is in|obtained|acknowledg\\w*|registered|grateful|appreciated|confirm receipt|secured|logged|to hand|passed on|with us',
  agreed:
    "(?:you|client|customer|owner)(?:'ve| have| has|)? (?:(?!not|never|neither|yet|nt)\\w+ ){0,2}?(?:approved|accepted|authori[sz]ed|okayed|ok'd|signed|agreed|said yes|green-?lit|consented|signed off|endorsed|gave (?:\\w+ ){0,2}(?:go-? ?ahead|ok|okay|approval|consent|green light|nod|blessing|permission)|given (?:\\w+ ){0,2}(?:go-? ?ahead|ok|okay|approval|consent|green light|nod|blessing|permission)|told us to (?:proceed|go ahead|carry on|crack on)|instructed us to|asked us to (?:proceed|go ahead)|gone ahead|decided to (?:proceed|go ahead)|opted to (?:proceed|go ahead)|chose[n]? to (?:proceed|go ahead))|(?:approved|accepted|authori[sz]ed|signed(?: off)?|validated|okayed|agreed|confirmed|countersigned|endorsed) (?:by|with) (?:you|the (?:client|customer|owner)|yourself)|(?:thanks|thank you|grateful|appreciate)(?: \\w+){0,2} (?:for|you) (?:\\w+ )?(?:ap?proving|accepting|authori[sz]ing|agreeing|signing|okaying|giving us (?:the|your))|(?:client|customer|owner) (?:is )?(?:happy|fine|ok|okay) (?:with|to)|you(?:'re| are) (?:happy|fine|ok|okay) with (?:our|the) (?:quote|estimate|price)",
  decided:
    "(?:you|client|customer|owner)(?:'ve| have| had| has|)? (?:\\w+ ){0,2}?(?:decided|replied|answered|responded|got back|come back|made up your mind|let us know|told us|turned down|declined|accepted|approved|signed|confirmed|reacted|chosen|said|returned|given|sent (?:it|us)|said yes|agreed|authori[sz]ed)|you(?:'ve| have|) (?:\\w+ )?to (?:decide|answer|reply|respond|approve|accept|confirm|sign|choose|get back|come back|let us know|tell us)|you (?:\\w+ )?(?:let us know|tell us|decide|approve|confirm|reply|answer|respond|say|accept|agree|sign|give us|get back|come back|authori[sz]e|choose)|(?:haven't|have not|not|nothing) (?:\\w+ )?heard|up to you|in your (?:hands|court)|heard (?:nothing|nowt|no word)",
  until:
    "until|till|'til|pending|before (?=you|we|your)|unless and until|not without|only (?:after|once|when)",
  held: 'on hold|paused|suspended|stopped|blocked|stuck|waiting|parked|frozen|stalled|halted|held(?: up)?|at a standstill|idle|on the shelf|resting|put aside|set aside|no work|hold(?:ing)? off|in limbo|shelved',
  go: 'proceed\\w*|start(?:s|ed|ing)?|begin(?:s|ning)?|continue|carry on|commence|go (?:ahead|further|on)|move (?:on|forward|ahead)|take (?:it|this|things) further|make (?:a start|progress)|nothing (?:\\w+ ){0,3}(?:mov\\w+|happen\\w*|start\\w*|done|can be done)|touch|lift a finger|order (?:the|any)|resume[sd]?|get (?:going|started|to work|on with)|crack on|carry out|carried out|pick (?:it|things) up again',
  open_answer:
    "ball is (?:\\w+ )?in your court|(?:no|without|not had|n't had|n't got|not got|lack of|lacking|missing|awaiting) (?:an? |any |the )?(?:\\w+ )?(?:approval|go-? ?ahead|sign-? ?off|consent|green light)(?! from the (?:brand|manufacturer|partner|supplier|insur\\w+))|(?:await(?:s|ing)?|waiting (?:for|on)|pending|needs?|for) (?:a |the |an |some )?(?:client|customer|owner)(?:'?s)? (?:\\w+ )?(?:approval|decision|answer|reply|response|go-? ?ahead|ok|okay|confirmation|feedback|instructions?|sign-? ?off)|(?:await(?:s|ing)?|waiting (?:for|on)|pending) (?:the )?(?:client|customer|owner)|waiting on you|(?:you|client|customer|owner)(?:'ve| have| has|'s)? (?:\\w+ )?yet to (?:respond|reply|answer|approve|accept|decide|confirm|sign|give|come back|let|get back|say|make up|tell|return|react)|yet to (?:hear|receive (?:your|an?)|have your|get your)|(?:client|customer)(?:'?s)?[- ]side|on the (?:client|customer)(?:'s)? side|over to you|(?:thinking (?:it |things )?over|considering (?:our|the)|mulling|weighing up)|you (?:just |only |still |simply |now )*(?:need|have) to (?:approve|accept|sign|confirm|say yes|give us)|yes or (?:a )?no|(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't) had (?:a |any )?(?:yes|answer|reply)|up to you now|it(?:'s| is) your (?:move|call)(?! (?:on|of|to|at|about))",
  unanswered:
    "unanswered|unsigned|unapproved|unconfirmed|not (?:yet )?(?:been )?(?:signed|approved|accepted|confirmed|answered|returned)|n't (?:yet )?(?:been )?(?:signed|approved|accepted|confirmed|answered|returned)|no (?:\\w+ ){0,2}?(?:answer|reply|response|decision|feedback|reaction|word|news)|without (?:\\w+ ){0,2}?(?:answer|reply|response|reaction)|(?:await\\w*|waiting for|pending|needs?|requires?) (?:a|an|the|some) (?:\\w+ )?(?:decision|answer|reply|response|approval|verdict|sign-? ?off|go-? ?ahead|signature)|(?:answer|reply|response|decision|approval|acceptance|signature) (?:\\w+ ){0,4}?(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't|yet to|still to|outstanding|pending|awaited|missing|overdue|to come)|nothing (?:\\w+ )?(?:back|from you)|not (?:been )?(?:taken up|actioned)|in your (?:hands|court)|(?:is |sits |sitting |lies |rests |still |now |remains )(?:\\w+ )?with (?:you|the client|the customer)|decision pending|requires? your|needs? your|heard nothing|not heard|n't heard|neither accepted|neither approved|on the table",
  signed:
    '(?:has |been |was |is |now |duly |already )*(?:approved|accepted|signed(?: off)?|validated|okayed|agreed|countersigned|confirmed|green-?lit)',
  to_make:
    "(?:is|are|has|have|remains|still) (?:\\w+ )?to (?:be )?(?:prepared|drawn up|made|written|done|worked out|put together|drafted|established|follow|come|carried out|issued|produced|compiled|prepare|draw up)|will (?:\\w+ )?(?:follow|be (?:prepared|sent|drawn|made|issued)|come|send|prepare|draw up|let you have|provide)|follows|to follow|yet to|owe you|outstanding|pending|being (?:prepared|drawn up|written|put together|drafted|worked out|compiled)|in preparation|still (?:working on|preparing|to come|owe|outstanding|pending|due)|in the works|(?:you'll|you will|we'll|we will|will) (?:\\w+ )?(?:get|receive|have|reach|be with|hear)(?! received)|being finali[sz]ed|underway|under way",
  to_set:
    'to be (?:determined|worked out|calculated|set|established|agreed)|working out|work out|too (?:early|soon)|premature|tbd|tbc',
  none: "(?:no|not (?:yet )?(?:got )?an?|haven't (?:yet )?got an?|not had an?) (?:\\w+ )?(?:quotes?|estimates?|quotation|diagnosis|assessment|figures?|price for you)(?! (?:is|was) (?:needed|required|necessary))|(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't) (?:yet )?(?:been )?(?:able to )?(?:priced?|costed?|quoted?)(?! by)|no price (?:yet|for)",
  made: 'prepared|drawn up|made|written|done|worked out|put together|drafted|established|ready|issued|available|sent|completed?|carried out|produced|exist|provided?|finished|performed|compiled|taken place|sent|prepare|draw up|make|write|issue|give you',
  look: 'diagnos(?:is|tics?|ed)|assessment|examination|inspection|evaluation|check-in inspection|initial check|appraisal|expert report|survey',
  looked:
    'examined?|inspected?|assessed|assess|diagnosed?|opened(?: up)?|open(?: up)?|looked (?:at|over|into|inside)|look(?: at| over| into| inside)|evaluated?|had a (?:\\w+ )?look|taken a (?:\\w+ )?look|seen|been on the bench|examining|inspecting|gone over|studied|appraised|checked over|under the loupe|been under|taken (?:it|the back|the caseback) (?:apart|off)|got (?:it|your watch|the watch) (?:onto|on) the bench|put (?:it|your watch|the watch) on the bench|had (?:it|your watch|the watch) open|chance to',
  to_look:
    '(?:is|are|has|have|still|yet|we|watchmaker|needs?|waiting|awaits|awaiting) (?:\\w+ ){0,2}?(?:to (?:be )?|being |for )(?:\\w+ )?(?:examine[d]?|inspect(?:ed)?|assess(?:ed)?|diagnose[d]?|open(?:ed)?(?: up)?|look(?:ed)? (?:at|over|inside)|evaluate[d]?|take a look|have a look|study|studied)|(?:await(?:ing|s)|pending|waiting for|queue for|line for|turn for) (?:\\w+ ){0,3}(?:examination|inspection|assessment|diagnosis|evaluation)|(?:still )?(?:unopened|unexamined|uninspected|unassessed)|(?:queu\\w+|(?:in|joined) (?:the |a )?(?:queue|line)|turn) (?:up )?(?:for|to) (?:\\w+ ){0,3}(?:inspection|assessment|examination|diagnosis|evaluation|be (?:looked|examined|inspected|assessed|opened))',
  cost: "price|cost|costs|figure|amount|how much|sum|charge|charges|what it needs|what it will take|will cost|costs? you|price tag|repair bill|what(?:'s| is) wrong|what (?:\\w+ ){0,4}(?:wrong|needed|requires)|scope",
  tell: 'tell|say|give|put a (?:figure|number|price)|name|quote|estimate[d]?|known?|determine[d]?|work out|worked out|calculated?|establish(?:ed)?|fixed|set|confirm|provide|communicate|know|on the (?:repair|job|work)|price up|cost up|advise|speak|talk',
}

const de: Words = {
  yes: `ihr(?:e[nrms]?)? (?:[\\w.]+ ){0,2}?${yesDe}|kunden?-? ?${yesDe}|${yesDe} (?:des|vom|durch den|seitens des|der) (?:kunden|kundin)|${yesDe} (?:von ihnen|von ihrer seite|ihrerseits)|grünes licht|freigabe|zusage|einverständnis(?= )|ein (?:kurzes |klares |einfaches )?(?:ja|ok|okay|go)|(?:de[rn]|die|das) (?:unterschriebene[ns]?|unterzeichnete[ns]?) (?:kostenvoranschlag|offerte|kv|angebot)|ja oder nein|(?:okay|ok|ja|go) (?:vom|des) kunden`,
  answer: `ihr(?:e[nrms]?)? (?:[\\w.]+ ){0,2}?${answerDe}|kunden?-? ?${answerDe}|${answerDe} (?:des|vom|der|seitens des) (?:kunden|kundin)|${answerDe} (?:von ihnen|von ihrer seite|ihrerseits)|von ihnen (?:\\w+ ){0,3}?gehört|(?:nichts|keine antwort|keine reaktion) (?:\\w+ ){0,2}von ihnen|kundenentscheid\\w*|ball liegt bei ihnen|liegt (?:\\w+ ){0,2}(?:ganz |allein |nun |jetzt )?bei ihnen|ob sie (?=\\w)|sie am zug|an ihnen`,
  quote:
    'kostenvoranschlag(?:s|es)?|kostenvoranschläge|offerte|kv|angebot(?:s|es)?|kostenschätzung|preisangabe|preisangebot|voranschlag|offerierten|vorgeschlagenen (?:arbeiten|reparatur)|kostenaufstellung|kostenangabe',
  await:
    'wart(?:en|et|e|ete|eten)|erwart(?:en|et)|benötig(?:en|t)|benoetigen|brauch(?:en|t|e)|erforderlich|notwendig|nötig|hängt|abhängig|angewiesen|harren|steht und fällt|bitten um|erbeten|entgegen|sehen|zuwarten|abwarten|gefragt|hoffen|erhoffen|gespannt|freuen uns auf|vertrauen auf|zählen auf|bauen auf',
  lack: 'fehlt|fehlen|fehlend(?:e[rsn]?)?|ohne|mangels|ausstehend\\w*|aussteht|ausstehen|ausständig|steht (?:[\\w.]+ ){0,4}aus|stehen (?:[\\w.]+ ){0,4}aus|nur noch|bloss noch|einzig|lediglich|vermissen|allein|erst nach|erst mit|erst wenn|vorbehaltlich|pendent|hängig|in erwartung',
  come: 'erhalten|eingegangen|angekommen|eingetroffen|bekommen|liegt (?:\\w+ ){0,3}vor|vorliegt|vorliegen|da|dank|danke|danken|bestätigen|verbucht|notiert|registriert|entgegengenommen|gegeben|gaben|erteilt|erteilten|haben wir|haben|zugegangen|erreicht|zur kenntnis|vermerkt|hinterlegt|zurückgekommen|retour|eingang|verdanken|gekommen|zugestellt|übermittelt|gemeldet|im besitz|vorhanden',
  agreed:
    '(?:sie|kund(?:e|in)) (?:haben |hat |hatten )?(?:(?!nicht|noch|nie|weder|kein)[\\w.,-]+ ){0,7}?(?:freigegeben|angenommen|genehmigt|akzeptiert|unterschrieben|unterzeichnet|zugesagt|zugestimmt|gutgeheissen|bewilligt|eingewilligt|autorisiert|abgesegnet|ja gesagt|in auftrag gegeben|beauftragt|gegengezeichnet|befürwortet|durchgewinkt)|(?:von ihnen|durch sie|vom kunden|von der kundin|ihrerseits) (?:[\\w.]+ ){0,3}?(?:freigegeben|angenommen|genehmigt|akzeptiert|unterschrieben|unterzeichnet|gutgeheissen|bewilligt|autorisiert|abgesegnet|bestätigt|gegengezeichnet|in auftrag gegeben)|(?:stimmten|willigten|nahmen|gaben|segneten) sie (?:[\\w.]+ ){0,6}?(?:zu|ein|an|frei|ab)|sie (?:stimmten|willigten|nahmen|gaben|segneten|winkten) (?:[\\w.]+ ){0,6}?(?:zu|ein|an|frei|ab|durch)|sie sind (?:\\w+ ){0,3}einverstanden|(?:sie )?(?:gaben|erteilten) (?:sie )?uns (?:[\\w.]+ ){0,4}?(?:freigabe|zusage|zustimmung|genehmigung|okay|ok|einverständnis|einwilligung|bewilligung|grünes licht|ja|auftrag|go)|(?:haben|hat|hatten) (?:sie )?(?:uns )?(?:[\\w.]+ ){0,5}?(?:freigabe|zusage|zustimmung|genehmigung|okay|ok|einverständnis|einwilligung|bewilligung|grünes licht|ja) (?:\\w+ ){0,3}(?:gegeben|erteilt|geschickt|mitgeteilt)|kund(?:e|in) (?:ist )?(?:mit \\w+ \\w+ )?einverstanden|auftrag (?:ist |wurde |haben sie )?(?:\\w+ ){0,3}erteilt|(?:reparatur|arbeiten|revision) (?:ist |sind |wurde |wurden )?(?:\\w+ ){0,3}(?:freigegeben|bewilligt)',
  decided:
    '(?:sie|kund(?:e|in)) (?:haben |hat |hatten |sich )?(?:[\\w.,-]+ ){0,8}?(?:entschieden|geantwortet|geäussert|gemeldet|reagiert|freigegeben|angenommen|genehmigt|akzeptiert|unterschrieben|zugesagt|zugestimmt|bestätigt|beantwortet|entschlossen|festgelegt|mitgeteilt|gesagt|retourniert|zurückgesandt|zurückgeschickt)|(?:haben|hat|hatten) (?:sie|der kunde|die kundin) (?:[\\w.,-]+ ){0,8}?(?:entschieden|geantwortet|geäussert|gemeldet|reagiert|freigegeben|angenommen|genehmigt|akzeptiert|unterschrieben|zugesagt|zugestimmt|bestätigt|beantwortet|entschlossen|mitgeteilt|gesagt)|(?:bis|dass|ehe|bevor) sie (?:[\\w.,-]+ ){0,6}?(?:antworten|entscheiden|zusagen|zustimmen|bestätigen|freigeben|annehmen|sagen|melden|mitteilen|geben|unterschreiben|wissen lassen)|(?:entscheiden|entschliessen) (?:sie|müssen)|(?:sie|an ihnen|bei ihnen) zu entscheiden|sie (?:\\w+ ){0,2}(?:am zug|dran|an der reihe)|bei ihnen|von ihnen (?:\\w+ ){0,3}gehört|sie (?:sich )?(?:[\\w.]+ ){0,4}nicht (?:\\w+ )?(?:entscheiden|antworten|zusagen|melden|reagieren|zustimmen|unterschreiben|freigeben)',
  until:
    'bis(?! (?:zum|am|\\d|spatestens|ende|mitte|anfang))|solange|bevor|ehe|erst (?:wenn|nach|mit|dann)|ohne',
  held: 'blockiert|pausier(?:t|en)|sistier(?:t|en)|ruht|ruhen|gestoppt|angehalten|unterbrochen|auf eis|zurückgestellt|ausgesetzt|stillgelegt|in der warteschleife|on hold|liegt (?:\\w+ )?(?:still|brach|bereit|bei)|steht (?:\\w+ )?still|bleibt (?:[\\w.]+ ){0,4}?(?:liegen|unangetastet|stehen|pendent|ungeöffnet)|gehalten|in der schwebe|auf wartestellung',
  go: '(?:nicht|nichts) (?:[\\w.]+ ){0,4}?(?:weiter\\w*|beginnen|anfangen|starten|loslegen|fortfahren|begonnen|bewegt|voran\\w*|unternehmen|aufnehmen)|beginnen|starten|anfangen|fangen|loslegen|legen (?:\\w+ ){0,3}los|fortfahren|fahren (?:\\w+ ){0,2}fort|weiterarbeiten|weiterfahren|weitermachen|weitergehen|geht (?:\\w+ ){0,3}(?:weiter|los|voran)|ablauf|machen wir|unternehmen|angehen|aufnehmen|in angriff|begonnen wird|ausführen|ausgeführt|reparieren|fortgesetzt|wieder aufgenommen|gestartet|fortsetzen|durchführen|wieder auf',
  open_answer:
    'ball liegt (?:\\w+ )?bei ihnen|kein(?:e[nrs]?)? (?:\\w+ )?(?:freigabe|zusage|zustimmung|genehmigung|einverständnis|unterschrift|auftragsbestätigung|grünes licht)(?! (?:vom|des|der|von der) (?:hersteller|marke|lieferant|versicherung|partner))|(?:freigabe|zusage|zustimmung|genehmigung|einverständnis|unterschrift|auftragserteilung) (?:[\\w.]+ ){0,4}?(?:fehlt|fehlen|steht aus|steht noch aus|aussteht|ausstehend|ausständig|offen|pendent|nicht (?:da|erhalten|eingetroffen|eingegangen|erfolgt|erteilt))|(?:wart(?:en|et)|warten auf|harrt) (?:[\\w.]+ ){0,3}?(?:auf |der )?(?:den |die |das |einen? |eine )?(?:kunden?|kundin|freigabe|kundenfreigabe|kundenentscheid\\w*|kundenantwort)|kundenseitig|auf kundenseite|sie (?:\\w+ ){0,2}am zug|ausstehende[rn]? (?:\\w+ )?(?:freigabe|zusage|antwort|entscheid\\w*|zustimmung|rückmeldung)|überleg(?:en|t) (?:sie )?sich (?:noch|die|das|unser|derzeit)|(?:müssen|brauchen) (?:sie )?(?:\\w+ ){0,3}(?:nur noch|bloss noch|lediglich noch|einzig noch) (?:\\w+ ){0,5}(?:freigeben|bestätigen|unterschreiben|zusagen|annehmen|zu bestätigen|zu unterschreiben)|es liegt (?:\\w+ )?an ihnen|(?:liegt|ist) (?:\\w+ ){0,2}an ihnen,? zu entscheiden|ja oder nein|ein wort von ihnen',
  unanswered:
    'unbeantwortet|(?:rückmeldung|antwort|reaktion|bescheid|entscheid|entscheidung|bestätigung) (?:[\\w.]+ ){0,5}?(?:nicht|steht|aus|ausstehend|ausständig|offen|fehlt|pendent)|wart(?:en|et) (?:[\\w.]+ ){0,3}auf (?:eine[nr]? |die |den )?(?:antwort|entscheid\\w*|unterschrift|bestätigung|rückmeldung|reaktion)|ohne (?:\\w+ )?(?:antwort|reaktion|rückmeldung)|nichts (?:\\w+ ){0,3}gehört|keine (?:\\w+ )?(?:antwort|reaktion|rückmeldung|nachricht|entscheidung|stellungnahme)|kein(?:en)? (?:\\w+ )?(?:bescheid|entscheid|rücklauf|feedback)|in ihren händen|(?:liegt|ist|wartet) (?:[\\w.]+ ){0,4}?bei(?:m)? (?:ihnen|kunden)|nicht (?:\\w+ )?(?:unterschrieben|unterzeichnet|freigegeben|bestätigt|angenommen|genehmigt|retourniert|zurück\\w*|beantwortet|akzeptiert)|zur (?:freigabe|unterschrift|genehmigung|bestätigung|ansicht) (?:\\w+ ){0,2}(?:bei|vor)|unbestätigt|entscheidung (?:[\\w.]+ ){0,6}liegt',
  signed:
    '(?:unterschriebene?[rns]?|unterzeichnete?[rns]?|signierte?[rns]?|gegengezeichnete?[rns]?|freigegebene?[rns]?|genehmigte?[rns]?|angenommene?[rns]?|akzeptierte?[rns]?|unterschrieben|unterzeichnet|gegengezeichnet|abgesegnet|freigegeben|genehmigt|angenommen|akzeptiert|bewilligt|gutgeheissen)',
  to_make:
    'folgt|folgen|(?:ist|sind|muss|müssen|wird) (?:[\\w.]+ ){0,4}?(?:zu (?:erstellen|machen|erarbeiten|verfassen)|(?:erstellt|gemacht|erarbeitet|verfasst|ausgearbeitet|geschrieben) werden)|steht (?:[\\w.]+ ){0,4}aus|aussteht|ausstehend|stehen (?:[\\w.]+ ){0,4}aus|noch (?:offen|ausstehend)|in (?:vorbereitung|arbeit|ausarbeitung|erstellung)|in kürze|nächstens|demnächst|(?:erhalten|bekommen) sie|sie (?:erhalten|bekommen)|gearbeitet|nachreichen|reichen wir (?:\\w+ ){0,4}nach|unterbreiten wir|schulden|wird (?:\\w+ ){0,4}(?:erstellt|verfasst|ausgearbeitet|nachgereicht)|(?:müssen|werden|wollen) (?:wir )?(?:\\w+ ){0,4}?(?:erstellen|ausarbeiten|verfassen|vorbereiten|kalkulieren)|lassen wir (?:[\\w.]+ ){0,8}zukommen|steht (?:[\\w.]+ ){0,3}bevor|harrt|erfolgt (?:\\w+ ){0,2}(?:demnächst|nächste|in den nächsten|diese)|noch (?:\\w+ )?erstellen',
  to_set:
    'zu (?:bestimmen|klären|ermitteln|kalkulieren|beziffern)|zu früh|verfrüht|noch offen|noch unklar|ungewiss|noch unbekannt|sind unbekannt',
  none: '(?:kein(?:e[nrs]?)?) (?:\\w+ )?(?:kostenvoranschlag|offerte|kv|angebot|diagnose|kostenschätzung|befund|begutachtung|einschätzung|preisangabe)|(?:kostenvoranschlag|offerte|kv|angebot|diagnose|kostenschätzung) (?:[\\w.]+ ){0,5}?(?:noch nicht|noch kein\\w*|bislang nicht|bisher nicht)|(?:noch nicht|bislang nicht|bisher nicht) (?:\\w+ )?(?:beziffert|beziffern|kalkuliert|offeriert|veranschlagt)|kein(?:e[nrs]?)? (?:\\w+ )?preis',
  made: 'erstellt|gemacht|erarbeitet|verfasst|ausgearbeitet|geschrieben|fertig|gibt es|vorhanden|bereit|durchgeführt|erfolgt|abgeschlossen|möglich|berechnet|kalkuliert|vorgenommen|gestellt|machen|erstellen|stattgefunden|liegt (?:\\w+ ){0,3}vor|geschickt|verschickt|zugestellt|gesendet',
  look: 'diagnose|begutachtung|untersuchung|befund|befundaufnahme|prüfung|analyse|eingangskontrolle|eingangsprüfung|expertise|durchsicht|befundung',
  looked:
    'untersucht|untersuchen|begutachtet|begutachten|angeschaut|anschauen|angesehen|ansehen|geöffnet|öffnen|diagnostiziert|analysiert|analysieren|inspiziert|unter die lupe (?:genommen|nehmen)|aufgemacht|aufmachen|durchgesehen|befundet|zu gesicht bekommen|gesichtet|einen blick|blick (?:\\w+ ){0,3}geworfen|hineingeschaut|reingeschaut|draufgeschaut|hineinschauen|reinschauen|vorgenommen|in augenschein|anzusehen|anzuschauen|zu (?:prüfen|begutachten|untersuchen|öffnen)|auf dem tisch|in den händen gehabt|in die hand genommen',
  to_look:
    '(?:muss|müssen|wird|werden|soll|ist|sind|wartet|gilt) (?:[\\w.]+ ){0,6}?(?:untersucht|begutachtet|angeschaut|angesehen|geöffnet|geprüft|diagnostiziert|analysiert|inspiziert|unter die lupe genommen|aufgemacht|durchgesehen) werden|(?:muss|müssen) (?:[\\w.]+ ){0,8}?(?:untersuchen|begutachten|anschauen|ansehen|öffnen|prüfen|analysieren)|zu (?:untersuchen|begutachten|öffnen)|(?:noch )?(?:ungeöffnet|unbegutachtet|unbesehen|unbeurteilt)|(?:wartet|warten) (?:[\\w.]+ ){0,3}auf (?:die|ihre|eine) (?:diagnose|begutachtung|untersuchung|befundaufnahme|prüfung|analyse)|harrt (?:\\w+ ){0,3}(?:begutachtung|diagnose|untersuchung)|(?:warte)?schlange für die (?:begutachtung|diagnose)',
  cost: 'kosten|preis|betrag|kostet|was (?:\\w+ ){0,4}kosten|summe|wie teuer|wie viel|wieviel|aufwand|(?:reparatur|gesamt|service|revisions|instandsetzungs)(?:kosten|preis|betrag)s?|kosten wird|kosten werden|was (?:\\w+ ){0,6}?(?:zu machen|zu tun|nötig|kaputt|defekt) ist|was (?:\\w+ ){0,4}(?:fehlt|braucht)|umfang',
  tell: 'sagen|nennen|beziffern|mitteilen|angeben|abschätzen|einschätzung|schätzen|bekannt|feststehen|fest|angabe|angaben|auskunft|geben|bestimmen|kalkulieren|berechnen|wissen|festlegen|festgelegt|ermitteln|ermittelt|nennbar|absehbar|absehen|feststellen|festgestellt|aussage|aussagen|prognose|richtpreis',
}

const it: Words = {
  yes: `(?:sua|suo|vostra|vostro) (?:\\w+ ){0,2}?${yesIt}|${yesIt} (?:scritt[oa] |formale )?(?:del client[ei]|della cliente|da parte (?:sua|vostra|del cliente)|da lei)|${yesIt} cliente|via libera|benestare|approvazione (?=ricevuta|registrata|arrivata|pervenuta)|un (?:semplice )?(?:si|ok|cenno)|l'ok|(?:il|un) preventivo firmato|l'offerta firmata`,
  answer: `(?:sua|suo|sue|vostra|vostro|vostre) (?:\\w+ ){0,2}?${answerIt}|${answerIt} (?:del client[ei]|della cliente|da parte (?:sua|vostra|del cliente)|da lei)|${answerIt} cliente|attesa (?:del )?cliente|che cosa (?:\\w+ ){0,2}(?:desidera|vuole|ha deciso|preferisce|intende)|come (?:vuole|desidera|intende|preferisce) (?:procedere|fare)|cosa (?:fare|ha deciso|intende)|sapere (?:se|come|cosa|che)|sue nuove|palla (?:\\w+ ){0,2}a lei|tocca a lei|spetta a lei|a lei decidere`,
  quote:
    'preventiv[oi]|stima(?: dei costi)?|offerta|proposta(?: economica)?|quotazione|preventivat[oi]|valutazione dei costi',
  await:
    'attendiamo|attende|attendendo|aspettiamo|aspetta|aspettando|attesa|serve|servono|necessari[oa]|occorre|occorrono|abbiamo bisogno|bisogno|richiest[oa]|dipende|dipendono|dipendiamo|necessitiamo|richiede|confidiamo|restiamo|vincolat[oaie]|ci vuole|sollecit\\w+|speriamo|contiamo su|aspettando|attendendo|sperando',
  lack: 'manca(?:no)?|mancanza|senza|solo|soltanto|unicamente|esclusivamente|in assenza|assenza|non aspettiamo (?:altro )?che|altro che|resta da (?:ricevere|avere)|in attesa d(?:i|ella|el|elle|a)|subordinat[oa]|sospes[oaie]|condizionat[oa]|pendente|ancora apert[oa]|in sospeso',
  come: 'ricevut[oaie]|arrivat[oaie]|giunt[oaie]|pervenut[oaie]|registrat[oaie]|grazie|ringrazi\\w+|preso atto|prendiamo atto|prendo atto|abbiamo|avuto|ottenut[oaie]|annotat[oaie]|agli atti|in mano|dat[oa]|confermiamo|conferma di ricezione|disponiamo|acquisit[oaie]|trasmess[oa]|comunicat[oa]|presa nota|preso nota|ci e|e qui|tornat[oa]',
  agreed:
    "(?:lei|ci|ce l'|cliente|che|vista) (?:ci )?(?:ha|abbia|aveva) (?:(?!non|mai|ancora|ne)[\\w']+ ){0,3}?(?:accettat[oaie]|approvat[oaie]|autorizzat[oaie]|confermat[oaie]|firmat[oaie]|controfirmat[oaie]|detto (?:di )?si|acconsentito|avallato|sottoscritt[oa]|dato (?:[\\w']+ ){0,3}(?:ok|consenso|benestare|via libera|assenso|approvazione|conferma|nullaosta|incarico)|aderito|incaricat[oi])|(?:accettat[oaie]|approvat[oaie]|autorizzat[oaie]|firmat[oaie]|controfirmat[oaie]|sottoscritt[oaie]|avallat[oaie]|confermat[oaie]) (?:da (?:lei|parte sua|parte vostra|voi)|dal cliente|dalla cliente)|da (?:lei|parte sua) (?:\\w+ ){0,2}?(?:accettat[oaie]|approvat[oaie]|autorizzat[oaie]|firmat[oaie]|controfirmat[oaie]|sottoscritt[oaie]|avallat[oaie]|confermat[oaie])|(?:cliente|lei) (?:e |si e detto |si dice )?d'accordo|carta bianca",
  decided:
    "(?:lei |ci |cliente |si |non )*(?:ha|abbia|aveva|e) (?:[\\w']+ ){0,3}?(?:deciso|risposto|comunicato|fatto sapere|pronunciat[oa]|espress[oa]|reagito|scelto|accettat[oa]|approvat[oa]|confermat[oa]|firmat[oa]|dato (?:riscontro|risposta|seguito|il suo|la sua|un)|detto|restituit[oa]|rimandat[oa]|rispedit[oa]|indicat[oa])|(?:ci )?(?:risponda|confermi|decida|accetti|approvi|comunichi|faccia sapere)|ci (?:dica|dia)|a lei (?:la |decidere|scegliere|dirci)|fin(?:o a|che|tanto che) (?:\\w+ ){0,3}(?:risponde|decide|conferma|accetta|approva|dice|comunica)|nelle sue mani",
  until:
    'fino a|finche|fintanto|prima di|prima che|non senza|solo (?:dopo|con)|in attesa|sino a|sin(?:o|) (?:al|alla)',
  held: 'sospes[oaie]|ferm[oaie]|bloccat[oaie]|in (?:pausa|sospeso|stand-?by|attesa)|congelat[oaie]|interrott[oaie]|accantonat[oaie]|accantonat[oa]|in standby',
  go: "(?:non|nulla|niente) (?:[\\w']+ ){0,4}?(?:procede\\w*|avanza\\w*|iniziare|iniziamo|cominciare|cominciamo|muov\\w+|proseguire|continuare|intervenire|partire|toccare|fare nulla)|procedere|procederemo|iniziare|inizieremo|cominciare|cominceremo|proseguire|proseguiremo|avviare|avvieremo|partire|partiremo|intervenire|dare inizio|riprender\\w*|eseguir\\w*|ripartir\\w*|avvier\\w*|dar(?:e|emo) (?:il via|inizio)",
  open_answer:
    "palla (?:\\w+ ){0,2}(?:a lei|nelle sue mani|sua)|nessun[oa]? (?:\\w+ )?(?:approvazione|benestare|consenso|autorizzazione|via libera|accettazione|assenso|ok|firma)|(?:manca|mancano|in attesa d(?:i|el|ella|ell')|attendiamo|aspettiamo|attesa|attende) ?(?:ancora |solo |sempre )?(?:il |la |l'|un |una )?(?:ok |risposta |decisione |conferma |approvazione |benestare |firma |riscontro )?(?:del |dal |al |da parte del )?client[ei](?! finale)|(?:lato|parte del|presso il) cliente|(?:approvazione|benestare|consenso|via libera|accettazione|assenso|firma) (?:[\\w']+ ){0,3}?(?:manca|mancante|non (?:e |c'e|ancora)|in sospeso|attes[oa]|pendente)|parola (?:\\w+ )?(?:spetta |passa )?a lei|(?<!(?:conto|spese|spesa|costo|costi|pagamento|fattura|riparazione) )(?:spetta|tocca|sta) (?:ora |adesso |solo )?a lei(?! pag)|deve (?:solo|soltanto|ancora|unicamente) (?:approvare|accettare|firmare|confermare|darci)|(?:sta|state) (?:ancora )?(?:valutando|riflettendo|pensando|considerando)|si o (?:un )?no",
  unanswered:
    "senza (?:una )?(?:\\w+ )?(?:risposta|riscontro|esito|reazione)|(?:risposta|riscontro|decisione|conferma|approvazione|firma) (?:[\\w']+ ){0,4}?(?:non (?:e |ancora|c'e|ci)|manca|ancora apert[oa]|attes[oa]|in sospeso|pendente)|(?:in attesa|attende|aspetta) (?:d(?:i|ella|el) |una |la )*(?:decisione|risposta|firma|conferma|approvazione)|(?:nulla|niente|nessun\\w*) (?:\\w+ )?da (?:lei|parte sua)|nessun[oa]? (?:\\w+ )?(?:risposta|riscontro|reazione|notizia|decisione)|nelle (?:sue|vostre) mani|in mano (?:a lei|sua|al cliente)|da (?:lei|parte sua) (?:\\w+ )?(?:firmare|approvare|confermare)|da (?:approvare|firmare|confermare|accettare)|non (?:e |risulta )?(?:ancora )?(?:stat[oa] )?(?:ancora )?(?:firmat[oa]|approvat[oa]|confermat[oa]|accettat[oa]|restituit[oa]|tornat[oa]|rientrat[oa])|presso (?:di lei|il cliente)",
  signed:
    '(?:accettat[oa]|approvat[oa]|firmat[oa]|controfirmat[oa]|sottoscritt[oa]|confermat[oa]|autorizzat[oa]|avallat[oa]|validat[oa]|definitiv[oa])',
  to_make:
    '(?:e |resta |rimane |deve |ancora |va )+(?:\\w+ )?(?:da (?:redigere|fare|preparare|allestire|stilare|elaborare|stabilire|compilare|effettuare|svolgere|eseguire)|essere (?:redatt[oa]|fatt[oa]|preparat[oa]|allestit[oa]|stilat[oa]|effettuat[oa]|svolt[oa]|eseguit[oa]))|da (?:redigere|preparare|allestire|stilare|elaborare|svolgere)|seguira|segue|seguiranno|in (?:preparazione|elaborazione|allestimento)|manca ancora|(?:invieremo|manderemo|prepareremo|faremo|comunichiamo|comunicheremo|forniremo|ricevera|avra|arrivera|allestiremo|stileremo|redigeremo)|le dobbiamo|stiamo per|deve (?:\\w+ )?(?:ancora )?(?:arrivare|seguire)|tarda|avra luogo|si fara|faremo avere|le (?:invieremo|faremo|manderemo|sottoporremo|trasmetteremo|presenteremo)|sottoporremo|presenteremo',
  to_set:
    'da (?:definire|stabilire|determinare|quantificare|calcolare|valutare)|troppo presto|prematuro|ancora ignot[oi]',
  none: "(?:nessun[oa]?|niente|alcun[oa]?|ness' ?una?) (?:\\w+ )?(?:preventivo|offerta|stima|diagnosi|perizia|quotazione|valutazione)|non (?:c'e|abbiamo|disponiamo|esiste) (?:[\\w']+ ){0,4}(?:preventivo|offerta|stima|diagnosi|quotazione)|(?:preventivo|offerta|stima|diagnosi|quotazione) (?:[\\w']+ ){0,4}non (?:c'e|esiste|l'abbiamo)|non (?:[\\w']+ ){0,2}?ancora (?:\\w+ ){0,2}?(?:preventivat[oa]|quantificat[oa]|quantificare)|nessun prezzo",
  made: 'redatt[oa]|fatt[oa]|preparat[oa]|allestit[oa]|stilat[oa]|pront[oa]|elaborat[oa]|stabilit[oa]|compilat[oa]|disponibil[ei]|emess[oa]|inviat[oa]|effettuat[oa]|svolt[oa]|eseguit[oa]|esiste|conclus[oa]|formulat[oa]|calcolat[oa]|avuto luogo|spedit[oa]|mandat[oa]|redigere|preparare|allestire|fare|stilare',
  look: "diagnosi|perizia|esame|ispezione|valutazione|analisi|verifica iniziale|controllo (?:iniziale|d'ingresso|in entrata)",
  looked:
    "esaminat[oa]|esaminare|periziat[oa]|periziare|diagnosticat[oa]|apert[oa]|aprire|guardat[oa]|guardare|ispezionat[oa]|ispezionare|analizzat[oa]|analizzare|valutat[oa]|valutare|vist[oa]|messo mano|mess[oa] sotto la lente|dato un'occhiata|dare un'occhiata|visionat[oa]|visionare|studiat[oa]|avuto (?:modo|tempo) di|mess[oa] sul banco|sul banco|sott'occhio",
  to_look:
    "(?:deve|va|dobbiamo|dovra|(?:e|resta|attende|aspetta|rimane|attesa) (?:[\\w']+ ){0,3}?(?:da|di essere|d'essere)) (?:[\\w']+ ){0,3}?(?:essere )?(?:esaminat[oa]|esaminare|periziat[oa]|diagnosticat[oa]|apert[oa]|aprire|ispezionat[oa]|ispezionare|analizzat[oa]|analizzare|valutat[oa]|valutare|visionat[oa]|visionare)|avra (?:vist[oa]|esaminat[oa]|apert[oa]|ispezionat[oa])|stiamo per (?:fare|eseguire|aprire|esaminare)|(?:attende|aspetta|in attesa d(?:i|ella|el|ell')) ?(?:la |l'|una )?(?:diagnosi|perizia|esame|ispezione|valutazione|analisi)|(?:in attesa|attesa|attendiamo|prima) di (?:poter )?(?:esaminare|aprire|periziare|ispezionare|analizzare|valutare)|in (?:coda|fila) per (?:la |l')?(?:diagnosi|perizia|esame|ispezione)",
  cost: "cost[oi]|prezzo|importo|quanto|spesa|cifra|somma|tariffa|costera|di costi|cosa (?:\\w+ )?(?:serve|occorre|c'e da fare)|entita",
  tell: 'dire|dirle|comunicar\\w*|indicar\\w*|quantificar\\w*|stimar\\w*|dare|darle|fornir\\w*|precisar\\w*|not[oa]|sappiamo|conosciamo|definit[oa]|stabilit[oa]|calcolat[oa]|fissat[oa]|parlare|parlarle|sapere|pronunciarci|preventivare|quantificato|indicato|comunicato|detto',
}

const sources: Readonly<Record<Language, Words>> = { fr, en, de, it }
const LABELS: readonly AnswerWord[] = [
  'yes',
  'answer',
  'quote',
  'await',
  'lack',
  'come',
  'agreed',
  'decided',
  'until',
  'held',
  'go',
  'open_answer',
  'unanswered',
  'signed',
  'to_make',
  'to_set',
  'none',
  'made',
  'look',
  'looked',
  'to_look',
  'cost',
  'tell',
]
const books = new Map<Language, PhraseBook<AnswerWord>>()

export interface AnswerWordMention {
  readonly label: AnswerWord
  readonly from: number
  readonly to: number
}

export function readAnswerWords(text: string, language: Language): readonly AnswerWordMention[] {
  let book = books.get(language)
  if (!book) {
    book = phraseBook(LABELS.map((label) => [label, sources[language][label]] as const))
    books.set(language, book)
  }
  return book.find(text)
}

/** Words written out in these tables: no misspellings of others. */
export function spelledAnswerWords(language: Language): string[] {
  return Object.values(sources[language]).flatMap(
    (words) => foldWord(words).match(/(?<![a-z\\(:])[a-z]{5,}(?![a-z(?\\[*])/g) ?? [],
  )
}
