import { defineTexts } from '#platform/i18n/texts.ts'
import { invoiceScreenTexts } from './domain/texts/screen-texts.ts'

const papers = defineTexts({
  'invoices.paper.diagnosis': { en: 'Diagnosis', fr: 'Diagnostic', de: 'Diagnose', it: 'Diagnosi' },
  'invoices.paper.under-warranty': {
    en: 'Under repair warranty',
    fr: 'Sous garantie de réparation',
    de: 'Reparaturgarantie',
    it: 'In garanzia di riparazione',
  },
  'invoices.paper.passing-client': {
    en: 'Client at the counter',
    fr: 'Client au comptoir',
    de: 'Laufkundschaft',
    it: 'Cliente al banco',
  },
  'invoices.paper.corrects': {
    en: 'Corrects invoice {number}: {reason}',
    fr: 'Corrige la facture {number} : {reason}',
    de: 'Berichtigt die Rechnung {number}: {reason}',
    it: 'Rettifica la fattura {number}: {reason}',
  },
  'invoices.paper.method': {
    en: '{method, select, cash {cash} card {card} transfer {bank transfer} twint {TWINT} other {other}}',
    fr: '{method, select, cash {espèces} card {carte} transfer {virement} twint {TWINT} other {autre}}',
    de: '{method, select, cash {bar} card {Karte} transfer {Überweisung} twint {TWINT} other {anders}}',
    it: '{method, select, cash {contanti} card {carta} transfer {bonifico} twint {TWINT} other {altro}}',
  },
})

const refusals = defineTexts({
  'invoices.refusal.nothing-to-invoice': {
    en: 'There is nothing to invoice: nothing was agreed or approved, or all of it is invoiced already.',
    fr: 'Rien à facturer : rien n’a été convenu ni approuvé, ou tout est déjà facturé.',
    de: 'Es gibt nichts zu verrechnen: nichts ist vereinbart oder freigegeben, oder alles ist schon verrechnet.',
    it: 'Nulla da fatturare: nulla è stato concordato o approvato, oppure è già tutto fatturato.',
  },
  'invoices.refusal.gesture-too-large': {
    en: 'The gesture is larger than the invoice. Lower it.',
    fr: 'Le geste dépasse la facture. Réduisez-le.',
    de: 'Die Kulanz ist grösser als die Rechnung. Senken Sie sie.',
    it: 'Il gesto supera la fattura. Lo riduca.',
  },
  'invoices.refusal.settled-already': {
    en: 'This invoice is settled: nothing is open.',
    fr: 'Cette facture est réglée : il ne reste rien à payer.',
    de: 'Diese Rechnung ist beglichen: nichts ist offen.',
    it: 'Questa fattura è saldata: non resta nulla da pagare.',
  },
  'invoices.refusal.payment-direction': {
    en: 'The client still owes money here; enter what was received.',
    fr: 'Le client doit encore de l’argent ; indiquez le montant reçu.',
    de: 'Der Kunde schuldet hier noch Geld; geben Sie ein, was eingegangen ist.',
    it: 'Il cliente deve ancora del denaro; indichi quanto ricevuto.',
  },
  'invoices.refusal.refund-direction': {
    en: 'The house owes the client money here; enter what was given back, with a minus.',
    fr: 'La maison doit de l’argent au client ; indiquez le montant rendu, avec un moins.',
    de: 'Das Haus schuldet dem Kunden Geld; geben Sie mit Minus ein, was zurückgegeben wurde.',
    it: 'La casa deve del denaro al cliente; indichi quanto reso, con il meno.',
  },
  'invoices.refusal.paid-too-much': {
    en: 'This is more than is open. Enter at most the open amount.',
    fr: 'C’est plus que le solde. Indiquez au plus le montant ouvert.',
    de: 'Das ist mehr, als offen ist. Geben Sie höchstens den offenen Betrag ein.',
    it: 'È più del saldo. Indichi al massimo l’importo aperto.',
  },
  'invoices.refusal.nothing-corrected': {
    en: 'Nothing is different from before. Change a line, or leave the invoice as it is.',
    fr: 'Rien ne change. Modifiez une ligne, ou laissez la facture telle quelle.',
    de: 'Nichts ist anders als vorher. Ändern Sie eine Zeile oder lassen Sie die Rechnung, wie sie ist.',
    it: 'Nulla è diverso da prima. Modifichi una riga o lasci la fattura com’è.',
  },
  'invoices.refusal.not-paid-yet': {
    en: 'There is no receipt yet: the invoice is not paid in full.',
    fr: 'Pas encore de reçu : la facture n’est pas entièrement payée.',
    de: 'Noch keine Quittung: die Rechnung ist nicht ganz bezahlt.',
    it: 'Non c’è ancora ricevuta: la fattura non è pagata per intero.',
  },
  'invoices.refusal.no-account': {
    en: '{site} has no account number yet. Enter it with the site, then print the invoice.',
    fr: '{site} n’a pas encore de numéro de compte. Saisissez-le avec le site, puis imprimez la facture.',
    de: '{site} hat noch keine Kontonummer. Erfassen Sie sie beim Standort und drucken Sie dann die Rechnung.',
    it: '{site} non ha ancora un numero di conto. Lo inserisca con la sede, poi stampi la fattura.',
  },
  'invoices.refusal.account-does-not-fit': {
    en: 'The account of {site} has changed since this invoice was issued, or does not take its currency. Correct the invoice to issue it anew.',
    fr: 'Le compte de {site} a changé depuis l’émission de cette facture, ou n’en accepte pas la monnaie. Corrigez la facture pour l’émettre à nouveau.',
    de: 'Das Konto von {site} hat sich seit der Ausstellung geändert oder nimmt diese Währung nicht. Berichtigen Sie die Rechnung, um sie neu auszustellen.',
    it: 'Il conto di {site} è cambiato dopo l’emissione o non accetta questa valuta. Rettifichi la fattura per emetterla di nuovo.',
  },
  'invoices.refusal.currency-unprinted': {
    en: 'Invoices are printed in francs and euros only.',
    fr: 'Les factures ne s’impriment qu’en francs et en euros.',
    de: 'Rechnungen werden nur in Franken und Euro gedruckt.',
    it: 'Le fatture si stampano solo in franchi e in euro.',
  },
})

export const invoicesTexts = defineTexts({ ...papers, ...refusals, ...invoiceScreenTexts })
