import type { Language } from '../claim.ts'
import type { Stage } from '../known-facts.ts'

/** Plain sentences of the trade, one per stage and language, to put in place of a status that is not so. */
const statuses: Readonly<Record<Stage, Readonly<Record<Language, string>>>> = {
  received: {
    fr: "votre montre a été reçue et attend d'être examinée",
    en: 'your watch has been received and will be examined next',
    de: 'Ihre Uhr ist bei uns eingegangen, als Nächstes schauen wir sie an',
    it: 'il Suo orologio è stato ricevuto e deve ancora essere esaminato',
  },
  assessed: {
    fr: 'votre montre a été examinée, le devis reste à établir',
    en: 'your watch has been examined; the estimate is still to be written',
    de: 'Ihre Uhr wurde begutachtet, den Kostenvoranschlag erstellen wir noch',
    it: 'il Suo orologio è stato esaminato, il preventivo è ancora da preparare',
  },
  quoted: {
    fr: 'le devis vous a été envoyé et attend votre accord',
    en: 'the quote has been sent and awaits your approval',
    de: 'der Kostenvoranschlag wurde Ihnen zugestellt und wartet auf Ihre Freigabe',
    it: 'il preventivo Le è stato inviato e attende la Sua approvazione',
  },
  approved: {
    fr: "le devis est accepté, l'intervention n'a pas encore commencé",
    en: 'the quote is approved; the work has not started yet',
    de: 'der Kostenvoranschlag ist freigegeben, die Arbeit hat noch nicht begonnen',
    it: "il preventivo è approvato, l'intervento non è ancora iniziato",
  },
  in_work: {
    fr: 'votre montre est en cours de réparation',
    en: 'your watch is being repaired',
    de: 'Ihre Uhr ist in Arbeit',
    it: 'il Suo orologio è in lavorazione',
  },
  controlled: {
    fr: 'votre montre a passé le contrôle final',
    en: 'your watch has passed its final control',
    de: 'Ihre Uhr hat die Endkontrolle bestanden',
    it: 'il Suo orologio ha superato il controllo finale',
  },
  ready: {
    fr: 'votre montre est prête',
    en: 'your watch is ready',
    de: 'Ihre Uhr ist fertig',
    it: 'il Suo orologio è pronto',
  },
  returned: {
    fr: 'votre montre vous a été restituée',
    en: 'your watch has been handed back to you',
    de: 'Ihre Uhr wurde Ihnen ausgehändigt',
    it: 'il Suo orologio Le è stato riconsegnato',
  },
  declined: {
    fr: 'le devis a été refusé',
    en: 'the quote was declined',
    de: 'der Kostenvoranschlag wurde abgelehnt',
    it: 'il preventivo è stato rifiutato',
  },
  cancelled: {
    fr: "l'ordre a été annulé",
    en: 'the order was cancelled',
    de: 'der Auftrag wurde storniert',
    it: "l'ordine è stato annullato",
  },
  redo: {
    fr: "l'intervention a été reprise",
    en: 'the work is being redone',
    de: 'die Uhr ist in Nacharbeit',
    it: 'il lavoro è stato ripreso',
  },
}

export function writeStatus(stage: Stage, language: Language): string {
  return statuses[stage][language]
}
