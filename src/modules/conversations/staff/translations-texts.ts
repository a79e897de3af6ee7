import { defineTexts } from '#platform/i18n/texts.ts'

/** A translation beside what a client wrote, and what leaves the house for it. */
export const translationsTexts = defineTexts({
  'conversations.translation.show': {
    en: 'Show translation',
    fr: 'Afficher la traduction',
    de: 'Übersetzung anzeigen',
    it: 'Mostra la traduzione',
  },
  'conversations.translation.leaves': {
    en: 'The words of this message go to {host}, without addresses, links and telephone numbers.',
    fr: 'Les mots de ce message partent chez {host}, sans adresses, liens ni numéros de téléphone.',
    de: 'Die Worte dieser Nachricht gehen an {host}, ohne Adressen, Links und Telefonnummern.',
    it: 'Le parole di questo messaggio vanno a {host}, senza indirizzi, link e numeri di telefono.',
  },
  'conversations.translation.from': {
    en: 'Translated from {from} by {model}; the original above is what was said.',
    fr: 'Traduit de : {from}, par {model} ; c’est l’original ci-dessus qui fait foi.',
    de: 'Übersetzt aus: {from}, von {model}; es gilt das Original darüber.',
    it: 'Tradotto da: {from}, da {model}; fa fede l’originale qui sopra.',
  },
  'conversations.translation.agrees': {
    en: 'Dates, figures and names agree with the original.',
    fr: 'Dates, chiffres et noms concordent avec l’original.',
    de: 'Daten, Zahlen und Namen stimmen mit dem Original überein.',
    it: 'Date, cifre e nomi concordano con l’originale.',
  },
  'conversations.translation.lost': {
    en: 'Only in the original: {words}',
    fr: 'Seulement dans l’original : {words}',
    de: 'Nur im Original: {words}',
    it: 'Solo nell’originale: {words}',
  },
  'conversations.translation.invented': {
    en: 'Only in the translation: {words}',
    fr: 'Seulement dans la traduction : {words}',
    de: 'Nur in der Übersetzung: {words}',
    it: 'Solo nella traduzione: {words}',
  },
  'conversations.translation.again': {
    en: 'Ask again',
    fr: 'Redemander',
    de: 'Nochmals fragen',
    it: 'Chiedi di nuovo',
  },
  'conversations.translation.setting': {
    en: 'Let it translate what clients write',
    fr: 'Le laisser traduire ce qu’écrivent les clients',
    de: 'Übersetzen lassen, was Kunden schreiben',
    it: 'Lascialo tradurre ciò che scrivono i clienti',
  },
  'conversations.translation.setting.leaves': {
    en: 'Off unless you turn it on. When somebody presses “Show translation”, the words of that one message go to {host}: as the client wrote them, without mail addresses, links, account and telephone numbers. No other message, no order, no photograph.',
    fr: 'Éteint tant que vous ne l’allumez pas. Quand quelqu’un presse « Afficher la traduction », les mots de ce seul message partent chez {host} : tels que le client les a écrits, sans adresses e-mail, liens, numéros de compte ni de téléphone. Aucun autre message, aucun ordre, aucune photo.',
    de: 'Aus, bis Sie es einschalten. Drückt jemand «Übersetzung anzeigen», gehen die Worte dieser einen Nachricht an {host}: so wie der Kunde sie schrieb, ohne Mailadressen, Links, Konto- und Telefonnummern. Keine andere Nachricht, kein Auftrag, keine Fotos.',
    it: 'Spento finché non lo accende. Quando qualcuno preme «Mostra la traduzione», le parole di quel solo messaggio vanno a {host}: come le ha scritte il cliente, senza indirizzi e-mail, link, numeri di conto e di telefono. Nessun altro messaggio, nessun ordine, nessuna foto.',
  },
  'conversations.translation.no-model': {
    en: 'Turn the model on first: without one there is nobody to translate.',
    fr: 'Allumez d’abord le modèle : sans lui, personne ne traduit.',
    de: 'Schalten Sie zuerst das Modell ein: Ohne es übersetzt niemand.',
    it: 'Prima accenda il modello: senza, nessuno traduce.',
  },
  'conversations.translation.failure.off': {
    en: 'The house lets no model translate at the moment.',
    fr: 'La maison ne laisse aucun modèle traduire pour l’instant.',
    de: 'Das Haus lässt zurzeit kein Modell übersetzen.',
    it: 'Al momento la casa non lascia tradurre alcun modello.',
  },
  'conversations.translation.failure.unreachable': {
    en: 'The translator cannot be reached. The original stands; try again later or ask a colleague who reads it.',
    fr: 'Le traducteur est injoignable. L’original reste ; réessayez plus tard ou demandez à un collègue qui le lit.',
    de: 'Der Übersetzer ist nicht erreichbar. Das Original bleibt; versuchen Sie es später oder fragen Sie jemanden, der es liest.',
    it: 'Il traduttore non è raggiungibile. L’originale resta; riprovi più tardi o chieda a un collega che lo legge.',
  },
  'conversations.translation.failure.refused': {
    en: 'The translator refused the request. Its settings may need a look.',
    fr: 'Le traducteur a refusé la demande. Ses réglages sont peut-être à revoir.',
    de: 'Der Übersetzer hat die Anfrage abgelehnt. Vielleicht stimmen seine Einstellungen nicht.',
    it: 'Il traduttore ha rifiutato la richiesta. Forse le sue impostazioni vanno riviste.',
  },
  'conversations.translation.failure.too-slow': {
    en: 'The translator took too long and was given up. Nothing was kept; press again if you wish.',
    fr: 'Le traducteur a trop tardé, on y a renoncé. Rien n’a été gardé ; vous pouvez presser à nouveau.',
    de: 'Der Übersetzer brauchte zu lange und wurde abgebrochen. Nichts wurde behalten; Sie können erneut drücken.',
    it: 'Il traduttore ha tardato troppo e si è rinunciato. Nulla è stato tenuto; può premere di nuovo.',
  },
  'conversations.translation.failure.broken-off': {
    en: 'The translator broke off in the middle. Half a translation misleads, so none is shown.',
    fr: 'Le traducteur s’est interrompu en route. Une demi-traduction induit en erreur : aucune n’est montrée.',
    de: 'Der Übersetzer brach mittendrin ab. Eine halbe Übersetzung führt in die Irre, darum wird keine gezeigt.',
    it: 'Il traduttore si è interrotto a metà. Una mezza traduzione inganna, quindi non se ne mostra alcuna.',
  },
  'conversations.translation.failure.empty': {
    en: 'The translator sent back nothing.',
    fr: 'Le traducteur n’a rien renvoyé.',
    de: 'Der Übersetzer hat nichts zurückgesandt.',
    it: 'Il traduttore non ha rimandato nulla.',
  },
  'conversations.translation.failure.too-long': {
    en: 'This message is too long to be sent out in one press.',
    fr: 'Ce message est trop long pour partir en une pression.',
    de: 'Diese Nachricht ist zu lang, um auf einen Druck hinauszugehen.',
    it: 'Questo messaggio è troppo lungo per partire con un solo tocco.',
  },
  'conversations.translation.failure.not-translated': {
    en: 'What came back is not a translation: it is still in the client’s language.',
    fr: 'Ce qui est revenu n’est pas une traduction : c’est encore la langue du client.',
    de: 'Was zurückkam, ist keine Übersetzung: Es ist noch immer die Sprache des Kunden.',
    it: 'Ciò che è tornato non è una traduzione: è ancora la lingua del cliente.',
  },
})
