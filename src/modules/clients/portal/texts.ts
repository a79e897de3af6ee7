import { defineTexts } from '#platform/i18n/texts.ts'

export const clientsPortalTexts = defineTexts({
  'portal.about.lead': {
    en: 'This is what we know of you. We use it for your watches and for nothing else.',
    fr: 'Voici ce que nous savons de vous. Cela sert à vos montres, et à rien d’autre.',
    de: 'Das wissen wir von Ihnen. Wir brauchen es für Ihre Uhren und für nichts anderes.',
    it: 'Ecco ciò che sappiamo di Lei. Serve ai Suoi orologi e a nient’altro.',
  },
  'portal.about.name': { en: 'Name', fr: 'Nom', de: 'Name', it: 'Nome' },
  'portal.about.mail': { en: 'Mail', fr: 'Courriel', de: 'E-Mail', it: 'E-mail' },
  'portal.about.phone': { en: 'Telephone', fr: 'Téléphone', de: 'Telefon', it: 'Telefono' },
  'portal.about.address': { en: 'Address', fr: 'Adresse', de: 'Adresse', it: 'Indirizzo' },
  'portal.about.also': {
    en: 'We also keep your watches, their orders with photographs and measurements, and what we wrote to each other. The copy holds all of it. If something is wrong, ask us on the page of your watch.',
    fr: 'Nous gardons aussi vos montres, leurs ordres avec photographies et mesures, et nos échanges. La copie contient tout. Si quelque chose est inexact, écrivez-nous sur la page de votre montre.',
    de: 'Wir bewahren auch Ihre Uhren, deren Aufträge mit Fotografien und Messungen und unseren Austausch auf. Die Kopie enthält alles. Wenn etwas nicht stimmt, schreiben Sie uns auf der Seite Ihrer Uhr.',
    it: 'Conserviamo anche i Suoi orologi, i relativi ordini con fotografie e misure, e la nostra corrispondenza. La copia contiene tutto. Se qualcosa non è corretto, ci scriva nella pagina del Suo orologio.',
  },
  'portal.about.copy': {
    en: 'Download a copy',
    fr: 'Télécharger une copie',
    de: 'Kopie herunterladen',
    it: 'Scaricare una copia',
  },
  'portal.about.language': { en: 'Language', fr: 'Langue', de: 'Sprache', it: 'Lingua' },
  'portal.about.language-question': {
    en: 'In which language shall we write to you?',
    fr: 'Dans quelle langue vous écrire ?',
    de: 'In welcher Sprache sollen wir Ihnen schreiben?',
    it: 'In quale lingua dobbiamo scriverLe?',
  },
  'portal.about.save': { en: 'Save', fr: 'Enregistrer', de: 'Speichern', it: 'Salvare' },
  'portal.about.erasure': {
    en: 'To be forgotten',
    fr: 'Être oublié',
    de: 'Vergessen werden',
    it: 'Essere dimenticati',
  },
  'portal.about.erasure-words': {
    en: 'We erase your name, address and words for good. Invoices stay ten years, because the law asks for it. While one of your watches is with us this is not possible.',
    fr: 'Nous effaçons définitivement votre nom, votre adresse et vos mots. Les factures restent dix ans, la loi l’exige. Tant qu’une de vos montres est chez nous, ce n’est pas possible.',
    de: 'Wir löschen Ihren Namen, Ihre Adresse und Ihre Worte endgültig. Rechnungen bleiben zehn Jahre, weil das Gesetz es verlangt. Solange eine Ihrer Uhren bei uns ist, geht das nicht.',
    it: 'Cancelliamo definitivamente il Suo nome, indirizzo e le Sue parole. Le fatture restano dieci anni, perché la legge lo richiede. Finché un Suo orologio è presso di noi non è possibile.',
  },
  'portal.about.sure': {
    en: 'Yes, erase me',
    fr: 'Oui, effacez mes données',
    de: 'Ja, löschen Sie mich',
    it: 'Sì, cancellate i miei dati',
  },
  'portal.about.erase': { en: 'Erase', fr: 'Effacer', de: 'Löschen', it: 'Cancellare' },
  'portal.goodbye.title': {
    en: 'You are forgotten',
    fr: 'Vous êtes oublié',
    de: 'Sie sind vergessen',
    it: 'È stato dimenticato',
  },
  'portal.goodbye.lead': {
    en: 'What we knew of you is erased. Your links no longer open anything.',
    fr: 'Ce que nous savions de vous est effacé. Vos liens n’ouvrent plus rien.',
    de: 'Was wir von Ihnen wussten, ist gelöscht. Ihre Links öffnen nichts mehr.',
    it: 'Ciò che sapevamo di Lei è cancellato. I Suoi link non aprono più nulla.',
  },
})
