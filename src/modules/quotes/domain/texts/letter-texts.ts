import { defineTexts } from '#platform/i18n/texts.ts'

// The letters a quote writes. Every figure in them is read from the quote; nothing urges.
export const quoteLetterTexts = defineTexts({
  'quotes.mail.greeting': { en: 'Good day,', fr: 'Bonjour,', de: 'Guten Tag', it: 'Buongiorno,' },
  'quotes.mail.ready.subject': {
    en: 'Your quote for the {watch} ({number})',
    fr: 'Votre devis pour la {watch} ({number})',
    de: 'Ihr Kostenvoranschlag für die {watch} ({number})',
    it: 'Il Suo preventivo per {watch} ({number})',
  },
  'quotes.mail.ready.first': {
    en: 'We have looked at your {watch} (order {number}). Here is what we found and what it would cost.',
    fr: 'Nous avons examiné votre {watch} (ordre {number}). Voici ce que nous avons constaté et ce que cela coûterait.',
    de: 'Wir haben Ihre {watch} untersucht (Auftrag {number}). Hier steht, was wir gefunden haben und was es kosten würde.',
    it: 'Abbiamo esaminato il Suo {watch} (ordine {number}). Ecco che cosa abbiamo trovato e quanto costerebbe.',
  },
  'quotes.mail.ready.supplementary': {
    en: 'While working on your {watch} (order {number}) we found something that is yours to decide. What you approved before stands.',
    fr: 'En travaillant sur votre {watch} (ordre {number}), nous avons constaté quelque chose qu’il vous revient de décider. Votre premier accord demeure.',
    de: 'Bei der Arbeit an Ihrer {watch} (Auftrag {number}) haben wir etwas gefunden, über das Sie entscheiden. Was Sie bereits freigegeben haben, gilt weiter.',
    it: 'Lavorando al Suo {watch} (ordine {number}) abbiamo trovato qualcosa che spetta a Lei decidere. Quanto ha già approvato resta valido.',
  },
  'quotes.mail.sums': {
    en: '{choice, select, needed {What is needed} advised {With what we advise} other {Everything}}: {amount}',
    fr: '{choice, select, needed {Le nécessaire} advised {Avec ce que nous conseillons} other {Le tout}} : {amount}',
    de: '{choice, select, needed {Das Nötige} advised {Mit dem, was wir empfehlen} other {Alles}}: {amount}',
    it: '{choice, select, needed {Il necessario} advised {Con quanto consigliamo} other {Tutto}}: {amount}',
  },
  'quotes.mail.decide': {
    en: 'You decide line by line on this page, without an account:',
    fr: 'Vous décidez ligne par ligne sur cette page, sans compte :',
    de: 'Sie entscheiden Zeile für Zeile auf dieser Seite, ohne Konto:',
    it: 'Decide riga per riga su questa pagina, senza account:',
  },
  'quotes.mail.ready.until': {
    en: 'The prices hold until {date}. Until you answer, we do nothing that is not agreed.',
    fr: 'Les prix sont valables jusqu’au {date}. D’ici votre réponse, nous ne faisons rien qui ne soit convenu.',
    de: 'Die Preise gelten bis am {date}. Bis zu Ihrer Antwort tun wir nichts, was nicht vereinbart ist.',
    it: 'Validità dei prezzi: {date}. Fino alla Sua risposta non facciamo nulla che non sia concordato.',
  },
  'quotes.mail.reminder.subject': {
    en: 'Your {watch} is waiting for your answer ({number})',
    fr: 'Votre {watch} attend votre réponse ({number})',
    de: 'Ihre {watch} wartet auf Ihre Antwort ({number})',
    it: 'Il Suo {watch} attende la Sua risposta ({number})',
  },
  'quotes.mail.reminder.first': {
    en: 'On {sent} we sent you a quote for your {watch} (order {number}). The work waits for your answer, whatever it is.',
    fr: 'Le {sent}, nous vous avons envoyé un devis pour votre {watch} (ordre {number}). Le travail attend votre réponse, quelle qu’elle soit.',
    de: 'Am {sent} haben wir Ihnen einen Kostenvoranschlag für Ihre {watch} gesandt (Auftrag {number}). Die Arbeit wartet auf Ihre Antwort, wie auch immer sie lautet.',
    it: 'In data {sent} Le abbiamo inviato un preventivo per il Suo {watch} (ordine {number}). Il lavoro attende la Sua risposta, qualunque essa sia.',
  },
  'quotes.mail.reminder.last': {
    en: 'The prices of our quote for your {watch} (order {number}) hold until {until}. After that we would look at them again with you.',
    fr: 'Les prix de notre devis pour votre {watch} (ordre {number}) sont valables jusqu’au {until}. Ensuite, nous les reverrions avec vous.',
    de: 'Die Preise unseres Kostenvoranschlags für Ihre {watch} (Auftrag {number}) gelten bis am {until}. Danach würden wir sie mit Ihnen neu anschauen.',
    it: 'I prezzi del nostro preventivo per il Suo {watch} (ordine {number}) valgono fino alla data seguente: {until}. In seguito li rivedremmo con Lei.',
  },
  'quotes.mail.house.subject': {
    en: 'Work within your limit on the {watch} ({number})',
    fr: 'Travaux dans votre plafond sur la {watch} ({number})',
    de: 'Innerhalb Ihrer Limite: Ihre {watch} ({number})',
    it: 'Lavori entro il Suo massimale su {watch} ({number})',
  },
  'quotes.mail.house.body': {
    en: 'You allowed us work up to {ceiling} without asking. On your {watch} (order {number}) this was needed, and we are doing it now for {amount}:',
    fr: 'Vous nous avez autorisé des travaux jusqu’à {ceiling} sans vous consulter. Sur votre {watch} (ordre {number}), ceci était nécessaire et nous le faisons maintenant pour {amount} :',
    de: 'Sie haben uns Arbeiten bis zu {ceiling} ohne Rückfrage erlaubt. An Ihrer {watch} (Auftrag {number}) war dies nötig, und wir machen es jetzt für {amount}:',
    it: 'Ci ha permesso lavori fino a {ceiling} senza consultarLa. Sul Suo {watch} (ordine {number}) era necessario questo, e lo facciamo ora per {amount}:',
  },
  'quotes.mail.house.see': {
    en: 'You find it, with the reason for each line, here:',
    fr: 'Vous le trouvez, avec la raison de chaque ligne, ici :',
    de: 'Sie finden es hier, mit der Begründung jeder Zeile:',
    it: 'Lo trova qui, con il motivo di ogni riga:',
  },
  'quotes.mail.close': {
    en: 'With kind regards\n{house}, {site}',
    fr: 'Avec nos salutations les meilleures\n{house}, {site}',
    de: 'Freundliche Grüsse\n{house}, {site}',
    it: 'Cordiali saluti\n{house}, {site}',
  },
})
