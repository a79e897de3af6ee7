import type { Language } from '#platform/i18n/languages.ts'

type Said = Readonly<Record<Language, string>>

/**
 * What the house says in its nine usual cases, one sentence each, plain and without haste. {names} are filled from facts alone; a sentence
 * whose name has no fact is not said. Formal address throughout: a house that says "tu" says so in its greeting.
 */
export const phrases = {
  'thanks-for-writing': {
    fr: 'Merci de votre message.',
    en: 'Thank you for your message.',
    de: 'Vielen Dank für Ihre Nachricht.',
    it: 'Grazie per il Suo messaggio.',
  },
  'received-on': {
    fr: 'Nous avons bien reçu votre {watch} {receivedOn}.',
    en: 'We received your {watch} {receivedOn}.',
    de: 'Ihre {watch} haben wir {receivedOn} erhalten.',
    it: 'Abbiamo ricevuto il Suo {watch} {receivedOn}.',
  },
  'received-next': {
    fr: "Notre horloger l'examine d'abord ; rien n'est entrepris sans votre accord.",
    en: 'Our watchmaker examines it first; nothing is undertaken without your consent.',
    de: 'Zuerst prüft sie unser Uhrmacher; ohne Ihre Zustimmung geschieht nichts.',
    it: 'Prima lo esamina il nostro orologiaio; senza il Suo consenso non si fa nulla.',
  },
  'quote-is': {
    fr: "Le devis pour votre {watch} s'élève à {total}{taxed}.",
    en: 'The quote for your {watch} comes to {total}{taxed}.',
    de: 'Der Kostenvoranschlag für Ihre {watch} beträgt {total}{taxed}.',
    it: 'Il preventivo per il Suo {watch} è di {total}{taxed}.',
  },
  'quote-answer-there': {
    fr: 'Sur votre page, vous acceptez ou refusez chaque ligne séparément.',
    en: 'On your page you can accept or decline each line on its own.',
    de: 'Auf Ihrer Seite können Sie jede Zeile einzeln annehmen oder ablehnen.',
    it: 'Sulla Sua pagina può accettare o rifiutare ogni riga singolarmente.',
  },
  'quote-waits': {
    fr: 'Pour continuer, nous attendons votre réponse.',
    en: 'To continue, we are waiting for your answer.',
    de: 'Damit es weitergeht, warten wir auf Ihre Antwort.',
    it: 'Per proseguire attendiamo la Sua risposta.',
  },
  'quote-sent': {
    fr: 'Notre devis de {total} vous a été envoyé {quotedOn}.',
    en: 'Our quote of {total} was sent to you {quotedOn}.',
    de: 'Unser Kostenvoranschlag über {total} ging {quotedOn} an Sie.',
    it: 'Il nostro preventivo di {total} Le è stato inviato {quotedOn}.',
  },
  'quote-valid': {
    fr: "Ce devis est valable jusqu'au {validUntil}.",
    en: 'This quote is valid until {validUntil}.',
    de: 'Dieser Kostenvoranschlag ist bis {validUntil} gültig.',
    it: 'Questo preventivo è valido fino a {validUntil}.',
  },
  'quote-questions': {
    fr: "Une question sur une ligne ? Écrivez-nous ou appelez-nous, nous vous l'expliquerons volontiers.",
    en: 'A question about a line? Write or call us, we gladly explain it.',
    de: 'Eine Frage zu einer Zeile? Schreiben Sie uns oder rufen Sie uns an, wir erklären sie gern.',
    it: 'Una domanda su una riga? Ci scriva o ci chiami, la spieghiamo volentieri.',
  },
  'quote-by-mail': {
    fr: "Pour votre sécurité, un courriel ne suffit pas : c'est sur votre page que chaque ligne s'accepte ou se refuse, en une minute.",
    en: 'For your protection a mail is not enough to approve: each line is accepted or declined on your page, in a minute.',
    de: 'Zu Ihrem Schutz genügt eine Zusage per Mail nicht: Jede Zeile wird auf Ihrer Seite angenommen oder abgelehnt, in einer Minute.',
    it: 'A Sua tutela un consenso per e-mail non basta: ogni riga si accetta o si rifiuta sulla Sua pagina, in un minuto.',
  },
  page: {
    fr: 'Votre page : {page}',
    en: 'Your page: {page}',
    de: 'Ihre Seite: {page}',
    it: 'La Sua pagina: {page}',
  },
  status: { fr: '{status}.', en: '{status}.', de: '{status}.', it: '{status}.' },
  place: { fr: '{place}.', en: '{place}.', de: '{place}.', it: '{place}.' },
  cause: { fr: '{wait}.', en: '{wait}.', de: '{wait}.', it: '{wait}.' },
  'part-expected': {
    fr: 'La livraison de cette pièce est prévue {partOn}.',
    en: 'The part is expected {partOn}.',
    de: 'Das Teil wird {partOn} erwartet.',
    it: 'Il ricambio è previsto {partOn}.',
  },
  'part-here': {
    fr: 'Bonne nouvelle : nous avons reçu {part} {arrivedOn}.',
    en: 'Good news: we received {part} {arrivedOn}.',
    de: 'Gute Nachricht: Wir haben {part} {arrivedOn} erhalten.',
    it: 'Buona notizia: abbiamo ricevuto {part} {arrivedOn}.',
  },
  promise: {
    fr: 'Votre montre sera prête {promise}.',
    en: 'Your watch will be ready {promise}.',
    de: 'Ihre Uhr wird {promise} fertig.',
    it: 'Il Suo orologio sarà pronto {promise}.',
  },
  'new-date': {
    fr: 'Notre nouvelle date, à laquelle nous nous tenons : votre montre sera prête {newPromise}.',
    en: 'Our new date, and we stand by it: your watch will be ready {newPromise}.',
    de: 'Unser neuer Termin, zu dem wir stehen: Ihre Uhr wird {newPromise} fertig.',
    it: 'La nuova data, che intendiamo rispettare: il Suo orologio sarà pronto {newPromise}.',
  },
  'we-write': {
    fr: "Vous n'avez rien à faire ; si cette date devait changer, vous l'apprendriez de nous, avec la raison.",
    en: 'There is nothing you need to do; should this date move, you would hear it from us, with the reason.',
    de: 'Sie müssen nichts unternehmen; sollte sich dieser Termin verschieben, würden Sie es von uns erfahren, mit dem Grund.',
    it: 'Non deve fare nulla; se questa data dovesse cambiare, lo saprebbe da noi, con il motivo.',
  },
  'nothing-to-do': {
    fr: "Vous n'avez rien à faire pour le moment.",
    en: 'There is nothing you need to do for now.',
    de: 'Im Moment müssen Sie nichts unternehmen.',
    it: 'Per ora non deve fare nulla.',
  },
  'first-said': {
    fr: "Nous avions d'abord promis votre montre pour le {firstPromise}, et nous n'avons pas tenu parole.",
    en: 'We had first promised your watch for {firstPromise}, and we did not keep our word.',
    de: 'Zuerst hatten wir Ihnen Ihre Uhr auf {firstPromise} zugesagt, und wir haben nicht Wort gehalten.',
    it: "All'inizio avevamo promesso il Suo orologio per {firstPromise}, e non abbiamo mantenuto la parola.",
  },
  sorry: {
    fr: 'Votre montre demande plus de temps que convenu, et nous vous prions de nous en excuser.',
    en: 'Your watch is taking longer than we agreed, and we apologise for it.',
    de: 'Ihre Uhr braucht länger als vereinbart; dafür bitten wir Sie um Entschuldigung.',
    it: 'Il Suo orologio richiede più tempo di quanto concordato, e ce ne scusiamo.',
  },
  'sorry-plain': {
    fr: 'Nous comprenons votre déception et vous présentons nos excuses.',
    en: 'We understand your disappointment and we apologise.',
    de: 'Wir verstehen Ihre Enttäuschung und bitten Sie um Entschuldigung.',
    it: 'Comprendiamo la Sua delusione e ci scusiamo.',
  },
  gesture: {
    fr: 'Pour marquer nos regrets : {gesture}.',
    en: 'As a sign of our regret: {gesture}.',
    de: 'Als Zeichen unseres Bedauerns: {gesture}.',
    it: 'Come segno del nostro rammarico: {gesture}.',
  },
  'tell-us': {
    fr: 'Dites-nous, en répondant à ce message, ce qui vous aiderait le plus.',
    en: 'Tell us, by answering this message, what would help you most.',
    de: 'Sagen Sie uns in einer Antwort auf diese Nachricht, was Ihnen am meisten helfen würde.',
    it: 'Ci dica, rispondendo a questo messaggio, che cosa Le sarebbe più utile.',
  },
  'fetch-it': {
    fr: "Vous pouvez venir la chercher aux heures d'ouverture, avec votre bulletin de dépôt.",
    en: 'You can collect it during opening hours; please bring your deposit slip.',
    de: 'Sie können sie zu den Öffnungszeiten abholen, bitte mit Ihrem Abgabeschein.',
    it: 'Può ritirarlo negli orari di apertura, con la ricevuta di deposito.',
  },
  'to-pay': {
    fr: 'Il reste {balance} à payer.',
    en: 'The balance to pay is {balance}.',
    de: 'Noch offen ist der Restbetrag von {balance}.',
    it: 'Resta da pagare il saldo di {balance}.',
  },
  guaranteed: {
    fr: 'Notre travail est garanti {months} mois.',
    en: 'Our work is guaranteed for {months} months.',
    de: 'Auf unsere Arbeit geben wir {months} Monate Garantie.',
    it: 'Il nostro lavoro è garantito {months} mesi.',
  },
  'handed-on': {
    fr: 'Votre {watch} vous a été rendue {returnedOn}.',
    en: 'Your {watch} was handed back to you {returnedOn}.',
    de: 'Ihre {watch} wurde Ihnen {returnedOn} ausgehändigt.',
    it: 'Il Suo {watch} Le è stato riconsegnato {returnedOn}.',
  },
  'wear-it': {
    fr: 'Portez-la quelques jours ; si quelque chose vous gêne, revenez nous voir et nous la regarderons ensemble.',
    en: 'Wear it for a few days; if anything is not to your liking, come back and we look at it together.',
    de: 'Tragen Sie sie einige Tage; falls Ihnen etwas auffällt, zeigen Sie sie uns einfach wieder.',
    it: 'Lo indossi qualche giorno; se qualcosa non La convince, torni da noi e lo guardiamo insieme.',
  },
  trust: {
    fr: 'Merci de votre confiance.',
    en: 'Thank you for your trust.',
    de: 'Vielen Dank für Ihr Vertrauen.',
    it: 'Grazie della fiducia.',
  },
  'back-from-partner': {
    fr: 'Nous attendons le retour de notre partenaire.',
    en: 'We are waiting for our partner to send it back.',
    de: 'Wir warten auf die Rücksendung durch unseren Partner.',
    it: 'Attendiamo il rientro dal nostro partner.',
  },
} as const satisfies Readonly<Record<string, Said>>

export type PhraseName = keyof typeof phrases

export interface Tone {
  /** With {name} where the client's name stands. */
  readonly greeting: string
  readonly closing: string
  readonly signature: string
}

/** How a house that has chosen nothing greets and takes its leave. */
export const plainTone: Readonly<Record<Language, Tone>> = {
  fr: { greeting: 'Bonjour {name},', closing: 'Avec nos meilleures salutations,', signature: '' },
  en: { greeting: 'Dear {name},', closing: 'With kind regards,', signature: '' },
  de: { greeting: 'Guten Tag {name},', closing: 'Freundliche Grüsse', signature: '' },
  it: { greeting: 'Buongiorno {name},', closing: 'Cordiali saluti,', signature: '' },
}
