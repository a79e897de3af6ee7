import type { EventWords } from './event-words.ts'

const work =
  'reparation|revision|intervention|restauration|service|entretien|remise en etat|remontage|demontage|nettoyage|polissage|reglage|traitement|travaux'

export const eventWordsFr: EventWords = {
  events: {
    callback:
      '(?:vous|te) (?:rappell?e?|rappelons|rappellerai|rappellera|rappellerons|rappelerons|rappelera|recontact\\w+|contact\\w+|telephon\\w+|appell?e(?:rai|rons|ra|ront)?|appelons|tiendr(?:ai|a|ons)(?: \\w+)? (?:au courant|informee?s?)|tenons(?: \\w+)? (?:au courant|informee?s?)|tiens(?: \\w+)? (?:au courant|informee?s?)|informer(?:ai|a|ons)|ecrir(?:ai|a|ons)|donner(?:ai|a|ons) (?:des )?nouvelles|donnons (?:des )?nouvelles|avertir(?:ai|a|ons)|previendr(?:ai|a|ons)|joindr(?:ai|a|ons)|confirmer(?:ai|a|ons))|(?:revien(?:s|t|drai|dra|drons)|revenons|reviendrai|reviendrons) vers vous|(?:aurez|recevrez) (?:de nos nouvelles|un appel|une reponse|des nouvelles)|vous (?:rappeler|recontacter|contacter|telephoner|appeler|tenir au courant|tenir informee?)|(?:un|mon|notre) (?:appel|coup de fil)(?! de fonds)',
    handed:
      "(?:vous )?(?:a ete|avez ete|avons|ai|est) (?:deja |bien )?(?:restituee?|rendue?|remise? en mains? propres?|recuperee?|retiree?)|vous l'avez (?:deja )?(?:recuperee?|retiree?|reprise)|vous avez (?:deja )?(?:recupere|retire|repris) (?:votre|la) montre|(?:vous avons|vous l'avons) (?:deja )?(?:rendue?|restituee?|remise?)|vous a ete (?:deja )?(?:restituee?|rendue?|remise?)|(?:restituee|rendue|retiree) (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier)",
    ready:
      '(?:(?<!de )pret(?:e|s|es)?|preete|prette)(?! a (?:vous|nous|repondre|intervenir|commencer|etre (?:demontee|polie|remontee|controlee)))|disponible(?! (?:en|dans) )|vous attend|(?:tenue?|reste|est|sera) (?:\\w+ ){0,2}a votre (?:entiere )?disposition|(?:a|pour) (?:etre )?(?:retiree|recuperee) (?:des|a partir|en boutique|au comptoir)|peut etre (?:retiree|recuperee|enlevee|reprise)|pourra etre (?:retiree|recuperee|enlevee|reprise|rendue|restituee)',
    pickup:
      "(?:passer|venir|repasser|revenir)(?: \\w+){0,3} (?:chercher|recuperer|prendre|reprendre|retirer)|(?:passez|venez)(?: \\w+){0,2} (?:chercher|recuperer|prendre|reprendre|retirer)|(?:la |le |l')?(?:recuperer|recupere[rz]|reprendre|retirer|retrouver|recuperation|recupererez)|venir la prendre|retrait|(?:vous )?(?:(?:sera|seront) )(?:rendue?|restituee?|remise?)|(?:rendre|restituer|rendrons|restituerons|restitution|remettre|remettrons|livrer|livrerons|livraison|rendons|restituons|restituee|rendue|aurez (?:votre|la) montre)|de retour (?:chez|entre|a) (?:vous|vos)|au poignet|sortira (?:d'atelier|de l'atelier)",
    finished:
      '(?:est|sont|etait|sera|seront|soit|bien|deja|enfin|maintenant|desormais|entierement|totalement|presque) (?:\\w+ )?(?:terminee?s?|achevee?s?|finie?s?|finalisee?s?|reparee|reparee?s|revisee)|(?:avons|ai|a) (?:\\w+ ){0,2}(?:termine|acheve|fini|finalise)|terminee?s?|achevee?s?|fini(?:e|es|s)?|finalisee?|fin des travaux|reparee(?! par)|montre est faite|revision est faite|reparation est faite|terminer(?:a|ons)|finir(?:a|ons)|achever(?:a|ons)',
    not_begun:
      "(?:pas|jamais) (?:encore )?(?:commence|debute|demarre|entame|ete prise? en charge|ete ouverte|ete demontee?)|(?:en attente|attend) (?:de|d'etre|son|son tour) (?:prise? en charge|tour|affectation)|dans la file d'attente|(?:commencer|debuter|demarrer|entamer)(?:a|ont|ons)|(?:va|vont|allons) (?:commencer|debuter|demarrer|entamer)",
    in_work: `en (?:cours (?:de |d')(?:${work}|travail|traitement|demontage|remontage)|reparation|revision|travail|restauration|plein travail)|(?:${work}) (?:est|sont|suit)(?: \\w+)? (?:en cours|entame[es]*|engage[es]*|commence[es]*|son cours|lancee?)|sur l'etabli|(?:entre|dans) les mains (?:de|d') ?(?:notre|nos|l'|un)? ?(?:horloger|maitre|atelier)\\w*|travaill(?:e|ons|ent)(?: actuellement| deja| en ce moment)? (?:sur|dessus)|(?:a|ont|avons|avez) (?:bien |deja |ete |tout juste )*(?:commence|debute|demarre|entame|demonte|mise? en travail)(?! a vous)|(?:est|a ete) (?:actuellement |deja )?(?:demontee|ouverte|sur l'etabli)|s'en occupe|est en main|prise? en charge par (?:notre|l'|un)|(?:commence|debute|demarre)(?: (?:ce|cette|aujourd'hui|demain|lundi|les|la|ses|son))`,
    controlling:
      "(?:en|au|aux|subit(?: \\w+)?|passe(?: \\w+)?|est en|reste en|phase d[e']) (?:cours de )?(?:controle|observation|test|tests|controles|essais|essai)(?: (?:final|finaux|de marche|d'etancheite|qualite))?|en phase de (?:controle|test)|sous observation|(?:controle|controles|tests|essais|observation)(?: \\w+){0,2} (?:est|sont) en cours",
    controlled:
      '(?:controle|controles|tests?|essais)(?: \\w+){0,3} (?:a ete |ont ete |est |sont )?(?:passe|passee?s|reussie?s?|effectue[es]*|valide[es]*|termine[es]*|concluants?|satisfaisants?|bons?|ok|positifs?)|(?:a|avons) (?:\\w+ )?(?:passe|reussi|valide|effectue|franchi) (?:avec succes )?(?:tous |le |les |son |ses |derniers |dernier )*(?:controle|controles|tests?)|controlee(?: et|,| avec|\\.)',
    assessing:
      "(?:en (?:cours (?:de |d'))?|attente (?:de |du |d'))(?:diagnostic|expertise|examen|analyse|evaluation)|(?:diagnostic|expertise|examen) (?:est|sont) en cours|(?:sera|va etre) (?:examinee|diagnostiquee|expertisee|ouverte)|examine(?:ra|rons)|(?:etablir|etablit|prepare|preparons|etablissons|preparer) (?:actuellement |encore )?(?:votre|le|un|son) (?:devis|diagnostic)|devis (?:est |sera )?(?:en (?:cours|preparation)|en cours (?:d'elaboration|de preparation))",
    assessed:
      '(?:diagnostic|expertise|examen)(?: \\w+)? (?:a ete |est )(?:effectue|fait|realise|termine|pose|acheve)\\w*|(?:a|avons|ont)(?: \\w+)? (?:examine|diagnostique|expertise|ausculte)|(?:a ete|est) (?:bien |deja )?(?:examinee|diagnostiquee|expertisee)|diagnostic (?:termine|pose|effectue)',
    awaiting_answer:
      "(?:attend(?:ons|s)?|en attente (?:de|d')|reste en attente de|dans l'attente de|il (?:nous )?manque|nous manque) (?:toujours |encore |plus que |simplement )*(?:de )?(?:votre|l') ?(?:accord|reponse|validation|feu vert|decision|approbation|retour|confirmation|bon pour accord)|sans (?:reponse|nouvelles|retour) de votre part|(?:n'avons|n'avoir|n'avez) (?:\\w+ ){0,3}(?:recu|eu|donne|valide|repondu)(?: \\w+){0,2} (?:reponse|accord|retour|validation|devis)|(?:votre|l') (?:accord|reponse|validation) (?:\\w+ )?(?:manque|nous manque|est attendue?)|devis (?:est |reste |attend )?(?:toujours |encore )?(?:en attente|a valider|attend)",
    quoted:
      "(?:devis|estimation|chiffrage|offre)(?: [\\w']+){0,4} (?:a|est|etait|avait|ont|vous a) (?:\\w+ )?(?:bien |deja |ete )*(?:envoye|adresse|transmis|parti|pret|etabli|expedie|soumis|remis|prepare)\\w*|(?:avons|ai|a|avions) (?:\\w+ ){0,3}(?:envoye|adresse|transmis|etabli|soumis|fait parvenir|fait suivre|remis|communique) (?:\\w+ ){0,2}(?:le|votre|un|notre|ce) (?:devis|estimation|chiffrage)|(?:devis|estimation) (?:du|date du|envoye|adresse|transmis|emis|etabli)|(?:vous )?(?:recevrez|enverrons|adresserons|aurez|transmettrons|parviendra|enverrai|ferons parvenir) (?:\\w+ ){0,3}(?:devis|estimation)|devis (?:\\w+ )?(?:suivra|sera|arrivera|partira|vous parviendra)",
    approved:
      '(?:avez|ayez|avoir|aviez|a ete|est) (?:bien |deja |ete )*(?:accepte|approuve|valide|signe|donne votre accord|confirme|donne votre feu vert)(?:e)?(?: (?:le|du|notre|votre) devis)?|(?:recu|suite a|grace a|merci (?:de|pour)|apres|avec) (?:\\w+ )?(?:votre|bonne reception de votre) (?:accord|approbation|validation|feu vert|acceptation|bon pour accord)|devis (?:\\w+ )?(?:a ete |est |bien )*(?:accepte|approuve|valide|signe)|votre accord (?:\\w+ )?(?:nous est (?:bien )?parvenu|a (?:bien )?ete (?:recu|enregistre)|est (?:bien )?enregistre|date|du)|accord (?:du|donne|recu)',
    declined:
      '(?:avez|a|est|ete) (?:\\w+ )?(?:refuse|decline|rejete|renonce a)(?:e)?(?: \\w+){0,3}|(?:votre|suite a votre) refus(?! de)|devis (?:a ete |est )?(?:refuse|decline)',
    cancelled: '(?:a ete|est|avons|avez|ont|ai) (?:\\w+ )?(?:annulee?|abandonnee?)(?: \\w+){0,3}|annulation',
    redo: "(?:reprise|reprend|reprendre|reprenons|repris|retour) (?:sous|en) (?:garantie|atelier|main)|repasse[r]? (?:a l'|en )atelier|a ete reprise|(?:reprise|retouche) (?:du travail|gratuite|de l'intervention)|refaire|refaite|reprenons (?:le|les|l'|votre|ce)",
    shipped:
      "expedi(?:ee?s?|e|ons|er|era|erons|tion)|(?:a ete|est|avons|sera|ai|l'avons|a|partie?) (?:\\w+ )?(?:envoye[es]*|poste[es]*|confie[es]* (?:a|au) (?:la poste|transporteur|dhl|ups|fedex|chronopost))|colis (?:est )?(?:parti|en route|en chemin)|(?:est|sont) parti(?:e|s|es)?|(?:quitte|quittee) (?:notre|nos|l'|la|les) (?:atelier|boutique|locaux)|part(?:ira|e|ent)? (?:\\w+ )?(?:demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|par)|enverrons|envoyons|a quitte",
    delivered:
      "recevoir (?:votre|la) montre|(?:la |l')?recevrez(?: (?:votre|la) montre| le colis)?|(?:a ete|est|sera|ete) (?:\\w+ )?livree?s?(?: (?:le|chez|a))?|livrez? chez vous|vous (?:a ete|sera|est) (?:bien )?livree?|distribue[es]*|remise? contre signature|colis (?:a ete |est )livre|vous sera livree?|livraison (?:a eu lieu|effectuee|est prevue|prevue|par)",
    received:
      "(?:avons|ai|a|ont) (?:bien |deja |enfin |tout juste )*(?:recu|receptionne|accuse reception de|pris en depot|enregistre)|(?:bien|deja) (?:recue|arrivee|receptionnee)|(?:nous )?(?:est|etait) (?:bien |deja |enfin )*(?:arrivee|parvenue|revenue|rentree)(?: (?:chez nous|a l'atelier|en boutique|dans nos))?|a ete (?:bien )?(?:recue|receptionnee|enregistree|deposee)|(?:deposee?|confiee?|remise?|laissee?) (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|chez|a notre|en boutique)|vous (?:nous |l')?(?:avez|aviez) (?:\\w+ )?(?:depose|confie|remis|laisse|apporte)\\w*|depuis (?:son|votre|le) depot|arrivee (?:chez|a l'atelier)|recue (?:le|lundi|mardi|mercredi|jeudi|vendredi|hier)",
    arrives:
      'parvenir|parviendra|parviendront|parvient|parviennent|arriv(?:e|ee|er|era|eront|ees|es|ent|ait|ant)|livr(?:ee?s?|era|aison|er)|recevr(?:ons|ai|a)|parvien(?:t|dra)|parvenu[es]*|attendue?s?|rentree?|reception|recue?s?|recevoir|livre|obtenir|obtiendrons|avons eu|nous parviendra|rentrera',
    ordered:
      "(?:a ete|est|avons|ont|ete|ai|sont|a) (?:\\w+ ){0,2}(?:commandee?s?)|commande (?:de (?:la|le|l')|du|des) \\w+ (?:est )?(?:passee|partie)|commande(?:rons|ra|r)|en commande|(?:avons )?passe commande",
    waiting:
      "(?:attend(?:ons|s|ent|ait|aient|re)?|en attente|dans l'attente|reste[nt]* en attente|attendant)(?: (?:toujours|encore|plus que|actuellement|simplement|juste|malheureusement|desormais|seulement))*(?! (?:votre (?:visite|venue|retour)|vous|de vous|au))|(?:bloque|retarde|immobilise|suspendu|arrete|retenue?)[es]*(?: \\w+){0,3} (?:par|faute|en raison|a cause)|(?:faute|en raison|a cause|du fait) d(?:e|u|es|'une?|'[a-z]+)|(?:il )?(?:nous )?manque(?: encore| toujours| plus que)?|retard(?: est| vient| provient| s'explique| du| dans| de livraison| d'| par| tient)+|due? (?:a|au)|rupture|en rupture de stock|introuvable",
    appointment:
      "rendez-vous|rendez vous|rdv|recevoir (?:en boutique|a l'atelier)|creneau|vous attend(?:ons|s)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|a|pour))",
    paid: '(?:avez|ayez|a ete|est|ete|etait) (?:\\w+ )?(?:paye|regle|verse|acquitte|solde)[es]*|(?:votre |le |du )?(?:paiement|reglement|acompte|virement|versement|arrhes)|encaisse|deja paye',
    valid: '(?:est |reste |etait )?valable|validite|valide jusqu|expire(?:ra)?|caduc|arrive a echeance',
    delay:
      '(?:(?:a|avec|ont|aura|accuse|un|du|de|prend|pris|le|votre|son|leger) )?retard|report(?:ee?|er|ons)?|repoussee?|decal(?:ee?|age|er)|prolong\\w+',
    first_promise:
      "(?:initialement|a l'origine|au depart|d'abord|dans un premier temps|premiere (?:date|promesse|estimation)|date initiale|promise initialement|avions (?:annonce|promis|prevu|indique))",
    warranty: 'garantie?s?|garanti(?:e|es|s)?|sav gratuit|couvert[es]*(?: par)?',
    expected:
      'prevu[es]*|attendu[es]*|annonce[es]*|promis[es]*|estimee?s?|fixee?s?|confirmee?|planifiee?|delai|date de (?:retour|livraison|restitution|mise a disposition|fin)|echeance|patienter|compte[rz]|faudra|faut (?:compter|prevoir|encore)|patience|avis(?:e|ee)|maintenue?|tenons|respectee?|promesse|engageons?|convenue?|est pour|prendra|durera|demandera|necessite[r]?a?',
  },
  nouns: {
    watch:
      "montres?|garde-temps|chrono(?:graphe)?s?|elle|piece d'horlogerie|l'a|la (?=rendre|recuperer|retirer|restituer)|votre (?:rolex|omega|cartier|tudor|breitling|tag|iwc|longines|tissot|piece)|dossier|ordre|commande \\d+",
    quote: 'devis|estimation|chiffrage|offre',
    parcel: 'colis|paquet|envoi|pli',
    part: "pieces?(?! d'identite)|fournitures?|composants?|(?:le |du )?fournisseur|stock",
    payment: 'montant|somme|versement|reglement|paiement|reglement|facture|acompte|virement|solde',
    appointment: 'rendez-vous|rendez vous|rdv',
    work: `${work}|operation|diagnostic|controle final|expertise`,
    other:
      '(?:votre )?(?:refus|annulation|resiliation)|catalogue|boutique (?:est|sera|ferme)|magasin (?:est|sera|ferme)|atelier (?:est|sera) ferme|ferme|fermes|ouverts|horaires|parking|certificat|attestation|photos?|rapport|document|formulaire|site|brochure',
  },
}
