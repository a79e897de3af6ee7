import type { Language } from '#platform/i18n/languages.ts'

type Said = Readonly<Record<Language, string>>

/** What a client contests after fetching the watch, and how it ended; written down in the language of the counter. */
export interface Contested {
  readonly what: Said
  readonly outcome: Said
  /** Whether the house found that the client was right. */
  readonly isOurs: boolean
}

export const contestedMatters: readonly Contested[] = [
  {
    isOurs: true,
    what: {
      en: 'A fresh mark beside the crown that was not there at the counter.',
      fr: 'Une marque fraîche près de la couronne, absente au dépôt.',
      de: 'Eine frische Marke neben der Krone, die bei der Abgabe nicht da war.',
      it: 'Un segno fresco accanto alla corona, assente alla consegna.',
    },
    outcome: {
      en: 'The photographs at intake show the case without it: ours. Refinished at our cost.',
      fr: 'Les photographies du dépôt montrent la boîte intacte : c’est nous. Reprise à nos frais.',
      de: 'Die Bilder von der Annahme zeigen das Gehäuse ohne sie: unser Fehler. Auf unsere Kosten aufgearbeitet.',
      it: 'Le fotografie dell’accettazione mostrano la cassa intatta: colpa nostra. Ripresa a nostre spese.',
    },
  },
  {
    isOurs: false,
    what: {
      en: 'Says the scratch on the clasp is new.',
      fr: 'Estime que la rayure du fermoir est nouvelle.',
      de: 'Meint, der Kratzer an der Schliesse sei neu.',
      it: 'Sostiene che il graffio sulla chiusura sia nuovo.',
    },
    outcome: {
      en: 'Looked at the photographs of the intake together: it was there. Accepted.',
      fr: 'Regardé ensemble les photographies du dépôt : elle y était. Accepté.',
      de: 'Die Bilder von der Annahme zusammen angesehen: er war schon da. Angenommen.',
      it: 'Guardate insieme le fotografie dell’accettazione: c’era già. Accettato.',
    },
  },
  {
    isOurs: true,
    what: {
      en: 'Gains nine seconds a day on the wrist, was told four.',
      fr: 'Avance de neuf secondes par jour au poignet, quatre étaient annoncées.',
      de: 'Geht am Arm neun Sekunden im Tag vor, vier waren gesagt.',
      it: 'Al polso avanza di nove secondi al giorno, ne erano stati detti quattro.',
    },
    outcome: {
      en: 'Regulated again while they waited, two seconds on the wrist after a week.',
      fr: 'Reréglée sur place, deux secondes au poignet après une semaine.',
      de: 'Vor Ort neu reguliert, nach einer Woche zwei Sekunden am Arm.',
      it: 'Regolato di nuovo sul posto, due secondi al polso dopo una settimana.',
    },
  },
  {
    isOurs: false,
    what: {
      en: 'Does not remember having approved the water-resistance test on the invoice.',
      fr: 'Ne se souvient pas d’avoir approuvé l’essai d’étanchéité facturé.',
      de: 'Erinnert sich nicht, die verrechnete Wasserdichtheitsprüfung freigegeben zu haben.',
      it: 'Non ricorda di aver approvato la prova di impermeabilità fatturata.',
    },
    outcome: {
      en: 'Showed the line with day and hour of the answer. Settled.',
      fr: 'Montré la ligne avec le jour et l’heure de la réponse. Réglé.',
      de: 'Die Position mit Tag und Stunde der Antwort gezeigt. Erledigt.',
      it: 'Mostrata la riga con giorno e ora della risposta. Risolto.',
    },
  },
]

/** Why a watch that came late is put right, and what is offered with the apology. */
export const lateWords: {
  readonly wentWrong: Said
  readonly outcome: Said
  readonly gestures: readonly Said[]
} = {
  wentWrong: {
    en: 'The date we gave has passed and the client had to ask.',
    fr: 'La date donnée est passée et le client a dû demander.',
    de: 'Der zugesagte Tag ist vorbei und der Kunde musste nachfragen.',
    it: 'La data promessa è passata e il cliente ha dovuto chiedere.',
  },
  outcome: {
    en: 'Called and apologised; it was well taken.',
    fr: 'Appelé et présenté nos excuses ; bien reçu.',
    de: 'Angerufen und entschuldigt; gut aufgenommen.',
    it: 'Chiamato e porte le scuse; ben accolte.',
  },
  gestures: [
    {
      en: 'A strap of their choice',
      fr: 'Un bracelet à leur choix',
      de: 'Ein Band nach Wahl',
      it: 'Un cinturino a scelta',
    },
    {
      en: 'Part of the service price',
      fr: 'Une part du prix du service',
      de: 'Ein Teil des Servicepreises',
      it: 'Una parte del prezzo del servizio',
    },
    {
      en: 'The next water-resistance test',
      fr: 'Le prochain essai d’étanchéité',
      de: 'Die nächste Wasserdichtheitsprüfung',
      it: 'La prossima prova di impermeabilità',
    },
  ],
}
