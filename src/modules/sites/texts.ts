import { defineTexts } from '#platform/i18n/texts.ts'
import { sitesScreenTexts } from './staff/screen-texts.ts'

const refusalTexts = defineTexts({
  'sites.iban-wrong': {
    en: 'This account number has a slip in it: its check digits do not agree. Copy it from the bank’s own paper.',
    fr: 'Ce numéro de compte contient une erreur : ses chiffres de contrôle ne concordent pas. Reprenez-le du document de la banque.',
    de: 'Diese Kontonummer enthält einen Fehler: die Prüfziffern stimmen nicht. Übernehmen Sie sie vom Papier der Bank.',
    it: 'Questo numero di conto contiene un errore: le cifre di controllo non corrispondono. Lo riprenda dal documento della banca.',
  },
  'sites.time-zone-unknown': {
    en: 'This time zone is not known. Choose one such as Europe/Zurich.',
    fr: 'Ce fuseau horaire est inconnu. Choisissez par exemple Europe/Zurich.',
    de: 'Diese Zeitzone ist unbekannt. Wählen Sie zum Beispiel Europe/Zurich.',
    it: 'Questo fuso orario è sconosciuto. Scelga ad esempio Europe/Zurich.',
  },
  'sites.opening-wrong': {
    en: 'Each opening must end after it begins, and the afternoon must follow the morning.',
    fr: 'Chaque plage doit finir après son début, et l’après-midi doit suivre le matin.',
    de: 'Jede Öffnung muss nach ihrem Beginn enden, und der Nachmittag auf den Vormittag folgen.',
    it: 'Ogni apertura deve finire dopo l’inizio, e il pomeriggio seguire il mattino.',
  },
  'sites.code-taken': {
    en: 'Another site already has the code {code}. Order numbers begin with it, so it must be its own.',
    fr: 'Un autre site porte déjà le code {code}. Les numéros d’ordre commencent par lui, il doit donc être unique.',
    de: 'Ein anderer Standort hat schon den Code {code}. Auftragsnummern beginnen damit, er muss also eindeutig sein.',
    it: 'Un’altra sede ha già il codice {code}. I numeri d’ordine cominciano così, quindi deve essere unico.',
  },
})

export const sitesTexts = { ...sitesScreenTexts, ...refusalTexts }
