import { defineTexts } from '#platform/i18n/texts.ts'

/** The two gates as the people who write see them. */
export const gatesTexts = defineTexts({
  'conversations.truth.title': {
    en: 'What the text claims',
    fr: 'Ce que le texte affirme',
    de: 'Was der Text behauptet',
    it: 'Che cosa afferma il testo',
  },
  'conversations.truth.backed': {
    en: 'The facts say so',
    fr: 'Les faits le disent',
    de: 'Die Fakten sagen es',
    it: 'Lo dicono i fatti',
  },
  'conversations.truth.contradicted': {
    en: 'The facts say otherwise',
    fr: 'Les faits disent autre chose',
    de: 'Die Fakten sagen etwas anderes',
    it: 'I fatti dicono altro',
  },
  'conversations.truth.unknown': {
    en: 'No fact says this',
    fr: 'Aucun fait ne le dit',
    de: 'Kein Fakt sagt das',
    it: 'Nessun fatto lo dice',
  },
  'conversations.truth.ambiguous': {
    en: 'This can be read in two ways',
    fr: 'Cela se lit de deux façons',
    de: 'Das lässt sich zweifach lesen',
    it: 'Si può leggere in due modi',
  },
  'conversations.truth.readings': {
    en: 'Which is meant: {readings}?',
    fr: 'Lequel : {readings} ?',
    de: 'Was ist gemeint: {readings}?',
    it: 'Quale si intende: {readings}?',
  },
  'conversations.truth.becomes.promise': {
    en: 'A new promise: give it with its day, or strike it out.',
    fr: 'Une nouvelle promesse : donnez-la avec son jour, ou supprimez-la.',
    de: 'Eine neue Zusage: mit ihrem Tag geben oder streichen.',
    it: 'Una nuova promessa: la dia con il suo giorno o la tolga.',
  },
  'conversations.truth.becomes.duty': {
    en: 'Somebody will owe this: write down who and when, or strike it out.',
    fr: 'Quelqu’un le devra : notez qui et quand, ou supprimez-le.',
    de: 'Das schuldet dann jemand: wer und wann festhalten oder streichen.',
    it: 'Qualcuno lo dovrà fare: annoti chi e quando, o lo tolga.',
  },
  'conversations.truth.becomes.fact': {
    en: 'Not recorded: write it down in the order, or strike it out.',
    fr: 'Pas consigné : notez-le dans l’ordre, ou supprimez-le.',
    de: 'Nicht erfasst: im Auftrag festhalten oder streichen.',
    it: 'Non registrato: lo annoti nell’ordine o lo tolga.',
  },
  'conversations.truth.correct': {
    en: 'Write “{text}”',
    fr: 'Écrire « {text} »',
    de: '«{text}» schreiben',
    it: 'Scrivere «{text}»',
  },
  'conversations.truth.overrule': {
    en: 'Why “{claim}” shall be said all the same',
    fr: 'Pourquoi dire quand même « {claim} »',
    de: 'Warum «{claim}» trotzdem gesagt werden soll',
    it: 'Perché dire comunque «{claim}»',
  },
  'conversations.held.truth': {
    en: 'Not what the facts say',
    fr: 'Contraire aux faits',
    de: 'Widerspricht den Fakten',
    it: 'Contrario ai fatti',
  },
  'conversations.held.watch-late': {
    en: 'A watch of this client is late',
    fr: 'Une montre de ce client est en retard',
    de: 'Eine Uhr ist im Verzug',
    it: 'Un orologio del cliente è in ritardo',
  },
  'conversations.held.watch-waits-for-part': {
    en: 'A watch waits for a part',
    fr: 'Une montre attend une fourniture',
    de: 'Eine Uhr wartet auf ein Teil',
    it: 'Un orologio attende un ricambio',
  },
  'conversations.held.watch-in-redo': {
    en: 'A watch is in redo',
    fr: 'Une montre est en reprise',
    de: 'Eine Uhr ist in Nacharbeit',
    it: 'Un orologio è in ripresa',
  },
  'conversations.held.watch-disputed': {
    en: 'The client contests something about a watch',
    fr: 'Le client conteste quelque chose à propos d’une montre',
    de: 'Bei einer Uhr ist etwas beanstandet',
    it: 'Il cliente contesta qualcosa di un orologio',
  },
  'conversations.held.watch-in-recovery': {
    en: 'Something is still to be put right',
    fr: 'Quelque chose reste à réparer',
    de: 'Etwas ist noch gutzumachen',
    it: 'Resta qualcosa da rimediare',
  },
  'conversations.held.no-consent': {
    en: 'No consent',
    fr: 'Pas de consentement',
    de: 'Keine Einwilligung',
    it: 'Nessun consenso',
  },
  'conversations.held.quiet-hours': {
    en: 'Leaves in the morning',
    fr: 'Part demain matin',
    de: 'Geht am Morgen hinaus',
    it: 'Parte al mattino',
  },
  'conversations.held.cap': {
    en: 'Enough was said this month',
    fr: 'Assez a été dit ce mois',
    de: 'Diesen Monat wurde genug gesagt',
    it: 'Questo mese si è detto abbastanza',
  },
  'conversations.held.late-count': {
    en: '{count, plural, one {One message was} other {# messages were}} held back this month because a watch was late.',
    fr: '{count, plural, one {Un message a été retenu} other {# messages ont été retenus}} ce mois parce qu’une montre était en retard.',
    de: '{count, plural, one {Eine Nachricht wurde} other {# Nachrichten wurden}} diesen Monat zurückgehalten, weil eine Uhr im Verzug war.',
    it: '{count, plural, one {Un messaggio è stato trattenuto} other {# messaggi sono stati trattenuti}} questo mese perché un orologio era in ritardo.',
  },
  'conversations.held.care-count': {
    en: '{count, plural, one {One} other {#}} because something was contested or still to be put right.',
    fr: '{count, plural, one {Un} other {#}} parce que quelque chose était contesté ou restait à réparer.',
    de: '{count, plural, one {Eine} other {#}}, weil etwas beanstandet oder noch gutzumachen war.',
    it: '{count, plural, one {Uno} other {#}} perché qualcosa era contestato o restava da rimediare.',
  },
  'conversations.held.truth-count': {
    en: '{count, plural, one {One} other {#}} did not agree with the facts.',
    fr: '{count, plural, one {Un} other {#}} ne concordaient pas avec les faits.',
    de: '{count, plural, one {Eine} other {#}} stimmten nicht mit den Fakten überein.',
    it: '{count, plural, one {Uno} other {#}} non concordavano con i fatti.',
  },
})
