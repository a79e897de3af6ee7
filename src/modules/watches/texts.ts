import { defineTexts } from '#platform/i18n/texts.ts'
import { watchesScreenTexts } from './staff/screen-texts.ts'

const refusalTexts = defineTexts({
  'watches.owner-unknown': {
    en: 'This client is not known here any more. Look for the person again.',
    fr: 'Ce client n’est plus connu ici. Recherchez la personne à nouveau.',
    de: 'Diese Kundin oder dieser Kunde ist hier nicht mehr bekannt. Suchen Sie die Person noch einmal.',
    it: 'Questo cliente non è più conosciuto qui. Cerchi di nuovo la persona.',
  },
})

export const watchesTexts = { ...watchesScreenTexts, ...refusalTexts }
