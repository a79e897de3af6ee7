import { defineTexts } from '#platform/i18n/texts.ts'

/** Today's forecast beside what was promised, as the owner of the watch reads it. */
export const portalPromiseTexts = defineTexts({
  'portal.promise.sure': {
    en: 'In {chance} of 10 cases like yours it is ready by the last of these days.',
    fr: 'Dans {chance} cas sur 10 comme le vôtre, elle est prête au plus tard le dernier de ces jours.',
    de: 'In {chance} von 10 Fällen wie Ihrem ist sie spätestens am letzten dieser Tage bereit.',
    it: 'In {chance} casi su 10 come il Suo è pronto al più tardi l’ultimo di questi giorni.',
  },
  'portal.promise.given': {
    en: 'Promised for {day}.',
    fr: 'Promise pour le {day}.',
    de: 'Zugesagt auf den {day}.',
    it: 'Promesso per il {day}.',
  },
  'portal.promise.given-first': {
    en: 'What we promised first: {day}.',
    fr: 'Ce que nous avions promis d’abord : le {day}.',
    de: 'Was wir zuerst zugesagt hatten: der {day}.',
    it: 'Quello che avevamo promesso all’inizio: il {day}.',
  },
  'portal.promise.kept': {
    en: 'We kept the day we promised, {day}.',
    fr: 'Nous avons tenu le jour promis, le {day}.',
    de: 'Den zugesagten Tag, den {day}, haben wir eingehalten.',
    it: 'Abbiamo rispettato il giorno promesso, il {day}.',
  },
  'portal.promise.late': {
    en: 'As things stand today we will not keep that day.',
    fr: 'En l’état, nous ne tiendrons pas ce jour.',
    de: 'So wie es heute steht, halten wir diesen Tag nicht ein.',
    it: 'Allo stato attuale non rispetteremo quel giorno.',
  },
  'portal.promise.moves': {
    en: 'What moves the date',
    fr: 'Ce qui déplace la date',
    de: 'Was den Termin bewegt',
    it: 'Che cosa sposta la data',
  },
  'portal.promise.paused-days': {
    en: 'While we wait for your answer our clock stands still{days, plural, =0 {} one {, # working day so far} other {, # working days so far}}.',
    fr: 'Tant que nous attendons votre réponse, notre délai est suspendu{days, plural, =0 {} one {, # jour ouvré jusqu’ici} other {, # jours ouvrés jusqu’ici}}.',
    de: 'Solange wir auf Ihre Antwort warten, steht unsere Uhr still{days, plural, =0 {} one {, bisher # Arbeitstag} other {, bisher # Arbeitstage}}.',
    it: 'Finché attendiamo la Sua risposta il nostro orologio è fermo{days, plural, =0 {} one {, finora # giorno lavorativo} other {, finora # giorni lavorativi}}.',
  },
  'portal.promise.moved-on': {
    en: 'Our clock stood still while we waited for you: the promised day becomes {day}.',
    fr: 'Notre délai était suspendu pendant que nous vous attendions : le jour promis devient le {day}.',
    de: 'Unsere Uhr stand still, während wir auf Sie warteten: Aus dem zugesagten Tag wird der {day}.',
    it: 'Il nostro orologio era fermo mentre attendevamo Lei: il giorno promesso diventa il {day}.',
  },
  'portal.promise.part': {
    en: 'We wait for a part. That does not stop our clock: the day we promised stays.',
    fr: 'Nous attendons une pièce. Cela n’arrête pas notre délai : le jour promis reste.',
    de: 'Wir warten auf ein Teil. Das hält unsere Uhr nicht an: Der zugesagte Tag bleibt.',
    it: 'Attendiamo un ricambio. Questo non ferma il nostro orologio: il giorno promesso resta.',
  },
  'portal.promise.part-until': {
    en: 'We expect the part on {day}.',
    fr: 'Nous attendons la pièce le {day}.',
    de: 'Wir erwarten das Teil am {day}.',
    it: 'Attendiamo il ricambio il {day}.',
  },
  'portal.promise.line.today': { en: 'today', fr: 'aujourd’hui', de: 'heute', it: 'oggi' },
  'portal.promise.line.promised': { en: 'promised', fr: 'promis', de: 'zugesagt', it: 'promesso' },
  'portal.promise.line.first': {
    en: 'promised first',
    fr: 'promis d’abord',
    de: 'zuerst zugesagt',
    it: 'promesso prima',
  },
  'portal.promise.line.forecast': {
    en: 'today’s forecast',
    fr: 'prévision d’aujourd’hui',
    de: 'heutige Prognose',
    it: 'previsione di oggi',
  },
  'portal.promise.line.paused': {
    en: 'our clock stood still',
    fr: 'délai suspendu',
    de: 'unsere Uhr stand still',
    it: 'orologio fermo',
  },
  'portal.step.forecast': {
    en: 'Today’s forecast: ready {window}',
    fr: 'Prévision d’aujourd’hui : prête {window}',
    de: 'Heutige Prognose: bereit {window}',
    it: 'Previsione di oggi: pronto {window}',
  },
})
