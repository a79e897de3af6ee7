import { defineTexts } from '#platform/i18n/texts.ts'
import { factBesideTexts } from './domain/fact-texts.ts'
import { failureTexts } from './domain/failure-texts.ts'

/** What the house writes by itself. Each sentence rests on a fact that is handed in; none is said without it. */
const letterTexts = defineTexts({
  'conversations.mail.greeting': {
    en: 'Good day {name}',
    fr: 'Bonjour {name}',
    de: 'Guten Tag {name}',
    it: 'Buongiorno {name}',
  },
  'conversations.mail.deposit.subject': {
    en: 'Your {watch} is with us ({number})',
    fr: 'Votre {watch} est chez nous ({number})',
    de: 'Ihre {watch} ist bei uns ({number})',
    it: 'Il Suo {watch} è da noi ({number})',
  },
  'conversations.mail.deposit.thanks': {
    en: 'Thank you for bringing us your {watch}. The order number is {number}.',
    fr: 'Merci de nous avoir confié votre {watch}. Le numéro d’ordre est {number}.',
    de: 'Vielen Dank, dass Sie uns Ihre {watch} gebracht haben. Die Auftragsnummer ist {number}.',
    it: 'Grazie per averci affidato il Suo {watch}. Il numero d’ordine è {number}.',
  },
  'conversations.mail.deposit.quote-follows': {
    en: 'A watchmaker examines it first. Then you receive a quote; nothing is done without your yes.',
    fr: 'Un horloger l’examine d’abord. Vous recevez ensuite un devis ; rien ne se fait sans votre oui.',
    de: 'Zuerst wird sie untersucht. Danach werden Sie einen Kostenvoranschlag erhalten; ohne Ihr Ja geschieht nichts.',
    it: 'Prima la esamina un orologiaio. Poi riceve un preventivo; nulla si fa senza il Suo sì.',
  },
  'conversations.mail.deposit.promise': {
    en: 'We expect it to be ready {window}.',
    fr: 'Nous la prévoyons prête {window}.',
    de: 'Wir rechnen damit, dass sie {window} bereit ist.',
    it: 'Prevediamo che sarà pronto {window}.',
  },
  'conversations.mail.link': {
    en: 'Where it is and what comes next, you see here at any time:',
    fr: 'Où elle se trouve et ce qui suit, vous le voyez ici à tout moment :',
    de: 'Wo sie ist und was als Nächstes kommt, sehen Sie jederzeit hier:',
    it: 'Dove si trova e che cosa segue, lo vede qui in ogni momento:',
  },
  'conversations.mail.ready.subject': {
    en: 'Your {watch} is ready ({number})',
    fr: 'Votre {watch} est prête ({number})',
    de: 'Ihre {watch} ist bereit ({number})',
    it: 'Il Suo {watch} è pronto ({number})',
  },
  'conversations.mail.ready.body': {
    en: 'Your {watch} has passed its final control and is ready for you at {site}.',
    fr: 'Votre {watch} a passé le contrôle final et vous attend à {site}.',
    de: 'Ihre {watch} hat die Endkontrolle bestanden und liegt für Sie bereit: {site}.',
    it: 'Il Suo {watch} ha superato il controllo finale ed è pronto per Lei presso {site}.',
  },
  'conversations.mail.reminder.subject': {
    en: 'Your {watch} is waiting for you ({number})',
    fr: 'Votre {watch} vous attend ({number})',
    de: 'Ihre {watch} wartet auf Sie ({number})',
    it: 'Il Suo {watch} La attende ({number})',
  },
  'conversations.mail.reminder.body': {
    en: 'Your {watch} has been ready since {day} and waits for you at {site}. If you would like it sent to you, tell us on the page below.',
    fr: 'Votre {watch} est prête depuis le {day} et vous attend à {site}. Si vous souhaitez que nous vous l’envoyions, dites-le-nous sur la page ci-dessous.',
    de: 'Ihre {watch} ist seit dem {day} bereit und wartet auf Sie: {site}. Wenn wir sie Ihnen senden sollen, sagen Sie es uns auf der Seite unten.',
    it: 'Il Suo {watch} è pronto dal {day} e La attende presso {site}. Se desidera che glielo spediamo, ce lo dica nella pagina qui sotto.',
  },
  'conversations.mail.answer.subject': {
    en: 'Your question about order {number}',
    fr: 'Votre question sur l’ordre {number}',
    de: 'Ihre Frage zum Auftrag {number}',
    it: 'La Sua domanda sull’ordine {number}',
  },
  'conversations.mail.answer.subject-plain': {
    en: 'Your question',
    fr: 'Votre question',
    de: 'Ihre Frage',
    it: 'La Sua domanda',
  },
  'conversations.mail.signature': {
    en: '{site}\n{phone}',
    fr: '{site}\n{phone}',
    de: '{site}\n{phone}',
    it: '{site}\n{phone}',
  },
  'conversations.no-way-to-reach': {
    en: 'This client has no mail address and no order is chosen. Write down a telephone call instead, or choose the order whose page they read.',
    fr: 'Ce client n’a pas d’adresse électronique et aucun ordre n’est choisi. Notez plutôt un appel, ou choisissez l’ordre dont il lit la page.',
    de: 'Diese Kundin oder dieser Kunde hat keine E-Mail-Adresse, und kein Auftrag ist gewählt. Halten Sie einen Anruf fest, oder wählen Sie den Auftrag, dessen Seite gelesen wird.',
    it: 'Questo cliente non ha un indirizzo e-mail e nessun ordine è scelto. Annoti una telefonata, oppure scelga l’ordine di cui legge la pagina.',
  },
  'conversations.refusal.contradicted': {
    en: '“{claim}” is not what the facts say. Put it right, or give a reason if your role may.',
    fr: '« {claim} » ne correspond pas aux faits. Corrigez, ou donnez une raison si votre fonction le permet.',
    de: '«{claim}» stimmt nicht mit den Fakten überein. Berichtigen Sie es, oder begründen Sie es, wenn Ihre Rolle das darf.',
    it: '«{claim}» non corrisponde ai fatti. Lo corregga, oppure indichi un motivo se il Suo ruolo lo consente.',
  },
  'conversations.refusal.other-day': {
    en: '“{claim}” says another day than the one you promise. Write the day you mean.',
    fr: '« {claim} » dit un autre jour que celui que vous promettez. Écrivez le jour voulu.',
    de: '«{claim}» nennt einen anderen Tag als den, den Sie zusagen. Schreiben Sie den gemeinten Tag.',
    it: '«{claim}» dice un giorno diverso da quello che promette. Scriva il giorno che intende.',
  },
  'conversations.refusal.may-not-overrule': {
    en: 'Only the owner, a site manager or the relationship manager may say what the facts do not. Put the text right or ask one of them.',
    fr: 'Seuls le propriétaire, un responsable de site ou le responsable de la relation client peuvent dire ce que les faits ne disent pas. Corrigez le texte ou demandez à l’un d’eux.',
    de: 'Nur Inhaberschaft, Standortleitung oder Kundenbetreuung dürfen sagen, was die Fakten nicht sagen. Berichtigen Sie den Text, oder fragen Sie dort nach.',
    it: 'Solo il titolare, un responsabile di sede o il responsabile delle relazioni può dire ciò che i fatti non dicono. Corregga il testo o chieda a uno di loro.',
  },
})

export const conversationsTexts = { ...letterTexts, ...factBesideTexts, ...failureTexts }
