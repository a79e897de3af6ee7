import type { Language } from '../claim.ts'

/** Words whose misspelling would hide a claim, folded, in the forms that occur. */
export const keyWords: Readonly<Record<Language, string>> = {
  fr: `retard planning calendrier delai delais
    approbation estimation diagnostic
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre
    demain aujourd semaine semaines prochaine prochain derniere dernier quinzaine huitaine
    montre montres prete terminee termine reparation reparee revision revisee atelier boutique couronne cadran aiguilles mouvement verre joint joints bracelet boitier lunette
    fournisseur piece pieces attente attendons garantie devis montant total expediee expedie envoyee livree livraison transporteur recue recuperer retirer remplacee remplace remplacement
    polie etancheite polissage polissons rappelons rappellerons rappellerai recontacterons contacterons horloger controle etancheite poussoir ressort balancier paiement acompte manufacture partenaire accepte approuve valide commandee arrivera arrivee disponible environ euros francs commence debut restituee rendue`,
  en: `schedule delayed delay
    approving estimate diagnosis answer included
    monday tuesday wednesday thursday friday saturday sunday january february april august september october november december
    tomorrow yesterday today weeks month months fortnight
    watch ready finished completed repair repaired service serviced overhaul workshop boutique crown crystal gasket dial hands movement bracelet strap bezel battery mainspring balance clasp pusher
    supplier parts waiting awaiting warranty guarantee quote estimate total shipped dispatched delivered delivery courier received collect collected collection replaced replacement polished polishing watchmaker
    approved approval accepted ordered arrived arrive expected manufacturer partner payment deposit invoice pounds francs euros currently available resistance tested water watertight within latest callback contact`,
  de: `termin termine termins terminen zeitplan verzogerung verspatung punktlich spater
    auftragsbestatigung bestatigung zustimmung ruckmeldung mehrwertsteuer
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar april august september oktober november dezember
    morgen gestern heute wochen woche monat monate nachste nachsten nachster kommende kommenden spatestens voraussichtlich ubermorgen
    fertig abholbereit abholen abgeholt abgeschlossen repariert reparatur revision revidiert werkstatt geschaft boutique krone glas dichtung dichtungen zifferblatt zeiger uhrwerk gehause armband lunette batterie schliesse drucker
    lieferant ersatzteil ersatzteile warten wartet garantie kostenvoranschlag offerte gesamtbetrag versandt verschickt geliefert zugestellt eingetroffen erhalten ersetzt ausgetauscht poliert gepruft dichtheit dichtigkeit reguliert uhrmacher politur
    freigabe freigegeben genehmigt bestellt erwartet hersteller manufaktur partner zahlung anzahlung franken bereit wasserdichtigkeit kontrolle endkontrolle melden anrufen gegenwartig derzeit`,
  it: `ritardo rispettiamo puntuale
    riscontro conferma approvazione compresa inclusa gratuita
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    domani ieri settimana settimane prossima prossimo giorni
    orologio pronto terminato completato riparazione riparato revisione revisionato laboratorio boutique negozio corona quadrante lancette movimento vetro guarnizione guarnizioni bracciale cinturino ghiera cassa batteria fibbia pulsante
    fornitore ricambio ricambi attendiamo aspettiamo attesa garanzia preventivo totale importo spedito consegnato consegna corriere ricevuto ritirare ritirarlo ritiro sostituito sostituita sostituzione lucidato lucidatura lucidata orologiaio
    lasciata lasciato conservata conservato impermeabile approvato accettato ordinato ordinata arrivata arrivera previsto prevista manifattura partner pagamento acconto franchi disponibile impermeabilita controllo collaudo richiameremo ricontatteremo contatteremo entro circa`,
}

/** Real words one edit away from a key word, which must stay what they are. */
export const innocentWords: Readonly<Record<Language, string>> = {
  fr: `regard retarde retarder retardee retards delaye
    verse verses versee versees verser versez versement monte montee monter montes montrer montrez montrent montra contre prise preter prise pretes prets presse verte verte vertes serre verres verra verrons vers voire cours courante couronnes cadrans pointe points jointe jointes rejoint totale totaux devise devises attend attendu attentif attente atteinte
    envoye envoyer envoyez envoyees livre livrer livres recu recue recule rendu rendue rendus vendue tendue vendredis lundis mardis montant montants montante garanti garantir garanties termine terminer terminez terminees repare reparer reparations prochainement prochains dernierement derniers demande demandee demander remplacer remplaces remplacees place
    poli polir polit police police pieces pierre pliee plie atelier ateliers arrive arrivee arrives arriver arrivees valider valides validee accepter acceptee acceptes approuvee commander commandes commande commences commencer commencee debute debut debuts debit controler controlee controles mouvements bracelets boitiers lunettes ressorts france franc souffle decembre disponibles avril avis avoir retirez retiree retire retires retirera recuperez recuperee polis rappelez rappeler rappelle rappelera contacter contactez horlogers horlogerie horlogere partenaires partenariat environs moteur prepare prepree preparee joues joindre mardis prenez pretez restitue rendra lundi matin matinee semaines jeudis`,
  en: `scheduled schedules delays relay
    answers answered includes include including improving
    slipped slips whipped ripped flipped snipped clipped dripped stripped equipped quoted noted voted mondays tuesdays wednesdays thursdays fridays saturdays sundays waters waiter wafer wager watered match matched watched watches water catch reads really reader heady weekly weeks month monthly mouth hours hand handed hundred brown crowd drown frown grown dials dialled total totally quotes quoted quite quiet quota service services servicing repairs repairing parties party parks marts waited wanting casting guarantees warranties shipping delivers deliver deliveries deliver receive receives receiver collects collecting polisher polite police replace replaces replacing approve approves accept accepts order orders arrives arrival arriving expect expects manufacture manufactured partners payments deposits invoices pound poured pounds strap straps clasps pushed pushes bezels balanced balances batteries movements moment contacts contract available tests tasted texted latest later latter finish finishes finishing completes complete today toady friday sunday monday mayday frankly frances euros augusta services bracelets collector collecting supplied supplies supply within without watching tomorrow approvals`,
  de: `einhalten einzuhalten eingehalten verschiebt verschieben verschoben verschiebung termini terminiert sparer
    rucksendung rucksendungen ruckzahlung rucksprache ruckstellung gultig gultige gultigkeit bestatigen bestatigt bestatigte
    morgens gesternabend wochen wocher machen kochen monats monaten monaten fertige fertigen fertigt abholung geholt abgeholte reparieren reparaturen revisionen werkstatte geschafte kronen krane krone glaser dichten dichtung zeigen zeigt zeige zeigern uhrwerke gehauses armbander batterien schliessen schliesst drucken lieferanten lieferung liefert liefern wartete warte warten karten garten starten garantien garantiert erhalt erhielten erhaltet ersetzen ersetzt versetzt besetzt ersatz polieren polierte polieren uhrmacherin uhrmachers freigeben freigegebene genehmigte bestellen bestellt gestellt bestellte erwarten erwartete herstellen herstellung hersteller partners zahlungen frank franke bereits bereiten breit breite kontrollen kontrollieren meldet meldung melde anruf anrufe derzeitige mitte mittel mittwochs freitags freizeit sonntags montags montage dienstags dienst dienste sommer somit heute heutige haute beute leute bestehen verstehen geliefert gelernt gekommen kommen kommende naechste naechsten ersten letzten glatt glas nichts dichte boutiquen poliert spater spat gehauft marke marken`,
  it: `ritardi ritarda ritardata ritardato rispettano puntuali
    conferme confermo confermi confermata confermato confermare compresi compreso comprese incluso incluse inclusi gratuito gratuiti gratuite riscontri
    pronta pronti pronte prontamente ponte porto terminare termini terminata completata completare completo riparare riparata revisioni revisionare laboratori corone corono quadranti movimenti vetri veto guarnire braccialetto cinturini ghiera ghiere casse cassa cassetto causa batterie fibbie pulsanti fornitori ricambia attendere attenti attende aspetta aspettano aspettare attesi garanzie garantita preventivi totali importi importa importo importante spedita spedire consegnare consegne consegnata corrieri corriera ricevuta ricevere ricevuti ritiri ritirata ritirato ritirarla sostituire sostituiti sostituite lasciate lasciati lascia conservate conservati conserva lucido lucida lucidare orologi orologiai orologeria approvata approvare accettata accettare accettate ordinare ordine ordinario arrivato arrivati arrivare previsti previste partner pagamenti acconti franco franca disponibili controlli collaudi contro entrambi entrate entrata entri giorno giornata settimanale prossimi prossime marzo mezzo martedi domanda domande ieri circa cerca cerco negozi vento verto verso venti mando maggio viaggio aprire aprile prime sabati controlla sostituita orologio`,
}
