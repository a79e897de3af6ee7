import type { Triage } from '#voices/triage/public.ts'
import type { Language } from '#platform/i18n/languages.ts'

export interface Post {
  readonly subject: string
  readonly body: string
}

/** What moves somebody to write, in the terms of their order. */
export const occasions = ['late', 'quoted', 'ready', 'waiting', 'returned'] as const
export type Occasion = (typeof occasions)[number]

export const triageOfPost: Readonly<Record<Occasion, Triage>> = {
  late: 'complaint',
  quoted: 'quote_answer',
  ready: 'question',
  waiting: 'question',
  returned: 'praise',
}

/** Letters that came in and still wait for an answer on the day the house is opened. */
export const post: Readonly<Record<Language, Readonly<Record<Occasion, readonly Post[]>>>> = {
  en: {
    late: [
      {
        subject: 'My watch',
        body: 'Good morning,\n\nthe day you gave me has passed and I have heard nothing. I rang twice and was told somebody would call me back. Nobody did. When will it really be ready, and why am I the one who has to ask?\n\nRegards',
      },
    ],
    quoted: [
      {
        subject: 'Re: your quote',
        body: 'Hello,\n\nthe service yes, please go ahead. The polishing I would rather leave, I like my scratches. Is this mail enough?\n\nBest wishes',
      },
    ],
    ready: [
      {
        subject: 'Collecting on Saturday?',
        body: 'Hello, are you open this Saturday, and may my wife collect it for me? She has the slip.',
      },
    ],
    waiting: [
      {
        subject: 'Any news?',
        body: 'Good day, is there any news of the part you were waiting for? No hurry, I only want to know where things stand before I travel.',
      },
    ],
    returned: [
      {
        subject: 'Thank you',
        body: 'I only wanted to say that it has kept perfect time since Thursday. Please thank the watchmaker for the photographs, my son was delighted with them.',
      },
    ],
  },
  fr: {
    late: [
      {
        subject: 'Ma montre',
        body: 'Bonjour,\n\nla date annoncée est passée et je n’ai aucune nouvelle. J’ai appelé deux fois, on devait me rappeler. Quand sera-t-elle vraiment prête, et pourquoi est-ce à moi de demander ?\n\nSalutations',
      },
      {
        subject: 'Toujours rien',
        body: 'Madame, Monsieur,\n\nc’est la deuxième date qui passe. Je comprends qu’une pièce puisse manquer, je ne comprends pas le silence. Merci de me dire où vous en êtes.',
      },
    ],
    quoted: [
      {
        subject: 'Re : votre devis',
        body: 'Bonjour,\n\nd’accord pour la révision. Le polissage, je préfère m’en passer, j’aime ses marques. Ce message suffit-il ?\n\nBien à vous',
      },
    ],
    ready: [
      {
        subject: 'Passer samedi ?',
        body: 'Bonjour, êtes-vous ouverts ce samedi, et mon mari peut-il la retirer à ma place ? Il aura le bulletin.',
      },
    ],
    waiting: [
      {
        subject: 'Des nouvelles ?',
        body: 'Bonjour, avez-vous des nouvelles de la pièce attendue ? Rien ne presse, j’aimerais seulement savoir où on en est avant de partir en voyage.',
      },
    ],
    returned: [
      {
        subject: 'Merci',
        body: 'Je voulais simplement vous dire qu’elle tourne parfaitement depuis jeudi. Remerciez l’horlogère pour les photographies, mon fils en était ravi.',
      },
    ],
  },
  de: {
    late: [
      {
        subject: 'Meine Uhr',
        body: 'Guten Tag,\n\nder genannte Tag ist vorbei und ich habe nichts gehört. Zweimal habe ich angerufen, man wollte mich zurückrufen. Wann ist sie wirklich fertig, und warum muss ich danach fragen?\n\nFreundliche Grüsse',
      },
    ],
    quoted: [
      {
        subject: 'AW: Ihr Kostenvoranschlag',
        body: 'Guten Tag,\n\ndie Revision gern, bitte beginnen Sie. Auf das Polieren verzichte ich, die Spuren gehören zu ihr. Genügt diese Nachricht?\n\nMit freundlichen Grüssen',
      },
    ],
    ready: [
      {
        subject: 'Abholen am Samstag?',
        body: 'Guten Tag, haben Sie diesen Samstag offen, und darf meine Frau sie abholen? Den Schein bringt sie mit.',
      },
    ],
    waiting: [
      {
        subject: 'Gibt es Neues?',
        body: 'Guten Tag, gibt es Neues vom erwarteten Teil? Es eilt nicht, ich wüsste nur gern vor der Reise, wie es steht.',
      },
    ],
    returned: [
      {
        subject: 'Danke',
        body: 'Ich wollte nur sagen, dass sie seit Donnerstag auf die Sekunde geht. Bitte danken Sie dem Uhrmacher für die Fotografien, mein Sohn hat sich sehr gefreut.',
      },
    ],
  },
  it: {
    late: [
      {
        subject: 'Il mio orologio',
        body: 'Buongiorno,\n\nla data indicata è passata e non ho saputo nulla. Ho chiamato due volte, dovevano richiamarmi. Quando sarà davvero pronto, e perché tocca a me chiederlo?\n\nSaluti',
      },
    ],
    quoted: [
      {
        subject: 'R: il vostro preventivo',
        body: 'Buongiorno,\n\nla revisione sì, procedete pure. Alla lucidatura rinuncio, i suoi segni mi piacciono. Basta questo messaggio?\n\nCordiali saluti',
      },
    ],
    ready: [
      {
        subject: 'Ritiro sabato?',
        body: 'Buongiorno, sabato siete aperti? Può ritirarlo mia moglie con la ricevuta?',
      },
    ],
    waiting: [
      {
        subject: 'Novità?',
        body: 'Buongiorno, ci sono novità sul pezzo che aspettavate? Nessuna fretta, vorrei solo sapere a che punto siamo prima di partire.',
      },
    ],
    returned: [
      {
        subject: 'Grazie',
        body: 'Volevo solo dirvi che da giovedì va benissimo. Ringraziate l’orologiaio per le fotografie, mio figlio ne è stato felicissimo.',
      },
    ],
  },
}
