import { defineTexts } from '#platform/i18n/texts.ts'

/** What a client is told when a date moves: what changed, why, until when now, and what the house does about it. */
export const promisesLetterTexts = defineTexts({
  'promises.mail.subject': {
    en: 'A new date for your {watch} ({number})',
    fr: 'Une nouvelle date pour votre {watch} ({number})',
    de: 'Ein neuer Termin für Ihre {watch} ({number})',
    it: 'Una nuova data per il Suo {watch} ({number})',
  },
  'promises.mail.greeting': {
    en: 'Good day {name}',
    fr: 'Bonjour {name}',
    de: 'Guten Tag {name}',
    it: 'Buongiorno {name}',
  },
  'promises.mail.changed': {
    en: 'We had told you that your {watch} would be ready by {day}. As things stand we will not keep that day, and we would rather tell you now.',
    fr: 'Nous vous avions annoncé votre {watch} pour le {day}. En l’état, nous ne tiendrons pas cette date, et nous préférons vous le dire maintenant.',
    de: 'Wir hatten Ihnen Ihre {watch} bis zum {day} zugesagt. So wie es steht, halten wir diesen Tag nicht ein, und wir sagen es Ihnen lieber jetzt.',
    it: 'Le avevamo annunciato il Suo {watch} per il {day}. Allo stato attuale non rispetteremo quella data e preferiamo dirglielo ora.',
  },
  'promises.mail.passed': {
    en: 'We had told you that your {watch} would be ready by {day}. That day has passed, and we should have written to you before. We are sorry.',
    fr: 'Nous vous avions annoncé votre {watch} pour le {day}. Ce jour est passé et nous aurions dû vous écrire avant. Nous en sommes désolés.',
    de: 'Wir hatten Ihnen Ihre {watch} bis zum {day} zugesagt. Dieser Tag ist vorbei, und wir hätten Ihnen vorher schreiben müssen. Das tut uns leid.',
    it: 'Le avevamo annunciato il Suo {watch} per il {day}. Quel giorno è passato e avremmo dovuto scriverLe prima. Ce ne scusiamo.',
  },
  'promises.mail.window': {
    en: 'We now expect it {window}; {tenths} times out of 10 it is ready by the last of these days.',
    fr: 'Nous la prévoyons désormais {window} ; {tenths} fois sur 10, elle est prête au plus tard le dernier de ces jours.',
    de: 'Wir rechnen nun {window} damit; in {tenths} von 10 Fällen ist sie spätestens am letzten dieser Tage bereit.',
    it: 'Ora lo prevediamo {window}; {tenths} volte su 10 è pronto al più tardi l’ultimo di questi giorni.',
  },
  'promises.mail.why.part': {
    en: 'The reason: a part for it has not arrived yet.',
    fr: 'La raison : une pièce n’est pas encore arrivée.',
    de: 'Der Grund: Ein Teil dafür ist noch nicht eingetroffen.',
    it: 'Il motivo: un ricambio non è ancora arrivato.',
  },
  'promises.mail.why.queue': {
    en: 'The reason: there is more work before it on the bench than we had foreseen.',
    fr: 'La raison : il y a plus de travail devant elle à l’établi que prévu.',
    de: 'Der Grund: Am Werktisch liegt mehr Arbeit davor, als wir vorausgesehen hatten.',
    it: 'Il motivo: al banco c’è più lavoro prima di questo di quanto avessimo previsto.',
  },
  'promises.mail.why.partner': {
    en: 'The reason: it is with a specialist we work with and is not back yet.',
    fr: 'La raison : elle est chez un spécialiste avec qui nous travaillons et n’est pas encore revenue.',
    de: 'Der Grund: Sie ist bei einer Fachwerkstatt, mit der wir arbeiten, und noch nicht zurück.',
    it: 'Il motivo: si trova da uno specialista con cui lavoriamo e non è ancora rientrato.',
  },
  'promises.mail.why.transit': {
    en: 'The reason: it is on the road between two of our houses.',
    fr: 'La raison : elle est en route entre deux de nos maisons.',
    de: 'Der Grund: Sie ist zwischen zwei unserer Häuser unterwegs.',
    it: 'Il motivo: è in viaggio tra due delle nostre sedi.',
  },
  'promises.mail.why.incident': {
    en: 'The reason: something has happened that holds up several of our orders.',
    fr: 'La raison : un incident retient plusieurs de nos ordres.',
    de: 'Der Grund: Ein Zwischenfall hält mehrere unserer Aufträge auf.',
    it: 'Il motivo: un imprevisto trattiene diversi nostri ordini.',
  },
  'promises.mail.why.found-more': {
    en: 'The reason: once open, the movement showed more work than could be seen before.',
    fr: 'La raison : une fois ouvert, le mouvement a révélé plus de travail qu’on ne pouvait en voir.',
    de: 'Der Grund: Geöffnet zeigte das Werk mehr Arbeit, als vorher zu sehen war.',
    it: 'Il motivo: una volta aperto, il movimento ha mostrato più lavoro di quanto si potesse vedere.',
  },
  'promises.mail.why.approval': {
    en: 'The reason: our quote took longer than we had foreseen.',
    fr: 'La raison : notre devis a pris plus de temps que prévu.',
    de: 'Der Grund: Unser Kostenvoranschlag hat länger gedauert als vorgesehen.',
    it: 'Il motivo: il nostro preventivo ha richiesto più tempo del previsto.',
  },
  'promises.mail.why.client': {
    en: 'The reason: we wait for your answer; the work goes on as soon as we have it.',
    fr: 'La raison : nous attendons votre réponse ; le travail reprend dès que nous l’avons.',
    de: 'Der Grund: Wir warten auf Ihre Antwort; sobald wir sie haben, geht die Arbeit weiter.',
    it: 'Il motivo: attendiamo la Sua risposta; appena l’abbiamo, il lavoro riprende.',
  },
  'promises.mail.deed.part': {
    en: 'We follow the part with the supplier, and your watch goes to the bench when it arrives.',
    fr: 'Nous suivons la pièce auprès du fournisseur, et votre montre passe à l’établi dès son arrivée.',
    de: 'Wir verfolgen das Teil beim Lieferanten; bei Eintreffen kommt Ihre Uhr auf den Werktisch.',
    it: 'Seguiamo il ricambio presso il fornitore e il Suo orologio va al banco al suo arrivo.',
  },
  'promises.mail.deed.queue': {
    en: 'Your watch keeps its place on the bench, and we write to you again if anything changes.',
    fr: 'Votre montre garde sa place à l’établi, et nous vous écrivons si quoi que ce soit change.',
    de: 'Ihre Uhr behält ihren Platz am Werktisch, und wir schreiben Ihnen, wenn sich etwas ändert.',
    it: 'Il Suo orologio mantiene il suo posto al banco e Le scriviamo se qualcosa cambia.',
  },
  'promises.mail.deed.partner': {
    en: 'We follow it there, and write to you again if anything changes.',
    fr: 'Nous la suivons sur place et vous écrivons si quoi que ce soit change.',
    de: 'Wir verfolgen sie dort und schreiben Ihnen, wenn sich etwas ändert.',
    it: 'Lo seguiamo sul posto e Le scriviamo se qualcosa cambia.',
  },
  'promises.mail.deed.transit': {
    en: 'We follow the shipment, and write to you again if anything changes.',
    fr: 'Nous suivons l’envoi et vous écrivons si quoi que ce soit change.',
    de: 'Wir verfolgen die Sendung und schreiben Ihnen, wenn sich etwas ändert.',
    it: 'Seguiamo la spedizione e Le scriviamo se qualcosa cambia.',
  },
  'promises.mail.deed.incident': {
    en: 'We work on it, and write to you again if anything changes.',
    fr: 'Nous y travaillons et vous écrivons si quoi que ce soit change.',
    de: 'Wir arbeiten daran und schreiben Ihnen, wenn sich etwas ändert.',
    it: 'Ce ne occupiamo e Le scriviamo se qualcosa cambia.',
  },
  'promises.mail.deed.found-more': {
    en: 'Nothing beyond what you approved is done without your yes.',
    fr: 'Rien au-delà de ce que vous avez approuvé ne se fait sans votre oui.',
    de: 'Über das Genehmigte hinaus geschieht nichts ohne Ihr Ja.',
    it: 'Nulla oltre a quanto ha approvato si fa senza il Suo sì.',
  },
  'promises.mail.deed.approval': {
    en: 'Nothing is done without your yes.',
    fr: 'Rien ne se fait sans votre oui.',
    de: 'Ohne Ihr Ja geschieht nichts.',
    it: 'Nulla si fa senza il Suo sì.',
  },
  'promises.mail.deed.client': {
    en: 'Your answer is all it needs; call us if anything is unclear.',
    fr: 'Il ne manque que votre réponse ; appelez-nous si un point n’est pas clair.',
    de: 'Es fehlt nur Ihre Antwort; rufen Sie uns an, wenn etwas unklar ist.',
    it: 'Manca solo la Sua risposta; ci chiami se qualcosa non è chiaro.',
  },
})
