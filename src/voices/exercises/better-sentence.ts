import type { Language } from '#platform/i18n/languages.ts'
import { drawnFrom, type Trouble } from './exercise-case.ts'

/** What makes the weaker of two sentences weak; the last two no rule of tone sees. */
export type Weakness = 'blames' | 'rules' | 'no_next_step' | 'vague' | 'cold'

interface Pair {
  readonly weakness: Weakness
  readonly weak: Readonly<Record<Language, string>>
  readonly better: Readonly<Record<Language, string>>
}

/**
 * The same content twice, once as it slips out and once as it helps. Written by us: a colleague's sentence is never put before others as
 * the bad example, however well its author is hidden.
 */
const pairs: Readonly<Record<Trouble, Pair>> = {
  late_promise: {
    weakness: 'vague',
    weak: {
      fr: 'Votre montre prend malheureusement du retard, nous faisons au mieux et reviendrons vers vous dès que possible.',
      en: 'Unfortunately your watch is delayed, we are doing our best and will get back to you as soon as possible.',
      de: 'Leider verzögert sich Ihre Uhr, wir tun unser Bestes und melden uns so bald wie möglich.',
      it: 'Purtroppo il Suo orologio è in ritardo, facciamo del nostro meglio e ci faremo vivi appena possibile.',
    },
    better: {
      fr: 'La date que je vous avais donnée n’est pas tenue et je m’en excuse. Je vous dis ce qui retient votre montre, et vous pouvez compter sur une nouvelle date, avec sa raison.',
      en: 'The date I gave you has not been kept, and I apologise. I tell you what holds your watch up, and you can count on a new date, with its reason.',
      de: 'Der Termin, den ich Ihnen nannte, ist nicht eingehalten, dafür bitte ich um Entschuldigung. Ich sage Ihnen, was Ihre Uhr aufhält, und Sie können sich auf einen neuen Termin verlassen, mit dem Grund.',
      it: 'La data che Le avevo dato non è stata rispettata e me ne scuso. Le dico che cosa trattiene il Suo orologio, e può contare su una nuova data, con il motivo.',
    },
  },
  part_awaited: {
    weakness: 'cold',
    weak: {
      fr: 'La pièce est en commande, le délai dépend du fournisseur, nous n’avons aucune prise dessus.',
      en: 'The part is on order, the lead time is up to the supplier, we have no influence on it.',
      de: 'Das Teil ist bestellt, die Lieferfrist liegt beim Lieferanten, darauf haben wir keinen Einfluss.',
      it: 'Il pezzo è ordinato, i tempi dipendono dal fornitore, noi non possiamo farci nulla.',
    },
    better: {
      fr: 'La pièce est commandée ; dès son arrivée notre horloger reprend votre montre, et je vous écris ce jour-là. Vous n’avez rien à faire.',
      en: 'The part is ordered; as soon as it is here our watchmaker goes on with your watch, and I write to you that day. There is nothing you need to do.',
      de: 'Das Teil ist bestellt; sobald es da ist, arbeitet unser Uhrmacher an Ihrer Uhr weiter, und ich schreibe Ihnen am selben Tag. Sie müssen nichts unternehmen.',
      it: 'Il pezzo è ordinato; appena arriva, il nostro orologiaio riprende il Suo orologio e quel giorno Le scrivo. Non deve fare nulla.',
    },
  },
  quote_refused: {
    weakness: 'rules',
    weak: {
      fr: 'Conformément à nos conditions générales, une révision partielle n’est pas possible ; c’est à prendre ou à laisser.',
      en: 'Under our terms and conditions a partial service is not possible; it is this or nothing.',
      de: 'Gemäss unseren Bedingungen ist eine Teilrevision nicht möglich; entweder so oder gar nicht.',
      it: 'Secondo le nostre condizioni una revisione parziale non è possibile; prendere o lasciare.',
    },
    better: {
      fr: 'Je vous explique volontiers chaque ligne : ce qui est nécessaire, ce que nous conseillons, ce qui peut attendre. Vous pouvez décider ligne par ligne, et votre montre vous revient aussi sans travaux.',
      en: 'I gladly explain each line: what is needed, what we advise, what can wait. You can decide line by line, and your watch comes back to you without work too.',
      de: 'Gern erkläre ich Ihnen jede Zeile: was nötig ist, was wir empfehlen, was warten kann. Sie können Zeile für Zeile entscheiden, und Ihre Uhr bekommen Sie auch ohne Arbeiten zurück.',
      it: 'Le spiego volentieri ogni riga: che cosa è necessario, che cosa consigliamo, che cosa può attendere. Può decidere riga per riga, e senza il Suo sì non si fa nulla.',
    },
  },
  redo: {
    weakness: 'blames',
    weak: {
      fr: 'Une montre ne s’arrête pas sans raison : vous l’avez sans doute heurtée, vous auriez dû faire plus attention.',
      en: 'A watch does not stop without a reason: you must have mishandled it. You should have read the instructions.',
      de: 'Eine Uhr bleibt nicht ohne Grund stehen: Sie hätten sie wohl vorsichtiger behandeln sollen.',
      it: 'Un orologio non si ferma senza motivo: avrebbe dovuto trattarlo con più cura.',
    },
    better: {
      fr: 'Une montre qui revient de chez nous doit marcher ; je suis désolé que ce ne soit pas le cas. Déposez-la quand cela vous arrange, nous cherchons la cause en premier.',
      en: 'A watch that comes back from us has to run; I am sorry that yours does not. Bring it in whenever it suits you, we look for the cause first.',
      de: 'Eine Uhr, die von uns kommt, muss laufen; es tut mir leid, dass Ihre es nicht tut. Bringen Sie sie, wann es Ihnen passt, wir suchen zuerst die Ursache.',
      it: 'Un orologio che torna da noi deve funzionare; mi dispiace che il Suo non lo faccia. Lo porti quando Le è comodo, cerchiamo prima di tutto la causa.',
    },
  },
  where_is: {
    weakness: 'no_next_step',
    weak: {
      fr: 'Votre montre n’est malheureusement pas encore prête, il vous faudra patienter.',
      en: 'Unfortunately your watch is not ready yet, you will have to be patient.',
      de: 'Ihre Uhr ist leider noch nicht fertig, da müssen Sie noch warten.',
      it: 'Purtroppo il Suo orologio non è ancora pronto, bisogna avere pazienza.',
    },
    better: {
      fr: 'Votre montre est en bonnes mains. Vous n’avez rien à faire : vous suivez chaque étape sur votre page, et je vous y écris ce que l’horloger me dit.',
      en: 'Your watch is in good hands. There is nothing you need to do: you see each step on your page, and there I write what the watchmaker tells me.',
      de: 'Ihre Uhr ist in guten Händen. Sie müssen nichts unternehmen: Auf Ihrer Seite sehen Sie jeden Schritt, und dort schreibe ich Ihnen, was mir der Uhrmacher sagt.',
      it: 'Il Suo orologio è in buone mani. Non deve fare nulla: sulla Sua pagina vede ogni passo, e lì Le scrivo ciò che mi dice l’orologiaio.',
    },
  },
  gesture: {
    weakness: 'cold',
    weak: {
      fr: 'À titre exceptionnel et sans reconnaissance de responsabilité, un geste commercial vous est accordé.',
      en: 'As an exception and without admitting any liability, a goodwill gesture is granted to you.',
      de: 'Ausnahmsweise und ohne Anerkennung einer Rechtspflicht wird Ihnen eine Kulanz gewährt.',
      it: 'In via eccezionale e senza riconoscimento di responsabilità Le viene concesso un gesto commerciale.',
    },
    better: {
      fr: 'Vous avez attendu plus longtemps que convenu et nous le regrettons. J’aimerais vous offrir quelque chose qui vous serve : dites-moi ce qui vous ferait plaisir.',
      en: 'You have waited longer than agreed, and we regret it. I would like to give you something that is of use to you: tell me what would please you.',
      de: 'Sie haben länger gewartet als vereinbart, das bedauern wir. Ich möchte Ihnen etwas geben, das Ihnen nützt: Sagen Sie mir, womit wir Ihnen eine Freude machen.',
      it: 'Ha atteso più di quanto concordato e ce ne rammarichiamo. Vorrei offrirLe qualcosa che Le sia utile: mi dica che cosa Le farebbe piacere.',
    },
  },
  damage: {
    weakness: 'blames',
    weak: {
      fr: 'Vous n’avez pas signalé cette rayure à la remise, il fallait nous le dire sur place.',
      en: 'You did not mention that scratch when you collected the watch; you should have told us on the spot.',
      de: 'Sie haben diesen Kratzer bei der Abholung nicht erwähnt; das hätten Sie uns vor Ort sagen müssen.',
      it: 'Lei non ha segnalato il graffio al ritiro; doveva dircelo sul momento.',
    },
    better: {
      fr: 'Je suis désolé que vous ayez dû le découvrir ainsi. Nous avons photographié votre montre au dépôt : regardons les images ensemble, puis nous décidons de la suite.',
      en: 'I am sorry that you had to find it like this. We photographed your watch when you left it: let us look at the pictures together, and then decide what happens next.',
      de: 'Es tut mir leid, dass Sie das so entdecken mussten. Wir haben Ihre Uhr bei der Abgabe fotografiert: Schauen wir die Bilder gemeinsam an und entscheiden dann, wie es weitergeht.',
      it: 'Mi dispiace che lo abbia scoperto così. Alla consegna abbiamo fotografato il Suo orologio: guardiamo insieme le immagini e poi decidiamo come procedere.',
    },
  },
  silence: {
    weakness: 'vague',
    weak: {
      fr: 'Nous recevons beaucoup de messages en ce moment et traitons les demandes dans leur ordre d’arrivée.',
      en: 'We receive a great many messages at the moment and deal with requests in the order of their arrival.',
      de: 'Wir erhalten zurzeit sehr viele Nachrichten und bearbeiten Anfragen in der Reihenfolge ihres Eingangs.',
      it: 'In questo momento riceviamo molti messaggi e trattiamo le richieste in ordine di arrivo.',
    },
    better: {
      fr: 'Vous avez écrit et personne ne vous a répondu ; je vous prie de m’en excuser. Je m’occupe de votre montre, vous me joignez directement en répondant à ce message.',
      en: 'You wrote and nobody answered you; I apologise for that. I am looking after your watch now, and you reach me directly by replying to this message.',
      de: 'Sie haben geschrieben, und niemand hat geantwortet; dafür bitte ich um Entschuldigung. Ich kümmere mich nun um Ihre Uhr, Sie erreichen mich direkt mit einer Antwort auf diese Nachricht.',
      it: 'Lei ha scritto e nessuno Le ha risposto; me ne scuso. Ora del Suo orologio mi occupo io, e mi raggiunge direttamente rispondendo a questo messaggio.',
    },
  },
}

export interface TwoSentences {
  readonly weakness: Weakness
  readonly sentences: readonly [string, string]
  readonly better: 0 | 1
}

/** Two sentences for a trouble; which comes first follows from the case, the same for everybody and every time. */
export const twoSentences = (trouble: Trouble, language: Language, key: string): TwoSentences => {
  const { weakness, weak, better } = pairs[trouble]
  const first = drawnFrom(key, 2) === 0
  return first
    ? { weakness, sentences: [better[language], weak[language]], better: 0 }
    : { weakness, sentences: [weak[language], better[language]], better: 1 }
}
