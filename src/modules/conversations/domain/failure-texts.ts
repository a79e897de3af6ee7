import { defineTexts } from '#platform/i18n/texts.ts'

/** Why a message did not leave, or a way is down: for whoever has to do something about it. */
export const failureTexts = defineTexts({
  'conversations.failure.no-account': {
    en: 'No account is open for this way: open one under “Channels”.',
    fr: 'Aucun compte n’est ouvert pour cette voie : ouvrez-en un sous « Canaux ».',
    de: 'Für diesen Weg ist kein Konto offen: eröffnen Sie eines unter «Kanäle».',
    it: 'Nessun conto è aperto per questa via: aprirne uno in «Canali».',
  },
  'conversations.failure.no-channel': {
    en: 'This way is not set up in this installation.',
    fr: 'Cette voie n’est pas installée ici.',
    de: 'Dieser Weg ist hier nicht eingerichtet.',
    it: 'Questa via non è configurata qui.',
  },
  'conversations.failure.settings': {
    en: 'The settings of the account are not complete.',
    fr: 'Les réglages du compte sont incomplets.',
    de: 'Die Einstellungen des Kontos sind unvollständig.',
    it: 'Le impostazioni del conto sono incomplete.',
  },
  'conversations.failure.window': {
    en: 'More than 24 hours since they last wrote on WhatsApp: send an approved template, or answer another way.',
    fr: 'Plus de 24 heures depuis leur dernier message WhatsApp : envoyez un modèle approuvé ou répondez par une autre voie.',
    de: 'Mehr als 24 Stunden seit der letzten WhatsApp-Nachricht: senden Sie eine genehmigte Vorlage oder antworten Sie auf anderem Weg.',
    it: 'Più di 24 ore dall’ultimo messaggio WhatsApp: inviare un modello approvato o rispondere per altra via.',
  },
  'conversations.failure.returned': {
    en: 'The other mail server sent it back.',
    fr: 'L’autre serveur de courrier l’a renvoyé.',
    de: 'Der andere Mailserver hat sie zurückgeschickt.',
    it: 'L’altro server di posta l’ha respinto.',
  },
  'conversations.failure.login': {
    en: 'The name or password was refused.',
    fr: 'Le nom ou le mot de passe a été refusé.',
    de: 'Name oder Passwort wurde abgelehnt.',
    it: 'Il nome o la password è stato rifiutato.',
  },
  'conversations.failure.unknown-address': {
    en: 'This address does not exist.',
    fr: 'Cette adresse n’existe pas.',
    de: 'Diese Adresse gibt es nicht.',
    it: 'Questo indirizzo non esiste.',
  },
  'conversations.failure.mailbox-full': {
    en: 'Their mailbox is full.',
    fr: 'Leur boîte est pleine.',
    de: 'Das Postfach ist voll.',
    it: 'La casella è piena.',
  },
  'conversations.failure.too-large': {
    en: 'It is too large for the other side.',
    fr: 'Le message est trop lourd pour l’autre côté.',
    de: 'Die Nachricht ist der Gegenseite zu gross.',
    it: 'Il messaggio è troppo grande per l’altra parte.',
  },
  'conversations.failure.turned-away': {
    en: 'The other side turns our messages away.',
    fr: 'L’autre côté refuse nos messages.',
    de: 'Die Gegenseite weist unsere Nachrichten ab.',
    it: 'L’altra parte respinge i nostri messaggi.',
  },
  'conversations.failure.not-allowed': {
    en: 'This host may not be reached from here.',
    fr: 'Cet hôte ne peut pas être joint d’ici.',
    de: 'Dieser Server darf von hier nicht erreicht werden.',
    it: 'Questo host non può essere raggiunto da qui.',
  },
  'conversations.failure.unreachable': {
    en: 'The other side does not answer; it is tried again.',
    fr: 'L’autre côté ne répond pas ; nouvel essai automatique.',
    de: 'Die Gegenseite antwortet nicht; es wird erneut versucht.',
    it: 'L’altra parte non risponde; si riprova automaticamente.',
  },
  'conversations.failure.refused': {
    en: 'The other side refused it.',
    fr: 'L’autre côté l’a refusé.',
    de: 'Die Gegenseite hat sie abgelehnt.',
    it: 'L’altra parte l’ha rifiutato.',
  },
})
