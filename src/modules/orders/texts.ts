import { defineTexts } from '#platform/i18n/texts.ts'

/** What the house answers when an order cannot do what was asked: why, and what to do instead. */
export const ordersTexts = defineTexts({
  'orders.no-such-step': {
    en: 'An order that is {from, select, received {received} assessed {assessed} quoted {quoted} approved {approved} in_work {in work} controlled {controlled} ready {ready} returned {returned} declined {declined} cancelled {cancelled} other {abandoned}} cannot go to “{to, select, received {received} assessed {assessed} quoted {quoted} approved {approved} in_work {in work} controlled {controlled} ready {ready} returned {returned} declined {declined} cancelled {cancelled} other {abandoned}}” directly. Take the steps between first.',
    fr: 'Un ordre {from, select, received {reçu} assessed {diagnostiqué} quoted {devisé} approved {approuvé} in_work {en travail} controlled {contrôlé} ready {prêt} returned {restitué} declined {refusé} cancelled {annulé} other {abandonné}} ne peut pas passer directement à « {to, select, received {reçu} assessed {diagnostiqué} quoted {devisé} approved {approuvé} in_work {en travail} controlled {contrôlé} ready {prêt} returned {restitué} declined {refusé} cancelled {annulé} other {abandonné}} ». Faites d’abord les étapes intermédiaires.',
    de: 'Ein Auftrag im Stand «{from, select, received {angenommen} assessed {befundet} quoted {offeriert} approved {freigegeben} in_work {in Arbeit} controlled {kontrolliert} ready {bereit} returned {zurückgegeben} declined {abgelehnt} cancelled {storniert} other {nicht abgeholt}}» kann nicht direkt auf «{to, select, received {angenommen} assessed {befundet} quoted {offeriert} approved {freigegeben} in_work {in Arbeit} controlled {kontrolliert} ready {bereit} returned {zurückgegeben} declined {abgelehnt} cancelled {storniert} other {nicht abgeholt}}» gesetzt werden. Gehen Sie zuerst die Schritte dazwischen.',
    it: 'Un ordine {from, select, received {ricevuto} assessed {diagnosticato} quoted {preventivato} approved {approvato} in_work {in lavorazione} controlled {controllato} ready {pronto} returned {restituito} declined {rifiutato} cancelled {annullato} other {abbandonato}} non può passare direttamente a «{to, select, received {ricevuto} assessed {diagnosticato} quoted {preventivato} approved {approvato} in_work {in lavorazione} controlled {controllato} ready {pronto} returned {restituito} declined {rifiutato} cancelled {annullato} other {abbandonato}}». Completi prima i passaggi intermedi.',
  },
  'orders.closed-waits-for-nothing': {
    en: 'This order has ended and cannot wait for anything. Open a redo if there is more to do.',
    fr: 'Cet ordre est terminé et ne peut plus rien attendre. Ouvrez une reprise s’il reste du travail.',
    de: 'Dieser Auftrag ist abgeschlossen und kann auf nichts mehr warten. Eröffnen Sie eine Nacharbeit, wenn noch etwas zu tun ist.',
    it: 'Questo ordine è concluso e non può più attendere nulla. Apra una ripresa se resta del lavoro da fare.',
  },
  'orders.operations-open': {
    en: '{count, plural, one {One operation is} other {# operations are}} not done yet. Finish or drop {count, plural, one {it} other {them}} before the final control.',
    fr: '{count, plural, one {Une opération n’est pas terminée} other {# opérations ne sont pas terminées}}. Terminez-{count, plural, one {la ou retirez-la} other {les ou retirez-les}} avant le contrôle final.',
    de: '{count, plural, one {Ein Arbeitsgang ist} other {# Arbeitsgänge sind}} noch nicht erledigt. Vor der Endkontrolle erledigen oder streichen.',
    it: '{count, plural, one {Un’operazione non è terminata} other {# operazioni non sono terminate}}. Le concluda o le tolga prima del controllo finale.',
  },
  'orders.mandate-keeps-case': {
    en: '“{operation}” would polish the case, and the client’s mandate forbids it. Ask the client and record a new mandate first.',
    fr: '« {operation} » polirait la boîte, ce que le mandat du client interdit. Demandez au client et enregistrez d’abord un nouveau mandat.',
    de: '«{operation}» würde das Gehäuse polieren, was der Kundenauftrag verbietet. Fragen Sie zuerst nach und halten Sie die neue Vereinbarung fest.',
    it: '«{operation}» luciderebbe la cassa, e il mandato del cliente lo vieta. Chieda al cliente e registri prima un nuovo mandato.',
  },
  'orders.mandate-keeps-bracelet': {
    en: '“{operation}” would polish the bracelet, and the client’s mandate forbids it. Ask the client and record a new mandate first.',
    fr: '« {operation} » polirait le bracelet, ce que le mandat du client interdit. Demandez au client et enregistrez d’abord un nouveau mandat.',
    de: '«{operation}» würde das Band polieren, was der Kundenauftrag verbietet. Fragen Sie zuerst nach und halten Sie die neue Vereinbarung fest.',
    it: '«{operation}» luciderebbe il bracciale, e il mandato del cliente lo vieta. Chieda al cliente e registri prima un nuovo mandato.',
  },
  'orders.mandate-keeps-dial': {
    en: '“{operation}” would change the dial, and the client wants it kept. Ask the client and record a new mandate first.',
    fr: '« {operation} » modifierait le cadran, que le client veut conserver. Demandez au client et enregistrez d’abord un nouveau mandat.',
    de: '«{operation}» würde das Zifferblatt verändern, das der Kunde behalten will. Fragen Sie zuerst nach und halten Sie die neue Vereinbarung fest.',
    it: '«{operation}» modificherebbe il quadrante, che il cliente vuole conservare. Chieda al cliente e registri prima un nuovo mandato.',
  },
  'orders.mandate-keeps-movement': {
    en: '“{operation}” would exchange the movement, and the client’s mandate forbids it. Ask the client and record a new mandate first.',
    fr: '« {operation} » échangerait le mouvement, ce que le mandat du client interdit. Demandez au client et enregistrez d’abord un nouveau mandat.',
    de: '«{operation}» würde das Werk austauschen, was der Kundenauftrag verbietet. Fragen Sie zuerst nach und halten Sie die neue Vereinbarung fest.',
    it: '«{operation}» sostituirebbe il movimento, e il mandato del cliente lo vieta. Chieda al cliente e registri prima un nuovo mandato.',
  },
  'orders.not-collectable': {
    en: 'This watch is not waiting to be collected, so it cannot be declared unclaimed.',
    fr: 'Cette montre n’attend pas d’être retirée : elle ne peut pas être déclarée non réclamée.',
    de: 'Diese Uhr liegt nicht zur Abholung bereit und kann nicht als nicht abgeholt gelten.',
    it: 'Questo orologio non è in attesa di ritiro e non può essere dichiarato non reclamato.',
  },
  'orders.too-early-to-abandon': {
    en: 'The legal time for this site has not passed: {days, plural, one {one day is} other {# days are}} left. Keep the watch and remind the client.',
    fr: 'Le délai légal de ce site n’est pas écoulé : il reste {days, plural, one {un jour} other {# jours}}. Gardez la montre et relancez le client.',
    de: 'Die gesetzliche Frist dieses Standorts ist nicht abgelaufen: noch {days, plural, one {ein Tag} other {# Tage}}. Bewahren Sie die Uhr auf und erinnern Sie den Kunden.',
    it: 'Il termine legale di questa sede non è trascorso: {days, plural, one {manca un giorno} other {mancano # giorni}}. Conservi l’orologio e solleciti il cliente.',
  },
  'orders.remind-first': {
    en: 'No reminder is recorded for this watch. Remind the client, record it, then declare the watch unclaimed.',
    fr: 'Aucun rappel n’est enregistré pour cette montre. Relancez le client, notez-le, puis déclarez-la non réclamée.',
    de: 'Für diese Uhr ist keine Erinnerung festgehalten. Erinnern Sie den Kunden, halten Sie es fest und erklären Sie sie dann als nicht abgeholt.',
    it: 'Per questo orologio non è registrato alcun sollecito. Solleciti il cliente, lo registri, poi lo dichiari non reclamato.',
  },
  'orders.custody-unsigned': {
    en: 'Every hand-over is signed. Write who took the watch.',
    fr: 'Chaque remise est signée. Indiquez qui a pris la montre.',
    de: 'Jede Übergabe wird unterschrieben. Halten Sie fest, wer die Uhr übernommen hat.',
    it: 'Ogni consegna è firmata. Indichi chi ha preso l’orologio.',
  },
  'orders.custody-nameless': {
    en: 'Name the site, courier or partner who has the watch from now on.',
    fr: 'Indiquez le site, le transporteur ou le partenaire qui détient désormais la montre.',
    de: 'Nennen Sie Standort, Kurier oder Partner, der die Uhr von jetzt an hat.',
    it: 'Indichi la sede, il corriere o il partner che da ora ha l’orologio.',
  },
  'orders.custody-there-already': {
    en: 'The watch is already there: {holder}.',
    fr: 'La montre s’y trouve déjà : {holder}.',
    de: 'Die Uhr ist schon dort: {holder}.',
    it: 'L’orologio è già lì: {holder}.',
  },
  'orders.accessories-forgotten': {
    en: 'Not handed back yet: {labels}. Tick what the client takes, or confirm that it stays here.',
    fr: 'Pas encore remis : {labels}. Cochez ce que le client emporte, ou confirmez que cela reste ici.',
    de: 'Noch nicht mitgegeben: {labels}. Kreuzen Sie an, was der Kunde mitnimmt, oder bestätigen Sie, dass es hier bleibt.',
    it: 'Non ancora riconsegnato: {labels}. Spunti ciò che il cliente prende, o confermi che resta qui.',
  },
  'orders.loan-forgotten': {
    en: 'Still lent to the client: {labels}. Take it back, or confirm that it stays out.',
    fr: 'Encore en prêt chez le client : {labels}. Reprenez l’objet, ou confirmez qu’il reste en prêt.',
    de: 'Noch an den Kunden ausgeliehen: {labels}. Nehmen Sie es zurück, oder bestätigen Sie, dass es ausgeliehen bleibt.',
    it: 'Ancora in prestito al cliente: {labels}. Lo ritiri, o confermi che resta in prestito.',
  },
  'orders.shipment-untracked': {
    en: 'A shipment needs its carrier and its tracking number, or nobody can say where the watch is.',
    fr: 'Un envoi demande le transporteur et le numéro de suivi, sinon personne ne peut dire où est la montre.',
    de: 'Eine Sendung braucht Kurier und Sendungsnummer, sonst kann niemand sagen, wo die Uhr ist.',
    it: 'Una spedizione richiede corriere e numero di tracciamento, altrimenti nessuno può dire dov’è l’orologio.',
  },
  'orders.not-your-site': {
    en: 'This order belongs to another site. You can read it; ask that site, or the owner, to change it.',
    fr: 'Cet ordre appartient à un autre site. Vous pouvez le lire ; demandez la modification à ce site ou au propriétaire.',
    de: 'Dieser Auftrag gehört zu einem anderen Standort. Sie können ihn lesen; bitten Sie jenen Standort oder die Inhaberin um die Änderung.',
    it: 'Questo ordine appartiene a un’altra sede. Può leggerlo; chieda la modifica a quella sede o al titolare.',
  },
  'orders.watch-of-somebody-else': {
    en: 'This watch is recorded under another client. Choose it again with its owner, or record the change of owner first.',
    fr: 'Cette montre est enregistrée chez un autre client. Choisissez-la avec son propriétaire, ou enregistrez d’abord le changement.',
    de: 'Diese Uhr ist bei einem anderen Kunden erfasst. Wählen Sie sie mit ihrem Besitzer, oder halten Sie zuerst den Besitzerwechsel fest.',
    it: 'Questo orologio è registrato presso un altro cliente. Lo scelga con il suo proprietario, o registri prima il cambio.',
  },
  'orders.watch-is-here': {
    en: 'This watch is already here under order {number}. Open that order instead.',
    fr: 'Cette montre est déjà ici sous l’ordre {number}. Ouvrez plutôt cet ordre.',
    de: 'Diese Uhr ist schon hier, unter Auftrag {number}. Öffnen Sie stattdessen jenen Auftrag.',
    it: 'Questo orologio è già qui con l’ordine {number}. Apra piuttosto quell’ordine.',
  },
  'orders.file-missing': {
    en: 'A photograph or signature did not arrive. Take it again, then save.',
    fr: 'Une photographie ou une signature n’est pas arrivée. Refaites-la, puis enregistrez.',
    de: 'Eine Fotografie oder Unterschrift ist nicht angekommen. Bitte noch einmal aufnehmen und speichern.',
    it: 'Una fotografia o una firma non è arrivata. La rifaccia, poi salvi.',
  },
  'orders.service-not-offered': {
    en: 'This service has no price at this site today. Choose another, or ask for a price list that holds it.',
    fr: 'Cette prestation n’a pas de prix sur ce site aujourd’hui. Choisissez-en une autre, ou demandez un tarif qui la contient.',
    de: 'Diese Leistung hat an diesem Standort heute keinen Preis. Wählen Sie eine andere, oder verlangen Sie eine Preisliste, die sie enthält.',
    it: 'Questa prestazione oggi non ha un prezzo in questa sede. Ne scelga un’altra, o chieda un listino che la contenga.',
  },
  'orders.no-such-person': {
    en: 'This person does not work here any more. Choose somebody else.',
    fr: 'Cette personne ne travaille plus ici. Choisissez quelqu’un d’autre.',
    de: 'Diese Person arbeitet nicht mehr hier. Wählen Sie jemand anderen.',
    it: 'Questa persona non lavora più qui. Scelga qualcun altro.',
  },
  'orders.not-while-you-wait': {
    en: 'Only work done while the client waits is finished at the counter. Take this order through its steps.',
    fr: 'Seul le travail fait en présence du client se termine au comptoir. Faites passer cet ordre par ses étapes.',
    de: 'Nur Arbeit, auf die der Kunde wartet, wird am Schalter abgeschlossen. Führen Sie diesen Auftrag durch seine Schritte.',
    it: 'Solo il lavoro fatto mentre il cliente attende si conclude al banco. Porti questo ordine attraverso i suoi passaggi.',
  },
  'orders.redo-needs-return': {
    en: 'A redo is opened for a watch that went back. This order is still open: continue it.',
    fr: 'Une reprise s’ouvre pour une montre déjà restituée. Cet ordre est encore ouvert : poursuivez-le.',
    de: 'Eine Nacharbeit wird für eine zurückgegebene Uhr eröffnet. Dieser Auftrag ist noch offen: führen Sie ihn weiter.',
    it: 'Una ripresa si apre per un orologio già restituito. Questo ordine è ancora aperto: lo prosegua.',
  },
})
