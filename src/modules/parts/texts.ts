import { defineTexts } from '#platform/i18n/texts.ts'
import { partsScreenTexts } from './staff/screen-texts.ts'

const refusals = defineTexts({
  'parts.refusal.order-ended': {
    en: 'This order has ended. Open a redo or a new order, then ask for the part there.',
    fr: 'Cet ordre est terminé. Ouvrez une reprise ou un nouvel ordre, puis demandez-y la fourniture.',
    de: 'Dieser Auftrag ist abgeschlossen. Eröffnen Sie eine Nacharbeit oder einen neuen Auftrag und fordern Sie das Teil dort an.',
    it: 'Questo ordine è concluso. Apra una ripresa o un nuovo ordine e chieda lì il ricambio.',
  },
  'parts.refusal.no-such-step': {
    en: '“{part}” is {from, select, wanted {wanted} ordered {ordered} arrived {here} fitted {fitted} other {not needed}} and cannot become {to, select, wanted {wanted} ordered {ordered} arrived {here} fitted {fitted} other {not needed}} directly.',
    fr: '« {part} » est {from, select, wanted {à commander} ordered {commandée} arrived {arrivée} fitted {posée} other {inutile}} et ne peut pas devenir directement {to, select, wanted {à commander} ordered {commandée} arrived {arrivée} fitted {posée} other {inutile}}.',
    de: '«{part}» ist {from, select, wanted {zu bestellen} ordered {bestellt} arrived {eingetroffen} fitted {eingebaut} other {nicht nötig}} und kann nicht direkt {to, select, wanted {zu bestellen} ordered {bestellt} arrived {eingetroffen} fitted {eingebaut} other {nicht nötig}} werden.',
    it: '«{part}» è {from, select, wanted {da ordinare} ordered {ordinato} arrived {arrivato} fitted {montato} other {non necessario}} e non può diventare direttamente {to, select, wanted {da ordinare} ordered {ordinato} arrived {arrivato} fitted {montato} other {non necessario}}.',
  },
  'parts.refusal.not-ordered': {
    en: 'This part is not on order, so there is nothing to follow. Order it first.',
    fr: 'Cette fourniture n’est pas commandée : il n’y a rien à suivre. Commandez-la d’abord.',
    de: 'Dieses Teil ist nicht bestellt, es gibt nichts zu verfolgen. Bestellen Sie es zuerst.',
    it: 'Questo ricambio non è ordinato: non c’è nulla da seguire. Lo ordini prima.',
  },
  'parts.refusal.here-already': {
    en: 'This part is here already.',
    fr: 'Cette fourniture est déjà là.',
    de: 'Dieses Teil ist schon da.',
    it: 'Questo ricambio è già arrivato.',
  },
})

export const partsTexts = { ...refusals, ...partsScreenTexts }
