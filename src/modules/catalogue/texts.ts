import { defineTexts } from '#platform/i18n/texts.ts'
import { catalogueScreenTexts } from './staff/screen-texts.ts'

const refusalTexts = defineTexts({
  'catalogue.code-taken': {
    en: 'Another service already has the code {code}. Choose another, or change that service.',
    fr: 'Une autre prestation porte déjà le code {code}. Choisissez-en un autre, ou modifiez cette prestation.',
    de: 'Eine andere Leistung hat schon den Code {code}. Wählen Sie einen anderen, oder ändern Sie jene Leistung.',
    it: 'Un’altra prestazione ha già il codice {code}. Ne scelga un altro, o modifichi quella prestazione.',
  },
  'catalogue.validity-backwards': {
    en: 'The list would end before it begins. Check both days.',
    fr: 'Le tarif finirait avant de commencer. Vérifiez les deux dates.',
    de: 'Die Liste würde enden, bevor sie beginnt. Prüfen Sie beide Daten.',
    it: 'Il listino finirebbe prima di cominciare. Verifichi le due date.',
  },
  'catalogue.list-empty': {
    en: 'Give at least one service a price.',
    fr: 'Donnez un prix à une prestation au moins.',
    de: 'Geben Sie mindestens einer Leistung einen Preis.',
    it: 'Dia un prezzo ad almeno una prestazione.',
  },
})

export const catalogueTexts = { ...catalogueScreenTexts, ...refusalTexts }
