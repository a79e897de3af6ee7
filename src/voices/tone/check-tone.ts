import type { Language } from '#platform/i18n/languages.ts'
import { sameContent } from './same-content.ts'

/** What is marked: a sentence that blames, one that hides behind rules, a text that leaves the client without what comes next. */
export type ToneMark = 'blames' | 'rules' | 'no_next_step'

export interface ToneNote {
  readonly mark: ToneMark
  readonly span: { readonly start: number; readonly end: number }
  /** A kinder sentence to put in place of the span, or to add at the end where the span is empty. */
  readonly kinder: string
}

interface ToneWords {
  readonly blames: RegExp
  readonly rules: RegExp
  /** Says bad news: lateness, a refusal, a price, an excuse. */
  readonly hard: RegExp
  /** Says what the client does next, or that there is nothing to do. */
  readonly next: RegExp
  readonly kinder: Readonly<Record<ToneMark, string>>
}

const words: Readonly<Record<Language, ToneWords>> = {
  fr: {
    blames:
      /vous auriez d[ûu]|(?:c'est|ce n'est que) (?:de )?votre (?:faute|erreur|responsabilité)|vous avez (?:mal|omis|oublié|négligé|tardé)|vous n'avez (?:pas|jamais) (?:répondu|respecté|précisé|lu|pris|signalé|suivi|fait)|par votre (?:faute|négligence)|comme (?:nous vous l'avons|je vous l'ai) déjà (?:dit|écrit|expliqué)|il fallait (?:nous|le|y)|(?:mauvaise|votre) (?:manipulation|utilisation) (?:de votre part|est)/iu,
    rules:
      /(?:notre|nos) (?:règlement|conditions générales|politique|procédures?) |conformément à (?:nos|notre|la procédure)|(?:c'est|telle est) la (?:règle|procédure|politique)|nous ne sommes pas (?:responsables|tenus)|(?:le|notre) système ne (?:permet|nous permet)|nous ne pouvons faire aucune exception/iu,
    hard: /retard|malheureusement|désol|regret|excus|refus|impossible|pas (?:encore )?prête|plus longtemps|attend/iu,
    next: /vous pouvez|vous pourrez|passez|venez|écrivez|appelez|apportez|déposez|dites-(?:nous|moi)|joignez|regardons|voyons|répondez|indiquez|nous vous (?:rappel|écriv|tiend|tenons|préviend|appel|contact)|je vous (?:rappel|écri|tien|préviend|appel)|rien à faire|votre page|il vous suffit|\?/iu,
    kinder: {
      blames: 'Nous aurions dû vous le demander plus clairement ; voyons ensemble comment avancer.',
      rules: 'Voici ce que nous pouvons faire pour vous, et pourquoi.',
      no_next_step: "Vous n'avez rien à faire pour l'instant : c'est nous qui revenons vers vous.",
    },
  },
  en: {
    blames:
      /you should(?:n't| not)? have|(?:it(?:'s| is)|this is|that is) (?:your|entirely your) (?:fault|mistake|responsibility)|you (?:failed|forgot|neglected|omitted|refused) to|you (?:didn't|did not|never) (?:reply|answer|tell|mention|read|follow|respond|inform|take)|as (?:we|i) (?:have )?already (?:told|explained|said|wrote|informed)|(?:due to|because of) your (?:negligence|misuse|delay)|you (?:misused|mishandled)/iu,
    rules:
      /(?:our|company|store|the) (?:policy|policies|terms and conditions|procedure|rules) (?:do|does|don't|is|are|state|say|require|forbid|prevent)|(?:against|according to|as per|in line with|under) (?:our|the|company) (?:policy|policies|terms|rules|procedure)|it(?:'s| is) (?:our|company) policy|we are not (?:responsible|liable|obliged)|the system (?:does not|doesn't|won't) (?:allow|let)|no exceptions/iu,
    hard: /delay|late\b|unfortunately|sorry|regret|apolog|declin|impossible|not (?:yet )?ready|longer than|waiting/iu,
    next: /you can|you may|please|come (?:in|and|by)|bring|let us (?:look|see)|you reach|call|write|tell us|reply|let us know|we(?:'ll| will)(?! see\b)|i(?:'ll| will)(?! see\b)|nothing (?:you|for you)|your page|all you need|\?/iu,
    kinder: {
      blames: 'We should have asked you more clearly; let us see together how to go on.',
      rules: 'Here is what we can do for you, and why.',
      no_next_step: 'There is nothing you need to do for now: we come back to you.',
    },
  },
  de: {
    blames:
      /sie hätten[^.!?]{0,80}(?:sollen|müssen)|(?:das|es) ist (?:allein )?ihr(?:e)? (?:schuld|fehler|verschulden|verantwortung)|sie haben (?:es )?(?:versäumt|vergessen|unterlassen)|sie haben[^.!?]{0,40}(?:nicht|nie) (?:geantwortet|gemeldet|gelesen|beachtet|gesagt|erwähnt|befolgt)|wie (?:wir ihnen|ich ihnen) (?:bereits|schon)[^.!?]{0,30}(?:gesagt|erklärt|geschrieben|mitgeteilt)|durch ihre (?:unachtsamkeit|fehlbedienung|nachlässigkeit)|selber schuld/iu,
    rules:
      /gemäss unseren?|laut (?:unseren?|den) (?:agb|richtlinien|bedingungen|weisungen|vorschriften)|unsere (?:agb|richtlinien|bestimmungen|vorschriften|regeln)|das ist (?:bei uns )?(?:so )?(?:vorschrift|die regel|weisung)|wir (?:sind nicht|haften nicht)[^.!?]{0,30}(?:verpflichtet|verantwortlich|haftbar|dafür)|(?:das|unser) system (?:erlaubt|lässt)|keine ausnahmen?/iu,
    hard: /verspät|verzög|leider|bedauer|entschuldig|tut uns leid|abgelehnt|unmöglich|noch nicht (?:fertig|bereit)|länger als|warten/iu,
    next: /sie können|sie dürfen|bitte|kommen sie|bringen sie|holen sie|erreichen (?:sie|mich)|sie erreichen|schauen wir|rufen sie|schreiben sie|sagen sie|antworten sie|melden sie|wir (?:melden|rufen|schreiben|halten|geben)|ich (?:melde|rufe|schreibe|halte|gebe)|müssen nichts|nichts (?:zu tun|unternehmen)|ihrer seite|\?/iu,
    kinder: {
      blames: 'Wir hätten Sie klarer danach fragen sollen; schauen wir gemeinsam, wie es weitergeht.',
      rules: 'Das können wir für Sie tun, und aus diesem Grund.',
      no_next_step: 'Sie müssen im Moment nichts unternehmen: Wir kommen auf Sie zu.',
    },
  },
  it: {
    blames:
      /avrebbe dovuto|(?:è|e') (?:tutta )?(?:colpa|responsabilità) sua|(?:è|e') (?:un )?suo errore|lei (?:ha (?:dimenticato|omesso|trascurato|sbagliato)|non (?:ci )?ha (?:mai )?(?:risposto|detto|letto|rispettato|segnalato|seguito|avvisat))|come (?:le )?(?:abbiamo|ho) già (?:detto|scritto|spiegato)|per (?:sua )?negligenza|doveva (?:avvisarci|dircelo|pensarci)|uso improprio/iu,
    rules:
      /(?:il nostro|le nostre|i nostri|la nostra) (?:regolamento|condizioni|regole|procedure|politica)|secondo (?:il|le|la) (?:nostr[oae] )?(?:regolamento|condizioni|procedura|politica)|come da (?:regolamento|procedura|condizioni)|non siamo (?:responsabili|tenuti|obbligati)|il sistema non (?:permette|consente)|nessuna eccezione|è la (?:regola|prassi|procedura)/iu,
    hard: /ritard|purtroppo|spiace|dispiace|scus|rammaric|rifiut|impossibile|non è (?:ancora )?pronto|più (?:a lungo|del previsto)|attes|aspett/iu,
    next: /può|potrà|passi|porti|venga|guardiamo|vediamo|raggiunge|(?:ci|mi) (?:scriva|chiami|dica|risponda|faccia sapere)|la (?:richiam|chiam|avvis|conttat|contatt|terr)|le (?:scriv|telefon|far)|non deve fare nulla|sua pagina|le basta|\?/iu,
    kinder: {
      blames: 'Avremmo dovuto chiederglielo con più chiarezza; vediamo insieme come procedere.',
      rules: 'Ecco che cosa possiamo fare per lei, e perché.',
      no_next_step: 'Per ora non deve fare nulla: La ricontattiamo noi.',
    },
  },
}

/** Sentences with where they stand; abbreviations may cut one short, which only makes the mark smaller. */
const sentencesOf = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map((match) => ({ text: match[0], start: match.index }))

const trimmed = (start: number, text: string): ToneNote['span'] => {
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + lead + text.trim().length }
}

/** Fewer words than this are a greeting or an aside: nobody is left waiting by them. */
const LEAST_WORDS = 8

/** Whether a text says what comes next: what the client may do, or that there is nothing to do. */
export const saysNextStep = (text: string, language: Language): boolean =>
  words[language].next.test(text.replace(/[’‘]/g, "'"))

/** A kinder sentence of the house's own, in which nothing of the writer's words stands. */
export const readyMade = (mark: ToneMark, language: Language): string => words[language].kinder[mark]

/** The same content without what is marked; a sentence ready made where no way to keep it is known. */
const kinderThan = (sentence: string, mark: 'blames' | 'rules', language: Language): string => {
  const { blames, rules } = words[language]
  const same = sameContent(sentence, language)
  return same === undefined || blames.test(same) || rules.test(same) ? readyMade(mark, language) : same
}

/** Marks, never blocks: the writer knows the client, the rules only know words. Deterministic; no model, no memory. */
export const checkTone = (text: string, language: Language): ToneNote[] => {
  const { blames, rules, hard, next, kinder } = words[language]
  const plain = text.replace(/[’‘]/g, "'")
  const notes = sentencesOf(plain).flatMap(({ text: sentence, start }): ToneNote[] => {
    const mark = blames.test(sentence) ? 'blames' : rules.test(sentence) ? 'rules' : undefined
    return mark === undefined
      ? []
      : [{ mark, span: trimmed(start, sentence), kinder: kinderThan(sentence, mark, language) }]
  })
  const long = plain.trim().split(/\s+/).length >= LEAST_WORDS
  if (long && hard.test(plain) && !next.test(plain))
    notes.push({
      mark: 'no_next_step',
      span: { start: text.length, end: text.length },
      kinder: kinder.no_next_step,
    })
  return notes
}
