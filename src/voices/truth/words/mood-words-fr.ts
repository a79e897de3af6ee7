import type { MoodWords } from './mood-words.ts'

export const moodWordsFr: MoodWords = {
  formulas:
    "(?:je|nous|toute l'equipe|notre equipe) (?:rest|demeur|sommes|suis|me tiens|nous tenons|se tient)\\w*[^.!?]{0,40}? disposition|a votre (?:entiere |complete )?disposition pour (?:tout|toute|repondre|plus|vos)[^.!?,]*|n'hesitez pas[^.!?]*|(?:tres )?(?:bon|bonne|belle|bel|excellent|excellente|agreable|joyeux|joyeuses) (?:week-?end|week end|journee|soiree|semaine|fin de semaine|fin d'annee|fetes|annee|vacances|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noel|paques|apres-midi)|meilleurs voeux[^.!?]*|montres? de pret|prets? a (?:vous|repondre)|pret(?:e)?s? a vous \\w+|(?<!sommes )(?<!sommes toujours )(?<!toujours )(?<!encore )dans l'attente de (?:votre|vous|cette)[^.!?,]*|au plaisir[^.!?]*|en vous souhaitant[^.!?]*|nous vous souhaitons[^.!?]*|je vous souhaite[^.!?]*|merci (?:pour|de) votre (?:patience|confiance|comprehension|fidelite|message|mail|courriel|appel|visite)(?: (?:du|d'|de) (?:hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|\\d+(?: \\w+)?))?|de pret a porter|a tres bientot|a bientot|tout de suite",
  farewell:
    "(?:alors |donc |bien |merci,? |ok,? |parfait,? )*(?:a|au) (?:bientot|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine prochaine|tres vite|tres bientot|plus tard|tout a l'heure)(?: prochain| matin| apres-midi)?(?: alors| donc)?",
  asks: "(?:est-ce|qu'est-ce|quand|comment|pourquoi|ou|quel(?:le)?s?|que|qui|combien|pouvez|pourriez|souhaitez|voulez|preferez|avez|auriez|etes|desirez|seriez|acceptez|confirmez|disposez|a quel(?:le)?|faut-il|peut-on|peut-elle|doit-on|devons|dois|puis|pouvons|serait-il|est-il|est-elle|a-t|sera-t|ca vous|cela vous|on |vous (?:etes|avez|pouvez|pourriez|seriez|souhaitez|preferez|voulez))|\\w+-(?:vous|nous|elle|il|je|t-elle|t-il|ce)",
  condition:
    "si(?! bien)|s'il|s'ils|a condition que|sous reserve (?:que|de|d')|en cas de|en cas d'|dans le cas ou|au cas ou|a moins que|pourvu que|sauf si|des lors que|si jamais",
  courtesy:
    "(?:si (?:vous (?:le |la )?(?:souhaitez|desirez|preferez|voulez|avez|pouvez|etes disponible)|cela vous|ca vous|besoin|necessaire|possible|vous etes d'accord|vous aviez|l'horaire|je peux|nous pouvons|tout va bien|je ne me trompe|nous ne nous trompons))|s'il vous plait|s'il te plait|s'il en est besoin|en cas de (?:question|besoin|doute|souci|probleme|empechement|absence)",
  whenever:
    "des que|aussitot que|une fois que|une fois|lorsque|lorsqu'|quand|des (?:son|sa|leur|votre|l'|reception|la reception)|jusqu'a ce que|apres que|a (?:l'arrivee|reception|la reception)|des l'arrivee|apres (?:reception|accord|votre accord|validation|l'arrivee)|afin que|afin de|pour que|avant que|avant de|avant d'|tant que",
  wouldBe:
    'serai(?:t|ent)|pourrai(?:t|ent)|aurai(?:t|ent)|faudrait|couterai(?:t|ent)|prendrait|permettrait|reviendrait|conviendrait|peut-etre|eventuellement|pourrions',
  notWouldBe: 'serait-il|(?:nous|je) serai(?:on|)s',
  reported:
    "vous (?:ne )?(?:nous |m'|me |l'|le |la )?(?:dites|disiez|ecrivez|ecriviez|indiquez|indiquiez|mentionnez|mentionniez|signalez|signaliez|demandez|demandiez|pensiez|pensez|esperiez|esperez|souhaitez|souhaitiez|vouliez|voulez|aviez besoin|avez besoin|craignez|craigniez|croyiez|croyez|aimeriez|auriez (?:aime|souhaite|voulu|besoin)|desirez|desiriez|parlez|parliez|evoquez|evoquiez|affirmez|rappelez|supposez|supposiez|precisez|precisiez|attendiez|deplorez|regrettez|proposez|comptiez|teniez)|vous (?:nous |m'|l'|le )?(?:avez|aviez) (?:bien )?(?:dit|ecrit|demande|indique|signale|mentionne|souhaite|cru|compris|entendu|pense|espere|parle|evoque|precise|propose|suggere)|(?:selon|d'apres) (?:vous|votre (?:mail|message|courriel|lettre))|comme vous (?:le |l'|nous )?(?:dites|disiez|ecrivez|ecriviez|souhaitez|souhaitiez|demandez|demandiez|indiquez|indiquiez|soulignez|mentionnez|aviez|savez|vouliez)|votre (?:demande|question|souhait|crainte|remarque) (?:de|concernant|que|sur|d')|on vous (?:avait|a) (?:dit|annonce|indique|promis|assure)|a vous lire",
  request:
    "(?:merci|veuillez|je vous prie|nous vous prions|prie|priere|je vous remercie|nous vous remercions)(?: bien vouloir)? (?:de |d'|bien vouloir )*(?!noter|avoir|patienter|prendre note|trouver|considerer|de noter|de patienter|compter|votre|pour|que)(?:me |nous |le |la )*\\w+(?:er|ir|re|oir)|pensez a|n'oubliez pas|confirmez|repondez|dites-|dites nous|faites-nous|faites nous|tenez-nous|indiquez-|indiquez nous|envoyez-|apportez|rappelez-nous|rappelez nous|appelez-nous|appelez nous|ecrivez-nous|contactez-nous|merci d'avance|merci de me|reservez|munissez-vous|presentez-vous avec|merci de (?:bien vouloir )?(?:nous )?(?:confirmer|repondre|rappeler|valider|signer|retourner|renvoyer|regler|preciser|donner|faire|dire|apporter|venir)",
  generic:
    "en general|generalement|habituellement|d'habitude|d'ordinaire|en moyenne|la plupart du temps|de maniere generale|en regle generale|d'une maniere generale|le plus souvent|nos revisions|toute revision|nos delais (?:habituels|moyens)",
  contrast:
    'mais|cependant|toutefois|neanmoins|or|par contre|en revanche|malheureusement|pourtant|en realite|en fait',
  negation:
    "(?:inutile|n'|ne |pas|plus(?! (?:tard|tot|ou moins|de|que|longtemps|precise|exact|d'))|jamais|aucune?|ni)",
  notNegation:
    "non seulement|pas seulement|ne (?:\\w+ ){1,3}que|pas mal|plus que|n'hesitez pas|pas de (?:souci|probleme)|pas d'inquietude|si ce n'est|n'est-ce pas|ne (?:vous )?(?:inquietez|inquiétez)[^,.]*",
  ahead:
    "(?!(?:sera-t|contra|para|extra|infra|camera|opera|mira))\\w{2,}(?:ra|rai|ront|rons|rez|ras)|(?:va|vont|allons|vais|allez) (?:\\w+ ){0,2}\\w+(?:er|ir|re|oir)|devrait|devraient|devrions|prevoyons|prevu[es]*|prevois|pensons|esperons|espere|comptons|d'ici|estimee?|planifie[es]*|programme[es]*|annonce[es]*|attendu[es]*|previsionnelle?|des demain",
  past: "vien(?:t|nent|s) d'(?:etre )?|(?:est|sont) (?:\\w+ ){0,2}(?:faite?s?|effectuee?s?|realisee?s?|remplacee?s?|changee?s?|polie?s?|nettoyee?s?|reglee?s?|revisee?s?|posee?s?|montee?s?)|(?:a|ont|avons|avez|ai|etait|etaient|avait|avaient|fut|avions) (?:pas |toujours |encore |plus |jamais |rien |bien |deja |ete |enfin |tout juste |finalement |donc |aussi |egalement |ainsi )*\\w+(?:e|es|ee|ees|i|is|ie|it|u|ue|us|ues|ert|ert)|a ete|ont ete|(?:est|sont|etait|etaient) (?:\\w+ ){0,3}(?:arrivee?s?|partie?s?|revenue?s?|rentree?s?|passee?s?|entree?s?|venue?s?|recue?s?|parvenue?s?|livree?s?)|viens? de|venons de|vient de|est passee?|sont partie?s",
  joints:
    "mais|car|donc|puis|cependant|toutefois|alors que|tandis que|parce que|puisque|sinon|or|ensuite|c'est pourquoi|et (?=nous|vous|elle|il|je|on|votre|notre|la montre|le devis|sera|est|reste|ainsi|donc|puis|j'|l'|que|sa|son|a ete|vient|pourra|partira|attend|doit|devrait)|si (?=vous|la|le|les|tout|elle|il|nous|votre|notre|cela|ca|rien|aucun|jamais|on)|s'il|a condition|sous reserve|des que|une fois|lorsque|apres reception|apres votre accord|a reception|apres validation",
  datedThings:
    '(?:mail|e-mail|email|message|courriel|courrier|lettre|appel|coup de fil|entretien|echange|conversation|visite|passage|demande|sms|texto|reponse|discussion|telephonique|facture|ticket|achat|achetee?|acquise?|relance|avis|mariage|anniversaire|voyage|depart|vacances|conges|naissance|ceremonie)s?',
}
