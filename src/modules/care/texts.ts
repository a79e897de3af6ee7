import { defineTexts } from '#platform/i18n/texts.ts'
import { careScreenTexts } from './staff/screen-texts.ts'

export const careTexts = {
  ...careScreenTexts,
  ...defineTexts({
    'care.refusal.dispute-open': {
      en: 'A dispute is open on this order already. Close it with its outcome before another is opened.',
      fr: 'Un litige est déjà ouvert sur cet ordre. Réglez-le avec son issue avant d’en ouvrir un autre.',
      de: 'Zu diesem Auftrag ist schon eine Beanstandung offen. Schliessen Sie sie mit ihrem Ausgang, bevor eine weitere beginnt.',
      it: 'Su questo ordine è già aperta una contestazione. La chiuda con il suo esito prima di aprirne un’altra.',
    },
    'care.refusal.recovery-open': {
      en: 'Something is being put right on this order already. See to that one first.',
      fr: 'Un rattrapage est déjà en cours sur cet ordre. Menez-le d’abord à bien.',
      de: 'Zu diesem Auftrag wird schon etwas gutgemacht. Führen Sie das zuerst zu Ende.',
      it: 'Su questo ordine si sta già rimediando a qualcosa. Porti prima a termine quello.',
    },
    'care.refusal.closed-already': {
      en: 'It is closed already.',
      fr: 'C’est déjà clos.',
      de: 'Das ist schon abgeschlossen.',
      it: 'È già chiuso.',
    },
    'care.refusal.day-passed': {
      en: 'That day has passed. Choose today or a later day.',
      fr: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
      de: 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.',
      it: 'Quel giorno è passato. Scelga oggi o un giorno successivo.',
    },
  }),
}
