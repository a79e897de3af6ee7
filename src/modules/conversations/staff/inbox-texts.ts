import { defineTexts } from '#platform/i18n/texts.ts'

/** Why an answer does not leave, and what to do instead. */
export const inboxTexts = defineTexts({
  'conversations.refusal.field-open': {
    en: '{field} is still open: no fact fills it. Write what is meant, or strike it out.',
    fr: '{field} est encore ouvert : aucun fait ne le remplit. Écrivez ce qu’il faut ou biffez-le.',
    de: '{field} ist noch offen: Keine Tatsache füllt es. Schreiben Sie, was gemeint ist, oder streichen Sie es.',
    it: '{field} è ancora aperto: nessun fatto lo riempie. Scriva ciò che si intende o lo tolga.',
  },
  'conversations.refusal.field-unknown': {
    en: 'There is no field “{field}”. Choose one of the list.',
    fr: 'Il n’y a pas de champ « {field} ». Choisissez-en un de la liste.',
    de: 'Ein Feld «{field}» gibt es nicht. Wählen Sie eines der Liste.',
    it: 'Non esiste un campo «{field}». Ne scelga uno dell’elenco.',
  },
  'conversations.refusal.window-closed': {
    en: 'More than 24 hours have passed since they last wrote on WhatsApp: only an approved template leaves now. Choose one, or answer by another way.',
    fr: 'Plus de 24 heures ont passé depuis son dernier message WhatsApp : seul un modèle approuvé peut partir. Choisissez-en un ou répondez par une autre voie.',
    de: 'Seit der letzten WhatsApp-Nachricht sind mehr als 24 Stunden vergangen: Es geht nur noch eine genehmigte Vorlage hinaus. Wählen Sie eine, oder antworten Sie auf anderem Weg.',
    it: 'Sono passate più di 24 ore dal suo ultimo messaggio WhatsApp: ora parte solo un modello approvato. Ne scelga uno o risponda per un’altra via.',
  },
  'conversations.refusal.in-order-already': {
    en: 'This file is part of an order already.',
    fr: 'Ce fichier fait déjà partie d’un ordre.',
    de: 'Diese Datei gehört schon zu einem Auftrag.',
    it: 'Questo file fa già parte di un ordine.',
  },
})
