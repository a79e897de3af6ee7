import { defineTexts } from '#platform/i18n/texts.ts'

/** What the visitor of the house's own site reads in the window of the chat. */
export const chatTexts = defineTexts({
  'conversations.chat.visitor': {
    en: 'Visitor of the chat',
    fr: 'Visiteur du chat',
    de: 'Besuch im Chat',
    it: 'Visitatore della chat',
  },
  'conversations.chat.open': {
    en: 'Write to us',
    fr: 'Nous écrire',
    de: 'Schreiben Sie uns',
    it: 'Ci scriva',
  },
  'conversations.chat.close': { en: 'Close', fr: 'Fermer', de: 'Schliessen', it: 'Chiudere' },
  'conversations.chat.title': { en: '{house}', fr: '{house}', de: '{house}', it: '{house}' },
  'conversations.chat.there': {
    en: 'Somebody is here and answers.',
    fr: 'Quelqu’un est là et répond.',
    de: 'Jemand ist da und antwortet.',
    it: 'C’è qualcuno che risponde.',
  },
  'conversations.chat.away': {
    en: 'Nobody is here just now. Write all the same: the answer comes by mail.',
    fr: 'Personne n’est là en ce moment. Écrivez quand même : la réponse viendra par courriel.',
    de: 'Gerade ist niemand da. Schreiben Sie trotzdem: Die Antwort kommt per E-Mail.',
    it: 'In questo momento non c’è nessuno. Scriva comunque: la risposta arriverà per e-mail.',
  },
  'conversations.chat.message': {
    en: 'Your message',
    fr: 'Votre message',
    de: 'Ihre Nachricht',
    it: 'Il Suo messaggio',
  },
  'conversations.chat.send': { en: 'Send', fr: 'Envoyer', de: 'Senden', it: 'Inviare' },
  'conversations.chat.mail': {
    en: 'Your mail address, for the answer',
    fr: 'Votre adresse électronique, pour la réponse',
    de: 'Ihre E-Mail-Adresse, für die Antwort',
    it: 'Il Suo indirizzo e-mail, per la risposta',
  },
  'conversations.chat.keep-mail': {
    en: 'Answer by mail',
    fr: 'Répondre par courriel',
    de: 'Per E-Mail antworten',
    it: 'Rispondere per e-mail',
  },
  'conversations.chat.mail-kept': {
    en: 'The answer comes to {mail}. You may close this window.',
    fr: 'La réponse viendra à {mail}. Vous pouvez fermer cette fenêtre.',
    de: 'Die Antwort kommt an {mail}. Sie können dieses Fenster schliessen.',
    it: 'La risposta arriverà a {mail}. Può chiudere questa finestra.',
  },
  'conversations.chat.mail-wrong': {
    en: 'This is not a mail address.',
    fr: 'Ce n’est pas une adresse électronique.',
    de: 'Das ist keine E-Mail-Adresse.',
    it: 'Non è un indirizzo e-mail.',
  },
  'conversations.chat.failed': {
    en: 'It did not go through. Try again in a moment.',
    fr: 'Cela n’a pas abouti. Réessayez dans un instant.',
    de: 'Das ging nicht durch. Versuchen Sie es gleich noch einmal.',
    it: 'Non è riuscito. Riprovi tra poco.',
  },
  'conversations.chat.you': { en: 'You', fr: 'Vous', de: 'Sie', it: 'Lei' },
  'conversations.chat.log': {
    en: 'What was said',
    fr: 'Ce qui s’est dit',
    de: 'Was gesagt wurde',
    it: 'Ciò che è stato detto',
  },
})
