import { defineTexts } from '#platform/i18n/texts.ts'

/** Where an order stands, why it waits, who holds it: the words of every staff screen that speaks of orders. */
export const standingTexts = defineTexts({
  'orders.stage.received': { en: 'Received', fr: 'Reçu', de: 'Angenommen', it: 'Ricevuto' },
  'orders.stage.assessed': { en: 'Assessed', fr: 'Diagnostiqué', de: 'Befundet', it: 'Diagnosticato' },
  'orders.stage.quoted': { en: 'Quoted', fr: 'Devisé', de: 'Offeriert', it: 'Preventivato' },
  'orders.stage.approved': { en: 'Approved', fr: 'Approuvé', de: 'Freigegeben', it: 'Approvato' },
  'orders.stage.in_work': { en: 'In work', fr: 'En travail', de: 'In Arbeit', it: 'In lavorazione' },
  'orders.stage.controlled': { en: 'Controlled', fr: 'Contrôlé', de: 'Kontrolliert', it: 'Controllato' },
  'orders.stage.ready': { en: 'Ready', fr: 'Prêt', de: 'Bereit', it: 'Pronto' },
  'orders.stage.returned': { en: 'Returned', fr: 'Restitué', de: 'Zurückgegeben', it: 'Restituito' },
  'orders.stage.declined': { en: 'Declined', fr: 'Refusé', de: 'Abgelehnt', it: 'Rifiutato' },
  'orders.stage.cancelled': { en: 'Cancelled', fr: 'Annulé', de: 'Storniert', it: 'Annullato' },
  'orders.stage.abandoned': { en: 'Unclaimed', fr: 'Non réclamé', de: 'Nicht abgeholt', it: 'Non reclamato' },

  'orders.wait.client': {
    en: 'waits for the client',
    fr: 'attend le client',
    de: 'wartet auf den Kunden',
    it: 'attende il cliente',
  },
  'orders.wait.part': {
    en: 'waits for a part',
    fr: 'attend une fourniture',
    de: 'wartet auf ein Teil',
    it: 'attende un ricambio',
  },
  'orders.wait.skill': {
    en: 'waits for the right hands',
    fr: 'attend le bon horloger',
    de: 'wartet auf die richtigen Hände',
    it: 'attende le mani giuste',
  },
  'orders.wait.partner': {
    en: 'with an outside craftsman',
    fr: 'chez un artisan externe',
    de: 'bei einem externen Handwerker',
    it: 'presso un artigiano esterno',
  },
  'orders.wait.transit': { en: 'on the road', fr: 'en transit', de: 'unterwegs', it: 'in viaggio' },
  'orders.wait.incident': {
    en: 'held by an incident',
    fr: 'bloqué par un incident',
    de: 'durch ein Ereignis blockiert',
    it: 'bloccato da un incidente',
  },

  'orders.wait-name.client': { en: 'The client', fr: 'Le client', de: 'Den Kunden', it: 'Il cliente' },
  'orders.wait-name.part': { en: 'A part', fr: 'Une fourniture', de: 'Ein Teil', it: 'Un ricambio' },
  'orders.wait-name.skill': {
    en: 'The right hands',
    fr: 'Le bon horloger',
    de: 'Die richtigen Hände',
    it: 'Le mani giuste',
  },
  'orders.wait-name.partner': {
    en: 'An outside craftsman',
    fr: 'Un artisan externe',
    de: 'Einen externen Handwerker',
    it: 'Un artigiano esterno',
  },
  'orders.wait-name.transit': {
    en: 'Transport',
    fr: 'Le transport',
    de: 'Den Transport',
    it: 'Il trasporto',
  },
  'orders.wait-name.incident': {
    en: 'An incident to end',
    fr: 'La fin d’un incident',
    de: 'Das Ende eines Ereignisses',
    it: 'La fine di un incidente',
  },

  'orders.next.received': { en: 'Diagnosis', fr: 'Diagnostic', de: 'Befund', it: 'Diagnosi' },
  'orders.next.assessed': {
    en: 'Quote, or go-ahead',
    fr: 'Devis, ou feu vert',
    de: 'Kostenvoranschlag oder Freigabe',
    it: 'Preventivo, o via libera',
  },
  'orders.next.quoted': {
    en: 'The client’s answer',
    fr: 'La réponse du client',
    de: 'Antwort des Kunden',
    it: 'La risposta del cliente',
  },
  'orders.next.approved': {
    en: 'Work begins',
    fr: 'Début du travail',
    de: 'Arbeitsbeginn',
    it: 'Inizio del lavoro',
  },
  'orders.next.in_work': {
    en: 'Final control',
    fr: 'Contrôle final',
    de: 'Endkontrolle',
    it: 'Controllo finale',
  },
  'orders.next.controlled': {
    en: 'Made ready, client told',
    fr: 'Préparation, client prévenu',
    de: 'Bereitstellen, Kunde benachrichtigen',
    it: 'Preparazione, cliente avvisato',
  },
  'orders.next.ready': {
    en: 'Return to the client',
    fr: 'Restitution au client',
    de: 'Rückgabe an den Kunden',
    it: 'Restituzione al cliente',
  },
  'orders.next.declined': {
    en: 'Give it back as it came',
    fr: 'Rendre telle que reçue',
    de: 'Zurückgeben wie angenommen',
    it: 'Restituire com’è arrivato',
  },
  'orders.next.cancelled': {
    en: 'Give it back as it came',
    fr: 'Rendre telle que reçue',
    de: 'Zurückgeben wie angenommen',
    it: 'Restituire com’è arrivato',
  },
  'orders.next.abandoned': {
    en: 'Kept under the law of the place',
    fr: 'Conservée selon la loi du lieu',
    de: 'Aufbewahrt nach Recht des Ortes',
    it: 'Conservato secondo la legge del luogo',
  },
  'orders.next.returned': { en: 'Nothing more', fr: 'Plus rien', de: 'Nichts mehr', it: 'Più nulla' },

  'orders.holder.client': {
    en: 'With the client',
    fr: 'Chez le client',
    de: 'Beim Kunden',
    it: 'Presso il cliente',
  },
  'orders.holder.courier': {
    en: '{name}, on the road',
    fr: '{name}, en route',
    de: '{name}, unterwegs',
    it: '{name}, in viaggio',
  },

  'orders.serial.unknown': {
    en: 'serial not known',
    fr: 'numéro de série inconnu',
    de: 'Seriennummer unbekannt',
    it: 'seriale sconosciuto',
  },
  'orders.serial.worn': {
    en: 'serial worn away',
    fr: 'numéro de série effacé',
    de: 'Seriennummer abgenutzt',
    it: 'seriale consumato',
  },
  'orders.serial.mismatch': {
    en: 'serial disagrees with papers or movement',
    fr: 'numéro de série discordant',
    de: 'Seriennummer stimmt nicht überein',
    it: 'seriale discordante',
  },
  'orders.days-ago': {
    en: '{days, plural, =0 {today} one {# day} other {# days}}',
    fr: '{days, plural, =0 {aujourd’hui} one {# jour} other {# jours}}',
    de: '{days, plural, =0 {heute} one {# Tag} other {# Tage}}',
    it: '{days, plural, =0 {oggi} one {# giorno} other {# giorni}}',
  },
  'orders.nobody': { en: 'nobody', fr: 'personne', de: 'niemand', it: 'nessuno' },
  'orders.client-unnamed': {
    en: 'unnamed client',
    fr: 'client sans nom',
    de: 'Kunde ohne Namen',
    it: 'cliente senza nome',
  },
})
