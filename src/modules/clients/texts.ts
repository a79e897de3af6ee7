import { defineTexts } from '#platform/i18n/texts.ts'
import { clientsScreenTexts } from './staff/screen-texts.ts'

const refusalTexts = defineTexts({
  'clients.name-needed': {
    en: 'Write a name or a company, so that the watch can be given back to somebody.',
    fr: 'Indiquez un nom ou une entreprise, afin que la montre puisse être rendue à quelqu’un.',
    de: 'Geben Sie einen Namen oder eine Firma an, damit die Uhr jemandem zurückgegeben werden kann.',
    it: 'Indichi un nome o un’azienda, perché l’orologio possa essere restituito a qualcuno.',
  },
  'clients.merge-with-self': {
    en: 'This is one and the same record.',
    fr: 'Il s’agit d’une seule et même fiche.',
    de: 'Das ist ein und derselbe Eintrag.',
    it: 'È una sola e medesima scheda.',
  },
  'clients.erase-open-order': {
    en: 'The house still has {count, plural, one {an order} other {# orders}} of this client (first: {number}). Return the watch first; otherwise nobody could be called about it.',
    fr: 'La maison a encore {count, plural, one {un ordre} other {# ordres}} de ce client (le premier : {number}). Rendez d’abord la montre ; sinon plus personne ne pourrait être appelé à son sujet.',
    de: 'Das Haus hat noch {count, plural, one {einen Auftrag} other {# Aufträge}} dieses Kunden (der erste: {number}). Geben Sie zuerst die Uhr zurück; sonst könnte niemand mehr dazu angerufen werden.',
    it: 'La casa ha ancora {count, plural, one {un ordine} other {# ordini}} di questo cliente (il primo: {number}). Restituisca prima l’orologio; altrimenti nessuno potrebbe più essere chiamato.',
  },
})

export const clientsTexts = { ...clientsScreenTexts, ...refusalTexts }
