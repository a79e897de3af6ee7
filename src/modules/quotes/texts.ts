import { defineTexts } from '#platform/i18n/texts.ts'
import { quoteLetterTexts } from './domain/texts/letter-texts.ts'
import { quotePortalTexts } from './domain/texts/portal-texts.ts'
import { quoteScreenTexts } from './domain/texts/screen-texts.ts'

const refusals = defineTexts({
  'quotes.refusal.line-unanswered': {
    en: '“{line}” has no answer yet. Say yes or no to each line.',
    fr: '« {line} » n’a pas encore de réponse. Dites oui ou non à chaque ligne.',
    de: '«{line}» ist noch ohne Antwort. Sagen Sie zu jeder Zeile Ja oder Nein.',
    it: '«{line}» non ha ancora una risposta. Dica sì o no a ogni riga.',
  },
  'quotes.refusal.one-option-only': {
    en: '“{line}” and its alternative cannot both be done. Choose one.',
    fr: '« {line} » et son alternative ne peuvent pas être faits tous les deux. Choisissez-en un.',
    de: '«{line}» und die Alternative dazu schliessen sich aus. Wählen Sie eine davon.',
    it: '«{line}» e la sua alternativa non si possono fare entrambe. Ne scelga una.',
  },
  'quotes.refusal.empty': {
    en: 'This quote has no line yet. Add the work that is needed first.',
    fr: 'Ce devis n’a encore aucune ligne. Ajoutez d’abord le travail nécessaire.',
    de: 'Dieser Kostenvoranschlag hat noch keine Zeile. Fügen Sie zuerst die nötige Arbeit hinzu.',
    it: 'Questo preventivo non ha ancora righe. Aggiunga prima il lavoro necessario.',
  },
  'quotes.refusal.options-differ': {
    en: '“{line}” and its alternatives must be equally needed: give them the same necessity.',
    fr: '« {line} » et ses alternatives doivent avoir la même nécessité.',
    de: '«{line}» und die Alternativen dazu müssen gleich nötig sein: geben Sie ihnen dieselbe Stufe.',
    it: '«{line}» e le sue alternative devono avere la stessa necessità.',
  },
  'quotes.refusal.valid-until-past': {
    en: 'The quote would have ended before it arrives. Choose a later day.',
    fr: 'Le devis serait échu avant d’arriver. Choisissez une date ultérieure.',
    de: 'Der Kostenvoranschlag wäre abgelaufen, bevor er ankommt. Wählen Sie einen späteren Tag.',
    it: 'Il preventivo sarebbe scaduto prima di arrivare. Scelga un giorno successivo.',
  },
  'quotes.refusal.open-already': {
    en: 'Another quote of this order is open. Send, answer or discard it first.',
    fr: 'Un autre devis de cet ordre est en cours. Envoyez-le, faites-y répondre ou écartez-le d’abord.',
    de: 'Ein anderer Kostenvoranschlag dieses Auftrags ist offen. Zuerst senden, beantworten oder verwerfen.',
    it: 'Un altro preventivo di questo ordine è aperto. Prima lo invii, lo faccia rispondere o lo scarti.',
  },
  'quotes.refusal.not-a-draft': {
    en: 'This quote has left the house and stays as it is. Withdraw it to write a new version.',
    fr: 'Ce devis est parti et reste tel quel. Retirez-le pour en écrire une nouvelle version.',
    de: 'Dieser Kostenvoranschlag ist abgeschickt und bleibt, wie er ist. Ziehen Sie ihn zurück, um eine neue Fassung zu schreiben.',
    it: 'Questo preventivo è partito e resta com’è. Lo ritiri per scriverne una nuova versione.',
  },
  'quotes.refusal.not-open': {
    en: 'This quote is not open to an answer.',
    fr: 'Ce devis n’attend pas de réponse.',
    de: 'Auf diesen Kostenvoranschlag wird keine Antwort erwartet.',
    it: 'Questo preventivo non attende risposta.',
  },
  'quotes.refusal.answered-already': {
    en: 'This quote has been answered. What was decided stands; ask the house if it should change.',
    fr: 'Une réponse a déjà été donnée à ce devis. Elle fait foi ; adressez-vous à la maison pour la changer.',
    de: 'Dieser Kostenvoranschlag ist beantwortet. Der Entscheid gilt; wenden Sie sich ans Haus, wenn er sich ändern soll.',
    it: 'A questo preventivo è già stata data risposta. Vale quanto deciso; si rivolga alla casa per cambiarlo.',
  },
  'quotes.refusal.was-withdrawn': {
    en: 'This quote was withdrawn. A new version will reach you.',
    fr: 'Ce devis a été retiré. Une nouvelle version vous parviendra.',
    de: 'Dieser Kostenvoranschlag wurde zurückgezogen. Sie erhalten eine neue Fassung.',
    it: 'Questo preventivo è stato ritirato. Riceverà una nuova versione.',
  },
  'quotes.refusal.has-expired': {
    en: 'This quote has expired. Ask for a renewed one; nothing is lost.',
    fr: 'Ce devis est échu. Demandez-en un renouvelé ; rien n’est perdu.',
    de: 'Dieser Kostenvoranschlag ist abgelaufen. Verlangen Sie einen erneuerten; nichts ist verloren.',
    it: 'Questo preventivo è scaduto. Ne chieda uno rinnovato; nulla è perso.',
  },
  'quotes.refusal.order-closed': {
    en: 'There is nothing to quote on this order any more.',
    fr: 'Il n’y a plus rien à deviser sur cet ordre.',
    de: 'Auf diesem Auftrag gibt es nichts mehr zu offerieren.',
    it: 'Su questo ordine non c’è più nulla da preventivare.',
  },
  'quotes.refusal.nothing-agreed': {
    en: 'No service was agreed at the counter. Write a quote instead.',
    fr: 'Aucune prestation n’a été convenue au comptoir. Écrivez plutôt un devis.',
    de: 'Am Empfang wurde keine Leistung vereinbart. Schreiben Sie einen Kostenvoranschlag.',
    it: 'Al banco non è stata concordata alcuna prestazione. Scriva un preventivo.',
  },
  'quotes.refusal.reason-missing': {
    en: 'Say why this quote is withdrawn; the client may ask.',
    fr: 'Indiquez pourquoi ce devis est retiré ; le client pourrait le demander.',
    de: 'Sagen Sie, warum dieser Kostenvoranschlag zurückgezogen wird; der Kunde könnte fragen.',
    it: 'Indichi perché il preventivo è ritirato; il cliente potrebbe chiederlo.',
  },
  'quotes.refusal.house-approves-nothing': {
    en: 'Choose at least one line to approve within the ceiling.',
    fr: 'Choisissez au moins une ligne à approuver dans le plafond.',
    de: 'Wählen Sie mindestens eine Zeile, die innerhalb der Limite freigegeben wird.',
    it: 'Scelga almeno una riga da approvare entro il massimale.',
  },
  'quotes.refusal.house-never-declines': {
    en: 'The house cannot decline in the client’s name. Approve what is needed or ask the client.',
    fr: 'La maison ne peut pas refuser au nom du client. Approuvez le nécessaire ou demandez au client.',
    de: 'Das Haus kann nicht im Namen des Kunden ablehnen. Geben Sie das Nötige frei oder fragen Sie den Kunden.',
    it: 'La casa non può rifiutare a nome del cliente. Approvi il necessario o chieda al cliente.',
  },
  'quotes.refusal.no-ceiling': {
    en: 'The client gave no ceiling for work without asking. Send them the quote.',
    fr: 'Le client n’a donné aucun plafond pour des travaux sans le consulter. Envoyez-lui le devis.',
    de: 'Der Kunde hat keine Limite für Arbeiten ohne Rückfrage gegeben. Senden Sie ihm den Kostenvoranschlag.',
    it: 'Il cliente non ha dato alcun massimale per lavori senza consultarlo. Gli invii il preventivo.',
  },
  'quotes.refusal.above-ceiling': {
    en: 'With what the house has approved before, this is above the client’s ceiling. Send them the quote.',
    fr: 'Avec ce que la maison a déjà approuvé, cela dépasse le plafond du client. Envoyez-lui le devis.',
    de: 'Mit dem, was das Haus bereits freigegeben hat, übersteigt dies die Limite des Kunden. Senden Sie ihm den Kostenvoranschlag.',
    it: 'Con quanto la casa ha già approvato, si supera il massimale del cliente. Gli invii il preventivo.',
  },
  'quotes.refusal.foreign-photograph': {
    en: 'One of the photographs does not belong to this order. Choose it again.',
    fr: 'Une des photographies n’appartient pas à cet ordre. Choisissez-la à nouveau.',
    de: 'Eine der Fotografien gehört nicht zu diesem Auftrag. Wählen Sie sie noch einmal.',
    it: 'Una delle fotografie non appartiene a questo ordine. La scelga di nuovo.',
  },
  'quotes.refusal.currency-unprinted': {
    en: 'Papers are printed in francs and euros only.',
    fr: 'Les documents ne s’impriment qu’en francs et en euros.',
    de: 'Papiere werden nur in Franken und Euro gedruckt.',
    it: 'I documenti si stampano solo in franchi e in euro.',
  },
  'quotes.refusal.tell-first': {
    en: 'Say who gave the answer.',
    fr: 'Indiquez qui a donné la réponse.',
    de: 'Sagen Sie, wer geantwortet hat.',
    it: 'Indichi chi ha dato la risposta.',
  },
})

export const quotesTexts = defineTexts({
  ...refusals,
  ...quoteLetterTexts,
  ...quotePortalTexts,
  ...quoteScreenTexts,
})
