import { defineTexts } from '#platform/i18n/texts.ts'

/** What is told of people not known yet, and why something seems to belong where it is put. */
export const intakeTexts = defineTexts({
  'conversations.intake.reason.reference': {
    en: 'Answers our own letter about order {words}; the signature holds',
    fr: 'Répond à notre propre lettre sur l’ordre {words} ; la signature est valable',
    de: 'Antwortet auf unseren eigenen Brief zum Auftrag {words}; die Signatur stimmt',
    it: 'Risponde alla nostra lettera sull’ordine {words}; la firma è valida',
  },
  'conversations.intake.reason.other-sender': {
    en: 'Answers our letter about order {words}, but from an address that is not this client’s',
    fr: 'Répond à notre lettre sur l’ordre {words}, mais depuis une adresse qui n’est pas celle du client',
    de: 'Antwortet auf unseren Brief zum Auftrag {words}, aber von einer fremden Adresse',
    it: 'Risponde alla nostra lettera sull’ordine {words}, ma da un indirizzo che non è del cliente',
  },
  'conversations.intake.reason.number': {
    en: 'Names order {words}',
    fr: 'Cite l’ordre {words}',
    de: 'Nennt den Auftrag {words}',
    it: 'Cita l’ordine {words}',
  },
  'conversations.intake.reason.serial': {
    en: 'Names the serial number {words}',
    fr: 'Cite le numéro de série {words}',
    de: 'Nennt die Seriennummer {words}',
    it: 'Cita il numero di serie {words}',
  },
  'conversations.intake.reason.model': {
    en: 'Speaks of the {words}, one of this client’s open orders',
    fr: 'Parle de la {words}, un des ordres ouverts de ce client',
    de: 'Spricht von der {words}, einem offenen Auftrag dieser Person',
    it: 'Parla del {words}, uno degli ordini aperti di questo cliente',
  },
  'conversations.intake.reason.only-open': {
    en: 'The only open order of this client',
    fr: 'Le seul ordre ouvert de ce client',
    de: 'Der einzige offene Auftrag dieser Person',
    it: 'L’unico ordine aperto di questo cliente',
  },
  'conversations.intake.reason.address': {
    en: 'This address stands with the client: {words}',
    fr: 'Cette adresse figure chez le client : {words}',
    de: 'Diese Adresse steht bei der Kundin oder dem Kunden: {words}',
    it: 'Questo indirizzo figura presso il cliente: {words}',
  },
  'conversations.intake.reason.name': {
    en: 'Is called the same: {words}',
    fr: 'Porte le même nom : {words}',
    de: 'Heisst gleich: {words}',
    it: 'Ha lo stesso nome: {words}',
  },
  'conversations.intake.reason.forged': {
    en: 'It claims to answer one of our letters, but the signature does not hold. Believe nothing in it without asking back.',
    fr: 'Il prétend répondre à une de nos lettres, mais la signature n’est pas valable. N’en croyez rien sans vérifier auprès du client.',
    de: 'Gibt vor, auf einen unserer Briefe zu antworten, aber die Signatur stimmt nicht. Glauben Sie nichts davon ohne Rückfrage.',
    it: 'Pretende di rispondere a una nostra lettera, ma la firma non è valida. Non creda a nulla senza verificare.',
  },
  'conversations.intake.already-recognised': {
    en: 'Somebody has recognised this contact already. Undo that first if it was wrong.',
    fr: 'Ce contact a déjà été reconnu. Annulez d’abord si c’était une erreur.',
    de: 'Dieser Kontakt ist schon erkannt. Machen Sie das zuerst rückgängig, wenn es falsch war.',
    it: 'Questo contatto è già stato riconosciuto. Se era un errore, lo annulli prima.',
  },
  'conversations.intake.already-open': {
    en: 'There is nothing to undo: this contact is open.',
    fr: 'Rien à annuler : ce contact est ouvert.',
    de: 'Nichts rückgängig zu machen: dieser Kontakt ist offen.',
    it: 'Nulla da annullare: questo contatto è aperto.',
  },
  'conversations.intake.address-of-another': {
    en: 'This address was confirmed for another client. Undo that recognition first, or merge the two records.',
    fr: 'Cette adresse a été confirmée pour un autre client. Annulez d’abord cette reconnaissance, ou fusionnez les deux fiches.',
    de: 'Diese Adresse wurde für jemand anderen bestätigt. Machen Sie das zuerst rückgängig, oder führen Sie die beiden Einträge zusammen.',
    it: 'Questo indirizzo è confermato per un altro cliente. Annulli prima quel riconoscimento o unisca le due schede.',
  },
  'conversations.intake.recognise-first': {
    en: 'Say first who wrote this; then it can go to one of their orders.',
    fr: 'Dites d’abord qui a écrit ; le message pourra ensuite rejoindre un de ses ordres.',
    de: 'Sagen Sie zuerst, wer das geschrieben hat; dann kann es zu einem Auftrag.',
    it: 'Dica prima chi ha scritto; poi il messaggio potrà andare a un suo ordine.',
  },
  'fact.contact-opened': {
    en: 'Someone not known wrote',
    fr: 'Une personne inconnue a écrit',
    de: 'Jemand Unbekanntes hat geschrieben',
    it: 'Ha scritto una persona sconosciuta',
  },
  'fact.contact-recognised': {
    en: 'Contact recognised as this client',
    fr: 'Contact reconnu comme ce client',
    de: 'Kontakt als diese Person erkannt',
    it: 'Contatto riconosciuto come questo cliente',
  },
  'fact.contact-dismissed': {
    en: 'Contact set aside',
    fr: 'Contact écarté',
    de: 'Kontakt beiseitegelegt',
    it: 'Contatto messo da parte',
  },
  'fact.contact-reopened': {
    en: 'Contact open again',
    fr: 'Contact de nouveau ouvert',
    de: 'Kontakt wieder offen',
    it: 'Contatto di nuovo aperto',
  },
  'fact.channel-account-added': {
    en: 'Channel added',
    fr: 'Canal ajouté',
    de: 'Kanal hinzugefügt',
    it: 'Canale aggiunto',
  },
  'fact.channel-account-changed': {
    en: 'Channel changed',
    fr: 'Canal modifié',
    de: 'Kanal geändert',
    it: 'Canale modificato',
  },
  'fact.arrival-not-understood': {
    en: 'Something came in that could not be read',
    fr: 'Un envoi reçu n’a pas pu être lu',
    de: 'Etwas Eingegangenes konnte nicht gelesen werden',
    it: 'Qualcosa in arrivo non è stato leggibile',
  },
  'fact.arrival-read-again': {
    en: 'Read again what could not be read',
    fr: 'Nouvelle lecture d’un envoi illisible',
    de: 'Unlesbares noch einmal gelesen',
    it: 'Riletto ciò che non era leggibile',
  },
})
