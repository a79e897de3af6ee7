import { defineTexts } from '#platform/i18n/texts.ts'

/** What happened at the bench: operations, parts, measurements, control. */
export const benchFactTexts = defineTexts({
  'fact.control-passed': {
    en: 'Final control passed',
    fr: 'Contrôle final réussi',
    de: 'Endkontrolle bestanden',
    it: 'Controllo finale superato',
  },
  'fact.control-failed': {
    en: 'Final control failed',
    fr: 'Contrôle final refusé',
    de: 'Endkontrolle nicht bestanden',
    it: 'Controllo finale non superato',
  },
  'fact.measurement-taken': {
    en: 'Measured',
    fr: 'Mesure prise',
    de: 'Gemessen',
    it: 'Misura effettuata',
  },
  'fact.operation-planned': {
    en: 'Planned: {label}',
    fr: 'Prévu : {label}',
    de: 'Geplant: {label}',
    it: 'Previsto: {label}',
  },
  'fact.operation-started': {
    en: 'Begun: {label}',
    fr: 'Commencé : {label}',
    de: 'Begonnen: {label}',
    it: 'Iniziato: {label}',
  },
  'fact.operation-done': {
    en: 'Done: {label}',
    fr: 'Fait : {label}',
    de: 'Erledigt: {label}',
    it: 'Fatto: {label}',
  },
  'fact.operation-reopened': {
    en: 'Taken up again: {label}',
    fr: 'Repris : {label}',
    de: 'Wieder aufgenommen: {label}',
    it: 'Ripreso: {label}',
  },
  'fact.operation-dropped': {
    en: 'Dropped: {label}',
    fr: 'Retiré : {label}',
    de: 'Gestrichen: {label}',
    it: 'Tolto: {label}',
  },
  'fact.part-wanted': {
    en: 'Part wanted: {part}',
    fr: 'Fourniture demandée : {part}',
    de: 'Teil benötigt: {part}',
    it: 'Ricambio richiesto: {part}',
  },
  'fact.part-ordered': {
    en: 'Part ordered: {part}',
    fr: 'Fourniture commandée : {part}',
    de: 'Teil bestellt: {part}',
    it: 'Ricambio ordinato: {part}',
  },
  'fact.part-arrived': {
    en: 'Part arrived: {part}',
    fr: 'Fourniture arrivée : {part}',
    de: 'Teil eingetroffen: {part}',
    it: 'Ricambio arrivato: {part}',
  },
  'fact.part-fitted': {
    en: 'Part fitted: {part}',
    fr: 'Fourniture posée : {part}',
    de: 'Teil eingebaut: {part}',
    it: 'Ricambio montato: {part}',
  },
  'fact.part-dropped': {
    en: 'Part no longer wanted: {part}',
    fr: 'Fourniture plus nécessaire : {part}',
    de: 'Teil nicht mehr nötig: {part}',
    it: 'Ricambio non più necessario: {part}',
  },
  'fact.redo-cause-found': {
    en: 'Cause found',
    fr: 'Cause trouvée',
    de: 'Ursache gefunden',
    it: 'Causa trovata',
  },
  'fact.measurement-withdrawn': {
    en: 'Measurement withdrawn',
    fr: 'Mesure retirée',
    de: 'Messung zurückgezogen',
    it: 'Misura ritirata',
  },
  'fact.operation-paused': {
    en: 'Paused: {label}',
    fr: 'Interrompu : {label}',
    de: 'Unterbrochen: {label}',
    it: 'Sospeso: {label}',
  },
  'fact.part-expected': {
    en: 'Part expected {day}: {part}',
    fr: 'Fourniture attendue le {day} : {part}',
    de: 'Teil erwartet {day}: {part}',
    it: 'Ricambio atteso il {day}: {part}',
  },
  'fact.part-order-cancelled': {
    en: 'Part order cancelled: {part}',
    fr: 'Commande annulée : {part}',
    de: 'Bestellung storniert: {part}',
    it: 'Ordine annullato: {part}',
  },
  'fact.part-not-procurable': {
    en: 'Part not procurable: {part}',
    fr: 'Fourniture introuvable : {part}',
    de: 'Teil nicht beschaffbar: {part}',
    it: 'Ricambio non reperibile: {part}',
  },
})
