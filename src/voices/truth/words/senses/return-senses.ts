import type { SenseWords } from './sense.ts'

/** The watch is back with its owner: fetched, handed over, worn again. */
export const returnSenses = {
  /** What the client did. */
  fetched: [
    "(?:avez|ayez|avoir|aviez|a|ait|eu|est|etes|etre|soyez|ete|deja|bien|montre|omega|seamaster) (?:\\w+ |l' ?)?(?:recupere|repris|retire|emporte|retrouve|reprise)e?s?|reparti[es]* avec|rentree? en possession|(?:venue?s?|passee?s?|repassee?s?) (?:\\S+ ){0,3}(?:re)?(?:chercher|prendre|retirer|recuperer)|(?:retiree|recuperee|emportee|reprise)s?(?= par|,| le| en main)|quitte (?:la|notre) boutique avec|emmenee?|ramenee?|(?:vous|client\\w*|proprietaire) (?:\\w+ )?(?:est|etes|a|avez) (?:\\w+ ){0,2}(?:reparti|rentre|repris|reprise|recupere|retire|emporte|ressorti)\\w*|etes (?:\\w+ )?(?:venue?|passee?) (?:\\S+ ){0,4}(?:chercher|prendre|reprendre|recuperer|retirer)|sortie? (?:de chez nous )?avec|signe (?:le bon|la quittance|le recu|la decharge)|(?:enlevee?|cherchee?|reprise?)(?= (?:par|le|lundi|en|il|cette|ce))|pris(?:e)? possession|reintegre|retrouve(?:e|z)? (?:votre|sa|son) (?:montre|omega|seamaster|poignet|proprietaire)",
    '(?:collected|picked (?:it |her |your \\w+ |the \\w+ |your watch )?up|fetched|took (?:it|her|your \\w+|the \\w+) (?:home|away|back|with you)|taken (?:it|her|your \\w+|the \\w+) (?:home|away|back)|took (?:delivery|possession|charge) of|taken (?:delivery|possession) of|came (?:in |by |over )?(?:to|and) (?:fetch|collect|get|pick)\\w*|coming (?:in |by )?(?:\\w+ \\w+ )?(?:to|and) (?:fetch|collect|get|pick)\\w*|retrieved|reclaimed|walked (?:out|away|off) with|left (?:the shop |the boutique |our \\w+ )?with (?:it|your|the)|were in (?:\\w+ \\w+ )?to (?:fetch|collect|get|pick))|came (?:in |by |over )?for (?:it|your|the|her)|been (?:collected|picked up|fetched|claimed)|was (?:collected|picked up|fetched|claimed)|carried (?:it )?home|went home with|gone home|went home|signed for it|claimed (?:it|your)|got (?:it|your \\w+|the \\w+) back|received (?:it|your \\w+|the \\w+) back|collecting|picking (?:it |your \\w+ |the \\w+ )?up|fetching|left wearing|home with you|walked out|took (?:it|your|the) (?:\\w+ )?(?:home|back|with)|received back|stopped by (?:to|and)|popped in (?:to|and)|dropped (?:in|by) (?:to|and)',
    '(?:abgeholt|entgegengenommen|mitgenommen|zurückerhalten|zurückbekommen|wiederbekommen|zurückgenommen|in empfang genommen|übernommen|wiedererhalten|zurückgeholt|heimgenommen|wieder an sich genommen)|abholung|abgeholt|mit nach hause genommen|nach hause genommen|wieder (?:abgeholt|mitgenommen|übernommen|in empfang genommen|an sich)|an sich genommen|quittiert|zurückerhielten|abholten|mitnahmen|heimgeholt|wiedererlangt|holten|in empfang|vorbeigekommen (?:sind )?(?:und|um)|vorbeikamen|entgegennahmen|übernahmen',
    '(?:ritirat|ripres|recuperat|portat[oa] (?:via|a casa)|rientrat[oa] in possesso|rientrat[oa]?)[oa]?|(?:venut[oa]|passat[oa]) (?:\\S+ ){0,3}(?:a|per) (?:\\w+ ){0,2}(?:ri)?(?:prend|ritir|tir)\\w*|tornat[oa] in possesso|andat[oa] via con|uscit[oa] con|ritirat[oa]|ritiro|venut[oa] (?:a |da noi|in|per)|passat[oa] (?:a |da noi|in|per)|preso|portato (?:via|a casa|con se)|riavut[oa]|ripres[oa]|recuperat[oa]|tornat[oa] (?:a casa|in possesso)|ricevuto indietro|riportato a casa|firmato (?:la ricevuta|il ritiro)|ottenuto indietro',
  ],
  /** What the house did. */
  gaveBack: [
    'remise?s?(?! en (?:etat|marche|service|route|forme|beaute))|rendue?s?|restituee?s?|redonnee?s?|restitution|remise en (?:vos )?mains?(?: propres?)?|livree?s?(?= en mains)|redonne|remis|rendu|restitue|retournee?|livree? en main',
    "handed (?:back|over|it|your \\w+|the \\w+)|(?:given|gave|giving) (?:(?:it|you|your \\w+|the \\w+|her) ){0,3}back|returned|restored to you|restitution|passed back|released to|hand-?over|the return of your|(?:gave|handed|passed|returned) (?:over|back)|restituted|back to (?:its|the) owner|into (?:your|the owner's) hands",
    'zurückgegeben|ausgehändigt|übergeben|überreicht|retourniert|wiedergegeben|ausgefolgt|übergabe|aushändigung|rückgabe|retour (?:an|beim?)|wiedergegeben|zurückgegangen|retour|ausgeliefert|in die hände|hingegeben|abgegeben an',
    'restituit[oa]|riconsegnat[oa]|consegnat[oa]|res[oa](?= (?:a|al|lunedi|il|in|ieri))|rimess[oa]|ridat[oa]|riconsegna|restituzione|ritiro|restituit[oa]|ridat[oa]|rilasciat[oa]|passat[oa] nelle|tornat[oa]',
  ],
  toClient: [
    "(?:a|au|aux|par) (?:le |la )?(?:client\\w*|propri[eé]taire\\w*)|vous(?= (?:a|ont|avons|ai|avait))|a vous|en mains? propres?|(?:par|de) (?:vos soins|votre part)|vous l'avons|vous avons|a son proprietaire|au titulaire|a qui de droit|en (?:vos|ses) mains|a madame|a monsieur",
    'to (?:you|the (?:client|customer|owner)|its (?:owner|wearer))|by (?:you|the (?:client|customer|owner)|client|customer)|(?:gave|handed|returned) (?:it |her )?(?:to )?you|you your|to client|to customer|to owner|to its rightful|into your hands|in person|the client|the customer|the owner|you in',
    'ihnen|an (?:den |die )?(?:kund\\w+|besitzer\\w*|eigentümer\\w*|sie)|(?:vom|von der|vom) (?:kund\\w+|besitzer\\w*)|beim kunden|persönlich|durch sie|von ihnen|dem (?:kunden|besitzer|eigentümer)|der kundin|in ihre hände|an kunde(?:n)?|kundin|persönlich|eigentümer\\w*|besitzer\\w*',
    "(?:a|al|alla|da|dal|dalla) (?:lei|client\\w*|proprietari\\w*|parte sua|titolare)|da parte (?:sua|del cliente)|le (?:e|abbiamo|ha)|gliel'abbiamo|nelle sue mani|a mano|al legittimo|in mani proprie|nelle mani|brevi manu|alla cliente|al titolare|personalmente",
  ],
  /** It was done, on a day or in the records. */
  tookPlace: [
    "a eu lieu|s'est (?:faite|deroulee|effectuee)|est intervenue|a ete effectuee|effectuee|est faite|est (?:bien |deja )?(?:faite|effective|effectuee|signee|close)|(?:faite|effectuee|realisee|signee) le|remonte a",
    'took place|has taken place|was (?:made|done|completed)|happened|is done|is (?:already )?(?:done|complete)|done|completed|dates from|made on',
    'stattgefunden|erfolgte?|fand statt|ist erfolgt|vollzogen|ist erledigt|abgeschlossen|erledigt|vorgenommen|durchgeführt',
    'ha avuto luogo|e avvenut[oa]|si e svolt[oa]|e stat[oa] effettuat[oa]|avvenut[oa]|effettuat[oa]|(?:e|gia) (?:stat[oa] )?(?:fatt|eseguit|effettuat|complet|compiut)\\w*|eseguit[oa]|risale|completat[oa]',
  ],
  /** They have it. */
  withClient: [
    "(?:a|de nouveau a|sur) votre poignet|au poignet depuis|de nouveau (?:\\w+ )?(?:entre vos mains|chez vous|en votre possession|a vous)|entre vos mains|en votre possession|(?:est|se trouve) (?:\\w+ )?chez vous|vous (?:la )?portez (?:\\w+ ){0,3}(?:depuis|de nouveau|a nouveau)|vous (?:l'avez|avez votre \\w+) (?:\\w+ )?(?:de nouveau|a nouveau|depuis|deja|chez vous)|plus chez nous|chez (?:son|sa) proprietaire|a nouveau (?:a votre|entre vos|en votre|chez vous|portee)|de retour (?:chez vous|a votre|entre vos)|a retrouve (?:votre|son|le) (?:poignet|proprietaire)|a regagne (?:votre|le)|vous profitez (?:\\w+ )?de|(?:est|deja) (?:\\w+ )?en vos mains|vous (?:la |l' ?)?avez (?:\\w+ )?(?:recue|recuperee|a votre poignet|sous les yeux|en main)|plus (?:dans|en) (?:nos|notre)",
    "(?:back )?on your wrist|back in your (?:hands|possession|keeping|care)|(?:had|have|having) (?:your \\w+|it|the \\w+|her) (?:\\w+ )?back|(?:is|are|'s|been) (?:\\w+ )?back with (?:you|its owner)|in your (?:hands|possession)|no longer (?:with|here with|in) (?:us|our)|already have (?:it|your|the)|reunited with|(?:is|has been|been) home|at home with you|been wearing|wearing (?:it|your \\w+) (?:again|since)|enjoying (?:it|your \\w+|the \\w+)|where it belongs|(?:already|now) (?:have|got|wearing) (?:it|your|the)|have got (?:it|your|the) \\w* ?back|(?:is|are) yours again|back in your|back home|you have (?:had )?(?:it|your \\w+) since|with its owner|not here any ?more|no longer (?:holding|have it|have your)|out of our hands",
    '(?:an|auf) ihrem (?:handgelenk|arm)|(?:wieder|schon|bereits|zurück) (?:bei|in) (?:ihnen|dir|ihren händen|ihrem besitz)|in ihrem besitz|in ihren händen|nicht mehr (?:bei|in) uns\\w*|(?:hast|haben|habt) (?:\\w+ ){1,4}bei (?:dir|ihnen|euch|sich)|wieder (?:tragen können|tragen|am handgelenk)|tragen sie (?:\\w+ ){0,4}wieder|(?:haben|hast) (?:sie |du )?(?:\\w+ ){0,3}(?:wieder|zurück)(?=$|[,.! ])|wieder (?:bei|an|am) (?:ihnen|ihrem|handgelenk|arm|seinem|ihrer)|zurück beim (?:kunden|besitzer)|bei ihrem besitzer|wieder (?:im|in) (?:besitz|ihrem besitz)|(?:haben|tragen|besitzen) (?:sie )?(?:\\w+ ){0,4}(?:seit \\w+ )?(?:wieder|bereits|schon) (?:bei sich|zurück|zu hause|am handgelenk|im besitz)|wieder (?:daheim|zu hause|zuhause)|gehört wieder|viel freude (?:damit|daran)|nicht mehr (?:hier|im haus|da)|wieder ihr eigen',
    "(?:al|sul) (?:suo )?polso(?! meccanico)|nelle sue mani|in suo possesso|di nuovo (?:suo|da lei|con (?:il|lo)|in suo|a casa sua|nelle)|(?:ha|avete) (?:gia |di nuovo )+(?:con se|il suo|l'orologio)|non (?:e|si trova) piu (?:da|presso|qui)|lo indossa (?:gia|di nuovo)|gia (?:a casa|con lei|da lei)|(?:di nuovo|nuovamente|gia) (?:al|nelle|in|con|da|a) (?:\\w+ )?(?:polso|mani|possesso|casa|lei|se)|tornat[oa] (?:da lei|a casa|al|suo|nelle)|lo (?:sta )?(?:porta|indossa|indossando|portando)|(?:ha|avete) (?:\\w+ )?(?:di nuovo |gia |con se )?(?:il suo orologio|il seamaster|l'orologio) (?:con se|al polso|da|di nuovo)|non (?:e|si trova) piu (?:\\w+ )?(?:da|presso|qui|nostr)|dal suo proprietario|rientrat[oa] in possesso|e con lei|fuori dalle nostre",
  ],
  /** The file is closed. */
  fileClosed: [
    '(?:dossier|affaire|ordre|commande|cas) (?:\\w+ ){0,4}(?:clos(?:e)?|archivee?|classee?|terminee?|solde|cloturee?)|(?:dossier|affaire|ordre|commande|cas|fiche) (?:[\\w-]+ ){0,4}(?:boucle|ferme|regle|cloture|range)e?|affaire reglee',
    '(?:file|case|order|job|ticket) (?:\\w+ )?(?:is )?(?:now )?(?:closed|archived|completed|settled)|(?:nothing (?:left|more)|all) (?:\\w+ )?(?:closed|settled)|(?:matter|service file|ticket|job card|file|order|case) (?:[\\w-]+ ){0,3}(?:closed|complete|settled|done|archived)',
    '(?:vorgang|auftrag|dossier|fall|akte|sache) (?:\\w+ ){0,4}(?:geschlossen|erledigt|abgeschlossen|archiviert|abgelegt|zu)|(?:vorgang|auftrag|dossier|fall|akte|sache|angelegenheit) (?:[\\w-]+ ){0,4}(?:beendet|archiviert|abgehakt|gelegt|durch)',
    '(?:pratica|dossier|ordine|caso|incarto) (?:[\\w-]+ ){0,3}(?:chius[oa]|archiviat[oa]|conclus[oa]|evas[oa]|terminat[oa])|(?:pratica|dossier|ordine|caso|incarto|scheda) (?:[\\w-]+ ){0,4}(?:definit|sistemat|liquidat|complet)\\w*',
  ],
  /** The handing over as a noun. */
  givingBack: [
    'restitution|remise|retrait|recuperation|retour',
    'restitution|hand-?over|collection|pick-?up|return',
    'abholung|übergabe|rückgabe|aushändigung|auslieferung',
    'restituzione|riconsegna|consegna|ritiro',
  ],
  /** "We gave you it back." */
  gaveYou: [
    "vous (?:l'avons|avons|l'ai|ai) (?:\\w+ )?(?:rendu|remis|restitue|redonne)e?|vous a (?:\\w+ )?ete (?:\\w+ )?(?:rendue?|remise?|restituee?|redonnee?)|avons (?:\\w+ )?pu vous (?:la )?(?:rendre|remettre|restituer)",
    '(?:gave|given|handed|returned|passed) (?:it |her |the \\w+ |your \\w+ )?(?:back )?(?:over )?to you|(?:gave|handed|given) you (?:your|the|it)(?: \\w+)?(?: back)?|let you have (?:it|your \\w+) back',
    '(?:haben|durften|konnten|hat) (?:\\w+ ){0,2}ihnen (?:[\\w.]+ ){0,6}(?:zurückgegeben|übergeben|ausgehändigt|überreicht|zurückgeben|aushändigen|überreichen|wiedergeben)|ihnen (?:[\\w.]+ ){0,5}(?:zurückgegeben|übergeben|ausgehändigt|überreicht) (?:haben|wurde|worden)|(?:wurde|ist) ihnen (?:[\\w.]+ ){0,6}(?:zurückgegeben|übergeben|ausgehändigt|überreicht)',
    "(?:le|gliel'|glielo) ?(?:abbiamo|ho|ha) (?:\\w+ )?(?:restituit|riconsegnat|consegnat|rimess|res|ridat)[oa]|(?:le|gli) (?:e|era) (?:\\w+ )?stat[oa] (?:\\w+ )?(?:restituit|riconsegnat|consegnat|rimess|res|ridat)[oa]",
  ],
} as const satisfies Readonly<Record<string, SenseWords>>
