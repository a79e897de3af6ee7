import { defineTexts } from '#platform/i18n/texts.ts'

export const doorTexts = defineTexts({
  'common.not-found': {
    en: 'This is not here, or not yours to see.',
    fr: 'Cet élément n’existe pas, ou vous ne pouvez pas le voir.',
    de: 'Das gibt es hier nicht, oder Sie dürfen es nicht sehen.',
    it: 'Questo elemento non esiste, oppure non può vederlo.',
  },
  'common.sign-in-first': {
    en: 'Please sign in first.',
    fr: 'Veuillez d’abord vous connecter.',
    de: 'Bitte melden Sie sich zuerst an.',
    it: 'Acceda prima, per favore.',
  },
  'common.not-yours': {
    en: 'Your role does not allow this. Ask your site manager.',
    fr: 'Votre rôle ne le permet pas. Adressez-vous au responsable du site.',
    de: 'Ihre Rolle erlaubt das nicht. Fragen Sie die Standortleitung.',
    it: 'Il Suo ruolo non lo consente. Si rivolga al responsabile della sede.',
  },
  'common.foreign-request': {
    en: 'This request did not come from Heure Bleue itself and was refused. Reload the page and try again.',
    fr: 'Cette demande ne vient pas d’Heure Bleue et a été refusée. Rechargez la page et réessayez.',
    de: 'Diese Anfrage kam nicht von Heure Bleue und wurde abgelehnt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    it: 'Questa richiesta non proviene da Heure Bleue ed è stata rifiutata. Ricarichi la pagina e riprovi.',
  },
  'common.too-large': {
    en: 'That is too large to be read. Send less at once.',
    fr: 'C’est trop volumineux pour être lu. Envoyez moins à la fois.',
    de: 'Das ist zu gross. Senden Sie weniger auf einmal.',
    it: 'È troppo grande per essere letto. Invii meno dati alla volta.',
  },
  'common.too-many': {
    en: 'Too many attempts. Please wait a few minutes.',
    fr: 'Trop d’essais. Veuillez patienter quelques minutes.',
    de: 'Zu viele Versuche. Bitte warten Sie einige Minuten.',
    it: 'Troppi tentativi. Attenda qualche minuto.',
  },
  'common.expects-json': {
    en: 'This address expects JSON.',
    fr: 'Cette adresse attend du JSON.',
    de: 'Diese Adresse erwartet JSON.',
    it: 'Questo indirizzo si aspetta JSON.',
  },
  'common.field-too-short': {
    en: 'Please fill in “{field}”: what is there is too short or too small.',
    fr: 'Complétez « {field} » : la valeur est trop courte ou trop petite.',
    de: 'Bitte «{field}» ergänzen: die Angabe ist zu kurz oder zu klein.',
    it: 'Completi «{field}»: il valore è troppo breve o troppo piccolo.',
  },
  'common.field-too-long': {
    en: 'Please shorten “{field}”: what is there is too long or too large.',
    fr: 'Réduisez « {field} » : la valeur est trop longue ou trop grande.',
    de: 'Bitte «{field}» kürzen: die Angabe ist zu lang oder zu gross.',
    it: 'Riduca «{field}»: il valore è troppo lungo o troppo grande.',
  },
  'common.field-unknown': {
    en: '“{field}” is not known here and was refused.',
    fr: '« {field} » n’est pas connu ici et a été refusé.',
    de: '«{field}» ist hier nicht bekannt und wurde abgelehnt.',
    it: '«{field}» non è conosciuto qui ed è stato rifiutato.',
  },
  'common.choose-password': {
    en: 'First choose a password of your own: the one you came in with was made by somebody else.',
    fr: 'Choisissez d’abord votre propre mot de passe : celui de votre entrée a été établi par quelqu’un d’autre.',
    de: 'Wählen Sie zuerst ein eigenes Passwort: Das bisherige hat jemand anderes erstellt.',
    it: 'Scelga prima una password Sua: quella con cui è entrato è stata creata da altri.',
  },
  'common.field-invalid': {
    en: 'Please check “{field}”: it could not be understood.',
    fr: 'Vérifiez « {field} » : la valeur n’a pas été comprise.',
    de: 'Bitte «{field}» prüfen: die Angabe wurde nicht verstanden.',
    it: 'Verifichi «{field}»: il valore non è stato compreso.',
  },
  'common.key-missing': {
    en: 'Every change needs an Idempotency-Key header of 8 to 255 characters.',
    fr: 'Chaque modification demande un en-tête Idempotency-Key de 8 à 255 caractères.',
    de: 'Jede Änderung braucht einen Header Idempotency-Key mit 8 bis 255 Zeichen.',
    it: 'Ogni modifica richiede un’intestazione Idempotency-Key da 8 a 255 caratteri.',
  },
  'common.key-reused': {
    en: 'This key was already used for another change. Send the change again with a new key.',
    fr: 'Cette clé a déjà servi à une autre modification. Renvoyez la modification avec une nouvelle clé.',
    de: 'Dieser Schlüssel wurde schon für eine andere Änderung benutzt. Senden Sie die Änderung mit einem neuen Schlüssel.',
    it: 'Questa chiave è già stata usata per un’altra modifica. Invii di nuovo con una chiave nuova.',
  },
  'common.shown-once': {
    en: 'This was done already; what it answered is shown only once.',
    fr: 'C’est déjà fait ; la réponse ne s’affiche qu’une fois.',
    de: 'Das ist schon geschehen; die Antwort wird nur einmal gezeigt.',
    it: 'È già stato fatto; la risposta viene mostrata una sola volta.',
  },
  'common.changed-meanwhile': {
    en: 'Somebody changed this meanwhile. Look at both versions below, then save again.',
    fr: 'Quelqu’un a modifié cet élément entre-temps. Comparez les deux versions, puis enregistrez à nouveau.',
    de: 'Jemand hat das inzwischen geändert. Vergleichen Sie beide Fassungen und speichern Sie erneut.',
    it: 'Qualcuno l’ha modificato nel frattempo. Confronti le due versioni e salvi di nuovo.',
  },
  'common.broken': {
    en: 'Something broke on our side. Nothing was lost; please try again. Reference {reference}.',
    fr: 'Une erreur est survenue de notre côté. Rien n’est perdu ; veuillez réessayer. Référence {reference}.',
    de: 'Bei uns ist etwas schiefgegangen. Nichts ist verloren; bitte versuchen Sie es noch einmal. Referenz {reference}.',
    it: 'Si è verificato un errore da parte nostra. Nulla è andato perso; riprovi. Riferimento {reference}.',
  },
  'files.kind-refused': {
    en: 'This kind of file is not taken. Photographs (JPEG, PNG, WebP, AVIF), PDF and CSV are.',
    fr: 'Ce type de fichier n’est pas accepté. Les photographies (JPEG, PNG, WebP, AVIF), PDF et CSV le sont.',
    de: 'Diese Art Datei wird nicht angenommen. Fotografien (JPEG, PNG, WebP, AVIF), PDF und CSV schon.',
    it: 'Questo tipo di file non è accettato. Lo sono fotografie (JPEG, PNG, WebP, AVIF), PDF e CSV.',
  },
})
