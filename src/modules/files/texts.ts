import { defineTexts } from '#platform/i18n/texts.ts'

export const filesTexts = defineTexts({
  'files.missing': {
    en: 'No file arrived. Choose it again.',
    fr: 'Aucun fichier n’est arrivé. Choisissez-le à nouveau.',
    de: 'Es ist keine Datei angekommen. Wählen Sie sie noch einmal.',
    it: 'Nessun file è arrivato. Lo scelga di nuovo.',
  },
  'files.too-large': {
    en: 'This file is larger than {megabytes} MB. Send a smaller one.',
    fr: 'Ce fichier dépasse {megabytes} Mo. Envoyez-en un plus petit.',
    de: 'Diese Datei ist grösser als {megabytes} MB. Senden Sie eine kleinere.',
    it: 'Questo file supera {megabytes} MB. Ne invii uno più piccolo.',
  },
  'files.picture-broken': {
    en: 'This photograph could not be opened. Take it again, or save it as JPEG.',
    fr: 'Cette photographie n’a pas pu être ouverte. Reprenez-la, ou enregistrez-la en JPEG.',
    de: 'Diese Fotografie liess sich nicht öffnen. Nehmen Sie sie neu auf, oder speichern Sie sie als JPEG.',
    it: 'Non è stato possibile aprire questa fotografia. La scatti di nuovo, o la salvi come JPEG.',
  },
})
