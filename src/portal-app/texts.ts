import { defineTexts } from '#platform/i18n/texts.ts'

export const portalAppTexts = defineTexts({
  'portal.skip': { en: 'To the content', fr: 'Aller au contenu', de: 'Zum Inhalt', it: 'Vai al contenuto' },
  'portal.navigation': { en: 'Pages', fr: 'Pages', de: 'Seiten', it: 'Pagine' },
  'portal.my-watches': { en: 'My watches', fr: 'Mes montres', de: 'Meine Uhren', it: 'I miei orologi' },
  'portal.about-me': { en: 'What we keep', fr: 'Vos données', de: 'Ihre Daten', it: 'I Suoi dati' },
  'portal.foot': {
    en: 'This page is yours alone. Nothing here is shared, and no third party learns that you were here.',
    fr: 'Cette page n’appartient qu’à vous. Rien n’est partagé, aucun tiers n’apprend votre visite.',
    de: 'Diese Seite gehört nur Ihnen. Nichts wird geteilt, kein Dritter erfährt von Ihrem Besuch.',
    it: 'Questa pagina è solo Sua. Nulla viene condiviso e nessun terzo viene a sapere della Sua visita.',
  },
  'portal.not-so-far': { en: 'This did not open', fr: 'Cette page ne s’ouvre pas', de: 'Das liess sich nicht öffnen', it: 'Non è stato possibile aprire' },
  'portal.back': { en: 'Back to my watches', fr: 'Retour à mes montres', de: 'Zurück zu meinen Uhren', it: 'Torna ai miei orologi' },
  'portal.enter-with-number': {
    en: 'Enter with the order number',
    fr: 'Entrer avec le numéro d’ordre',
    de: 'Mit der Auftragsnummer eintreten',
    it: 'Entrare con il numero d’ordine',
  },
  'portal.link-needed': {
    en: 'Your visit has ended, or the link is no longer valid. Open the link on your deposit slip or in our last mail again, or enter with your order number.',
    fr: 'Votre visite est terminée, ou le lien n’est plus valable. Ouvrez à nouveau le lien de votre bon de dépôt ou de notre dernier courriel, ou entrez avec votre numéro d’ordre.',
    de: 'Ihr Besuch ist beendet oder der Link gilt nicht mehr. Öffnen Sie den Link auf Ihrem Abgabeschein oder in unserer letzten E-Mail noch einmal, oder treten Sie mit Ihrer Auftragsnummer ein.',
    it: 'La Sua visita è terminata o il link non è più valido. Apra di nuovo il link sulla ricevuta di deposito o nella nostra ultima e-mail, oppure entri con il numero d’ordine.',
  },
})
