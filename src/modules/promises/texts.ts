import { defineTexts } from '#platform/i18n/texts.ts'
import { promisesLetterTexts } from './domain/letter-texts.ts'
import { promisesScreenTexts } from './staff/screen-texts.ts'

export const promisesTexts = {
  ...promisesLetterTexts,
  ...promisesScreenTexts,
  ...defineTexts({
    'promises.refusal.nothing-to-promise': {
      en: 'This order is finished or ended: there is no date left to promise.',
      fr: 'Cet ordre est terminé ou clos : il n’y a plus de date à promettre.',
      de: 'Dieser Auftrag ist fertig oder beendet: Es gibt keinen Termin mehr zuzusagen.',
      it: 'Questo ordine è terminato o chiuso: non c’è più una data da promettere.',
    },
    'promises.refusal.day-passed': {
      en: 'That day has passed. Choose today or a later day.',
      fr: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
      de: 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
      it: 'Quel giorno è passato. Scelga oggi o un giorno successivo.',
    },
    'promises.refusal.closed-day': {
      en: 'The site is closed on that day. Choose a working day.',
      fr: 'Le site est fermé ce jour-là. Choisissez un jour ouvré.',
      de: 'An diesem Tag ist der Standort geschlossen. Wählen Sie einen Arbeitstag.',
      it: 'Quel giorno la sede è chiusa. Scelga un giorno lavorativo.',
    },
    'promises.refusal.reason-wanted': {
      en: 'A new date needs its reason: the client was told another one before.',
      fr: 'Une nouvelle date demande sa raison : une autre avait été annoncée au client.',
      de: 'Ein neuer Termin braucht seinen Grund: Zuvor wurde ein anderer genannt.',
      it: 'Una nuova data richiede il suo motivo: al cliente ne era stata detta un’altra.',
    },
  }),
}
