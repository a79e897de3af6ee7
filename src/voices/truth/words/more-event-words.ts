import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import type { EventKind } from './event-words.ts'

type Further = Partial<Record<EventKind, string>>

/**
 * The same events as people say them across a counter or in a hurry: colloquial verbs, passives, nouns instead of verbs. Kept apart
 * from the plain tables so that either can be read at a glance; both are looked up together.
 */
const fr: Further = {
  callback:
    '(?:serez|etes) (?:rappelee?|recontactee?|contactee?|prevenue?|avertie?|informee?|tenue? au courant)|(?:passer(?:a|ai|ons)|passe|donner(?:a|ai|ons)|donne|passons) (?:\\w+ )?un (?:coup de fil|coup de telephone|petit coup de fil|appel)|vous (?:passer(?:a|ai|ons)|passe|donner(?:a|ai|ons)|donne|passons) un (?:petit )?(?:coup de fil|coup de telephone|appel|tel)|fer(?:ai|a|ons) signe|vous (?:joins|joignons|bipe|telephone|telephonons|ecris|ecrivons|relance|relancons|fais signe|faisons signe|previens|prevenons|avertis|avertissons)|reprend(?:s|rai|rons|ra)? contact|aurez (?:de mes|des) nouvelles|tiens au jus',
  ready:
    "vous attendra|vous attendait|prete a (?:etre )?(?:partir|retirer|recuperer|emporter)|n'attend plus que vous|vous tend les bras|a retirer|bonne a (?:retirer|recuperer|prendre)",
  pickup:
    "(?:pourrez|pouvez|pourriez) (?:\\w+ )?(?:venir|passer|la (?:chercher|prendre|avoir|reprendre|recuperer|retrouver|porter|remettre))|l'aurez|la porterez|retrouverez (?:votre|la) montre|de (?:nouveau|retour) (?:chez vous|a votre poignet|au poignet|entre vos mains)|aurez (?:la|votre) \\w+|passer (?:la )?(?:prendre|chercher)|venir (?:la )?(?:prendre|chercher)|vous la (?:rend|remet|restitue|redonne|rendons|remettons|rendrons|remettrons|restituons|restituerons|livrons)",
  finished:
    "bouclee?s?|boucler(?:a|ons)|boucle(?:r|z)?(?= (?:d'ici|pour|avant|la montre))|(?:aurons|avoir|aura|aurai) (?:fini|termine|boucle|acheve)|(?:est|sont) (?:faite?s?|reglee?s? et)|tout est fait|travail (?:est )?(?:fait|termine)|montre (?:est )?faite",
  not_begun:
    "rien n'a (?:encore )?ete (?:fait|entrepris|commence|touche)|attend (?:encore |toujours )?(?:son tour|d'etre (?:ouverte|prise en (?:main|charge)|demontee))|(?:pas encore|jamais) (?:ete )?(?:touchee?|ouverte?|demontee?|mise en travail|passee? sur l'etabli|attaquee?)|n'(?:avons|a|ont) (?:encore |toujours )?rien (?:commence|fait|entrepris|demarre)|reste a (?:commencer|demarrer)|pas encore (?:mis la main|touche)",
  in_work:
    "(?:sommes|est) en train de (?:terminer|finir|finaliser)|(?:terminons|finissons|achevons) (?:le|la|les|de)|(?:nous|on) (?:\\w+ )?(?:reparons|revisons|restaurons|repare|revise) (?:actuellement )?(?:la|votre) montre|est en train de (?:reviser|reparer|remonter|demonter|travailler)|sommes en train de (?:reviser|reparer|remonter|demonter)|en main chez (?:notre|l')|a (?:commence|attaque|demonte|ouvert) (?:le|la|sa|son|les|votre)|(?:avons|a|ont) (?:attaque|mis en route|mis en chantier)|en chantier|est dessus|planche dessus|demontee (?:sur|de)|est (?:completement |entierement )?demontee|en morceaux|en pieces (?:detachees )?sur|suit son cours",
  controlling:
    "(?:nous|on) (?:\\w+ )?(?:testons|controlons|teste|controle|verifions|verifie|observons) (?:actuellement |encore )?(?:la|votre|sa) (?:montre|marche|precision)|(?:controle|test|essai|reglage)s? (?:final|finaux|qualite)? ?(?:reste|restent|est|sont) (?:encore )?a (?:faire|effectuer|passer)|(?:reste|manque)(?:nt|ra)? (?:\\w+ ){0,5}(?:controles?|tests?|essais?|reglages? finaux)|derniers (?:controles|tests|essais|reglages)|phase finale|tourne (?:encore )?sur (?:le|notre) (?:cyclotest|testeur|remontoir)|sur (?:le )?(?:cyclotest|banc d'essai)",
  awaiting_answer:
    "(?:attend(?:ons|s)?|guett(?:ons|e)) (?:toujours |encore |simplement |juste )?(?:que vous|de vous lire pour|votre signature|une reponse de votre part|un signe de votre part|votre ok|votre oui|un oui)|(?:pas|rien|jamais) (?:encore )?(?:recu|eu) (?:\\w+ ){0,2}(?:bon pour accord|accord|reponse|validation|retour|feu vert|signature)|(?:vous )?(?:n'avez|ne nous avez) (?:\\w+ ){0,2}(?:repondu|valide|accepte|approuve|signe|donne)|balle est dans votre camp|suspendue? a votre",
  quoted:
    '(?:recu|recevoir|avez|avez recu) (?:\\w+ ){0,2}(?:le|notre|votre) (?:devis|chiffrage)|(?:devis|chiffrage) (?:\\w+ ){0,3}(?:recu|dans votre boite|entre vos mains|en votre possession)',
  approved:
    '(?:reception|retour) de votre (?:accord|feu vert|validation|bon pour accord)|(?:avez|ayez) (?:\\w+ )?(?:dit oui|donne (?:votre|le) (?:accord|ok|feu vert|bon pour accord)|signe)|(?:nous (?:avez|a) (?:\\w+ )?donne (?:votre|le) (?:accord|ok|feu vert))|feu vert (?:du|recu|donne)|votre (?:ok|oui|feu vert|bon pour accord)(?= (?:du|recu|nous|est|a ete|date))',
  shipped:
    "(?:voyage|roule|vole|file|route|chemin) (?:vers|jusqu'a|chez) (?:vous|votre)|(?:est|en) (?:route|chemin) (?:vers|pour|chez) (?:vous|votre|chez)|(?:a|avons|est) (?:\\w+ )?(?:quitte(?! l'etabli)|mis[e]? (?:a la poste|au courrier|en colis))|postee?s?|part(?:ie|ira)? (?:vers|chez) vous|remise? (?:a|au) (?:la poste|transporteur|coursier|dhl|ups|fedex|chronopost)|(?:a|avons) (?:\\w+ )?(?:envoye|expedie|poste) (?:\\w+ )?(?:montre|colis)",
  delivered:
    "(?:est |a )?(?:bien )?(?:arrivee?|parvenue?) a (?:destination|bon port)|(?:sera|arrivera|arrive) (?:chez vous|a votre (?:porte|domicile|adresse))|(?:apporter|deposer|livrer|remettr)(?:a|ont) (?:le colis|la montre|votre)|(?:vous )?l'apporter(?:a|ont)|vous (?:l'apporte|la livre)(?:ra|nt|ront)?|entre vos mains (?:le|demain|vendredi|d'ici|avant)",
  arrives:
    "(?:est|sont|soit) (?:bien |deja |enfin |maintenant )*(?:la|chez nous|dans nos (?:tiroirs|stocks|murs)|sur (?:notre|l')etabli|a l'atelier)(?= (?:depuis|ce|hier|aujourd'hui|maintenant|et|,)|$|[,.!])|(?:l'|la |les )?(?:avons|ai) (?:enfin |bien |deja )*(?:en main|en stock|recue?s?|touchee?s?)|debarque[er]?|tombee? (?:ce|hier)|(?:toujours|encore) pas la|est la|sont la",
  ordered:
    '(?:avons|ai|a) (?:\\w+ )?(?:passe (?:la |une )?commande|fait venir|demande (?:au fournisseur|au fabricant))',
  waiting:
    "prend(?:re|ra)? (?:\\w+ ){0,2}plus (?:de temps|longtemps)|dure (?:\\w+ )?plus longtemps|tarde(?:nt)? a (?:\\w+ ){1,2}\\w+|(?:est|sont|reste|restent) (?:a l'arret|en suspens|en pause|suspendu[es]*|interrompu[es]*|arrete[es]*|immobilisee?)|a l'arret|pose(?:nt)? (?:\\w+ )?probleme|fait(?:es)? (?:toujours |encore )?defaut|font (?:toujours |encore )?defaut|en cause|retien(?:t|nent)|nous manque(?:nt)?|ralenti(?:t|s|e)?|(?:c'est|ce n'est que|seul[e]?|il n'y a que)(?: \\w+){1,3} qui (?:nous )?(?:manque|bloque|coince|retarde|freine)|coinc(?:e|ee|ent|es)(?: \\w+){0,2}|qui (?:bloque|coince|retarde|freine)|on attend|nous faut(?: encore)?|en panne de|c'est (?:pourquoi|pour cela|pour ca)|d'ou le retard|explique (?:le|ce) (?:retard|delai)|tarde(?:nt)? a (?:arriver|venir)|(?:a|ont) du retard",
  appointment:
    '(?:vous (?:voir|retrouver|accueillir)|au plaisir de vous (?:voir|accueillir)|se voit|nous voyons|je vous (?:attends|recois)|nous vous (?:recevons|recevrons|attendons))(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|a|en boutique))',
  assessed:
    '(?:a|avons) (?:\\w+ )?(?:regarde|ausculte|vu)e?|(?:a ete|est) (?:\\w+ )?(?:regardee|vue par|auscultee)',
  valid:
    "(?:avez|aurez|disposez) (?:encore )?(?:le temps )?jusqu'|(?:tien(?:t|nent)|cour(?:t|ent)|vaut|valent|valables?) jusqu'|expirent?",
  first_promise: 'devait|aurait du|auriez du|etait (?:prevue?|annoncee?|promise?) (?:pour|le)',
  delay: '(?:repousse|recule|report)(?:ee?s?|er|ons|ent)?|a pris du retard|glisse',
  handed:
    '(?:a|avez|avons) (?:pas |encore |toujours |deja |bien |jamais )*(?:ete )?(?:restituee?|rendue?|recuperee?|retiree?)|(?:est|etes) (?:deja |maintenant )?(?:de (?:retour|nouveau) )?(?:entre|dans) vos mains|(?:est|etes) (?:deja )?en (?:votre )?possession|(?:est|a) (?:deja |bien )?(?:retrouve|de (?:retour|nouveau) a) votre poignet',
}

const en: Further = {
  callback:
    "(?:give|drop|ping|send) you (?:a )?(?:bell|line|note|buzz|shout|text|call|ring|update|tinkle)|(?:you'll|you will|you'd) be (?:called|contacted|rung|phoned|informed|updated|told)|(?:call|ring|phone|email|text|update) you|(?:get|be|come) (?:straight |right )?back to you|(?:get|be) on the phone (?:to|with) you|let you know|have an? (?:answer|update) for you|speak to you (?=on|by|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|again)",
  ready:
    'good to go|(?:all )?set to go|(?:ready and )?waiting (?:at|in|on) (?:the|our) (?:counter|desk|shop|boutique|till|front desk)|sitting (?:here )?(?:ready|waiting)|yours whenever|up for grabs',
  pickup:
    "(?:swing|pop|stop|call|come) (?:by|in|over|round)(?: (?:to|and) (?:collect|get|fetch|pick)\\w*(?: it| up)*)?|hand (?:over|back)|handing (?:over|back)|(?:you can|you could|you may|you'll be able to) (?:have|get|wear|collect|pick)|have it (?:back|on your wrist|in your hands)|on your wrist(?: again)?|get (?:it|your \\w+) back|give (?:it|your \\w+) back|back (?:in|into) your (?:hands|possession)|back home with you|reunited",
  finished:
    "(?:be|is|been|get|all|are|got) (?:\\w+ )?(?:sorted|wrapped|finished off|buttoned up|put right|good as new|mended|fixed up)|(?:wrap|finish|button|tie) (?:it |this |things |everything )?(?:up|off)|(?:we've|we have|he's|she's) (?:just )?(?:done|sorted)|work is complete|job(?:'s| is) done|over the line|across the line",
  not_begun:
    "nothing (?:has |is |'s )?(?:been )?(?:done|started|begun)|(?:haven't|hasn't|not|never|yet to) (?:yet )?(?:got(?:ten)? (?:round )?to it|been touched|touched|made a start|got (?:going|started)|been put on the bench)|waiting (?:for )?its turn|waiting in line|in the queue|(?:still )?(?:sitting|waiting) (?:on the shelf|in the queue)|next in line",
  in_work:
    "(?:we're|we are|he's|she's|is|are) (?:just |still |currently )?(?:finishing|completing|wrapping)(?: up| off)?|(?:we|he|she|they|i|who|watchmaker)(?:'re| are|'s| is|'m| am) (?:\\w+ )?(?:repairing|servicing|overhauling|restoring|reassembling|rebuilding|fixing|regulating|cleaning|dismantling)|in (?:pieces|bits|parts)(?: on)?|(?:opened|cracked|taken) (?:it|her|the watch|up|her up|it up)(?: open| apart)?|(?:got|made) (?:going|started|a start)|under the (?:loupe|knife)|in surgery|being put back together|well (?:into|under ?way)|half ?way through|part ?way through|on the bench|(?:is|'s) (?:now )?(?:in|under) (?:way|work)",
  controlling:
    "(?:we|he|she|they|i)(?:'re| are|'s| is|'m| am) (?:\\w+ )?(?:testing|checking|timing|observing|monitoring) (?:it|the|your|its)|(?:final|last|a few|some) (?:\\w+ )?(?:checks?|tests?|adjustments?) (?:to (?:do|go|run|make)|left|remaining|still|before)|(?:just )?(?:running|doing|finishing) (?:the |some |a few |our )*(?:final |last )?(?:checks?|tests?)|on (?:the )?(?:winder|timing machine|tester|cyclotest)",
  awaiting_answer:
    "(?:wait(?:ing)?|hang(?:ing)? on|hold(?:ing)?) (?:for|on|until) you to (?:approve|accept|answer|decide|confirm|reply|say|sign|give|get back|come back|let)|(?:you )?(?:haven't|have not|hasn't|not|never) (?:yet )?(?:approved|accepted|answered|replied|responded|signed(?: off)?|confirmed|given us (?:the|your)|told us|said (?:yes|ok)|got back)|(?:ball is|it's|it is) in your (?:court|hands)|need your (?:ok|okay|go-ahead|approval|signature|say-so|yes|nod|blessing)|pending your|awaiting your (?:say-so|signature|nod|ok)",
  quoted:
    "(?:quote|estimate|quotation|figures) (?:landed|arrived|reached|came)(?: \\w+){0,3}|(?:you(?:'ve| have|'ll have)? (?:had|got|received|have)|you received) (?:\\w+ ){0,2}(?:quote|estimate|quotation)",
  approved:
    "receipt of your (?:approval|go-ahead|acceptance)|(?:you(?:'ve| have)?|you) (?:\\w+ )?(?:said yes|gave (?:us )?(?:the|your) (?:ok|okay|nod|go-ahead|green light|blessing)|given (?:us )?(?:the|your) (?:ok|okay|nod|go-ahead|green light)|okayed|ok'd|signed off)|(?:your|the) (?:ok|okay|go-ahead|nod|yes|sign-off|green light) (?:came|reached|arrived|of|on|was|is in)",
  declined:
    "(?:you(?:'ve| have)?) (?:\\w+ )?(?:said no|opted out|decided against|passed on|chosen not to|chose not to)",
  shipped:
    "(?:'ll|will|can|could|we|i) (?:\\w+ )?(?:post|mail|send) (?:it|your (?:watch|\\w+)|the watch)(?: (?:out|off|to you|back))?|(?:on|is on|'s on) (?:its|the) way (?:to you|home|back to you)|(?:was|has been|been) sent (?:to|off|away|abroad)|(?:popped|put|stuck|dropped) (?:it|your watch|the watch|her) in the (?:post|mail)|(?:heading|headed|winging its way|en route|travelling) (?:to you|home|your way|back to you)|(?:went|gone) (?:off|out|in the post)|left us|(?:posted|shipped|mailed|couriered) (?:\\w+ ){0,3}(?:back|to you|home)|with you (?:via|by) (?:post|courier)|courier (?:has|picked|collected)",
  delivered:
    '(?:bring|bringing|drop|deliver|hand)(?:s|ing)? (?:it|the (?:watch|parcel|package)|your \\w+)(?: (?:off|over|round|to you))?|(?:on|at|to) your (?:doorstep|door)|(?:reached|arrived at) its destination|(?:land|arrive|turn up|get)(?:s|ing)? (?:with|to|at) (?:you|yours|your)|in your (?:letterbox|hands) (?:by|on|tomorrow)',
  arrives:
    "(?:is|are|'s) (?:now |finally |already )?in(?= and|,)|(?:turned|turn|turns|shown|show|shows|showed) up|(?:land|roll|trickle|make|made)(?:ed|s|ing)? (?:it )?(?:in|here|with us)|land(?:ed|s)?|(?:got|get|gets|have|has|had) (?:here|hold of)|(?:we've|we have|we) (?:now |just |finally )?(?:got|have|received) (?:both |all )?(?:the|your|a|our)|(?:is|are|'s) (?:now |finally |already )?(?:here|in(?= (?:stock|hand|now|the (?:shop|workshop|drawer)))|with us|in our hands)|surfac(?:ed|es)|in hand|hit our (?:bench|desk)",
  ordered:
    "on back[ -]?order|(?:put|placed) (?:in )?(?:an|the) order|(?:have|has|'ve|is|on|got) (?:\\w+ ){0,2}on order|sourc(?:ed|ing)",
  waiting:
    "tak(?:ing|es|en) (?:\\w+ )?longer|drag(?:s|ging)(?: on)?|slow(?:er)?(?= because)|(?:work|repair|service|everything|it|watch) (?:has |have |is |had to )?(?:been )?(?:stopped|paused|suspended|halted|interrupted|stalled)|at a (?:halt|standstill)|ground to a halt|(?:is|are|'s) the (?:problem|issue|snag|trouble|reason)|giving us (?:grief|trouble)|let(?:ting)? us down|sits? in customs|(?:held|stuck) (?:at|in|by) customs|(?:which|that|this)(?: is|'s) why|the (?:hold-?up|delay|culprit|snag|sticking point|bottleneck)(?: is| comes| being|:)?|hold-?up|what(?:'s| is) (?:holding|keeping) (?:us|it|things)|(?:wait|hang)(?:ing)? on|(?:stuck|held|delayed) (?:until|till|for want of|because|by)|back-?ordered|let down by|slowed (?:down )?by|for want of|hung up on|(?:still (?:chasing|after)|chasing) (?:the|a|an)|blame",
  appointment:
    '(?:see|seeing|meet|expect|expecting|look forward to seeing) you(?= (?:on|at|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|then|in the))|(?:booked|pencilled|down|put you down|in the diary)(?: you)?(?: in)?(?: for)?',
  assessed:
    '(?:a |the )?chance to (?:look|examine|open|inspect)(?: at)?(?: it)?|looked (?:at|over) (?:it|your watch|the watch)|(?:had|taken|have had) a (?:good |proper |first )?look(?: at)?|(?:been )?looked at',
  valid:
    'have (?:un)?till?|got (?:un)?till?|(?:good|stand|stands|hold|holds|run|runs) (?:un)?till?|(?:are |remain )?valid|expire',
  first_promise:
    '(?:was|were) (?:supposed|meant|due|to be|scheduled|promised)|should have been|had been (?:due|promised)',
  delay: 'slip(?:ped|s|ping)?|push(?:ed|ing)? (?:it |the date |this |things )?back|knocked back|set back',
  redo: '(?:back )?(?:in|into|on) (?:the )?(?:workshop|bench) (?:for|because of) (?:a )?(?:correction|another look)',
  received:
    'took (?:in )?(?:the|your|it) ?(?:watch|piece|\\w+)? ?in|took (?:it|your watch|the watch) in|(?:was|were|been) (?:left|dropped(?: off)?|handed in|brought in|checked in)',
  expected:
    '(?:looking|talking) (?:at|about)(?= (?:the|a|early|late|mid|end|next|around|another|\\d|monday|tuesday|wednesday|thursday|friday|saturday|about|more|some|january|february|march|april|may|june|july|august|september|october|november|december))',
  handed: "(?:is|are|'s) (?:already |now )?(?:back )?(?:in your (?:hands|possession)|on your wrist)",
  // Of a day that has passed nothing was controlled.
  controlled:
    '(?<!(?:day|date|deadline|time|week|month|year)s? )(?:and|has|have|it) (?:now |just )?passed(?=$|[,.!]| with)',
  warranty: '(?:give|offer|get)(?: you)? (?=\\w+ (?:months?|years?) on )',
}

const de: Further = {
  callback:
    '(?:werden|wird|werde) (?:[\\w.,]+ ){0,8}(?:angerufen|kontaktiert|informiert|benachrichtigt|zurückgerufen|verständigt)|(?:ruf|meld|telefonier|schreib|läut|klingel)\\w* (?:\\w+ ){0,2}(?:sie|ihnen|sich|mich|uns|durch|an)(?! (?:bitte|an oder))|(?:hört|hören) (?:sie )?(?:\\w+ ){0,3}von (?:uns|mir)|(?:gebe|geben|gibt) (?:\\w+ ){0,4}(?:bescheid|rückmeldung|nachricht)|(?:telefon|anruf|rückmeldung|rückruf|bescheid|nachricht) (?:\\w+ ){0,2}(?:von|durch) (?:herrn?|frau|uns|mir)|läute[nt]? (?:\\w+ )?(?:sie )?an',
  ready:
    '(?:für sie )?parat|bereitliegen|bereitgelegt|(?:wartet|liegt) (?:\\w+ ){0,4}(?:auf sie|für sie|bereit|parat)|abholbar|zum (?:abholen|mitnehmen)|steht (?:\\w+ ){0,3}(?:parat|bereit)|zum abholen bereit',
  pickup:
    '(?:können|dürfen|kann) (?:sie )?(?:[\\w.,]+ ){0,8}(?:abholen|holen|mitnehmen|vorbeikommen|haben|tragen|entgegennehmen)|(?:komm|schau)(?:en|t)? (?:sie )?(?:[\\w.]+ ){0,3}vorbei|vorbeikommen|wieder (?:am|an ihrem) (?:handgelenk|arm)|(?:zurück|wieder) bei ihnen|(?:haben|halten|tragen|erhalten|bekommen|kriegen) sie (?:sie|ihre|die|das)(?: [\\w.]+){0,6} (?:wieder|zurück|in (?:den )?händen)|(?:geben|händigen|übergeben|retournieren) (?:wir )?(?:[\\w.]+ ){0,6}(?:zurück|aus|ihnen)|wieder in ihren händen',
  finished:
    '(?:durch|fix und fertig|fertig gemacht|unter dach und fach|behoben|geschafft|gemacht|geflickt|fertig repariert)(?=$|[,.!]| und| worden| haben)|(?:ist|sind) (?:\\w+ )?(?:erledigt|gemacht|geflickt|fertig)|(?:ist|sind) (?:\\w+ )?durch(?=$|[,.!]| und)|fertig (?:werden|machen|bekommen|haben)|bringen wir (?:\\w+ ){0,5}(?:über die bühne|zu ende)|(?:werden|wird) (?:[\\w.,]+ ){0,6}(?:fertig|abgeschlossen|erledigt)',
  not_begun:
    '(?:liegt|ist) (?:noch )?(?:immer )?(?:unangetastet|unbearbeitet|unangerührt|unberührt)|noch kein(?:en)? (?:handgriff|finger)|noch nichts (?:\\w+ )?(?:gemacht|passiert|geschehen|unternommen)|(?:noch )?(?:nicht|nie|nichts) (?:[\\w.]+ ){0,2}(?:angefasst|angerührt|drangekommen|dran|an der reihe|aufgemacht|auf dem tisch|gemacht worden|unternommen|angefangen|begonnen|geöffnet)|wartet (?:noch )?(?:darauf|auf (?:ihren? (?:platz|reihe)|bearbeitung|einen freien))|(?:muss|müssen) (?:\\w+ ){0,3}erst (?:noch )?(?:beginnen|anfangen|geöffnet)|liegt (?:noch )?(?:ungeöffnet|unberührt)',
  in_work:
    '(?:sind|ist) (?:\\w+ ){0,3}dabei|(?:wir|er|sie|uhrmacher(?:in)?) (?:reparier|revidier|überhol|restaurier|zerleg)(?:en|t) (?:gerade |derzeit |aktuell |momentan )?(?:ihre|die) uhr|(?:revision|reparatur|arbeit|arbeiten|service|überholung) (?:läuft|laufen|schreitet|schreiten|geht|gehen|ist|sind)(?: (?:bereits|schon|gut|zügig|planmässig|nach plan|auf hochtouren|voran|derzeit|aktuell|gerade|nun|jetzt))+|(?:sind|ist|bin) (?:\\w+ ){0,3}(?:dran|daran|am werk|mittendrin|an der arbeit)|zerlegt (?:auf|vor)|(?:ist|liegt) (?:\\w+ ){0,2}(?:zerlegt|offen|in einzelteilen|auseinandergenommen)|auseinandergenommen|(?:haben|hat) (?:[\\w.]+ ){0,6}(?:losgelegt|aufgemacht|auseinandergenommen|angepackt|aufgenommen|gestartet)|auf hochtouren|auf (?:dem|unserem) (?:tisch|werktisch|arbeitsplatz)|unter der lupe',
  controlling:
    '(?:wir|er) (?:testen|prüfen|kontrollieren|beobachten|testet|prüft) (?:\\w+ )?(?:ihre|die|den) (?:uhr|gang|ganggenauigkeit)(?= (?:gerade|derzeit|zurzeit|noch|momentan|aktuell)|[,.!]|$)|(?:ihre|die) uhr testen wir|wird (?:noch )?(?:eingehend )?(?:getestet|geprüft)|(?:endkontrolle|schlusskontrolle|endprüfung|kontrolle|gangkontrolle|tests?) (?:steht|stehen|fehlt|fehlen|muss|müssen) (?:\\w+ )?noch(?: \\w+)?|(?:es )?(?:fehlt|fehlen) (?:nur )?noch (?:die|der|das) (?:\\w+ )?(?:endkontrolle|schlusskontrolle|prüfung|kontrolle|test)|(?:letzte|ein paar|noch einige|finale|abschliessende|nur noch die) (?:\\w+ )?(?:kontrollen?|tests?|prüfungen?|einstellungen?)|läuft (?:\\w+ ){0,2}(?:auf dem (?:beweger|prüfgerät)|zur probe|probe)|auf dem (?:prüfstand|uhrenbeweger|zeitwaage)',
  awaiting_answer:
    '(?:wart(?:en|et|e)) (?:wir )?(?:\\w+ ){0,3}(?:auf|bis|darauf)(?: \\w+){0,2} (?:ihr(?:e[nmrs]?)? (?:ok|okay|ja|einverständnis|rückmeldung|signal|bescheid|unterschrift|go|entscheid|entscheidung|zusage|antwort|freigabe|zustimmung)|sie (?:zusagen|zustimmen|freigeben|entscheiden|antworten|sich))|(?:sie haben|haben sie) (?:[\\w.]+ ){0,5}(?:noch )?nicht (?:geantwortet|zugesagt|zugestimmt|freigegeben|reagiert|entschieden|unterschrieben|bestätigt|angenommen)|(?:uns )?(?:fehlt|fehlen|brauchen wir|benötigen wir) (?:\\w+ ){0,3}(?:ihr ok|ihr okay|ihre unterschrift|ihr einverständnis|ihr ja|ihre freigabe|ihre zusage)|ball liegt bei ihnen|ohne ihr(?:e|en)? (?:ok|okay|einverständnis|zusage|freigabe)',
  quoted:
    '(?:kostenvoranschlag|offerte|kv|angebot)(?: [\\w.]+){0,6} (?:erhalten|bekommen|gekriegt|eingetroffen|angekommen|in ihrem postfach|im postfach|bei ihnen|rausgegangen)|(?:haben|hatten) sie (?:\\w+ ){0,4}(?:kostenvoranschlag|offerte|kv|angebot) (?:\\w+ ){0,3}(?:erhalten|bekommen)',
  approved:
    '(?:eingang|erhalt) ihrer (?:freigabe|zusage|zustimmung|annahme)|(?:ihr(?:e[nmrs]?)?|das|mit dem) (?:ok|okay|ja|go|einverständnis|grünes licht)(?: \\w+){0,4} (?:erhalten|bekommen|da|eingegangen|vom|vorliegt|gekommen)|(?:haben|hatten) sie (?:[\\w.]+ ){0,6}(?:ok|okay|grünes licht|ja|einverständnis|auftrag) (?:gegeben|gesagt|erteilt)|(?:sie haben|haben sie) (?:[\\w.]+ ){0,6}(?:zugesagt|zugestimmt|unterschrieben|ja gesagt|grünes licht gegeben|eingewilligt)|(?:freigabe|zusage|zustimmung|einverständnis|auftrag) (?:[\\w.]+ ){0,6}(?:erhalten|bekommen|eingegangen|erteilt|gegeben)(?! (?:werden|wurde nicht))',
  declined:
    'gegen (?:die|eine|das|den|unsere?) (?:\\w+ )?entschieden|dagegen entschieden|(?:reparatur|revision) verzichtet|entschieden,? (?:\\w+ )?nicht reparieren|(?:wollen|wollten|möchten) (?:sie )?(?:\\w+ ){0,3}(?:nicht (?:reparieren|machen)|verzichten)|nein gesagt|abgelehnt',
  shipped:
    '(?:auf (?:dem|der) (?:weg|reise)|unterwegs) (?:zu ihnen|nach hause)|(?:zu ihnen|an sie) (?:unterwegs|versandt|verschickt|abgegangen|gegangen|geschickt|raus)|(?:zur|auf die) post (?:gebracht|gegeben|gegangen)|(?:geht|gehen|ging) (?:[\\w.]+ ){0,6}(?:raus|ab|auf die reise|zur post)|(?:schicken|senden) wir (?:[\\w.]+ ){0,6}(?:zu|ab|raus|ihnen)|hat (?:[\\w.]+ ){0,6}(?:verlassen|übernommen)|rausgegangen|(?:ist|sind|geht|gehen|ging|heute|gestern|morgen) (?:[\\w.]+ ){0,4}raus|(?:dhl|ups|fedex|tnt|dpd|gls|post|kurier) (?:hat|holt|übernimmt) (?:[\\w.]+ ){0,6}(?:abgeholt|ab|übernommen|mitgenommen)|(?:abgeholt|übernommen)(?= (?:worden|vom kurier))|im versand',
  delivered:
    '(?:wird|werden) (?:[\\w.]+ ){0,6}(?:zugestellt|geliefert|gebracht|überbracht)|(?:bringt|liefert|stellt) (?:[\\w.]+ ){0,6}(?:vorbei|aus|zu|ihnen|die uhr|sie|das paket)|(?:kommt|ist|trifft) (?:[\\w.]+ ){0,4}bei ihnen(?: (?:an|ein))?|(?:liegt|ist) (?:\\w+ ){0,2}in ihrem briefkasten|vor ihrer (?:haustür|tür)',
  arrives:
    '(?:da|hier|bei uns|angekommen|eingetroffen|geliefert|gekommen|an lager|im haus)(?= (?:seit|und|,)|$|[,.!])|(?:ist|sind) (?:\\w+ ){0,3}(?:da|hier|bei uns|an lager|im haus|eingetrudelt|reingekommen)|(?:eingetrudelt|reingekommen|reinkommen|eintrudeln)|(?:haben|hat) (?:wir )?(?:[\\w.]+ ){0,4}(?:gekriegt|in der hand|an lager|vor uns)|(?:lässt|lassen) (?:\\w+ ){0,2}auf sich warten|steht (?:\\w+ )?aus',
  ordered:
    '(?:in auftrag gegeben|angefordert|geordert|bestellt)|(?:ist|sind) (?:\\w+ ){0,3}(?:in bestellung|geordert)',
  waiting:
    'dauert (?:\\w+ ){0,2}länger|(?:arbeit|arbeiten|reparatur|revision|alles) (?:ruht|ruhen|steht still|stehen still|pausiert)|unterbrochen|(?:steht|stehen) (?:\\w+ )?still|kommen nicht weiter|macht (?:\\w+ ){0,2}(?:probleme|schwierigkeiten|sorgen)|liegt (?:\\w+ )?an|es liegt (?:\\w+ )?an|hängt (?:\\w+ )?(?:fest|am|im)|(?:der|die) (?:verspätung|verzug)|lässt uns (?:\\w+ )?(?:warten|im stich)|darum dauert|deshalb dauert|deswegen dauert|(?:der|die|einziger?) (?:grund|ursache|verzögerung|engpass|haken)(?: \\w+){0,2}|schuld (?:ist|daran|sind)|hapert|klemmt|(?:hält|halten) (?:\\w+ ){0,3}auf|(?:brauchen|benötigen) (?:wir )?(?:noch|zuerst|erst)|(?:wir )?warten (?:noch )?(?:immer )?auf|uns fehl(?:t|en)|auf sich warten|lieferverzug|verspätet sich|haben wir (?:noch )?keine[nr]?',
  appointment:
    '(?:sehen uns|treffen uns|erwarten sie|erwarte sie|freuen uns auf sie|bis)(?= (?:am|um|montag|dienstag|mittwoch|donnerstag|freitag|samstag))|abgemacht|eingetragen|vorgemerkt',
  warranty: '\\w{3,}(?:garantie|gewährleistung)(?:n|zeit|frist|anspruch)?|auf garantie|unter garantie',
  assessed:
    '(?:wurde|haben|hat|ist|worden|gar nicht|nicht) (?:[\\w.]+ ){0,6}(?:angeschaut|angesehen|unter die lupe genommen)(?: worden)?',
  valid:
    'läuft (?:[\\w.]+ ){0,4}ab|zeit bis|bis (?:[\\w.]+ ){1,4}zeit|(?:haben|hat) (?:sie )?(?:noch )?bis|(?:gelten|gültig|bleiben gültig|laufen ab|verfallen)(?: (?:bis|noch))?',
  first_promise:
    'hätte (?:[\\w.]+ ){0,6}sollen|war (?:[\\w.]+ ){0,4}(?:geplant|zugesagt|vorgesehen|versprochen|angekündigt)',
  delay:
    '(?:rutscht|verzieht sich|zieht sich|aufgeschoben|nach hinten|länger als|dauert (?:doch )?länger|verspätet)',
  redo: '(?:nochmal|noch einmal|erneut|wieder) (?:[\\w.]+ ){0,3}(?:auf dem (?:tisch|werktisch)|dran|vornehmen|nachschauen|nachsehen)',
  assessing:
    '(?:kostenvoranschlag|offerte|kv|angebot) wird (?:\\w+ )?(?:erstellt|vorbereitet|ausgearbeitet|berechnet)|(?:erstellen|arbeiten|bereiten) (?:wir )?(?:\\w+ ){0,3}(?:kostenvoranschlag|offerte|kv|angebot)',
  received:
    '(?:wurde|haben) (?:sie )?uns (?:[\\w.]+ ){0,4}(?:übergeben|anvertraut|gebracht|überlassen|abgegeben|dagelassen)',
  handed:
    '(?:wieder|zurück) bei ihnen(?=$|[,.!]| zu)|(?:ist|liegt) (?:\\w+ )?(?:zurück |wieder )?(?:in ihrem besitz|in ihren händen|an ihrem handgelenk)',
}

const it: Further = {
  callback:
    '(?:la|le|ti|vi) (?:dar|far|mand)(?:o|emo|a|anno) (?:un|uno|una) (?:colpo di telefono|squillo|telefonata|chiamata|messaggio|mail)|(?:verra|sara) (?:richiamat[oa]|ricontattat[oa]|contattat[oa]|avvisat[oa]|avvertit[oa]|informat[oa])|(?:la|le) (?:richiam|chiam|telefon|scriv|sent|avvert|avvis|aggiorn)(?:o|a|iamo|ero|era|eremo|iro|ira|iremo|e)|ci (?:sentiamo|risentiamo|sentiremo)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|entro|per))|(?:le|vi) (?:daro|daremo|dara|do|diamo|faccio|facciamo|faro|faremo) (?:sapere|notizie|un cenno|conferma|aggiornamenti)|avra (?:mie|nostre|sue) notizie',
  ready:
    "(?:la|lo) (?:aspetta|attende|aspettera|attendera)|e tutto pronto|bell'e pronto|da ritirare|a disposizione|pronto da (?:ritirare|portare via)",
  pickup:
    '(?:puo|potra|potrebbe|possiamo|potremo) (?:\\w+ )?(?:passar|venir|ritirar|riprender|prender|riaver|indossar|consegnar|restituir)\\w*(?: a (?:ritirar|prender|riprender)\\w+)?|(?:lo|la) (?:riavra|ritirera|riprendera|avra|rivedra|indossera|riceve|ritrova)|passi (?:pure )?(?:a (?:ritirarlo|prenderlo))?|venga (?:pure )?(?:a (?:ritirarlo|prenderlo))?|(?:glielo|ve lo) (?:ridiamo|rendiamo|riconsegniamo|consegniamo|restituiamo|daremo|renderemo|ridaremo|riconsegneremo|consegneremo|restituiremo)|di nuovo (?:da lei|suo|con lei|a casa)|tornera (?:al suo polso|da lei)|al (?:suo )?polso|lo trova (?:pronto|in)',
  finished:
    '(?:e|sono|abbiamo) (?:\\w+ )?(?:fatt[oaie]|sistemat[oaie]|a posto|chius[oaie]|concluso tutto)(?=$|[,.!]| e )|(?:finito|chiuso|sistemato) (?:il lavoro|tutto)|(?:chiudiamo|chiuderemo|sistemiamo|sistemeremo|finiamo) (?:il lavoro|tutto|la pratica)|lavoro (?:e )?(?:fatto|finito|concluso)|messo a nuovo|rimesso a nuovo',
  not_begun:
    'non (?:e stato|abbiamo|si e) (?:ancora )?fatto (?:ancora )?(?:niente|nulla)|non (?:\\w+ ){0,4}(?:toccat[oa]|iniziat[oa]|apert[oa]|smontat[oa]|mess[oa] mano|cominciat[oa]|pres[oa] in mano|mess[oa] sul banco)|aspetta (?:ancora )?(?:il suo|il proprio) turno|in attesa (?:di|del) (?:essere (?:apert|smontat|pres)\\w*|suo turno|turno)|deve ancora (?:iniziare|cominciare|essere (?:apert|smontat|pres)\\w*)|(?:e|ancora) in (?:coda|fila)',
  in_work:
    '(?:stiamo|sta|stanno) (?:\\w+ ){0,3}lavor(?:ando|are)|(?:stiamo|sta) (?:ultimando|finendo|terminando|completando)|(?:e|sta|sono) (?:\\w+ ){0,2}(?:smontat[oa]|in mano (?:al|a)|sul tavolo|a pezzi|in lavorazione|sotto i ferri)|sotto i ferri|(?:abbiamo|ha|hanno) (?:gia |appena |ora )?(?:messo mano|aperto|smontato|iniziato|cominciato|avviato|attaccato|dato inizio)|(?:lavori|revisione|riparazione|lavoro) (?:\\w+ )?(?:a buon punto|in pieno svolgimento|avanti|procede|procedono|e cominciat[oa]|e iniziat[oa])|ci (?:stiamo|sta) (?:gia )?(?:lavorando|mettendo mano)|in pieno svolgimento',
  controlling:
    '(?:stiamo|sta) (?:\\w+ )?(?:controllando|collaudando|testando)|(?:manca(?:no)?|resta(?:no)?|rimangono) (?:\\w+ ){0,3}(?:controll[io]|test|collaud[io]|verific\\w+|prove?)|(?:ultimi|alcuni|qualche) (?:controll[io]|test|collaud[io]|prov[ae])|sul (?:cyclotest|cronocomparatore)',
  awaiting_answer:
    "(?:attendiamo|aspettiamo|in attesa|attesa|attende|aspetto|attendo)(?: (?:ancora|solo|sempre|tuttora|di|della|del|la|il|che|un|una|soltanto))* (?:sua|suo|vostra|vostro|lei)(?: (?:ci|mi))? ?(?:conferma|approvazione|risposta|accettazione|decisione|riscontro|autorizzazione|consenso|benestare|ok|via libera|accordo|firma|approvi|confermi|accetti|risponda|decida|dia|firmi)|(?:lei )?non (?:ci |lo |l')?ha (?:ancora )?(?:risposto|confermato|accettato|approvato|firmato|dato|deciso|autorizzato)|(?:manca|serve|occorre)(?: \\w+){0,2} (?:la|il) (?:sua|suo) (?:ok|firma|conferma|benestare|si|approvazione|risposta)|la palla e (?:a lei|sua)",
  quoted:
    '(?:ha|avra) (?:gia )?ricevuto (?:\\w+ ){0,2}preventivo|preventivo (?:\\w+ ){0,3}(?:ricevuto|nella sua casella|in sue mani|arrivato)',
  approved:
    "aver(?:e|ci|lo)? (?:gia )?(?:accettat[oa]|approvat[oa]|confermat[oa]|firmat[oa]|dato)|(?:ci )?(?:ha|abbia) (?:gia |regolarmente )?(?:dato (?:l'ok|il via(?: libera)?|il benestare|la conferma|il consenso)|detto (?:di )?si|firmato|autorizzato)|(?:il )?suo (?:ok|via libera|benestare|si)(?= (?:del|e|ci|lo|ricevuto))|(?:la )?sua (?:conferma|approvazione|accettazione)(?= (?:del|e|ci|ricevuta|risale))",
  declined: '(?:ha|abbia) (?:\\w+ )?(?:detto (?:di )?no|rinunciato|rifiutato|preferito non)',
  shipped:
    '(?:in viaggio|in cammino|per strada|partit[oa]) (?:verso|da) (?:di lei|lei|casa)|(?:verso|da) (?:di )?lei|(?:abbiamo|e stat[oa]|ho) (?:\\w+ )?(?:spedit[oa]|affidat[oa]|imbucat[oa]|consegnat[oa] (?:al|a) (?:corriere|dhl|ups|fedex|poste))|(?:lo|glielo) (?:spediamo|mandiamo|spediremo|manderemo|inviamo)|ha lasciato',
  delivered:
    "(?:glielo|lo|le) (?:port|consegn|recapit)(?:a|era|eranno|ano)|(?:arriva|arrivera|giungera|sara) (?:\\w+ )?(?:da lei|a casa|al suo (?:domicilio|indirizzo)|nelle sue mani)|(?:portera|consegnera|recapitera) (?:il pacco|l'orologio)",
  arrives:
    "(?:e|sono) (?:gia |finalmente |ora |ormai )*(?:qui|qua|da noi|in (?:laboratorio|magazzino|casa|sede)|arrivat[oaie]|nelle nostre mani)(?= (?:da|e|,)|$|[,.!])|(?:ce l'abbiamo|l'abbiamo|li abbiamo|le abbiamo)(?: (?:gia|in mano|qui))*|(?:abbiamo|e) (?:\\w+ )?(?:in mano|avut[oa])|(?:tarda|tardano|stenta) ad arrivare|torna(?:no|ra)?|ridann?o|rientra(?:no)?",
  ordered:
    "(?:abbiamo|ho) (?:\\w+ )?(?:fatto (?:l'ordine|arrivare)|richiesto|inoltrato l'ordine)|in ordinazione|ordinato",
  waiting:
    "ci (?:vuole|mette|mettiamo) (?:\\w+ )?(?:piu|di piu)|richiede piu tempo|(?:e|sono|resta) (?:\\w+ )?(?:ferm[oaie]|sospes[oaie]|interrott[oaie]|bloccat[oaie])|da(?:nno)? problemi|e (?:il|la|lo|l')(?= \\w+ (?:che|a) )|ci tiene fermi|tiene (?:tutto )?fermo|in causa|siamo (?:ancora )?fermi|(?:e|sono) (?:il|la|lo|l'|i|le|un|una)(?: \\w+){1,2} (?:che|a) (?:manca(?:re|no)?|bloccare|fermare|ritardare|tenerci)|ci (?:manca|mancano|serve|servono|occorre|blocca|tiene fermi)|(?:per questo|ecco perche|per cio)(?: \\w+){0,3}|(?:il|la) (?:ritardo|attesa|problema|intoppo|colpa|causa)(?: e| e dovut[oa]| dipende| deriva| nasce)|bloccati|non (?:si trova|arriva|arrivano)|tard(?:a|ano)",
  appointment:
    "(?:ci vediamo|la vedo|l'aspetto|la aspetto|ci troviamo)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|alle|in))|fissat[oa] per|prenotat[oa]",
  assessed: "(?:abbiamo|ha|e stat[oa]) (?:\\w+ )?(?:guardat[oa]|dato un'occhiata|vist[oa])",
  valid: '(?:ha|avete) (?:tempo )?fino|val(?:e|gono)|validi|valide|scadono',
  first_promise: 'doveva|avrebbe dovuto|era (?:previst[oa]|promess[oa]|fissat[oa]|annunciat[oa])',
  delay:
    'slitt(?:a|ato|ano|era|eremo)|spost(?:a|ato|iamo)|rimand(?:a|ato|iamo)|allung(?:a|ati|ano)|accumulato ritardo',
  redo: '(?:di nuovo|nuovamente) (?:sul banco|aperto|in mano|smontato)',
  handed:
    "(?:e|l'ha) (?:gia |di nuovo )*(?:tornat[oa] )?(?:al (?:suo )?polso|nelle sue mani|in suo possesso)",
}

const further: Readonly<Record<Language, Further>> = { fr, en, de, it }

export function furtherWords(language: Language, kind: EventKind): string {
  const words = further[language][kind]
  return words === undefined ? '' : `|${words}`
}

/** Words written out in these tables: no misspellings of others ("slipped" is not "shipped"). */
export function spelledWords(language: Language): string[] {
  return Object.values(further[language]).flatMap(
    (words) => foldWord(words).match(/(?<![a-z\\(:])[a-z]{5,}(?![a-z(?\\[*])/g) ?? [],
  )
}
