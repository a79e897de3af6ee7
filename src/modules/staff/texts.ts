import { defineTexts } from '#platform/i18n/texts.ts'
import { auditFieldTexts } from './domain/audit-field-texts.ts'
import { screenTexts } from './domain/screen-texts.ts'
import { visitFactTexts } from './domain/visit-fact-texts.ts'
import { workFactTexts } from './domain/work-fact-texts.ts'

const refusalTexts = defineTexts({
  'staff.sign-in.wrong': {
    en: 'Mail address, password or code is not right. After several wrong attempts the door stays closed for a quarter of an hour.',
    fr: 'L’adresse, le mot de passe ou le code n’est pas juste. Après plusieurs essais, l’accès reste fermé un quart d’heure.',
    de: 'E-Mail-Adresse, Passwort oder Code stimmt nicht. Nach mehreren Fehlversuchen bleibt der Zugang eine Viertelstunde gesperrt.',
    it: 'L’indirizzo, la password o il codice non è corretto. Dopo vari tentativi l’accesso resta chiuso per un quarto d’ora.',
  },
  'staff.password.too-short': {
    en: 'Please choose at least ten characters; a short sentence is easy to remember.',
    fr: 'Choisissez au moins dix caractères ; une courte phrase se retient bien.',
    de: 'Bitte mindestens zehn Zeichen wählen; ein kurzer Satz lässt sich gut merken.',
    it: 'Scelga almeno dieci caratteri; una breve frase si ricorda bene.',
  },
  'staff.password.guessable': {
    en: 'This password would be guessed among the first. Choose another.',
    fr: 'Ce mot de passe serait deviné parmi les premiers. Choisissez-en un autre.',
    de: 'Dieses Passwort würde als eines der ersten erraten. Wählen Sie ein anderes.',
    it: 'Questa password sarebbe indovinata tra le prime. Ne scelga un’altra.',
  },
  'staff.password.current-wrong': {
    en: 'The current password is not right.',
    fr: 'Le mot de passe actuel n’est pas juste.',
    de: 'Das bisherige Passwort stimmt nicht.',
    it: 'La password attuale non è corretta.',
  },
  'staff.totp.wrong-code': {
    en: 'This code does not fit. Check the clock of the telephone and type the code that is shown now.',
    fr: 'Ce code ne correspond pas. Vérifiez l’heure du téléphone et saisissez le code affiché maintenant.',
    de: 'Dieser Code passt nicht. Prüfen Sie die Uhr des Telefons und tippen Sie den Code, der jetzt angezeigt wird.',
    it: 'Questo codice non corrisponde. Controlli l’ora del telefono e inserisca il codice mostrato adesso.',
  },
  'staff.passkey.refused': {
    en: 'The passkey could not be added. Start again and confirm on the device.',
    fr: 'La clé d’accès n’a pas pu être ajoutée. Recommencez et confirmez sur l’appareil.',
    de: 'Der Passkey konnte nicht hinzugefügt werden. Beginnen Sie neu und bestätigen Sie auf dem Gerät.',
    it: 'Non è stato possibile aggiungere la passkey. Ricominci e confermi sul dispositivo.',
  },
  'staff.member.known-mail': {
    en: 'Somebody of this house already has this mail address.',
    fr: 'Une personne de la maison a déjà cette adresse.',
    de: 'Jemand im Haus hat diese E-Mail-Adresse schon.',
    it: 'Qualcuno della casa ha già questo indirizzo.',
  },
  'staff.member.last-owner': {
    en: 'A house keeps at least one owner. Name another owner first.',
    fr: 'Une maison garde au moins un propriétaire. Nommez d’abord un autre propriétaire.',
    de: 'Ein Haus behält mindestens eine Inhaberin oder einen Inhaber. Bestimmen Sie zuerst jemand anderen.',
    it: 'Una casa mantiene almeno un titolare. Ne nomini prima un altro.',
  },
  'staff.member.not-yours': {
    en: 'This person is above your role or serves another site. Ask the owner.',
    fr: 'Cette personne dépasse votre rôle ou travaille sur un autre site. Adressez-vous au propriétaire.',
    de: 'Diese Person steht über Ihrer Rolle oder arbeitet an einem anderen Standort. Fragen Sie die Inhaberschaft.',
    it: 'Questa persona è al di sopra del Suo ruolo o lavora in un’altra sede. Si rivolga al titolare.',
  },
  'staff.member.shared-account': {
    en: 'This person also works in another house and keeps the password chosen there.',
    fr: 'Cette personne travaille aussi dans une autre maison et garde le mot de passe choisi là-bas.',
    de: 'Diese Person arbeitet auch in einem anderen Haus und behält das dort gewählte Passwort.',
    it: 'Questa persona lavora anche in un’altra casa e mantiene la password scelta lì.',
  },
})

export const staffTexts = {
  ...refusalTexts,
  ...auditFieldTexts,
  ...screenTexts,
  ...visitFactTexts,
  ...workFactTexts,
}
