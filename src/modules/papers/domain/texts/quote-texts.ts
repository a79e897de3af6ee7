import { defineTexts } from '#platform/i18n/texts.ts'

export const quoteTexts = defineTexts({
  'papers.paper.quote-title': { en: 'Quote', fr: 'Devis', de: 'Kostenvoranschlag', it: 'Preventivo' },
  'papers.paper.quote-supplementary': {
    en: 'Supplementary quote',
    fr: 'Devis complémentaire',
    de: 'Ergänzender Kostenvoranschlag',
    it: 'Preventivo integrativo',
  },
  'papers.paper.quote-version': {
    en: 'Order, version',
    fr: 'Ordre, version',
    de: 'Auftrag, Version',
    it: 'Ordine, versione',
  },
  'papers.paper.valid-until': {
    en: 'Valid until',
    fr: 'Valable jusqu’au',
    de: 'Gültig bis',
    it: 'Valido fino al',
  },
  'papers.paper.diagnosis': {
    en: 'What we found',
    fr: 'Ce que nous avons constaté',
    de: 'Unser Befund',
    it: 'Che cosa abbiamo riscontrato',
  },
  'papers.paper.needed': { en: 'Needed', fr: 'Nécessaire', de: 'Notwendig', it: 'Necessario' },
  'papers.paper.advised': { en: 'Advised', fr: 'Conseillé', de: 'Empfohlen', it: 'Consigliato' },
  'papers.paper.optional': { en: 'Optional', fr: 'Au choix', de: 'Wahlweise', it: 'Facoltativo' },
  'papers.paper.or': {
    en: 'or instead: {name}',
    fr: 'ou à la place : {name}',
    de: 'oder stattdessen: {name}',
    it: 'oppure: {name}',
  },
  'papers.paper.approved': { en: 'approved', fr: 'accepté', de: 'angenommen', it: 'approvato' },
  'papers.paper.refused': { en: 'refused', fr: 'refusé', de: 'abgelehnt', it: 'rifiutato' },
  'papers.paper.photo-of': {
    en: 'Photograph: {name}',
    fr: 'Photographie : {name}',
    de: 'Fotografie: {name}',
    it: 'Fotografia: {name}',
  },
  'papers.paper.total-needed': { en: 'Needed', fr: 'Nécessaire', de: 'Notwendig', it: 'Necessario' },
  'papers.paper.total-advised': {
    en: 'Needed and advised',
    fr: 'Nécessaire et conseillé',
    de: 'Notwendig und empfohlen',
    it: 'Necessario e consigliato',
  },
  'papers.paper.total-everything': {
    en: 'Everything',
    fr: 'L’ensemble',
    de: 'Alles zusammen',
    it: 'Tutto compreso',
  },
  'papers.paper.answer-heading': {
    en: 'Answer line by line',
    fr: 'Répondez ligne par ligne',
    de: 'Antworten Sie Zeile für Zeile',
    it: 'Risponda voce per voce',
  },
  'papers.paper.portal-quote': {
    en: 'Approve or refuse each line. Work starts with your answer, never before.',
    fr: 'Acceptez ou refusez chaque ligne. Le travail commence avec votre réponse, jamais avant.',
    de: 'Nehmen Sie jede Zeile an oder lehnen Sie sie ab. Die Arbeit beginnt erst mit Ihrer Antwort.',
    it: 'Approvi o rifiuti ogni voce. Il lavoro inizia con la Sua risposta, mai prima.',
  },
  'papers.paper.promise-if': {
    en: 'If you answer by {date}',
    fr: 'Si vous répondez d’ici au {date}',
    de: 'Wenn Sie bis {date} antworten',
    it: 'Se risponde entro il {date}',
  },
})
