import { defineTexts } from '#platform/i18n/texts.ts'
import { boardTexts } from './staff/board-texts.ts'
import { controlTexts } from './staff/control-texts.ts'
import { workTexts } from './staff/work-texts.ts'

const refusals = defineTexts({
  'workshop.refusal.not-approved': {
    en: 'Work begins once it is approved. This order is not: send a quote, or record the go-ahead first.',
    fr: 'Le travail commence une fois approuvé. Cet ordre ne l’est pas : envoyez un devis, ou enregistrez d’abord l’accord.',
    de: 'Die Arbeit beginnt nach der Freigabe. Dieser Auftrag ist nicht freigegeben: senden Sie einen Kostenvoranschlag, oder halten Sie zuerst die Freigabe fest.',
    it: 'Il lavoro inizia dopo l’approvazione. Questo ordine non è approvato: invii un preventivo, o registri prima il consenso.',
  },
  'workshop.refusal.watch-not-here': {
    en: 'The watch is with {holder}. Record the hand-over to this bench first.',
    fr: 'La montre est chez {holder}. Enregistrez d’abord sa remise à cet établi.',
    de: 'Die Uhr ist bei {holder}. Halten Sie zuerst die Übergabe an diesen Arbeitsplatz fest.',
    it: 'L’orologio è presso {holder}. Registri prima la consegna a questo banco.',
  },
  'workshop.refusal.order-waits': {
    en: 'This order waits {reason, select, client {for the client} part {for a part} partner {for an outside craftsman} transit {for transport} other {for an incident to end}}. If that is over, end the waiting on the order first.',
    fr: 'Cet ordre attend {reason, select, client {le client} part {une fourniture} partner {un artisan externe} transit {le transport} other {la fin d’un incident}}. Si c’est terminé, mettez d’abord fin à l’attente sur l’ordre.',
    de: 'Dieser Auftrag wartet {reason, select, client {auf den Kunden} part {auf ein Teil} partner {auf einen externen Handwerker} transit {auf den Transport} other {auf das Ende eines Ereignisses}}. Ist das vorbei, beenden Sie zuerst das Warten am Auftrag.',
    it: 'Questo ordine attende {reason, select, client {il cliente} part {un ricambio} partner {un artigiano esterno} transit {il trasporto} other {la fine di un incidente}}. Se è superato, concluda prima l’attesa sull’ordine.',
  },
  'workshop.refusal.no-such-step': {
    en: '“{operation}” is {from, select, open {open} started {running} done {done} other {dropped}} and cannot become {to, select, open {open} started {running} done {done} other {dropped}}.',
    fr: '« {operation} » est {from, select, open {à faire} started {en cours} done {terminée} other {retirée}} et ne peut pas devenir {to, select, open {à faire} started {en cours} done {terminée} other {retirée}}.',
    de: '«{operation}» ist {from, select, open {offen} started {in Arbeit} done {erledigt} other {gestrichen}} und kann nicht {to, select, open {offen} started {in Arbeit} done {erledigt} other {gestrichen}} werden.',
    it: '«{operation}» è {from, select, open {da fare} started {in corso} done {conclusa} other {tolta}} e non può diventare {to, select, open {da fare} started {in corso} done {conclusa} other {tolta}}.',
  },
  'workshop.refusal.minutes-doubtful': {
    en: 'The clock of “{operation}” ran for {minutes} minutes: somebody went home. Say how many minutes the work took.',
    fr: 'Le compteur de « {operation} » a tourné {minutes} minutes : quelqu’un est rentré sans l’arrêter. Indiquez combien de minutes le travail a pris.',
    de: 'Die Uhr von «{operation}» lief {minutes} Minuten: Jemand ging nach Hause. Sagen Sie, wie viele Minuten die Arbeit dauerte.',
    it: 'Il contatore di «{operation}» ha girato {minutes} minuti: qualcuno è andato a casa. Indichi quanti minuti è durato il lavoro.',
  },
  'workshop.refusal.part-missing': {
    en: '“{operation}” wants the part “{part}”, which is not here. Receive it, or say that it is not needed.',
    fr: '« {operation} » attend la fourniture « {part} », qui n’est pas là. Réceptionnez-la, ou dites qu’elle est inutile.',
    de: '«{operation}» braucht das Teil «{part}», das nicht da ist. Nehmen Sie es an, oder sagen Sie, dass es nicht nötig ist.',
    it: '«{operation}» richiede il ricambio «{part}», che non è qui. Lo riceva, o dica che non serve.',
  },
  'workshop.refusal.order-ended': {
    en: 'This order is no longer at the bench. Open a redo or a new order.',
    fr: 'Cet ordre n’est plus à l’établi. Ouvrez une reprise ou un nouvel ordre.',
    de: 'Dieser Auftrag ist nicht mehr am Arbeitsplatz. Eröffnen Sie eine Nacharbeit oder einen neuen Auftrag.',
    it: 'Questo ordine non è più al banco. Apra una ripresa o un nuovo ordine.',
  },
  'workshop.refusal.not-a-redo': {
    en: 'This order is not a redo: there is no earlier work to explain.',
    fr: 'Cet ordre n’est pas une reprise : il n’y a pas de travail antérieur à expliquer.',
    de: 'Dieser Auftrag ist keine Nacharbeit: Es gibt keine frühere Arbeit zu erklären.',
    it: 'Questo ordine non è una ripresa: non c’è un lavoro precedente da spiegare.',
  },
  'workshop.refusal.nothing-to-control': {
    en: 'This order is not in work, so there is nothing to control.',
    fr: 'Cet ordre n’est pas en travail : il n’y a rien à contrôler.',
    de: 'Dieser Auftrag ist nicht in Arbeit, es gibt nichts zu kontrollieren.',
    it: 'Questo ordine non è in lavorazione: non c’è nulla da controllare.',
  },
  'workshop.refusal.measurement-missing': {
    en: 'The final control needs a measurement: {kind, select, timing {timing after the work} quartz {quartz figures after the work} other {water resistance, tested or said not to be guaranteed}}.',
    fr: 'Le contrôle final demande une mesure : {kind, select, timing {la marche après le travail} quartz {les valeurs du quartz après le travail} other {l’étanchéité, contrôlée ou déclarée non garantie}}.',
    de: 'Die Endkontrolle braucht eine Messung: {kind, select, timing {den Gang nach der Arbeit} quartz {die Quarzwerte nach der Arbeit} other {die Wasserdichtheit, geprüft oder als nicht gewährleistet erklärt}}.',
    it: 'Il controllo finale richiede una misura: {kind, select, timing {la marcia dopo il lavoro} quartz {i valori del quarzo dopo il lavoro} other {l’impermeabilità, controllata o dichiarata non garantita}}.',
  },
  'workshop.refusal.not-all-checked': {
    en: 'Not everything has been looked at. Tick each line you have seen with your own eyes, or send the watch back to the bench.',
    fr: 'Tout n’a pas été vérifié. Cochez chaque ligne vue de vos yeux, ou renvoyez la montre à l’établi.',
    de: 'Es wurde nicht alles angesehen. Haken Sie jede Zeile ab, die Sie selbst gesehen haben, oder geben Sie die Uhr zurück an den Arbeitsplatz.',
    it: 'Non tutto è stato verificato. Spunti ogni riga vista con i Suoi occhi, o rimandi l’orologio al banco.',
  },
  'workshop.refusal.out-of-limits': {
    en: 'A measurement lies outside the limits. Measure again, send the watch back to the bench, or say why this is accepted.',
    fr: 'Une mesure est hors limites. Mesurez à nouveau, renvoyez la montre à l’établi, ou dites pourquoi on l’accepte.',
    de: 'Eine Messung liegt ausserhalb der Grenzen. Messen Sie erneut, geben Sie die Uhr zurück, oder sagen Sie, warum das angenommen wird.',
    it: 'Una misura è fuori limite. Misuri di nuovo, rimandi l’orologio al banco, o dica perché lo si accetta.',
  },
  'workshop.refusal.departure-by-lead': {
    en: 'Only whoever leads the workshop accepts a measurement outside the limits. Ask them, or send the watch back to the bench.',
    fr: 'Seul le responsable d’atelier accepte une mesure hors limites. Demandez-lui, ou renvoyez la montre à l’établi.',
    de: 'Nur die Werkstattleitung nimmt eine Messung ausserhalb der Grenzen an. Fragen Sie dort, oder geben Sie die Uhr zurück.',
    it: 'Solo il responsabile di laboratorio accetta una misura fuori limite. Chieda a lui, o rimandi l’orologio al banco.',
  },
  'workshop.refusal.say-what-to-redo': {
    en: 'Say what must be done again: reopen a step, or add one.',
    fr: 'Dites ce qui est à refaire : rouvrez une étape, ou ajoutez-en une.',
    de: 'Sagen Sie, was nochmals zu tun ist: Öffnen Sie einen Arbeitsgang wieder, oder fügen Sie einen hinzu.',
    it: 'Dica che cosa va rifatto: riapra un’operazione, o ne aggiunga una.',
  },
  'workshop.refusal.no-client': {
    en: 'This order has no client to write to.',
    fr: 'Cet ordre n’a pas de client à qui écrire.',
    de: 'Dieser Auftrag hat keinen Kunden, dem man schreiben könnte.',
    it: 'Questo ordine non ha un cliente a cui scrivere.',
  },
  'workshop.refusal.no-mail': {
    en: 'This client has no mail address. Make the watch ready without a letter, and telephone.',
    fr: 'Ce client n’a pas d’adresse mail. Préparez la montre sans lettre, et téléphonez.',
    de: 'Dieser Kunde hat keine Mailadresse. Stellen Sie die Uhr ohne Brief bereit, und rufen Sie an.',
    it: 'Questo cliente non ha un indirizzo mail. Prepari l’orologio senza lettera, e telefoni.',
  },
  'workshop.refusal.elsewhere': {
    en: 'The watch is not yet at the counter where it is collected, so “ready for you” would not be true. Hand it over first.',
    fr: 'La montre n’est pas encore au comptoir de retrait : « prête pour vous » ne serait pas vrai. Remettez-la d’abord.',
    de: 'Die Uhr ist noch nicht am Schalter, an dem sie abgeholt wird: «bereit für Sie» wäre nicht wahr. Übergeben Sie sie zuerst.',
    it: 'L’orologio non è ancora al banco di ritiro: «pronto per Lei» non sarebbe vero. Lo consegni prima.',
  },
})

export const workshopTexts = { ...refusals, ...workTexts, ...controlTexts, ...boardTexts }
