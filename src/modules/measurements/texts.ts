import { defineTexts } from '#platform/i18n/texts.ts'
import { measurementClientTexts } from './domain/client-texts.ts'
import { limitScreenTexts } from './staff/limit-texts.ts'
import { measurementScreenTexts } from './staff/screen-texts.ts'

const refusals = defineTexts({
  'measurements.refusal.amplitude-not-comparable': {
    en: 'An amplitude cannot be compared without its lift angle and winding state. Give both, or leave the amplitude out.',
    fr: 'Une amplitude ne se compare pas sans son angle de levée et l’état de remontage. Indiquez les deux, ou laissez l’amplitude vide.',
    de: 'Eine Amplitude ist ohne Hebungswinkel und Aufzugszustand nicht vergleichbar. Geben Sie beides an, oder lassen Sie die Amplitude weg.',
    it: 'Un’ampiezza non è confrontabile senza angolo di alzata e stato di carica. Li indichi entrambi, o lasci vuota l’ampiezza.',
  },
  'measurements.refusal.nothing-measured': {
    en: 'Nothing was measured yet. Fill in at least one figure.',
    fr: 'Rien n’est encore mesuré. Saisissez au moins une valeur.',
    de: 'Es wurde noch nichts gemessen. Tragen Sie mindestens einen Wert ein.',
    it: 'Non è ancora stato misurato nulla. Inserisca almeno un valore.',
  },
  'measurements.refusal.position-twice': {
    en: 'The same position stands there twice. Keep one reading per position.',
    fr: 'La même position figure deux fois. Gardez une mesure par position.',
    de: 'Dieselbe Lage steht zweimal da. Behalten Sie eine Messung pro Lage.',
    it: 'La stessa posizione compare due volte. Tenga una misura per posizione.',
  },
  'measurements.refusal.times-impossible': {
    en: 'The time of {position} gives no possible amplitude. Check the milliseconds, the beat and the lift angle.',
    fr: 'Le temps de {position} ne donne aucune amplitude possible. Vérifiez les millisecondes, l’alternance et l’angle de levée.',
    de: 'Die Zeit von {position} ergibt keine mögliche Amplitude. Prüfen Sie Millisekunden, Halbschwingungen und Hebungswinkel.',
    it: 'Il tempo di {position} non dà un’ampiezza possibile. Verifichi millisecondi, alternanze e angolo di alzata.',
  },
  'measurements.refusal.order-returned': {
    en: 'This watch went back to its owner. A measurement now belongs to a new order or a redo.',
    fr: 'Cette montre est restituée. Une mesure appartient désormais à un nouvel ordre ou à une reprise.',
    de: 'Diese Uhr ist zurückgegeben. Eine Messung gehört jetzt zu einem neuen Auftrag oder einer Nacharbeit.',
    it: 'Questo orologio è stato restituito. Una misura appartiene ora a un nuovo ordine o a una ripresa.',
  },
  'measurements.refusal.limits-of-another-kind': {
    en: 'These limits belong to another kind of measurement.',
    fr: 'Ces limites concernent un autre type de mesure.',
    de: 'Diese Grenzwerte gehören zu einer anderen Messart.',
    it: 'Questi limiti riguardano un altro tipo di misura.',
  },
})

export const measurementsTexts = {
  ...refusals,
  ...measurementClientTexts,
  ...measurementScreenTexts,
  ...limitScreenTexts,
}
